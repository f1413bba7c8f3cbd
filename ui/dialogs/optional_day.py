"""A field for a day that may be left empty."""

from datetime import date

from planner.domain.errors import NotUnderstoodError
from ui.dialogs.field_fault import EntryError
from ui.errors import message_for
from ui.widgets.day_words import DayWords


class OptionalDay(DayWords):
    """Holds the words for a day, or none."""

    def __init__(self, day: date | None, today: date) -> None:
        super().__init__(day or today, today)
        if day is None:
            self.edit.clear()

    def known_day(self) -> date | None:
        """Return the day, or None where it is left empty.

        Raises EntryError.
        """
        try:
            return self.day() if self.edit.text().strip() else None
        except NotUnderstoodError as error:
            raise EntryError(message_for(error), self.edit) from error

    def day_so_far(self) -> date | None:
        """Return the day, or None where there is none or it is not understood yet."""
        try:
            return self.known_day()
        except EntryError:
            return None
