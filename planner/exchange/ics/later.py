"""A series that is another from some of its starts on (RFC 5545, section 3.8.4.4), in parts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from planner.calendars.recurrence import starts_from
from planner.calendars.series_edits import Alteration, Reach, altered
from planner.calendars.series_split import before_start, from_start, is_alive, override_id
from planner.domain.errors import BadRequestError
from planner.domain.series import Family, Scope, part_uid
from planner.domain.session import Session


@dataclass(frozen=True, slots=True)
class Cut:
    """From which start of a series on it is what another session says; or is no more."""

    start: datetime
    becomes: Session | None


class CutError(Exception):
    """A series cannot be divided as asked without saying something else."""


def cut_series(family: Family, cuts: Iterable[Cut]) -> tuple[Family, ...]:
    """Return the families that a series becomes, the one before every cut first.

    What replaces single starts stays as it is and replaces the same starts as moved. Raises
    CutError where a cut is at no start of the series, or moves it as its rule cannot follow.
    """
    later: list[Family] = []
    rest = family
    # From the last one on, since each speaks of the starts that the whole series had at first.
    for cut in sorted(cuts, key=_start_of, reverse=True):
        _check_start(family, cut.start)
        earlier = before_start(rest, cut.start)
        is_whole = not is_alive(earlier)
        whole = rest.members[0].uid
        uid = whole if is_whole else part_uid(whole, f"{cut.start:%Y%m%dT%H%M%S}")
        after = from_start(rest, cut.start, uid)
        if cut.becomes is not None:
            later.insert(0, _become(after, cut.start, cut.becomes))
        rest = Family(whole=None) if is_whole else earlier
    return tuple(one for one in (rest, *later) if one.members)


def _start_of(cut: Cut) -> datetime:
    return cut.start


def _check_start(family: Family, start: datetime) -> None:
    whole = family.whole
    if whole is None or whole.recurrence is None:
        raise CutError
    # A start that is replaced or left out may be where the change begins, too.
    bare = replace(whole, recurrence=replace(whole.recurrence, excluded=(), skipped=()))
    if next(starts_from(bare, start), None) != start:
        raise CutError


def _become(family: Family, start: datetime, session: Session) -> Family:
    whole = family.whole
    if whole is None:
        return family
    if session.all_day != whole.all_day:
        raise CutError
    start_by = session.start - start
    end_by = session.end - (start + whole.length)
    alteration = Alteration(start_by=start_by, end_by=end_by, values=lambda one: _as(one, session))
    reach = Reach(scope=Scope.ALL, start=whole.start, uid=whole.uid)
    try:
        (moved,) = altered(Family(whole=whole), reach, alteration)
    except BadRequestError as error:
        raise CutError from error
    return Family(
        whole=moved.whole, overrides=tuple(_following(one, start_by) for one in family.overrides)
    )


def _following(override: Session, by: timedelta) -> Session:
    replaced = (override.recurrence_id or override.start) + by
    return replace(override, id=override_id(override.uid, replaced), recurrence_id=replaced)


def _as(session: Session, other: Session) -> Session:
    """Return a series with the words of another session."""
    return replace(
        session,
        title=other.title,
        location=other.location,
        notes=other.notes,
        kind=other.kind,
        kind_basis=other.kind_basis,
        tutor=other.tutor,
        guide=other.guide,
        themes=other.themes,
    )
