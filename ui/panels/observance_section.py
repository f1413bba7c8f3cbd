"""One observance explained: what it is, what to do, whom it concerns, sources and next dates."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from planner.domain.confirming import may_be_confirmed
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Certainty, ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.wording import day_text
from ui.look.look import Look
from ui.panels.mark_label import MarkLabel
from ui.widgets.prose import Group, TextRole, column_in, empty, make_link, plain_text, point
from ui.words import source_words, sureness_words, tier_words

NextDates = Callable[[ObservanceId], tuple[Occurrence, ...]]


class DateLink(QPushButton):
    """A later date of an observance; pressing it goes there."""

    day_chosen = Signal(object)
    """The date that was pressed."""

    def __init__(self, occurrence: Occurrence) -> None:
        day = occurrence.span.start
        super().__init__(f"{day_text(day)} · {sureness_words(occurrence)}")
        self._day = day
        make_link(self)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.day_chosen.emit(self._day)


class ObservanceSection(Group):
    """Says all that the almanac knows of one occurrence."""

    day_chosen = Signal(object)
    """A date among the next ones was chosen."""

    confirm_asked = Signal(object)
    """The Occurrence whose date is to be confirmed or moved."""

    withdraw_asked = Signal(object)
    """The Occurrence whose confirmed date is to be withdrawn."""

    def __init__(
        self, occurrence: Occurrence, timing: str, next_dates: NextDates, look: Look
    ) -> None:
        super().__init__()
        self._occurrence = occurrence
        self._next_dates = next_dates
        observance = occurrence.observance
        self.setAccessibleName(occurrence.name)
        column = column_in(self)
        column.addLayout(self._title(look))
        column.addWidget(plain_text(self._facts(), TextRole.QUIET))
        for text in (timing, occurrence.note):
            if text:
                column.addWidget(plain_text(text))
        self._add_confirming(column)
        if observance.about:
            column.addWidget(plain_text(observance.about))
        for advice in observance.advice:
            column.addLayout(point(advice))
        self._add_people(column)
        column.addWidget(plain_text(source_words(observance), TextRole.QUIET))
        self._toggle = self._next_toggle()
        column.addWidget(self._toggle)
        self._dates = QVBoxLayout()
        self._dates.setSpacing(0)
        column.addLayout(self._dates)

    def _title(self, look: Look) -> QHBoxLayout:
        tradition = self._occurrence.observance.tradition
        line = QHBoxLayout()
        mark = MarkLabel(tradition, look)
        mark.setAccessibleName(letters_of(tradition))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(plain_text(self._occurrence.name, TextRole.STRONG), 1)
        return line

    def _facts(self) -> str:
        occurrence = self._occurrence
        parts = [name_of(occurrence.observance.tradition), tier_words(occurrence.observance.tier)]
        if occurrence.native_date:
            parts.append(occurrence.native_date)
        parts.append(self._sureness())
        return " · ".join(parts)

    def _sureness(self) -> str:
        occurrence = self._occurrence
        words = sureness_words(occurrence)
        if occurrence.certainty is not Certainty.EXPECTED or occurrence.earliest is None:
            return words
        if occurrence.latest is None or occurrence.latest == occurrence.earliest:
            return words
        return self.tr("{words}: first day {earliest} to {latest}").format(
            words=words, earliest=day_text(occurrence.earliest), latest=day_text(occurrence.latest)
        )

    def _add_people(self, column: QVBoxLayout) -> None:
        observance = self._occurrence.observance
        if observance.who:
            words = self.tr("Whom it concerns: {who}").format(who=observance.who)
            column.addWidget(plain_text(words))
        if observance.greeting:
            words = self.tr("Greeting: {greeting}").format(greeting=observance.greeting)
            column.addWidget(plain_text(words))

    def _add_confirming(self, column: QVBoxLayout) -> None:
        occurrence = self._occurrence
        is_confirmed = occurrence.confirmed is not None
        if not is_confirmed and not may_be_confirmed(occurrence):
            return
        words = (
            self.tr("Change the confirmed date…")
            if is_confirmed and not occurrence.is_follower
            else self.tr("Confirm or move this date…")
        )
        confirm = self._button(words, "confirm")
        confirm.clicked.connect(self._on_confirm)
        column.addWidget(confirm)
        if is_confirmed and not occurrence.is_follower:
            withdraw = self._button(self.tr("Withdraw the confirmed date"), "withdraw")
            withdraw.clicked.connect(self._on_withdraw)
            column.addWidget(withdraw)

    def _button(self, words: str, deed: str) -> QPushButton:
        button = QPushButton(words)
        name = self._occurrence.name
        button.setAccessibleName(f"{words.rstrip('…')}: {name}")
        button.setObjectName(f"{deed} {'.'.join(self._occurrence.key)}")
        make_link(button)
        return button

    @Slot()
    def _on_confirm(self) -> None:
        self.confirm_asked.emit(self._occurrence)

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdraw_asked.emit(self._occurrence)

    def _next_toggle(self) -> QToolButton:
        toggle = QToolButton()
        toggle.setText(self.tr("Next dates"))
        name = self.tr("Next dates of {name}").format(name=self._occurrence.name)
        toggle.setAccessibleName(name)
        toggle.setObjectName("next-dates")
        toggle.setCheckable(True)
        toggle.setArrowType(Qt.ArrowType.RightArrow)
        toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        toggle.setAutoRaise(True)
        toggle.toggled.connect(self._on_toggled)
        return toggle

    @Slot()
    def _on_toggled(self) -> None:
        is_open = self._toggle.isChecked()
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self._toggle.setArrowType(arrow)
        empty(self._dates)
        if not is_open:
            return
        for occurrence in self._next_dates(self._occurrence.observance.id):
            date_link = DateLink(occurrence)
            date_link.day_chosen.connect(self.day_chosen)
            self._dates.addWidget(date_link)
