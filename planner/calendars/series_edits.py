"""Editing one start of a series, that and all later ones, or the whole: families in and out."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from planner.calendars.recurrence import starts_from
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_starts import first_chosen
from planner.calendars.rule_shift import shifted_rule
from planner.calendars.series_split import (
    before_start,
    from_start,
    is_alive,
    override_id,
    part_of,
)
from planner.domain.dates import ONE_DAY
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.series import NOBODY, Family, Scope
from planner.domain.session import Recurrence, Session

_NO_TIME = timedelta(0)


def as_it_is(session: Session) -> Session:
    """Return the session."""
    return session


@dataclass(frozen=True, slots=True)
class NewRepeat:
    """The repeat that an edit gives a session, None for none, before its starts are moved."""

    recurrence: Recurrence | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """What an edit does to each session in its reach.

    ``start_by`` and ``end_by`` move its ends on its own clock; ``values`` changes all but times
    and repeat; ``repeat``, where given, changes how the whole repeats.
    """

    start_by: timedelta = _NO_TIME
    end_by: timedelta = _NO_TIME
    values: Callable[[Session], Session] = as_it_is
    repeat: NewRepeat | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Which starts of a family an edit reaches, counted from the one it was made on.

    ``uid`` is for the later ones, where they become a series of their own.
    """

    scope: Scope
    start: datetime
    uid: str


def altered(family: Family, reach: Reach, alteration: Alteration) -> tuple[Family, ...]:
    """Return what becomes of a family.

    Raises BadRequestError where the repeat cannot be moved as asked.
    """
    if not family.repeats:
        return (_whole_altered(family, reach, alteration),)
    match reach.scope:
        case Scope.THIS:
            return (_one_altered(family, reach.start, alteration),)
        case Scope.ALL:
            return (_whole_altered(family, reach, alteration),)
        case Scope.LATER:
            before, later = _parted(family, reach)
            of_later = _of_later(alteration, family.whole, later.whole, reach)
            return (*before, _whole_altered(later, reach, of_later))


def without(family: Family, reach: Reach) -> Family:
    """Return what is left of a family when some of it is deleted."""
    if not family.repeats:
        return NOBODY
    match reach.scope:
        case Scope.THIS:
            left = _without_one(family, reach.start)
        case Scope.ALL:
            left = NOBODY
        case Scope.LATER:
            left = before_start(family, reach.start)
    return left if is_alive(left) else NOBODY


def whole_days(session: Session) -> Session:
    """Return an all-day session from midnight to midnight, any other as it is."""
    if not session.all_day:
        return session
    start, end = _midnight(session.start), _midnight(session.end)
    if end < session.end or end <= start:
        end += ONE_DAY
    return replace(session, start=start, end=end)


def on_its_rule(session: Session) -> Session:
    """Return the session with its start moved on to the first that its rule itself chooses."""
    repeat = session.recurrence
    if repeat is None or not repeat.rule:
        return session
    first = first_chosen(rule_from(repeat.rule), session.start) or session.start
    return replace(session, start=first, end=first + session.length)


def _parted(family: Family, reach: Reach) -> tuple[tuple[Family, ...], Family]:
    before = before_start(family, reach.start)
    # Nothing comes before the first, so that it and all later ones are the whole.
    if not is_alive(before):
        return (), family
    return (before,), from_start(family, reach.start, reach.uid)


def _of_later(
    alteration: Alteration, whole: Session | None, later: Session | None, reach: Reach
) -> Alteration:
    """Return the alteration in terms of the later ones, whose rule may count fewer."""
    asked = alteration.repeat.recurrence if alteration.repeat else None
    if asked is None or whole is None or later is None:
        return alteration
    asked = part_of(asked, reach.start.__le__)
    if whole.recurrence and later.recurrence and asked.rule == whole.recurrence.rule:
        asked = replace(asked, rule=later.recurrence.rule)
    return replace(alteration, repeat=NewRepeat(asked))


def _one_altered(family: Family, start: datetime, alteration: Alteration) -> Family:
    found = [one for one in family.overrides if one.recurrence_id == start]
    others = tuple(one for one in family.overrides if one.recurrence_id != start)
    if not found and family.whole is not None:
        found = [_override(family.whole, start)]
    return replace(family, overrides=(*others, *(_moved(one, alteration) for one in found)))


