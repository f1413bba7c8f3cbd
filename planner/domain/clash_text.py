"""The words of a clash: fills a policy row's sentences with the days and times of the case.

The sentences are data, in English; so what fills them is said in English whatever is spoken.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta

from typing_extensions import override

from planner.domain.contact import Setting, contact_spans, evenings_of, kept_hours
from planner.domain.dates import ONE_DAY, TimeSpan
from planner.domain.hours import time_span_of
from planner.domain.language import translate
from planner.domain.occurrence import Occurrence
from planner.domain.policy import Contact
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, day_text, short_day_text, span_text, time_text

_QUARTER_HOUR = 15
# From an evening until midday.
_NIGHT_AND_MORNING = timedelta(hours=17)
# First words that are no names, and so lose their capital within a sentence.
_PLAIN_OPENINGS = ("Anyone", "Everyone", "Many", "Most", "People", "Some")


class ClashFields(Mapping[str, str]):
    """What the fields of a policy sentence stand for when a session meets an occurrence.

    Each is worked out only where a sentence asks for it.
    """

    def __init__(
        self,
        occurrence: Occurrence,
        instance: SessionInstance,
        setting: Setting,
        clock: Clock,
    ) -> None:
        self._occurrence = occurrence
        self._instance = instance
        self._setting = setting
        self._clock = clock

    @override
    def __getitem__(self, field: str) -> str:
        return _FIELDS[field](self._occurrence, self._instance, self._setting, self._clock)

    @override
    def __iter__(self) -> Iterator[str]:
        return iter(_FIELDS)

    @override
    def __len__(self) -> int:
        return len(_FIELDS)


def finish_by(occurrence: Occurrence, setting: Setting) -> datetime | None:
    """Return when to finish on the eve so as to be home in time, a quarter of an hour's tick.

    None where nothing begins on the eve.
    """
    eves = contact_spans(Contact.EVE, occurrence, setting)
    if not eves:
        return None
    return eves[0].start - timedelta(minutes=eves[0].start.minute % _QUARTER_HOUR)


def window_text(occurrence: Occurrence) -> str:
    """Return the days on which an unsure occurrence may begin, or "" where it is sure."""
    if occurrence.earliest is None or occurrence.latest is None:
        return ""
    if occurrence.latest == occurrence.earliest:
        return day_text(occurrence.earliest)
    if occurrence.latest - occurrence.earliest == ONE_DAY:
        words = translate("dates", "{first} or {last}")
    else:
        words = translate("dates", "{first} to {last}")
    return words.format(first=day_text(occurrence.earliest), last=day_text(occurrence.latest))


def announced_text(occurrence: Occurrence) -> str:
    """Return “confirmed by …” where somebody announced the date, or ""; no sentence yet."""
    confirmation = occurrence.confirmed
    if confirmation is None or not confirmation.announced_by:
        return ""
    if occurrence.is_follower:
        words = translate("sureness", "counted from a date confirmed by {name}")
    else:
        words = translate("sureness", "confirmed by {name}")
    return words.format(name=confirmation.announced_by)


def _observance(occurrence: Occurrence, *_: object) -> str:
    return occurrence.name


def _who(occurrence: Occurrence, *_: object) -> str:
    return _within_sentence(occurrence.observance.who)


def _days(occurrence: Occurrence, *_: object) -> str:
    return _days_text(occurrence)


def _eve(occurrence: Occurrence, *_: object) -> str:
    return short_day_text(_eve_of(occurrence))


def _sunset(occurrence: Occurrence, _: SessionInstance, setting: Setting, clock: Clock) -> str:
    return time_text(setting.sun.sunset(_eve_of(occurrence)), clock)


def _place(_: Occurrence, _instance: SessionInstance, setting: Setting, _clock: Clock) -> str:
    return setting.place.name


def _home_by(occurrence: Occurrence, _: SessionInstance, setting: Setting, clock: Clock) -> str:
    kept = kept_hours(occurrence, setting)
    begins_on_eve = finish_by(occurrence, setting) is not None
    return time_text(kept.start, clock) if kept is not None and begins_on_eve else ""


def _finish_by(occurrence: Occurrence, _: SessionInstance, setting: Setting, clock: Clock) -> str:
    finish = finish_by(occurrence, setting)
    return "" if finish is None else time_text(finish, clock)


def _eve_of(occurrence: Occurrence) -> date:
    return occurrence.possible_span.start - ONE_DAY


def _days_text(occurrence: Occurrence) -> str:
    if occurrence.span.length > 1:
        return span_text(occurrence.span)
    # A day that is not sure is told as every day it might be.
    return window_text(occurrence) or day_text(occurrence.span.start)


def _kept(occurrence: Occurrence, _: SessionInstance, setting: Setting, clock: Clock) -> str:
    kept = kept_hours(occurrence, setting)
    if kept is None:
        return f"on {_days_text(occurrence)}"
    opens = "sunset" if occurrence.begins_at_sunset else time_text(kept.start, clock)
    return (
        f"from {opens} on {short_day_text(kept.start.date())} "
        f"until {time_text(kept.end, clock)} on {short_day_text(kept.end.date())}"
    )


def _restraint(occurrence: Occurrence, _: SessionInstance, setting: Setting, _clock: Clock) -> str:
    asked = occurrence.observance.restrictions
    # The policy holds its words in the order of the restrictions.
    return _either([word for one, word in setting.policy.restraints.items() if one in asked])


def _either(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "".join(words)


def _hours(
    occurrence: Occurrence, instance: SessionInstance, setting: Setting, clock: Clock
) -> str:
    met = _met(contact_spans(Contact.HOURS, occurrence, setting), instance)
    return "" if met is None else f"{time_text(met.start, clock)} to {time_text(met.end, clock)}"


def _fast_ends(
    occurrence: Occurrence, instance: SessionInstance, setting: Setting, clock: Clock
) -> str:
    hours = occurrence.observance.fast_hours
    if hours is None:
        return ""
    days = occurrence.possible_span
    day = min(max(instance.start.date(), days.start), days.last)
    return time_text(time_span_of(hours, day, day, setting.sun, setting.zone).end, clock)


def _night(
    occurrence: Occurrence, instance: SessionInstance, setting: Setting, _clock: Clock
) -> str:
    """Return the evening of the night that the session falls in, or that was before it."""
    for evening in evenings_of(occurrence):
        opens = datetime.combine(evening, setting.policy.evening, setting.zone)
        night = TimeSpan(min(opens, setting.sun.nightfall(evening)), opens + _NIGHT_AND_MORNING)
        if night.overlaps(instance.time_span):
            return short_day_text(evening)
    return ""


def _met(spans: Sequence[TimeSpan], instance: SessionInstance) -> TimeSpan | None:
    return next((span for span in spans if span.overlaps(instance.time_span)), None)


def _within_sentence(text: str) -> str:
    return text[:1].lower() + text[1:] if text.startswith(_PLAIN_OPENINGS) else text


_FIELDS: Mapping[str, Callable[[Occurrence, SessionInstance, Setting, Clock], str]] = {
    "observance": _observance,
    "who": _who,
    "days": _days,
    "kept": _kept,
    "restraint": _restraint,
    "eve": _eve,
    "sunset": _sunset,
    "home_by": _home_by,
    "finish_by": _finish_by,
    "hours": _hours,
    "fast_ends": _fast_ends,
    "night": _night,
    "place": _place,
}
