"""Why a date stands where it does in a search, in plain words."""

from collections.abc import Sequence
from datetime import datetime

from planner.domain.clash import Clash, Severity
from planner.domain.date_search import Neighbour, RankedDate
from planner.domain.language import translate
from planner.domain.wording import Clock, listed, number_text, short_day_text, time_range_text


def reason_for(found: RankedDate, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Nothing to plan around. Rosh Hashanah ends two days before.” and the like."""
    parts = [*_taken(found, clock), *_touching(found), *map(_neighbour_text, found.neighbours)]
    return " ".join(parts)


def clashes_line(start: datetime, end: datetime, clashes: Sequence[Clash]) -> str:
    """Return “It touches Yom Kippur (avoid).” and the like for clashes, the worst first."""
    if not clashes:
        return translate("find date", "Nothing to plan around.")
    found = RankedDate(start=start, end=end, clashes=tuple(clashes), conflicts=())
    return translate("find date", "It {touches}.").format(touches=touches_text(found))


def touches_text(found: RankedDate) -> str:
    """Return “touches nothing”, or what it touches and how much that matters."""
    if not found.clashes:
        return translate("find date", "touches nothing")
    named = [
        translate("find date", "{names} ({severity})").format(
            names=listed(names), severity=_severity_word(severity)
        )
        for severity in (Severity.AVOID, Severity.ADJUST, Severity.NOTE)
        if (names := _names(found, severity))
    ]
    return translate("find date", "touches {what}").format(what="; ".join(named))


def when_found(found: RankedDate, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Tuesday 29 September 2026, 9am to midday”."""
    return translate("find date", "{day} {year}, {hours}").format(
        day=short_day_text(found.day),
        year=found.day.year,
        hours=time_range_text(found.start, found.end, clock),
    )


def _severity_word(severity: Severity) -> str:
    words = {
        Severity.AVOID: translate("find date", "avoid"),
        Severity.ADJUST: translate("find date", "adjust"),
        Severity.NOTE: translate("find date", "note"),
    }
    return words[severity]


def _touching(found: RankedDate) -> list[str]:
    avoid, adjust = _names(found, Severity.AVOID), _names(found, Severity.ADJUST)
    if avoid:
        return [translate("find date", "Better not: {names}.").format(names=listed(avoid))]
    if adjust:
        words = translate("find date", "Possible, with something to adjust: {names}.")
        return [words.format(names=listed(adjust))]
    return [translate("find date", "Nothing to plan around.")]


def _taken(found: RankedDate, clock: Clock) -> list[str]:
    if not found.conflicts:
        return []
    first = found.conflicts[0]
    words = translate("find date", "Taken: {title}, {hours}.")
    hours = time_range_text(first.start, first.end, clock)
    return [words.format(title=first.session.title, hours=hours)]


def _neighbour_text(near: Neighbour) -> str:
    days, name = abs(near.days), near.occurrence.name
    if near.days < 0 and days == 1:
        return translate("find date", "{name} ends the day before.").format(name=name)
    if days == 1:
        return translate("find date", "{name} begins the day after.").format(name=name)
    if near.days < 0:
        words = translate("find date", "{name} ends {number} days before.")
    else:
        words = translate("find date", "{name} begins {number} days after.")
    return words.format(name=name, number=number_text(days))


def _names(found: RankedDate, severity: Severity) -> list[str]:
    return [one.occurrence.name for one in found.clashes if one.severity is severity]
