"""A series in two: the starts before one of them, and that one with all later ones."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from planner.calendars.recurrence import series_of, starts_from
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_starts import starts_between
from planner.calendars.rule_text import text_of_rule, until_for
from planner.domain.series import Family
from planner.domain.session import Recurrence, Session, SessionId

Keeps = Callable[[datetime], bool]
"""Tells whether a start belongs to a part."""


def override_id(uid: str, replaced: datetime) -> SessionId:
    """Return the id of what replaces a start of the series with that uid, as imports make it."""
    return SessionId(f"{uid}#{replaced:%Y%m%dT%H%M%S}")


def is_alive(family: Family) -> bool:
    """Tell whether anything of the family takes place at all."""
    if family.overrides or family.whole is None:
        return bool(family.overrides)
    repeat = family.whole.recurrence
    earliest = min((family.whole.start, *(repeat.added if repeat else ())))
    return next(starts_from(family.whole, earliest), None) is not None


def before_start(family: Family, start: datetime) -> Family:
    """Return the family as it is before one of its starts, under the same uid."""
    kept = tuple(one for one in family.overrides if (one.recurrence_id or one.start) < start)
    whole = family.whole and _before(family.whole, start)
    return Family(whole=whole, overrides=kept)


def from_start(family: Family, start: datetime, uid: str) -> Family:
    """Return one of the family's starts and all later ones, as a family with another uid."""
    later = (one for one in family.overrides if (one.recurrence_id or one.start) >= start)
    whole = family.whole and _from(family.whole, start, uid)
    return Family(whole=whole, overrides=tuple(_renamed(one, uid) for one in later))


def _renamed(override: Session, uid: str) -> Session:
    replaced = override.recurrence_id or override.start
    return replace(override, id=override_id(uid, replaced), uid=uid)


def _before(whole: Session, start: datetime) -> Session | None:
    repeat = whole.recurrence
    if repeat is None:
        return whole if whole.start < start else None
    keeps = start.__gt__
    part = part_of(repeat, keeps)
    series = series_of(whole)
    if series is None:
        return _of_single_starts(whole, (whole.start, *repeat.added), part, keeps)
    kept = list(starts_between(series, series.first, start))
    if not kept:
        return _of_single_starts(whole, repeat.added, part, keeps)
    rule = rule_from(repeat.rule)
    # A rule has a count or a last day, never both (RFC 5545, section 3.3.10).
    if rule.count is not None:
        rule = replace(rule, count=len(kept), until=None)
    else:
        rule = replace(rule, until=until_for(kept[-1], whole))
    return replace(whole, recurrence=replace(part, rule=text_of_rule(rule)))


def _from(whole: Session, start: datetime, uid: str) -> Session | None:
    renamed = replace(whole, id=SessionId(uid), uid=uid)
    repeat = whole.recurrence
    if repeat is None:
        return renamed if whole.start >= start else None
    keeps = start.__le__
    part = part_of(repeat, keeps)
    series = series_of(whole)
    if series is None:
        return _of_single_starts(renamed, (whole.start, *repeat.added), part, keeps)
    bare = replace(whole, recurrence=Recurrence(rule=repeat.rule))
    first = next(starts_from(bare, start), None)
    if first is None:
        return _of_single_starts(renamed, repeat.added, part, keeps)
    rule = rule_from(repeat.rule)
    if rule.count is not None:
        passed = sum(1 for _ in starts_between(series, series.first, first))
        rule = replace(rule, count=rule.count - passed)
    recurrence = replace(part, rule=text_of_rule(rule))
    return replace(renamed, start=first, end=first + whole.length, recurrence=recurrence)


def part_of(repeat: Recurrence, keeps: Keeps) -> Recurrence:
    """Return the repeat with those of its exceptions alone that belong to a part."""
    return Recurrence(
        rule=repeat.rule,
        excluded=tuple(filter(keeps, repeat.excluded)),
        added=tuple(filter(keeps, repeat.added)),
        skipped=tuple(filter(keeps, repeat.skipped)),
    )


def _of_single_starts(
    session: Session, starts: Iterable[datetime], part: Recurrence, keeps: Keeps
) -> Session | None:
    """Return a session repeated by added starts alone, or None where none is in the part."""
    kept = sorted({one for one in starts if keeps(one)})
    if not kept:
        return None
    recurrence = replace(part, rule="", added=tuple(kept[1:]))
    return replace(session, start=kept[0], end=kept[0] + session.length, recurrence=recurrence)
