"""A snapshot as a calendar: the multi-faith calendar by months, or a year planner."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, date_text, months_text
from planner.exchange.documents.document import CalendarDocument, Grid, Picture
from planner.exchange.documents.grids import month_grids, year_grids
from planner.exchange.documents.in_full import months_in_full, occurrences_of
from planner.exchange.documents.key import key_of, marks_alone, opening_for_planners, reading_of
from planner.exchange.documents.plain_text import plain
from planner.exchange.documents.sources import SourceNumbers
from planner.exchange.sheet.programmes import programme_names


class CalendarKind(StrEnum):
    """Which grids a calendar has."""

    MONTHS = "months"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What stands above a document; an empty ``title`` is told by what the document shows.

    ``logo`` is a PNG, and stands nowhere without the name of the trust, which it is read out by.
    ``left_out`` says what was left out.
    """

    title: str = ""
    trust: str = ""
    logo: bytes | None = None
    left_out: str = ""

    def title_or(self, usual: str) -> str:
        """Return the title as it can be shown, or the usual one."""
        return plain(self.title).strip() or usual

    @property
    def picture(self) -> Picture | None:
        """The logo with its words."""
        name = plain(self.trust).strip()
        if self.logo is None or not name:
            return None
        return Picture(self.logo, translate("documents", "Logo of {trust}").format(trust=name))


def calendar_of(
    view: PeriodView, kind: CalendarKind, heading: Heading, clock: Clock, *, abreast: int
) -> CalendarDocument:
    """Return the calendar of a view; a year planner has so many months ``abreast``."""
    occurrences = occurrences_of(view)
    numbers = SourceNumbers(occurrences)
    grids = month_grids(view, clock) if kind is CalendarKind.MONTHS else year_grids(view, abreast)
    return CalendarDocument(
        title=heading.title_or(_title(view, kind)),
        logo=heading.picture,
        under_title=under_title(view, heading),
        reading=reading_of(occurrences, *_opening(grids)),
        key=key_of(grids, occurrences),
        grids=grids,
        in_full=months_in_full(view, numbers, clock),
        sources=numbers.listed,
        made=made_text(view),
        made_on=view.today,
    )


def under_title(view: PeriodView, heading: Heading) -> tuple[str, ...]:
    """Return the lines below a title: trust, place, programmes with sessions, what is left out."""
    names = programme_names(view)
    programmes = translate("documents", "Programmes: {names}").format(names=", ".join(names))
    whose = heading.trust.strip()
    lines = (whose, view.place.name, programmes if names else "", heading.left_out)
    return tuple(line for line in lines if line)


def made_text(view: PeriodView) -> str:
    """Return when a document was made, and from which edition of the almanac."""
    text = translate("documents", "Made on {day} from edition {edition} of the almanac")
    return text.format(day=date_text(view.today), edition=view.almanac_version)


def _opening(grids: Sequence[Grid]) -> Iterator[str]:
    yield opening_for_planners()
    if any(line.spoken for grid in grids for day in grid.days for line in day.lines):
        yield marks_alone()


def _title(view: PeriodView, kind: CalendarKind) -> str:
    if kind is CalendarKind.YEAR:
        text = translate("documents", "Year planner, {months}")
    elif view.occurrences:
        text = translate("documents", "Multi-faith calendar, {months}")
    else:
        text = translate("documents", "Calendar of sessions, {months}")
    return text.format(months=months_text(view.window))
