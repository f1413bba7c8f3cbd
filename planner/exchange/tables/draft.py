"""What a row or a cell says of a session, before it is one, and what cannot be read."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.session import SessionKind
from planner.domain.table import Cell, text_of
from planner.exchange.tables.time_words import Hours

LONGEST_LINE_OF_TEXT = 500
LONGEST_NOTES = 10_000
USUAL_LENGTH = timedelta(hours=1)
"""How long a session is taken to be whose end is not told."""

MOST_DAYS = 366
"""Days beyond which one session is rather a slip of the finger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where in a file something stands, how to say so, and its cells as the file has them."""

    table: str
    row: int
    column: int | None
    place: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A session as a row or a cell tells it.

    ``kind_words`` are what the file calls its kind; ``kind`` is what a key of codes says, and
    ``usual_kind`` what it is where no word of the title decides. ``people`` are names to be told in
    the notes. Drafts of ``is_shared`` cells that tell the same session are one.
    """

    spot: Spot
    title: str
    start: datetime
    end: datetime
    all_day: bool
    location: str = ""
    kind: SessionKind | None = None
    kind_words: str = ""
    usual_kind: SessionKind | None = None
    tutor: str = ""
    notes: str = ""
    people: tuple[str, ...] = ()
    programme: str = ""
    given_id: str = ""
    rule: str = ""
    is_shared: bool = False
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A row or a cell that is no session; without a ``fault`` it was not meant to be one."""

    spot: Spot
    fault: str = ""


Drafted = Draft | Unread


class UnreadError(Exception):
    """A row or a cell cannot be read; its text says why, without a full stop."""


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """When a session is, and what was assumed about it."""

    start: datetime
    end: datetime
    all_day: bool
    doubts: tuple[str, ...] = ()


def whole_days(first: date, last: date) -> When:
    """Return all day from the first day to the last.

    Raises UnreadError where the last is before the first, or too long after it.
    """
    if last < first:
        raise UnreadError(translate("tables", "it ends before it starts"))
    _check_length(last - first)
    return When(
        start=datetime.combine(first, time(0)),
        end=datetime.combine(last + ONE_DAY, time(0)),
        all_day=True,
    )


def at_hours(day: date, hours: Hours, length: timedelta | None = None) -> When:
    """Return a day at these hours; without an end, as long as ``length``, or the usual one."""
    midnight = datetime.combine(day, time(0))
    start = midnight + timedelta(minutes=hours.start)
    doubts: list[str] = []
    if hours.is_assumed:
        doubts.append(
            translate(
                "tables", "AM was read as 9am to 1pm and PM as 1pm to 5pm; give the hours if not"
            )
        )
    if hours.end is not None:
        end = midnight + timedelta(minutes=hours.end)
    elif length is not None:
        end = start + length
    else:
        end = start + USUAL_LENGTH
        doubts.append(translate("tables", "its end is not given, so one hour was assumed"))
    return When(start=start, end=end, all_day=False, doubts=tuple(doubts))


def ending_on(when: When, last: date) -> When:
    """Return the same up to another day; hours that ran over midnight end there.

    Raises UnreadError where it would end before it starts, or too long after.
    """
    end = datetime.combine(last, when.end.time())
    if end.time() == time(0) and last == when.start.date():
        end += ONE_DAY
    if end <= when.start:
        raise UnreadError(translate("tables", "it ends before it starts"))
    _check_length(end - when.start)
    return replace(when, end=end)


def _check_length(length: timedelta) -> None:
    if length > timedelta(days=MOST_DAYS):
        raise UnreadError(
            translate("tables", "it would last more than a year, so its dates must be wrong")
        )


def line_of(cell: Cell) -> str:
    """Return a cell as one line of text."""
    return " ".join(text_of(cell).split())


def cut(text: str, limit: int, doubts: list[str], doubt: str) -> str:
    """Return a text within a limit; ``doubt`` is told where something is cut, with {limit}."""
    if len(text) <= limit:
        return text
    doubts.append(doubt.format(limit=limit))
    return text[:limit].rstrip()
