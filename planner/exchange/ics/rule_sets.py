"""Several repeat rules of one entry, and rules that leave dates out, as series of one rule each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from heapq import merge

from planner.calendars.recurrence import series_of, starts_from
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_starts import Series, first_chosen, starts_between
from planner.calendars.series_split import from_start
from planner.domain.language import translate
from planner.domain.series import Family, part_uid
from planner.domain.session import Recurrence, Session, SessionId

# One start a day each.
_MOST_STARTS = 80_000
_LONGEST = timedelta(days=100 * 366)
# After 28 years the days of the year fall on the same weekdays again, so that two rules without
# end that have shared no start by then share none.
_CYCLE = timedelta(days=30 * 366)


class _WithoutEndError(Exception):
    """Two rules share starts without end, or too many to list."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """The first series, further ones that together with it are what the file says, and doubts."""

    first: Session
    others: tuple[Session, ...]
    doubts: tuple[str, ...]


def series_by_rules(session: Session, rules: Sequence[str], rules_out: Sequence[str]) -> RuleSet:
    """Return a series of the first rule, which it has already, together with those of the others.

    No start is in two of them. A rule that does not go with the others, since they would share
    starts or leave them out without end, is left out and told. The rules are valid.
    """
    out, doubts = _series_out(session, rules_out)
    first = _without(session, out)
    found = [first]
    for number, rule in enumerate(rules[1:], start=2):
        try:
            further = _further(session, rule, part_uid(session.uid, f"rule-{number}"))
            apart = None if further is None else _alive(_without(further, [*found, *out]))
        except _WithoutEndError:
            doubts.append(
                translate(
                    "timetables",
                    "one of its repeat rules shares dates with another without end and was left "
                    "out; look at its dates",
                )
            )
        else:
            found += [] if apart is None else [apart]
    return RuleSet(first, tuple(found[1:]), tuple(doubts))


def _further(first: Session, rule: str, uid: str) -> Session | None:
    """Return the series of another rule of the same entry, None where it chooses no start."""
    start = first_chosen(rule_from(rule), first.start)
    if start is None or first.recurrence is None:
        return None
    repeat = replace(first.recurrence, rule=rule, added=())
    return replace(
        first,
        id=SessionId(uid),
        uid=uid,
        start=start,
        end=start + first.length,
        recurrence=repeat,
    )


def _series_out(session: Session, rules: Sequence[str]) -> tuple[list[Session], list[str]]:
    """Return the series that rules leave out of another, and what is to be told of those rules."""
    found: list[Session] = []
    doubts: list[str] = []
    for text in rules:
        try:
            out = _further(replace(session, recurrence=Recurrence(rule="")), text, session.uid)
            if out is not None:
                _without(session, [out])
                found.append(out)
        except (_WithoutEndError, ValueError):
            doubts.append(
                translate(
                    "timetables",
                    "it leaves out dates by a rule (EXRULE), which is not read; look at its dates",
                )
            )
    return found, doubts


def _without(session: Session, others: Iterable[Session]) -> Session:
    """Return a series without the starts that others have.

    Raises _WithoutEndError where there may be no end of them.
    """
    repeat = session.recurrence
    if repeat is None:
        return session
    single = (session.start, *repeat.added)
    shared: set[datetime] = set()
    for other in others:
        added = other.recurrence.added if other.recurrence else ()
        shared.update(_shared(series_of(session), series_of(other)), added)
        shared.update(one for one in single if next(starts_from(other, one), None) == one)
    excluded = tuple(sorted(shared.union(repeat.excluded)))
    return replace(session, recurrence=replace(repeat, excluded=excluded))


def _alive(session: Session) -> Session | None:
    """Return a series from the first of its starts that is not left out, None without one."""
    first = next(starts_from(session, session.start), None)
    if first is None:
        return None
    return from_start(Family(whole=session), first, session.uid).whole


def _shared(one: Series | None, other: Series | None) -> set[datetime]:
    """Return the starts that two series share.

    Raises _WithoutEndError where there may be no end of them.
    """
    if one is None or other is None:
        return set()
    ended = _ends(one) or _ends(other)
    begin = max(one.first, other.first)
    end = begin + (_LONGEST if ended else _CYCLE)
    starts, others = (starts_between(each, begin, end) for each in (one, other))
    shared: set[datetime] = set()
    before: datetime | None = None
    for number, start in enumerate(merge(starts, others)):
        if start == before:
            shared.add(start)
        before = start
        if number > _MOST_STARTS or (shared and not ended):
            raise _WithoutEndError
    return shared


def _ends(series: Series) -> bool:
    return series.until is not None or series.rule.count is not None
