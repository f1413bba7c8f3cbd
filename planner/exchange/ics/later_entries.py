"""From entries that change a date and all later ones to what becomes of the series."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from planner.domain.language import translate
from planner.domain.series import Family, family_of
from planner.domain.session import Session
from planner.exchange.ics.entry import Entry
from planner.exchange.ics.later import Cut, CutError, cut_series
from planner.exchange.ics.making import Making, Outcome, doubts_of, left_out, session_of
from planner.exchange.ics.spans import span_of, span_of_series, start_named
from planner.exchange.ics.times import EntryError
from planner.exchange.ics.zones import moved


def changed_later(
    made: Sequence[Outcome], cuts: Sequence[Entry], making: Making
) -> Iterator[Outcome]:
    """Yield what was made, its series changed from the dates on that the cuts name."""
    sessions = [one for one in made if isinstance(one, Session)]
    yield from (one for one in made if not isinstance(one, Session))
    family = family_of(sessions)
    try:
        whole = _only_series(family, sessions)
        parts = cut_series(family, [_cut_from(one, whole, making) for one in cuts])
    except (CutError, EntryError):
        yield from sessions
        yield from (
            left_out(
                entry,
                translate(
                    "timetables",
                    "it changes a date and all later ones at once in a way that cannot be followed",
                ),
            )
            for entry in cuts
        )
        return
    for part in parts:
        yield from part.members
    for entry in cuts:
        # One that only ends the series may have hours that make no sense; nobody needs them.
        if not entry.cancelled:
            yield from doubts_of(entry, span_of(entry, making.zones))


def _only_series(family: Family, sessions: Sequence[Session]) -> Session:
    if family.whole is None or len({one.uid for one in sessions}) > 1:
        raise CutError
    return family.whole


def _cut_from(entry: Entry, series: Session, making: Making) -> Cut:
    start = start_named(entry.replaces or entry.start, span_of_series(series), making.zones)
    if entry.cancelled:
        return Cut(start, None)
    if entry.repeats:
        raise CutError
    span = span_of(entry, making.zones)
    session = session_of(entry, span, making)
    if not span.all_day:
        begin, end = (moved(at, span.zone, series.zone) for at in (span.start, span.end))
        session = replace(session, start=begin, end=end)
    return Cut(start, session)
