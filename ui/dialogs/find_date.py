"""The dialog that ranks dates for a session; one of them is put into the plan."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.date_search import DateRequest, RankedDate
from planner.domain.date_search_text import reason_for, touches_text, when_found
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.duration import duration_from, duration_text
from planner.domain.errors import NotUnderstoodError, PlannerError
from planner.domain.place import Place, PlaceSlug
from planner.domain.session import Programme, ProgrammeId, SessionKind
from planner.domain.typed_date import date_from_words
from planner.domain.wording import Clock, brief_weekday_name, weekday_name
from ui.dialogs.date_strip import DateStrip
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.errors import message_for, sentence_from
from ui.look.look import Look
from ui.widgets.day_words import DayWords
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.time_words import TimeWords
from ui.words import kind_word, plain_label

_MOST_LISTED = 60
_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is looked for, where, and which programmes are to be kept free."""

    request: DateRequest
    programmes: frozenset[ProgrammeId]
    place: PlaceSlug


Searching = Callable[[Sought], Sequence[RankedDate]]
"""Ranks dates, the best first. Raises PlannerError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchAids:
    """What the dialog offers to choose from, and how it looks things up."""

    searching: Searching
    programmes: Sequence[Programme]
    places: Sequence[Place]
    today: date
    clock: Clock
    look: Look


class _StripArea(QScrollArea):
    """Holds the months; Tab passes it by, since the list says the same."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


