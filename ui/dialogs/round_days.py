"""The days that a recruitment round is counted from, and what the interviews would clash with."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from planner.domain.date_search_text import clashes_line
from planner.domain.recruitment_round import RecruitmentRound
from planner.domain.session import Session
from planner.domain.toolkit_recruitment import Recruitment, RoundAnchor
from planner.domain.toolkit_words import anchor_words
from planner.services.session_planner import SessionPlanner
from ui.dialogs.draft_checker import DraftCheck, DraftChecker
from ui.dialogs.optional_day import OptionalDay
from ui.widgets.accessibility import announce
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text

BetterDay = Callable[[date, QWidget], date | None]
"""Lets a better day of interviews be chosen near one; None where none was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundAids:
    """What the dialog of a round goes by, and whom it asks."""

    recruitment: Recruitment
    planner: SessionPlanner
    draft_on: Callable[[date], Session]
    better: BetterDay
    today: date


class RoundDays(Group):
    """Holds both days; a day of interviews is checked while it is entered."""

    changed = Signal()

    def __init__(self, before: RecruitmentRound, aids: RoundAids) -> None:
        super().__init__()
        self._aids = aids
        self.fields = {one: OptionalDay(before.anchors.get(one), aids.today) for one in RoundAnchor}
        self.better = QPushButton(self.tr("&Better days…"))
        self.better.setAutoDefault(False)
        self.outcome = plain_text("", TextRole.STRONG)
        self._said = ""
        self.checker = DraftChecker(aids.planner, self)
        self.checker.checked.connect(self._on_checked)
        self._build()
        self.better.clicked.connect(self._on_better)
        for field in self.fields.values():
            field.changed.connect(self.changed)
        self.interview.changed.connect(self._on_interview_changed)
        self._on_interview_changed()

    @property
    def interview(self) -> OptionalDay:
        """The field for the first day of the interviews."""
        return self.fields[RoundAnchor.INTERVIEW]

    def anchors(self) -> dict[RoundAnchor, date]:
        """Return the days that are entered.

        Raises EntryError.
        """
        found = {one: field.known_day() for one, field in self.fields.items()}
        return {one: day for one, day in found.items() if day is not None}

    def anchors_so_far(self) -> dict[RoundAnchor, date]:
        """Return the days that are understood by now."""
        found = {one: field.day_so_far() for one, field in self.fields.items()}
        return {one: day for one, day in found.items() if day is not None}

    def _build(self) -> None:
        heading = self.tr("Days to count from")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        column.addWidget(plain_text(self.tr("Leave empty what you do not know yet.")))
        labels = {
            RoundAnchor.INTERVIEW: self.tr("First day of the &interviews"),
            RoundAnchor.START: self.tr("First day in the &post"),
        }
        for anchor, field in self.fields.items():
            column.addLayout(stacked(labels[anchor], field))
            field.name(anchor_words(anchor))
            if anchor is RoundAnchor.INTERVIEW:
                column.addWidget(self.outcome)
                column.addWidget(self.better, 0, Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _on_interview_changed(self) -> None:
        day = self.interview.day_so_far()
        self.better.setEnabled(day is not None)
        self.outcome.setVisible(day is not None)
        if day is None:
            self.checker.stop()
            return
        self.outcome.setText(self.tr("Checking…"))
        self.checker.want(self._aids.draft_on(day))

    @Slot(object)
    def _on_checked(self, check: DraftCheck) -> None:
        # The round belongs to no programme yet, so what else a programme holds says nothing.
        words = clashes_line(check.draft.start, check.draft.end, check.clashes)
        self.outcome.setText(words)
        if words != self._said:
            announce(self.interview.edit, words)
            self._said = words

    @Slot()
    def _on_better(self) -> None:
        day = self.interview.day_so_far()
        found = None if day is None else self._aids.better(day, self)
        if found is not None:
            self.interview.show_day(found)
        self.interview.setFocus()
