"""What two people made of one thing, field by field in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.domain.booking import Answer, EventForm, Verdict
from planner.domain.booking_status import BookingStatus
from planner.domain.clash import Severity
from planner.domain.language import counted
from planner.domain.lost_race import LostRace, Signature
from planner.domain.observance import Tier
from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
)
from planner.domain.recruitment_round import RoundStatus
from planner.domain.repeat import Skip
from planner.domain.session import Pattern, ProgrammeId, Session, SessionKind
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import RoundAnchor
from planner.domain.toolkit_words import (
    anchor_words,
    booking_words,
    form_words,
    round_words,
    theme_words,
    verdict_words,
)
from planner.domain.wording import Clock, date_text, day_text, time_text
from planner.services.import_words import when_words
from ui.dialogs.lost_race import RaceRow, ToldRace
from ui.own_words import own_rule_words
from ui.words import kind_word, pattern_word, severity_word, tier_words

translate = QCoreApplication.translate

_WHEN, _DATES = "when", "left_out"
"""Stand for the fields that tell when a session is, and which dates its repeat has or has not."""

# What only the planner reads, and what "when" tells.
_UNTOLD = frozenset(
    {
        *("id", "uid", "kind_basis", "session_print", "media_type", "size", "observance"),
        *("recurrence", "recurrence_id", "zone", "all_day", "session", "guide", "practice"),
        *("cycle", "nation", "page", "dates", "entered", "written", "added", "template"),
    }
)
_OWN_RULES = (OnceRule, YearlyRule, WeekdayOfMonthRule, FromEasterRule, RepeatingRule)


def told_race(
    race: LostRace[Any],
    signature: Signature | None,
    programmes: Mapping[ProgrammeId, str],
    clock: Clock,
) -> ToldRace:
    """Return a race in words: what it is about, who was first, and every field of both."""
    theirs = _told(race.standing, programmes, clock)
    mine = _told(race.wanted, programmes, clock)
    labels = _labels()
    rows = tuple(
        RaceRow(label=labels[name], theirs=theirs.get(name, ""), mine=mine.get(name, ""))
        for name in dict.fromkeys((*theirs, *mine))
        if theirs.get(name, "") or mine.get(name, "")
    )
    return ToldRace(
        title=_title(race),
        who=_who(race, signature, clock),
        rows=rows,
        is_gone=race.standing is None,
        removes=race.wanted is None,
    )


def _title(race: LostRace[Any]) -> str:
    thing = race.wanted or race.seen or race.standing
    named = ("title", "name", "event", "session_title", "observance", "page")
    name = next((str(getattr(thing, one)) for one in named if getattr(thing, one, "")), "")
    words = translate("race", "{kind}: {name}") if name else translate("race", "{kind}")
    return words.format(kind=_kinds()[race.kind], name=name)


def _who(race: LostRace[Any], signature: Signature | None, clock: Clock) -> str:
    if race.standing is None:
        return translate("race", "Somebody has deleted it since you saw it.")
    if signature is None:
        return translate("race", "Somebody has changed it since you saw it.")
    here = signature.at.astimezone()
    return translate("race", "{account} changed it on {day} at {time}.").format(
        account=signature.account, day=day_text(here.date()), time=time_text(here, clock)
    )


def _told(
    thing: Any,  # noqa: ANN401 - a thing of any list
    programmes: Mapping[ProgrammeId, str],
    clock: Clock,
) -> dict[str, str]:
    """Return what each field holds, in words."""
    if thing is None:
        return {}
    told = {}
    for one in fields(thing):
        value = getattr(thing, one.name)
        if one.name in _UNTOLD:
            continue
        if isinstance(thing, Session) and one.name in {"start", "end"}:
            told[_WHEN] = when_words(thing, clock)
            told[_DATES] = _odd_dates(thing, clock)
        elif one.name == "programme":
            told[one.name] = programmes.get(value, str(value or ""))
        else:
            told[one.name] = _said(value, clock)
    return told


def _odd_dates(session: Session, clock: Clock) -> str:
    repeat = session.recurrence
    if repeat is None:
        return ""
    return "\n".join(_said(one, clock) for one in sorted((*repeat.excluded, *repeat.added)))


def _said(value: object, clock: Clock) -> str:
    """Return a value in words."""
    match value:
        case Mapping():
            return "\n".join(f"{_key(key)}: {_said(one, clock)}" for key, one in _sorted(value))
        case frozenset():
            return ", ".join(sorted(_said(one, clock) for one in value))
        case tuple():
            return "\n".join(_said(one, clock) for one in value)
        case Answer():
            return ": ".join(filter(None, (_word(value.verdict), value.text)))
        case Enum():
            return _word(value)
        case date() | time() | timedelta():
            return _of_time(value, clock)
        case _ if isinstance(value, _OWN_RULES):
            return own_rule_words(value)
        case _ if is_dataclass(value):
            return ", ".join(filter(None, _parts(value, clock)))
        case _:
            return _simple(value)


def _of_time(value: date | time | timedelta, clock: Clock) -> str:
    match value:
        case datetime():
            words = translate("race", "{day}, {time}")
            return words.format(day=date_text(value.date()), time=time_text(value, clock))
        case date():
            return date_text(value)
        case time():
            return time_text(value, clock)
        case timedelta():
            return counted("%n minute(s)", "", round(value.total_seconds() / 60))


def _simple(value: object) -> str:
    if isinstance(value, bool):
        return translate("race", "yes") if value else translate("race", "no")
    return "" if value is None else str(value)


def _parts(value: Any, clock: Clock) -> Iterator[str]:  # noqa: ANN401 - a part of any thing
    return (_said(getattr(value, one.name), clock) for one in fields(value))


def _sorted(value: Mapping[Any, object]) -> Iterable[tuple[Any, object]]:
    return sorted(value.items(), key=lambda item: str(item[0]))


def _key(key: object) -> str:
    if isinstance(key, RoundAnchor):
        return anchor_words(key)
    return str(key.value if isinstance(key, Enum) else key).replace("-", " ").replace("_", " ")


def _word(value: Enum) -> str:
    for kind, words in _WORDS.items():
        if isinstance(value, kind):
            return words(value)
    return _key(value)


def _skip_word(skip: Skip) -> str:
    return {
        Skip.BANK_HOLIDAYS: translate("race", "bank holidays"),
        Skip.OUT_OF_TERM: translate("race", "days out of term"),
        Skip.PLAN_AROUND: translate("race", "dates to plan around"),
    }[skip]


_WORDS: Mapping[type[Enum], Callable[[Any], str]] = {
    SessionKind: kind_word,
    Pattern: pattern_word,
    Theme: theme_words,
    Tier: tier_words,
    Severity: severity_word,
    Skip: _skip_word,
    RoundStatus: round_words,
    RoundAnchor: anchor_words,
    BookingStatus: booking_words,
    EventForm: form_words,
    Verdict: verdict_words,
}


def _kinds() -> Mapping[str, str]:
    return {
        "programmes": translate("race", "Programme"),
        "sessions": translate("race", "Session"),
        "confirmations": translate("race", "Confirmed date"),
        "own_observances": translate("race", "Observance of your own"),
        "templates": translate("race", "Template"),
        "decisions": translate("race", "Decision"),
        "notes": translate("race", "Local note"),
        "rounds": translate("race", "Recruitment round"),
        "bookings": translate("race", "Speaking event"),
        "documents": translate("race", "Document"),
    }


def _labels() -> Mapping[str, str]:
    """Return the name of each field that any thing has."""
    return {
        _WHEN: translate("race", "When"),
        _DATES: translate("race", "Dates left out or added"),
        "title": translate("race", "Title"),
        "name": translate("race", "Name"),
        "event": translate("race", "Event"),
        "programme": translate("race", "Programme"),
        "location": translate("race", "Place"),
        "place": translate("race", "Place"),
        "tutor": translate("race", "Tutor"),
        "kind": translate("race", "Kind"),
        "notes": translate("race", "Notes"),
        "skips": translate("race", "Days left out"),
        "themes": translate("race", "Themes"),
        "colour": translate("race", "Colour"),
        "pattern": translate("race", "Pattern"),
        "first_day": translate("race", "First day"),
        "announced_by": translate("race", "Announced by"),
        "rule": translate("race", "Repeats"),
        "tier": translate("race", "How much it matters"),
        "restrictions": translate("race", "What it asks"),
        "advice": translate("race", "Advice"),
        "begins": translate("race", "Begins"),
        "days": translate("race", "Days"),
        "length": translate("race", "Length"),
        "start": translate("race", "Start"),
        "hidden": translate("race", "Hidden"),
        "session_title": translate("race", "Session"),
        "session_when": translate("race", "When"),
        "observance_name": translate("race", "Observance"),
        "severity": translate("race", "How much it matters"),
        "decision": translate("race", "Decision"),
        "alternatives": translate("race", "Alternatives considered"),
        "role": translate("race", "Role"),
        "decided": translate("race", "Decided on"),
        "text": translate("race", "Text"),
        "status": translate("race", "Status"),
        "anchors": translate("race", "Dates of the round"),
        "ticks": translate("race", "Ticked"),
        "counts": translate("race", "Counts"),
        "day": translate("race", "Day"),
        "starts": translate("race", "Starts"),
        "ends": translate("race", "Ends"),
        "organiser": translate("race", "Organiser"),
        "audience": translate("race", "Audience"),
        "form": translate("race", "Form"),
        "panel": translate("race", "Panel"),
        "reason": translate("race", "Reason"),
        "answers": translate("race", "Answers"),
        "received": translate("race", "Received"),
        "reply_by": translate("race", "Reply by"),
        "sender": translate("race", "Sender"),
        "needs": translate("race", "Needs"),
        "file_name": translate("race", "File"),
        "publisher": translate("race", "Publisher"),
        "published": translate("race", "Published"),
        "about": translate("race", "About"),
        "readers": translate("race", "Readers"),
        "review_by": translate("race", "Review by"),
    }