class FindDateDialog(QDialog):
    """Takes a first request, and is accepted with a date that was chosen."""

    searched = Signal()

    def __init__(
        self, title: str, sought: Sought, aids: SearchAids, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._aids = aids
        self._sought = sought
        self._found: tuple[RankedDate, ...] = ()
        request = sought.request
        self.kind = QComboBox()
        self.length = QLineEdit(duration_text(request.length))
        self.first = DayWords(request.window.start, aids.today)
        self.last = DayWords(request.window.last, aids.today)
        self.first.name(self.tr("First day"))
        self.last.name(self.tr("Last day"))
        self.days = [QCheckBox(brief_weekday_name(day)) for day in range(7)]
        self.opens = TimeWords(request.opens, aids.clock)
        self.closes = TimeWords(request.closes, aids.clock)
        self.place = QComboBox()
        self.programmes = {one.id: QCheckBox(plain_label(one.name)) for one in aids.programmes}
        self.candidates = QLineEdit()
        self.fault = fault_line()
        self.search = QPushButton(self.tr("&Search"))
        self.strip = DateStrip(aids.look)
        self.list = QListWidget()
        self.put = QPushButton(self.tr("Put it &here"))
        self.copy = QPushButton(self.tr("&Copy reasons"))
        self._fill(sought)
        self._build(title)
        self._connect()
        self._on_search()

    def chosen(self) -> RankedDate | None:
        """Return the date that was chosen."""
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def sought(self) -> Sought:
        """Return what was looked for last."""
        return self._sought

    def _fill(self, sought: Sought) -> None:
        request = sought.request
        for kind in SessionKind:
            self.kind.addItem(kind_word(kind), kind)
        self.kind.setCurrentIndex(list(SessionKind).index(request.kind))
        for number, box in enumerate(self.days):
            box.setChecked(number in request.weekdays)
            box.setAccessibleName(weekday_name(number))
        slugs = [one.slug for one in self._aids.places]
        self.place.addItems([one.name for one in self._aids.places])
        self.place.setCurrentIndex(slugs.index(sought.place))
        for id_, box in self.programmes.items():
            box.setChecked(id_ in sought.programmes)
        self.candidates.setPlaceholderText(self.tr("29 Sep 2026, 6 Oct 2026"))

    def _build(self, title: str) -> None:
        self.setWindowTitle(title)
        outer = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.addWidget(plain_text(title, TextRole.HEADING))
        line = QHBoxLayout()
        line.setSpacing(edge)
        line.addWidget(self._form(), 4)
        line.addLayout(self._answer(), 7)
        outer.addLayout(line, 1)
        outer.addLayout(self._foot())
        open_at(self, 66, 40)

    def _form(self) -> QWidget:
        for box in (self.kind, self.place):
            box.setSizeAdjustPolicy(_BY_LENGTH)
            box.setMinimumContentsLength(8)
        form = ScrolledColumn()
        column = form.column
        column.addLayout(stacked(self.tr("&Kind"), self.kind))
        column.addLayout(stacked(self.tr("&Length"), self.length))
        column.addLayout(stacked(self.tr("&From"), self.first))
        column.addLayout(stacked(self.tr("&To"), self.last))
        column.addWidget(self._week())
        column.addLayout(stacked(self.tr("Starts no &earlier than"), self.opens))
        column.addLayout(stacked(self.tr("E&nds no later than"), self.closes))
        column.addLayout(stacked(self.tr("&Place"), self.place))
        if self.programmes:
            column.addWidget(self._kept_free())
        column.addLayout(stacked(self.tr("Compare only these &dates"), self.candidates))
        column.addWidget(self.fault)
        column.addWidget(self.search)
        column.addStretch(1)
        return form

    def _week(self) -> QWidget:
        group = Group()
        group.setAccessibleName(self.tr("Days of the week"))
        column = column_in(group)
        column.addWidget(plain_text(self.tr("Days of the week")))
        grid = QGridLayout()
        for number, box in enumerate(self.days):
            grid.addWidget(box, number // 3, number % 3)
        column.addLayout(grid)
        return group

    def _kept_free(self) -> QWidget:
        group = Group()
        group.setAccessibleName(self.tr("Keep free of"))
        column = column_in(group)
        column.addWidget(plain_text(self.tr("Keep free of")))
        for box in self.programmes.values():
            column.addWidget(box)
        return group

    def _answer(self) -> QVBoxLayout:
        column = QVBoxLayout()
        area = _StripArea()
        area.setWidget(self.strip)
        area.setWidgetResizable(True)
        area.setAccessibleName(self.tr("Days at a glance"))
        column.addWidget(area, 3)
        legend = self.tr(
            "Hatched: avoid. Heavy edge: something to adjust. Lines across: taken. "
            "Bold frame: the best three."
        )
        column.addWidget(plain_text(legend, TextRole.QUIET))
        self.list.setAccessibleName(self.tr("Dates, best first"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 4)
        return column

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addStretch(1)
        buttons = QDialogButtonBox()
        for button in (self.copy, self.search):
            button.setAutoDefault(False)
        buttons.addButton(self.put, QDialogButtonBox.ButtonRole.AcceptRole)
        self.put.setDefault(True)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        line.addWidget(buttons)
        return line

    def _connect(self) -> None:
        self.search.clicked.connect(self._on_search)
        self.copy.clicked.connect(self._on_copy)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(self.accept)
        self.strip.day_chosen.connect(self._on_day_chosen)

    def _entered(self) -> Sought | None:
        length = duration_from(self.length.text())
        if length is None:
            words = self.tr("This is no length of time. Give it as 3h, 90m or 1h30.")
            tell_fault(self.fault, words, self.length)
            return None
        field: QWidget = self.first
        try:
            first = self.first.day()
            field = self.last
            last = self.last.day()
            field = self.opens
            opens = self.opens.entered()
            field = self.closes
            closes = self.closes.entered()
        except NotUnderstoodError as error:
            tell_fault(self.fault, sentence_from(message_for(error)), field)
            return None
        if last < first:
            tell_fault(self.fault, self.tr("The last day is before the first."), self.last)
            return None
        candidates = self._candidate_days()
        if candidates is None:
            return None
        window = DateSpan(first, last + ONE_DAY)
        if candidates:
            ends = (*candidates, first, last)
            window = DateSpan(min(ends), max(ends) + ONE_DAY)
        request = replace(
            self._sought.request,
            window=window,
            kind=list(SessionKind)[self.kind.currentIndex()],
            length=length,
            opens=opens,
            closes=closes,
            weekdays=frozenset(n for n, box in enumerate(self.days) if box.isChecked()),
            candidates=candidates,
        )
        kept = frozenset(id_ for id_, box in self.programmes.items() if box.isChecked())
        place = self._aids.places[self.place.currentIndex()].slug
        return Sought(request=request, programmes=kept, place=place)

    def _candidate_days(self) -> tuple[date, ...] | None:
        words = [one for one in self.candidates.text().split(",") if one.strip()]
        try:
            return tuple(date_from_words(one.strip(), self._aids.today) for one in words)
        except NotUnderstoodError as error:
            tell_fault(self.fault, sentence_from(message_for(error)), self.candidates)
            return None

    @Slot()
    def _on_search(self) -> None:
        self.fault.hide()
        sought = self._entered()
        if sought is None:
            return
        try:
            found = self._aids.searching(sought)
        except PlannerError as error:
            tell_fault(self.fault, sentence_from(message_for(error)), self.first)
            return
        self._sought = sought
        self._found = tuple(found[:_MOST_LISTED])
        self.strip.show_dates(sought.request.window, found)
        self.list.clear()
        self.list.addItems([self._line(rank, one) for rank, one in enumerate(self._found, 1)])
        self.list.setCurrentRow(0 if self._found else -1)
        self._on_row_changed()
        self.searched.emit()

    def _line(self, rank: int, found: RankedDate) -> str:
        clock = self._aids.clock
        return self.tr("{rank}. {when}\n{reason}\n{touches}").format(
            rank=rank,
            when=when_found(found, clock),
            reason=reason_for(found, clock),
            touches=touches_text(found),
        )

    @Slot()
    def _on_row_changed(self) -> None:
        found = self.chosen()
        self.put.setEnabled(found is not None)
        self.copy.setEnabled(bool(self._found))
        if found is not None:
            name = self.tr("Put it here: {when}").format(when=when_found(found, self._aids.clock))
            self.put.setAccessibleName(name)

    @Slot(object)
    def _on_day_chosen(self, found: RankedDate) -> None:
        if found in self._found:
            self.list.setCurrentRow(self._found.index(found))
            self.list.setFocus()

    @Slot()
    def _on_copy(self) -> None:
        lines = [self._line(rank, one) for rank, one in enumerate(self._found, 1)]
        QApplication.clipboard().setText("\n\n".join(lines))
