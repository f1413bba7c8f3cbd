"""The dialog that asks on which day an expected date falls, and where that was announced."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.clash import Clash, Severity
from planner.domain.clash_text import window_text
from planner.domain.confirmation import LONGEST_ANNOUNCER
from planner.domain.confirming import days_allowed
from planner.domain.dates import ONE_DAY
from planner.domain.language import counted
from planner.domain.occurrence import Occurrence
from planner.domain.wording import day_text, listed, weekday_name
from ui.widgets.accessibility import announce
from ui.widgets.day_field import day_field, day_of
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.words import plain_label, severity_word

ClashesIf = Callable[[Sequence[Occurrence], date], tuple[Clash, ...]]
"""Tells what would clash, were these occurrences to begin on a day."""

_MOST_NAMED = 4
"""Sessions that the live sentence names; more are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmChoice:
    """What the user entered: for which of the almanac's occurrences, which day, announced where."""

    meant: tuple[Occurrence, ...]
    first_day: date
    announced_by: str


class ConfirmDateDialog(QDialog):
    """Starts at the day expected, or confirmed before; says what would clash as days change."""

    def __init__(
        self,
        shown: Occurrence,
        meant: Sequence[Occurrence],
        clashes_if: ClashesIf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meant = tuple(meant)
        self._clashes_if = clashes_if
        self.day = self._day_field(shown)
        self.announcer = self._announcer_field(shown)
        self.practices = [self._practice_box(one) for one in meant]
        self.outcome = plain_text("")
        self.fault = plain_text("", TextRole.ADJUST)
        self.fault.hide()
        self._build(shown)
        self.day.dateChanged.connect(self._on_changed)
        for box in self.practices:
            box.toggled.connect(self._on_changed)
        self._on_changed()

    def choice(self) -> ConfirmChoice:
        """Return what was entered."""
        return ConfirmChoice(
            meant=self._chosen(),
            first_day=day_of(self.day),
            announced_by=self.announcer.text(),
        )

    def _chosen(self) -> tuple[Occurrence, ...]:
        ticked = zip(self._meant, self.practices, strict=True)
        return tuple(one for one, box in ticked if box.isChecked())

    def _day_field(self, shown: Occurrence) -> QDateEdit:
        first = days_allowed(self._meant[0]).start
        last = days_allowed(self._meant[0]).last
        return day_field(shown.span.start, first, last)

    def _announcer_field(self, shown: Occurrence) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(LONGEST_ANNOUNCER)
        field.setPlaceholderText(self.tr("For example: East London Mosque, website"))
        if shown.confirmed is not None and not shown.is_follower:
            field.setText(shown.confirmed.announced_by)
        return field

    def _practice_box(self, occurrence: Occurrence) -> QCheckBox:
        box = QCheckBox(plain_label(occurrence.practice.name))
        box.setChecked(True)
        return box

    def _build(self, shown: Occurrence) -> None:
        self.setWindowTitle(self.tr("Confirm or move a date"))
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        area = ScrolledColumn()
        column = area.column
        column.addWidget(plain_text(shown.name, TextRole.HEADING))
        column.addWidget(plain_text(self._given()))
        column.addLayout(stacked(self.tr("&First day, as announced"), self.day))
        column.addLayout(stacked(self.tr("&Where it was announced"), self.announcer))
        if len(self.practices) > 1:
            column.addWidget(self._practice_group())
        column.addWidget(self.fault)
        column.addWidget(self.outcome)
        column.addStretch(1)
        whole.addWidget(area, 1)
        whole.addWidget(self._buttons())
        open_at(self, 30, 24)
        self.day.setFocus()

    def _given(self) -> str:
        occurrence = self._meant[0]
        words = self.tr("The almanac expects its first day on {day}.").format(
            day=day_text(occurrence.span.start)
        )
        if occurrence.earliest != occurrence.latest:
            possible = self.tr("It may be {days}.").format(days=window_text(occurrence))
            words = f"{words} {possible}"
        return words

    def _practice_group(self) -> Group:
        group = Group()
        heading = self.tr("Whose date this is")
        group.setAccessibleName(heading)
        column = column_in(group)
        column.setSpacing(0)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        for box in self.practices:
            column.addWidget(box)
        return group

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        confirm = buttons.addButton(self.tr("Confirm date"), QDialogButtonBox.ButtonRole.AcceptRole)
        confirm.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _outcome(self) -> str:
        day, first = day_of(self.day), self._meant[0]
        span = first.span.length
        parts = [self.tr("That is a {weekday}.").format(weekday=weekday_name(day.weekday()))]
        if first.begins_at_sunset:
            eve = self.tr("It begins at sunset on {eve}.")
            parts.append(eve.format(eve=day_text(day - ONE_DAY)))
        if span > 1:
            last = self.tr("Its last day is then {day}.")
            parts.append(last.format(day=day_text(day + (span - 1) * ONE_DAY)))
        parts.append(self._clash_words(self._clashes_if(self._chosen(), day)))
        return " ".join(parts)

    def _clash_words(self, clashes: Sequence[Clash]) -> str:
        worst: dict[str, Severity] = {}
        for clash in clashes:
            title = clash.instance.session.title
            worst[title] = max(
                worst.get(title, Severity.NOTE), clash.severity, key=lambda one: one.rank
            )
        if not worst:
            return self.tr("None of your sessions would clash with it.")
        named = [
            f"{title} ({severity_word(severity).lower()})"
            for title, severity in list(worst.items())[:_MOST_NAMED]
        ]
        if len(worst) > _MOST_NAMED:
            more = counted("%n more", "of clashes", len(worst) - _MOST_NAMED)
            named.append(more)
        return self.tr("These of your sessions would clash: {sessions}.").format(
            sessions=listed(named)
        )

    @Slot()
    def _on_changed(self) -> None:
        words = self._outcome()
        if words != self.outcome.text():
            self.outcome.setText(words)
            announce(self.outcome, words)

    @Slot()
    def _on_accepted(self) -> None:
        if not self.announcer.text().strip():
            self._refuse(self.tr("Say where the date was announced."), self.announcer)
        elif not self._chosen():
            self._refuse(self.tr("Tick whose date this is."), self.practices[0])
        else:
            self.accept()

    def _refuse(self, words: str, field: QWidget) -> None:
        self.fault.setText(words)
        self.fault.show()
        announce(self.fault, words)
        field.setFocus()
