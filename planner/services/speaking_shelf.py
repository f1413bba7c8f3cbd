"""The pages on the user’s own speaking events, made from the diary whenever they are read."""

from collections.abc import Callable, Iterator
from datetime import date

from planner.domain.language import translate
from planner.domain.page import Link, Page
from planner.later import imported_later
from planner.services.speaking_pages import (
    EVENTS,
    booking_id_in,
    booking_page,
    events_page,
    events_page_id,
    log_day_in,
    log_page,
)
from planner.services.workspace import Workspace

with imported_later():
    from planner.domain.booking import Booking
    from planner.domain.toolkit_speaking import Speaking


class SpeakingShelf:
    """The list of speaking events, a page on each, and the logs of the years."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today

    def page(self, name: str) -> Page | None:
        """Return the page of this name, or None where it is on no speaking event."""
        events = self._workspace.speaking
        if name == EVENTS:
            clock = self._workspace.settings.clock
            return events_page(events.all(), events.years(), self._speaking, clock)
        wanted = booking_id_in(name)
        if wanted is not None:
            found = (one for one in events.all() if one.id == wanted)
            return next((self._booking_page(one) for one in found), None)
        day = log_day_in(name)
        return None if day is None else self._log_page(day)

    def found(self) -> Iterator[Page]:
        """Yield what a search may find: each speaking event, its date not checked."""
        clock = self._workspace.settings.clock
        for one in self._workspace.speaking.all():
            yield booking_page(one, self._speaking, None, clock)

    def links(self) -> tuple[Link, ...]:
        """Return the way to the list and to the log of this year, where anything is kept."""
        if not self._workspace.speaking.all():
            return ()
        year = self._workspace.speaking.year_around(self._today())
        log = self._log_page(year.start)
        return (
            Link(text=translate("speaking", "All of them"), target=events_page_id()),
            Link(text=log.title, target=log.id),
        )

    @property
    def _speaking(self) -> Speaking:
        return self._workspace.toolkit.speaking

    def _booking_page(self, booking: Booking) -> Page:
        clashes = self._workspace.speaking.clashes_of(booking)
        return booking_page(booking, self._speaking, clashes, self._workspace.settings.clock)

    def _log_page(self, day: date) -> Page:
        events = self._workspace.speaking
        return log_page(events.log(day, self._speaking), events.years())
