"""The words of a clash: fills a policy row's sentences with the days and times of the case.

The sentences are data, in English; so what fills them is said in English whatever is spoken.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from planner.domain.contact import Setting, contact_spans, kept_hours
from planner.domain.dates import ONE_DAY, TimeSpan
from planner.domain.hours import time_span_of
from planner.domain.language import in_english, translate
from planner.domain.observance import Observance, Restriction
from planner.domain.occurrence import Occurrence
from planner.domain.policy import Contact
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock, day_text, short_day_text, span_text, time_text

_QUARTER_HOUR = 15
# First words that are no names, and so lose their capital within a sentence.
_PLAIN_OPENINGS = ("Anyone", "Everyone", "Many", "Most", "People", "Some")


def fields_of(
    occurrence: Occurrence, instance: SessionInstance, setting: Setting, clock: Clock
) -> dict[str, str]:
    """Return what the fields of a policy sentence stand for in this case."""
    own = fields_of_occurrence(occurrence, setting, clock)
    hours = contact_spans(Contact.HOURS, occurrence, setting)
    return own | fields_of_meeting(occurrence, hours, instance, setting, clock)


@in_english
def fields_of_occurrence(occurrence: Occurrence, setting: Setting, clock: Clock) -> dict[str, str]:
    """Return the fields that are the same whichever session the occurrence meets."""
    days = occurrence.possible_span
    eve = days.start - ONE_DAY
    kept = kept_hours(occurrence, setting)
    fields = {
        "observance": occurrence.name,
        "who": _within_sentence(occurrence.observance.who),
        "days": _days_text(occurrence),
        "restraint": _restraint(occurrence.observance, setting),
        "eve": short_day_text(eve),
        "sunset": time_text(setting.sun.sunset(eve), clock),
        "place": setting.place.name,
        "kept": _kept_text(occurrence, kept, clock),
        "home_by": "",
        "finish_by": "",
    }
    finish = finish_by(occurrence, setting)
    if kept is not None and finish is not None:
        fields["home_by"] = time_text(kept.start, clock)
        fields["finish_by"] = time_text(finish, clock)
    return fields


@in_english
def fields_of_meeting(
    occurrence: Occurrence,
    hours: Sequence[TimeSpan],
    instance: SessionInstance,
    setting: Setting,
    clock: Clock,
) -> dict[str, str]:
    """Return the fields that hang on the session; ``hours`` are those in which it is kept."""
    return {
        "session": instance.session.title,
        "hours": _hours_text(hours, instance, clock),
        "fast_ends": _fast_end_text(occurrence, instance, setting, clock),
    }


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


def _days_text(occurrence: Occurrence) -> str:
    if occurrence.span.length > 1:
        return span_text(occurrence.span)
    # A day that is not sure is told as every day it might be.
    return window_text(occurrence) or day_text(occurrence.span.start)


def _kept_text(occurrence: Occurrence, kept: TimeSpan | None, clock: Clock) -> str:
    if kept is None:
        return f"on {_days_text(occurrence)}"
    opens = "sunset" if occurrence.begins_at_sunset else time_text(kept.start, clock)
    return (
        f"from {opens} on {short_day_text(kept.start.date())} "
        f"until {time_text(kept.end, clock)} on {short_day_text(kept.end.date())}"
    )


def _restraint(observance: Observance, setting: Setting) -> str:
    words = setting.policy.restraints
    kept = [words[one] for one in Restriction if one in words and one in observance.restrictions]
    return _either(kept)


def _either(words: Sequence[str]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "".join(words)


def _hours_text(hours: Sequence[TimeSpan], instance: SessionInstance, clock: Clock) -> str:
    met = _met(hours, instance)
    return "" if met is None else f"{time_text(met.start, clock)} to {time_text(met.end, clock)}"


def _fast_end_text(
    occurrence: Occurrence, instance: SessionInstance, setting: Setting, clock: Clock
) -> str:
    hours = occurrence.observance.fast_hours
    if hours is None:
        return ""
    days = occurrence.possible_span
    day = min(max(instance.start.date(), days.start), days.last)
    return time_text(time_span_of(hours, day, day, setting.sun, setting.zone).end, clock)


def _met(spans: Sequence[TimeSpan], instance: SessionInstance) -> TimeSpan | None:
    return next((span for span in spans if span.overlaps(instance.time_span)), None)


def _within_sentence(text: str) -> str:
    return text[:1].lower() + text[1:] if text.startswith(_PLAIN_OPENINGS) else text
