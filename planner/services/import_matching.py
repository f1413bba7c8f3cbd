"""Sessions that a file names anew at each export, known again by programme, time and title."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from zoneinfo import ZoneInfo

from planner.calendars.recurrence import wall_until
from planner.calendars.repeat_rule import rule_from
from planner.calendars.series_split import override_id
from planner.domain.language import counted, translate
from planner.domain.search_text import folded
from planner.domain.series import Family, family_of, whole_uid
from planner.domain.session import Session, SessionId
from planner.domain.timetable import Problem
from planner.domain.wording import date_text, listed

_MOST_NAMED = 3

Key = Callable[[Family], Hashable]


@dataclass(frozen=True, slots=True)
class Matching:
    """The sessions of a file under the names that the diary has for them.

    ``matched`` are the titles of those that were known by time and title alone.
    """

    sessions: tuple[Session, ...]
    matched: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def matched_by_time(
    sessions: Sequence[Session], held: Collection[Session], cancelled: Collection[SessionId]
) -> Matching:
    """Return the sessions of a file, all of one programme, with those of the diary known again.

    A session is known again only where one alone of those that the file does not name can be
    meant; where several can be, that is told and the session counts as new.
    """
    new, old = _to_match(sessions, held, cancelled)
    if not new or not old:
        return Matching(tuple(sessions))
    pairs, unsure = _pairs(new, old)
    names = dict(pairs)
    known = set(names.values())
    gone = [one for uid, one in old.items() if uid not in known]
    return Matching(
        tuple(_renamed(one, old.get(names.get(one.uid, ""))) for one in sessions),
        tuple(_title(new[uid]) for uid in names),
        (*unsure, *(_left_behind(gone, sessions) if names else ())),
    )


def _to_match(
    sessions: Iterable[Session], held: Iterable[Session], cancelled: Collection[SessionId]
) -> tuple[Mapping[str, Family], Mapping[str, Family]]:
    """Return the families that the diary does not know, and those that the file does not name."""
    told, known = _by_uid(sessions), _by_uid(held)
    programmes = {one.programme for family in told.values() for one in family.members}
    wholes = {whole_uid(uid) for uid in told}
    new = {uid: family for uid, family in told.items() if uid not in known}
    old = {
        uid: family
        for uid, family in known.items()
        if whole_uid(uid) not in wholes
        and all(one.programme in programmes and one.id not in cancelled for one in family.members)
    }
    return new, old


def _by_uid(sessions: Iterable[Session]) -> dict[str, Family]:
    groups: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        groups[session.uid].append(session)
    return {uid: family_of(group) for uid, group in groups.items()}


def _pairs(
    new: Mapping[str, Family], old: Mapping[str, Family]
) -> tuple[list[tuple[str, str]], list[Problem]]:
    pairs: list[tuple[str, str]] = []
    unsure: list[Problem] = []
    new, old = dict(new), dict(old)
    # A series that was prolonged or cut short is the same series; looked for last.
    for key in (_time_and_title, _beginning_and_title):
        for news, olds in _alike(new, old, key):
            found = list(_paired(news, olds, new, old))
            pairs += found
            rest = [uid for uid in news if uid not in {one for one, _ in found}]
            if rest and len(found) < len(olds):
                unsure.append(_unsure(_member(new[rest[0]]), len(rest)))
            for uid in news:
                del new[uid]
            for uid in olds:
                del old[uid]
    return pairs, unsure


def _alike(
    new: Mapping[str, Family], old: Mapping[str, Family], key: Key
) -> Iterator[tuple[list[str], list[str]]]:
    olds: dict[Hashable, list[str]] = defaultdict(list)
    news: dict[Hashable, list[str]] = defaultdict(list)
    for families, groups in ((old, olds), (new, news)):
        for uid, family in families.items():
            groups[key(family)].append(uid)
    return iter([(group, olds[one]) for one, group in news.items() if one in olds])


def _paired(
    news: Sequence[str], olds: Sequence[str], new: Mapping[str, Family], old: Mapping[str, Family]
) -> Iterator[tuple[str, str]]:
    """Yield who is who among sessions of one time and title: by their place where that tells."""
    if len(news) == len(olds) == 1:
        yield news[0], olds[0]
        return
    for key in (_place, _everything):
        wholes = ({uid: new[uid] for uid in news}, {uid: old[uid] for uid in olds})
        taken: list[tuple[str, str]] = []
        for some, others in _alike(*wholes, key):
            # Those that are alike in everything can be taken in any order.
            if len(some) == len(others) and (len(some) == 1 or key is _everything):
                taken += zip(sorted(some), sorted(others), strict=True)
        yield from taken
        news = [uid for uid in news if uid not in {one for one, _ in taken}]
        olds = [uid for uid in olds if uid not in {one for _, one in taken}]


def _member(family: Family) -> Session:
    return family.members[0]


def _title(family: Family) -> str:
    return _member(family).title


def _time_and_title(family: Family) -> Hashable:
    session = _member(family)
    until = wall_until(session)
    count = None
    if session.recurrence is not None and session.recurrence.rule:
        count = rule_from(session.recurrence.rule).count
    return (_beginning_and_title(family), until, count)


def _beginning_and_title(family: Family) -> Hashable:
    """Return what a session begins with: for a series its rule, whenever that ends."""
    session = _member(family)
    repeat = session.recurrence
    rule: object = repeat
    if repeat is not None:
        rule = ""
        if repeat.rule:
            rule = replace(rule_from(repeat.rule), until=None, count=None)
    return (
        folded(" ".join(session.title.split())),
        session.all_day,
        _moment(session),
        session.length,
        session.recurrence_id,
        rule,
    )


def _moment(session: Session) -> Hashable:
    if session.all_day:
        return session.start
    if session.recurrence is not None:
        return (session.start, session.zone)
    return session.start.replace(tzinfo=ZoneInfo(session.zone)).astimezone(UTC)


def _place(family: Family) -> Hashable:
    return folded(_member(family).location)


def _everything(family: Family) -> Hashable:
    return tuple(
        (one.recurrence_id, one.start, one.location, one.notes, _told_repeat(one))
        for one in family.members
    )


def _told_repeat(session: Session) -> Hashable:
    repeat = session.recurrence
    return repeat and (repeat.rule, repeat.excluded, repeat.added)


def _renamed(session: Session, known: Family | None) -> Session:
    if known is None:
        return session
    uid = _member(known).uid
    if session.recurrence_id is not None:
        return replace(session, id=override_id(uid, session.recurrence_id), uid=uid)
    return replace(session, id=_member(known).id, uid=uid)


def _unsure(session: Session, count: int) -> Problem:
    place = translate("imports", "“{title}”, {date}").format(
        title=session.title, date=date_text(session.start.date())
    )
    fault = counted(
        "the diary holds more than one session of that time and title, and the file names them "
        "anew, so %n (was|were) added; look for doubles",
        "of sessions",
        count,
    )
    return Problem(place, fault)


def _left_behind(gone: Sequence[Family], sessions: Sequence[Session]) -> Iterator[Problem]:
    """Yield what is to be told of sessions that the file, in its own time, names no more."""
    first = min(one.start for one in sessions)
    last = max(one.start for one in sessions)
    left = [one for one in map(_member, gone) if first <= one.start <= last]
    if not left:
        return
    named = [
        translate("imports", "“{title}” on {date}").format(
            title=one.title, date=date_text(one.start.date())
        )
        for one in sorted(left, key=lambda one: (one.start, one.title))[:_MOST_NAMED]
    ]
    if more := len(left) - len(named):
        named.append(counted("%n more", "of sessions", more))
    fault = counted(
        "%n session(s) of the diary (is|are) not in the file by time and title and stayed: "
        "{sessions}; delete what was moved or called off",
        "",
        len(left),
    )
    yield Problem(translate("imports", "whole file"), fault.format(sessions=listed(named)))