def _override(whole: Session, start: datetime) -> Session:
    return replace(
        whole,
        id=override_id(whole.uid, start),
        start=start,
        end=start + whole.length,
        recurrence=None,
        recurrence_id=start,
        skips=frozenset(),
    )


def _without_one(family: Family, start: datetime) -> Family:
    whole = family.whole
    if whole is not None and whole.recurrence is None and whole.start == start:
        whole = None
    elif whole is not None and whole.recurrence is not None:
        excluded = tuple(sorted({*whole.recurrence.excluded, start}))
        whole = replace(whole, recurrence=replace(whole.recurrence, excluded=excluded))
    others = tuple(one for one in family.overrides if one.recurrence_id != start)
    return Family(whole=whole, overrides=others)


def _whole_altered(family: Family, reach: Reach, alteration: Alteration) -> Family:
    whole = family.whole
    if whole is None:
        return Family(whole=None, overrides=_overrides_altered(family.overrides, alteration))
    if family.repeats and alteration.repeat == NewRepeat(None):
        # What repeats no more is the one that was edited.
        whole = replace(whole, start=reach.start, end=reach.start + whole.length)
    after = _repeat_altered(whole, _moved(whole, alteration), alteration)
    overrides = _overrides_altered(family.overrides, alteration)
    if alteration.repeat is not None:
        overrides = tuple(one for one in overrides if _replaces_one_of(after, one))
    return Family(whole=after, overrides=overrides)


def _overrides_altered(overrides: Iterable[Session], alteration: Alteration) -> tuple[Session, ...]:
    return tuple(_override_altered(one, alteration) for one in overrides)


def _override_altered(override: Session, alteration: Alteration) -> Session:
    after = replace(_moved(override, alteration), skips=override.skips)
    replaced = override.recurrence_id or override.start
    moved = _moved_start(replaced, alteration.start_by, after)
    if moved == replaced:
        return after
    return replace(after, id=override_id(after.uid, moved), recurrence_id=moved)


def _replaces_one_of(series: Session, override: Session) -> bool:
    replaced, repeat = override.recurrence_id, series.recurrence
    if replaced is None or repeat is None:
        return False
    # What replaces a start stands whether or not the start itself is left out.
    bare = replace(series, recurrence=replace(repeat, excluded=(), skipped=()))
    return next(starts_from(bare, replaced), None) == replaced


def _moved(session: Session, alteration: Alteration) -> Session:
    start = session.start + alteration.start_by
    end = max(session.end + alteration.end_by, start)
    return whole_days(replace(alteration.values(session), start=start, end=end))


def _repeat_altered(before: Session, after: Session, alteration: Alteration) -> Session:
    asked = alteration.repeat
    repeat = before.recurrence if asked is None else asked.recurrence
    if repeat is None:
        return replace(after, recurrence=None)
    is_same_rule = before.recurrence is not None and before.recurrence.rule == repeat.rule
    rule = _shifted(before, after) if is_same_rule else repeat.rule
    by = after.start - before.start if after.all_day else alteration.start_by

    def moved(starts: Iterable[datetime]) -> tuple[datetime, ...]:
        return tuple(_moved_start(one, by, after) for one in starts)

    recurrence = Recurrence(
        rule=rule,
        excluded=moved(repeat.excluded),
        added=moved(repeat.added),
        skipped=moved(repeat.skipped),
    )
    repeated = replace(after, recurrence=recurrence)
    return repeated if is_same_rule else on_its_rule(repeated)


def _shifted(before: Session, after: Session) -> str:
    rule = shifted_rule(before, after)
    if rule is None:
        raise BadRequestError(
            what=before.title,
            fault=translate(
                "changes",
                "it repeats on certain days of the month or year, so all of it cannot be moved by "
                "the same time",
            ),
            remedy=translate("changes", "move this one alone, or change how it repeats"),
        )
    return rule


def _moved_start(start: datetime, by: timedelta, session: Session) -> datetime:
    return _midnight(start + by) if session.all_day else start + by


def _midnight(moment: datetime) -> datetime:
    return datetime.combine(moment.date(), time(0))
