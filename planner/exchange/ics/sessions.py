"""From the entries of a file to sessions: series, the dates left out of them and those replaced."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from planner.calendars.recurrence import starts_from, validate_rule
from planner.calendars.series_split import override_id
from planner.domain.language import translate
from planner.domain.session import Recurrence, Session, SessionId
from planner.exchange.ics.entry import Entry
from planner.exchange.ics.later_entries import changed_later
from planner.exchange.ics.making import (
    Cancelled,
    Making,
    Outcome,
    doubts_of,
    id_of,
    left_out,
    session_of,
)
from planner.exchange.ics.remarks import Remark
from planner.exchange.ics.rule_sets import series_by_rules
from planner.exchange.ics.spans import EntrySpan, period_end, span_of, span_of_series, start_named
from planner.exchange.ics.times import EntryError, FileTime
from planner.exchange.ics.zones import Zones


def sessions_from(entries: Iterable[Entry], making: Making) -> Iterator[Outcome]:
    """Yield the session of each entry that has one, and what is to be told of it or instead."""
    by_uid: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_uid[entry.uid].append(entry)
    for group in by_uid.values():
        yield from _from_one_uid(group, making)


def _from_one_uid(group: Sequence[Entry], making: Making) -> Iterator[Outcome]:
    whole = next((entry for entry in group if entry.replaces is None), None)
    replacing = [entry for entry in group if entry is not whole]
    if whole is not None and whole.cancelled:
        yield Cancelled(id_of(whole, None))
        yield left_out(whole, translate("timetables", "it is cancelled in the file"))
        yield from (
            left_out(entry, translate("timetables", "its series is cancelled in the file"))
            for entry in replacing
        )
        return
    single = [entry for entry in replacing if not entry.and_later]
    cuts = [entry for entry in replacing if entry.and_later]
    made = list(_series_and_replacements(whole, single, making))
    yield from changed_later(made, cuts, making) if cuts else made


def _series_and_replacements(
    whole: Entry | None, replacing: Sequence[Entry], making: Making
) -> Iterator[Outcome]:
    series: list[Session] = []
    own_length: dict[SessionId, Session] = {}
    if whole is not None:
        for outcome in _whole(whole, [one for one in replacing if one.cancelled], making):
            if not isinstance(outcome, Session):
                yield outcome
            elif outcome.recurrence_id is None:
                series.append(outcome)
                yield outcome
            else:
                own_length[outcome.id] = outcome
    for entry in replacing:
        for outcome in _replacement(entry, series, making):
            if isinstance(outcome, Session | Cancelled):
                own_length.pop(outcome.id, None)
            yield outcome
    yield from own_length.values()


def _whole(entry: Entry, dropped: Iterable[Entry], making: Making) -> Iterator[Outcome]:
    """Yield a session or whole series, with the dates in it that have a length of their own.

    What is dropped from it are its cancelled dates. More than one rule make more than one series.
    """
    try:
        span = span_of(entry, making.zones)
        recurrence = _recurrence(entry, span, dropped, making.zones)
    except EntryError as fault:
        yield left_out(entry, str(fault))
        return
    session = session_of(entry, span, making, recurrence=recurrence)
    rules = series_by_rules(session, entry.rules, entry.rules_out)
    yield rules.first
    yield from rules.others
    yield from doubts_of(entry, span)
    for text in rules.doubts:
        yield Remark(line=entry.line, title=entry.title, text=text, kept=True)
    if recurrence is not None:
        yield from _of_own_length(entry, session, making)


def _of_own_length(entry: Entry, series: Session, making: Making) -> Iterator[Outcome]:
    span = span_of_series(series)
    for period in entry.periods:
        start = start_named(period.start, span, making.zones)
        end = period_end(period, start, span, making.zones)
        if end <= start:
            text = translate(
                "timetables", "a date added to its repeat ends before it starts; look at its dates"
            )
            yield Remark(line=entry.line, title=entry.title, text=text, kept=True)
        elif end - start != series.length:
            yield replace(
                series,
                id=id_of(entry, start),
                start=start,
                end=end,
                recurrence=None,
                recurrence_id=start,
                skips=frozenset(),
            )


def _replacement(entry: Entry, series: Sequence[Session], making: Making) -> Iterator[Outcome]:
    """Yield what replaces one date of a series; the series may be missing from the file."""
    try:
        span = span_of(entry, making.zones)
    except EntryError as fault:
        yield left_out(entry, str(fault))
        return
    whole = span_of_series(series[0]) if series else span
    replaced = start_named(entry.replaces or entry.start, whole, making.zones)
    session = session_of(entry, span, making, replaces=replaced)
    session = replace(session, uid=_uid_of_start(replaced, series, entry.uid))
    session = replace(session, id=override_id(session.uid, replaced))
    if entry.cancelled:
        yield Cancelled(session.id)
        if not series:
            yield left_out(entry, translate("timetables", "it is cancelled in the file"))
        return
    yield session
    yield from doubts_of(entry, span)


def _uid_of_start(start: datetime, series: Sequence[Session], otherwise: str) -> str:
    """Return the uid of the series, of those of one entry, that has the start."""
    for one in series[1:]:
        if next(starts_from(one, start), None) == start:
            return one.uid
    return otherwise


def _recurrence(
    entry: Entry, span: EntrySpan, dropped: Iterable[Entry], zones: Zones
) -> Recurrence | None:
    if not entry.repeats:
        return None
    for rule in entry.rules:
        try:
            validate_rule(rule)
        except ValueError as error:
            raise EntryError(str(error)) from error
    excluded = (*entry.excluded, *(one.replaces for one in dropped if one.replaces is not None))
    return Recurrence(
        rule=entry.rules[0] if entry.rules else "",
        excluded=_starts_named(excluded, span, zones),
        added=_starts_named(entry.added, span, zones),
    )


def _starts_named(
    stated: Iterable[FileTime], span: EntrySpan, zones: Zones
) -> tuple[datetime, ...]:
    return tuple(sorted({start_named(one, span, zones) for one in stated}))
