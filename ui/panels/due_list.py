"""Reminders that are due: each leads to its date, and is done or put off with a button."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton

from planner.domain.page import Link
from planner.domain.reminder import Reminding
from planner.later import imported_later
from ui.look.look import Look
from ui.reminder_words import note_words, reminding_words
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text, small_button

with imported_later():
    from ui.reading.wrapped_link import WrappedLink


class DueRow(Group):
    """One reminder with what can be answered to it."""

    day_chosen = Signal(object)
    """The date that it is about."""

    done_asked = Signal(object)
    put_off_asked = Signal(object)
    """The Reminding."""

    def __init__(self, reminding: Reminding, today: date, look: Look) -> None:
        super().__init__()
        self._reminding = reminding
        words = reminding_words(reminding)
        self.setAccessibleName(words)
        occurrence = reminding.occurrence
        link = Link(
            text=words,
            target=reminding.day,
            note=note_words(reminding, today),
            mark=None if occurrence is None else occurrence.observance.tradition,
        )
        self.link = WrappedLink(link, look)
        self.link.target_chosen.connect(self.day_chosen)
        title = reminding.title
        self.done = small_button(self.tr("Done"), self.tr("Done: {title}").format(title=title))
        self.later = small_button(
            self.tr("Remind me in a week"),
            self.tr("Remind me in a week: {title}").format(title=title),
        )
        self.done.clicked.connect(self._on_done)
        self.later.clicked.connect(self._on_later)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.link, 1)
        line.addWidget(self.done)
        line.addWidget(self.later)

    @Slot()
    def _on_done(self) -> None:
        self.done_asked.emit(self._reminding)

    @Slot()
    def _on_later(self) -> None:
        self.put_off_asked.emit(self._reminding)


class DueList(Group):
    """Lists what is due; the keyboard stays among the rows when one of them goes."""

    day_chosen = Signal(object)
    """The date that a reminder is about."""

    done_asked = Signal(object)
    put_off_asked = Signal(object)
    """A Reminding."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.rows: list[DueRow] = []
        self.setAccessibleName(self.tr("Reminders"))
        self._column = column_in(self)

    def show_due(self, due: Sequence[Reminding], today: date) -> QPushButton | None:
        """List these, and return the button that has the keyboard now, if it was among them."""
        place = self._focused_row()
        empty(self._column)
        self.rows = [DueRow(one, today, self._look) for one in due]
        if self.rows:
            self._column.addWidget(plain_text(self.tr("Reminders"), TextRole.SECTION))
        for row in self.rows:
            row.day_chosen.connect(self.day_chosen)
            row.done_asked.connect(self.done_asked)
            row.put_off_asked.connect(self.put_off_asked)
            self._column.addWidget(row)
        if place is None or not self.rows:
            return None
        button = self.rows[min(place, len(self.rows) - 1)].done
        button.show()
        button.setFocus()
        return button

    @property
    def has_focus(self) -> bool:
        """Tell whether the keyboard is in one of the rows."""
        return self._focused_row() is not None

    def _focused_row(self) -> int | None:
        focused = QApplication.focusWidget()
        if focused is None:
            return None
        return next((n for n, row in enumerate(self.rows) if row.isAncestorOf(focused)), None)
