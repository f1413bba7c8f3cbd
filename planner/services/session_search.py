"""Finding sessions by words, each on its instance nearest to today."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from planner.calendars.recurrence import instances
from planner.domain.dates import DateSpan
from planner.domain.search import Match, SessionHit, found_in_text, match_of
from planner.domain.search_text import Asked, marked
from planner.domain.session import Programme, ProgrammeId, Session, SessionId, SessionInstance
from planner.services.horizon import Horizon
from planner.storage.unit_of_work import Reading

# Overrides of a series answer beside it, and are told as one.
_MORE = 2
# Most repeats come again within days, so the whole of a long series is seldom worked out.
_REACHES = (0, 8, 40, 400, 4_000, 40_000)


def session_hits(
    asked: Asked, held: Reading, horizon: Horizon, limit: int
) -> tuple[SessionHit, ...]:
    """Return up to ``limit`` sessions that answer, the best first; a series counts once."""
    answering = held.sessions.answering(asked, horizon.today, limit * _MORE)
    series = _by_uid(held.sessions.with_series(answering)).values()
    nearest = (_nearest(one, answering, horizon) for one in series)
    chosen = sorted(
        (one for one in nearest if one is not None), key=lambda one: _order(one, asked, horizon)
    )[:limit]
    programmes = {one.id: one for one in held.programmes.all()}
    return tuple(_hit(one, asked, programmes, horizon) for one in chosen)


def _by_uid(sessions: Sequence[Session]) -> Mapping[str, list[Session]]:
    series: defaultdict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        series[session.uid].append(session)
    return series


def _nearest(
    series: Sequence[Session], answering: Collection[SessionId], horizon: Horizon
) -> SessionInstance | None:
    """Return the instance that is on or next to come, else the last, of those that answer."""
    zone = ZoneInfo(horizon.place.zone)
    for window in _windows(horizon.today):
        found = [one for one in instances(series, window, zone) if one.session.id in answering]
        if found:
            return found[0] if window.start >= horizon.today else found[-1]
    return None


def _windows(today: date) -> Iterator[DateSpan]:
    """Yield the days from today on, further and further, and then those before it."""
    steps = [timedelta(days=reach) for reach in _REACHES]
    for near, far in pairwise(steps):
        yield DateSpan(today + near, today + far)
    for near, far in pairwise(steps):
        yield DateSpan(today - far, today - near)


def _hit(
    instance: SessionInstance,
    asked: Asked,
    programmes: Mapping[ProgrammeId, Programme],
    horizon: Horizon,
) -> SessionHit:
    session = instance.session
    programme = programmes[session.programme]
    return SessionHit(
        instance=instance,
        programme=programme,
        match=match_of(asked, session.title, ()),
        title=marked(session.title, asked),
        location=marked(session.location, asked),
        programme_name=marked(programme.name, asked),
        excerpt=found_in_text(asked, (session.tutor, *session.notes.splitlines())),
        is_past=_is_past(instance, horizon),
        is_shown=programme.id not in horizon.settings.hidden_programmes,
    )


def _order(
    instance: SessionInstance, asked: Asked, horizon: Horizon
) -> tuple[Match, bool, timedelta, str]:
    title, away = instance.session.title, instance.start.date() - horizon.today
    return match_of(asked, title, ()), _is_past(instance, horizon), abs(away), title


def _is_past(instance: SessionInstance, horizon: Horizon) -> bool:
    return instance.days.last < horizon.today
