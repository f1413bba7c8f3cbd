"""The dates that a support plan hangs on: each asked for, one of them perhaps tied to a session."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import NotUnderstoodError
from planner.domain.milestone import Anchor, AnchorId
from planner.domain.session import Session
from planner.domain.support_plan import SupportPlan, Tie
from planner.domain.wording import date_text
from ui.dialogs.field_fault import EntryError
from ui.errors import message_for
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.day_words import DayWords
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text


class AnchorField(Group):
    """Asks for one date; it is left empty where it is not known."""

    def __init__(self, anchor: Anchor, day: date | None, today: date) -> None:
        super().__init__()
        self.anchor = anchor
        self.day = DayWords(day or today, today)
        if day is None:
            self.day.edit.clear()
        self.setAccessibleName(anchor.ask)
        column = column_in(self)
        column.addLayout(stacked(anchor.ask, self.day))
        self.day.name(anchor.ask)

    def known_day(self) -> date | None:
        """Return the day, or None where it is left empty.

        Raises EntryError.
        """
        try:
            return self.day.day() if self.day.edit.text().strip() else None
        except NotUnderstoodError as error:
            raise EntryError(message_for(error), self.day.edit) from error

    def hold(self, day: date | None) -> None:
        """Show the day of a session, which is not to be typed over; None lets it be typed again."""
        if day is not None:
            self.day.edit.setText(date_text(day))
        self.setEnabled(day is None)


class PlanAnchors(Group):
    """Fields for the dates of the guides that are ticked; what was entered of others is kept.

    ``session`` is the one that a date can be tied to, or is already.
    """

    def __init__(
        self,
        before: SupportPlan,
        anchors: Mapping[AnchorId, Anchor],
        session: Session | None,
        today: date,
    ) -> None:
        super().__init__()
        self._before = before
        self._anchors = anchors
        self._session = session
        self._today = today
        self.fields: dict[AnchorId, AnchorField] = {}
        self.tied = ChoiceBox[AnchorId | None](self._ties(()), None)
        self._tie_row = QWidget()
        self._build()
        self.tied.currentIndexChanged.connect(self._on_tied)

    def show_anchors(self, wanted: Sequence[AnchorId]) -> None:
        """Ask for these dates."""
        column = self.layout()
        assert column is not None, "made with the group"
        for id_ in wanted:
            if id_ not in self.fields:
                day = self._before.anchors.get(id_)
                self.fields[id_] = AnchorField(self._anchors[id_], day, self._today)
                column.addWidget(self.fields[id_])
        for id_, field in self.fields.items():
            field.setVisible(id_ in wanted)
        tie = self._before.tie
        held = self.tied.value() or (None if tie is None else tie.anchor)
        self.tied.offer(self._ties(wanted), held)
        self._tie_row.setVisible(self._session is not None and bool(wanted))
        self._on_tied()

    def known_days(self) -> dict[AnchorId, date]:
        """Return the dates that are entered, and those of guides that are no longer ticked.

        Raises EntryError.
        """
        known = dict(self._before.anchors)
        for anchor, field in self.fields.items():
            day = field.known_day()
            if day is None:
                known.pop(anchor, None)
            else:
                known[anchor] = day
        return known

    def tie(self) -> Tie | None:
        """Return which date moves with the session, if one does."""
        anchor = self.tied.value()
        if self._session is None:
            # A session that is not in the diary now may come back by undoing.
            return self._before.tie
        return None if anchor is None else Tie(anchor, self._session.id)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Dates"))
        column = column_in(self)
        column.addWidget(plain_text(self.tr("Dates"), TextRole.SECTION))
        column.addWidget(plain_text(self.tr("Leave empty what you do not know yet.")))
        title = "" if self._session is None else self._session.title
        words = self.tr("Date that moves &with “{title}”").format(title=title.replace("&", "&&"))
        row = stacked(words, self.tied)
        row.setContentsMargins(0, 0, 0, 0)
        self._tie_row.setLayout(row)
        column.addWidget(self._tie_row)

    def _ties(self, wanted: Sequence[AnchorId]) -> Mapping[AnchorId | None, str]:
        named: dict[AnchorId | None, str] = {None: self.tr("None of them")}
        return named | {id_: self._anchors[id_].title for id_ in wanted}

    @Slot()
    def _on_tied(self) -> None:
        if self._session is None:
            return
        day, anchor = self._session.start.date(), self.tied.value()
        for id_, field in self.fields.items():
            field.hold(day if id_ == anchor else None)
