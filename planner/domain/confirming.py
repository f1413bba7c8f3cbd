"""What a confirmed date does to occurrences: to its own, and to the month that it settles."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from planner.domain.confirmation import LONGEST_ANNOUNCER, MOST_DAYS_AWAY, Confirmation
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import Certainty, Observance, PracticeSlug
from planner.domain.occurrence import Occurrence
from planner.domain.rule import CalendarId, MonthDayRule
from planner.domain.wording import day_text

Month = tuple[CalendarId, PracticeSlug, int, int]
"""A month of a calendar as one practice keeps it: calendar, practice, year, month."""

# Their months begin when the new moon is announced, so one day that is settled settles the others.
_ANNOUNCED_CALENDARS = frozenset({CalendarId.ISLAMIC, CalendarId.ISLAMIC_SIGHTED})
# A date that is moved further is no matter of sighting, and moves alone.
_MOST_DAYS_A_MONTH_MOVES = 2


@dataclass(frozen=True, slots=True)
class Shift:
    """How many days later (or, negative, earlier) a month began, and which occurrence tells."""

    days: int
    source: Occurrence


def confirmation_of(
    occurrence: Occurrence, first_day: date, announced_by: str, entered: date
) -> Confirmation:
    """Return the confirmation of ``occurrence``, the almanac's own, for a first day.

    Raises BadRequestError where nobody is named, the day is too far off, or the date is certain.
    """
    if not may_be_confirmed(occurrence):
        raise BadRequestError(
            what=occurrence.name,
            fault=translate("confirming", "its date, {day}, needs no confirming").format(
                day=day_text(occurrence.span.start)
            ),
            remedy=translate(
                "confirming", "confirm dates that are shown as expected or that may differ by a day"
            ),
        )
    allowed = days_allowed(occurrence)
    if first_day not in allowed:
        raise BadRequestError(
            what=f"{occurrence.name}, {day_text(first_day)}",
            fault=translate("confirming", "this is more than {most} days from {day}").format(
                most=MOST_DAYS_AWAY, day=day_text(occurrence.span.start)
            ),
            remedy=translate(
                "confirming", "give a day from {start} to {last}, or another cycle"
            ).format(start=allowed.start, last=allowed.last),
        )
    return Confirmation(
        observance=occurrence.observance.id,
        practice=occurrence.practice.slug,
        cycle=occurrence.cycle,
        nation=occurrence.nation,
        first_day=first_day,
        announced_by=announcer(announced_by),
        entered=entered,
    )


def announcer(text: str) -> str:
    """Return who announced a date as one line without a full stop.

    Raises BadRequestError where it is empty or too long.
    """
    words = " ".join(text.split()).rstrip(".")
    if not words:
        raise BadRequestError(
            what=translate("confirming", "where it was announced"),
            fault=translate("confirming", "nothing is given"),
            remedy=translate(
                "confirming", "name the mosque, temple, body or page that announced the date"
            ),
        )
    if len(words) > LONGEST_ANNOUNCER:
        raise BadRequestError(
            what=translate("confirming", "where it was announced"),
            fault=translate("confirming", "it is longer than {most} letters").format(
                most=LONGEST_ANNOUNCER
            ),
            remedy=translate("confirming", "give the name alone"),
        )
    return words


def may_be_confirmed(occurrence: Occurrence) -> bool:
    """Tell whether the almanac leaves the date open: it is expected, or authorities differ."""
    return occurrence.certainty is Certainty.EXPECTED or occurrence.earliest is not None


def days_allowed(occurrence: Occurrence) -> DateSpan:
    """Return the days on which the almanac's occurrence may be confirmed to begin."""
    start = occurrence.span.start
    away = timedelta(days=MOST_DAYS_AWAY)
    return DateSpan(start - away, start + away + timedelta(days=1))


def confirmed(occurrence: Occurrence, confirmation: Confirmation) -> Occurrence:
    """Return the occurrence on its confirmed days, as many as before."""
    start = confirmation.first_day
    moved = start - occurrence.span.start
    note = translate("confirming", "Confirmed by {announced_by}.").format(
        announced_by=confirmation.announced_by
    )
    if moved:
        note = translate("confirming", "{note} The almanac gives {day}.").format(
            note=note, day=day_text(occurrence.span.start)
        )
    return _settled(occurrence, DateSpan(start, occurrence.span.end + moved), confirmation, note)


def shifts_of(pairs: Iterable[tuple[Occurrence, Occurrence]]) -> Mapping[Month, Shift]:
    """Return how each announced month moved, from occurrences as the almanac and as users know.

    Of two that speak of the same month, the one entered last is believed.
    """
    found: dict[Month, Shift] = {}
    for before, after in sorted(pairs, key=_entered):
        rule = _month_rule(before)
        days = (after.span.start - before.span.start).days
        if rule is not None and abs(days) <= _MOST_DAYS_A_MONTH_MOVES:
            month = (rule.calendar, before.practice.slug, int(before.cycle), rule.on.month)
            found[month] = Shift(days, after)
    return found


def months_named_by(observance: Observance) -> frozenset[tuple[CalendarId, PracticeSlug, int]]:
    """Return the months of announced calendars in which the observance begins or ends."""
    return frozenset(
        (dating.rule.calendar, dating.practice.slug, on.month)
        for dating in observance.datings
        if isinstance(dating.rule, MonthDayRule) and dating.rule.calendar in _ANNOUNCED_CALENDARS
        for on in (dating.rule.on, dating.rule.until)
        if on is not None
    )


def following(occurrence: Occurrence, shifts: Mapping[Month, Shift]) -> Occurrence:
    """Return the occurrence moved with the months that it begins and ends in.

    One that is confirmed for itself keeps its first day.
    """
    rule = _month_rule(occurrence)
    if rule is None:
        return occurrence
    year, practice = int(occurrence.cycle), occurrence.practice.slug
    begun = shifts.get((rule.calendar, practice, year, rule.on.month))
    if begun is not None and occurrence.confirmed is None:
        occurrence = _shifted(occurrence, begun)
    if rule.until is None:
        return occurrence
    end_year = year + (rule.until.month < rule.on.month)
    ended = shifts.get((rule.calendar, practice, end_year, rule.until.month))
    return occurrence if ended is None else _ending(occurrence, rule, ended)


def _shifted(occurrence: Occurrence, shift: Shift) -> Occurrence:
    confirmation = shift.source.confirmed
    if confirmation is None:
        return occurrence
    by = timedelta(days=shift.days)
    span = DateSpan(occurrence.span.start + by, occurrence.span.end + by)
    note = translate("confirming", "Follows {name}, confirmed by {announced_by}.").format(
        name=shift.source.observance.name, announced_by=confirmation.announced_by
    )
    return _settled(occurrence, span, confirmation, note)


def _ending(occurrence: Occurrence, rule: MonthDayRule, shift: Shift) -> Occurrence:
    source_rule = _month_rule(shift.source)
    if source_rule is None or rule.until is None:
        return occurrence
    # Days of one month keep their distance, whichever of them was announced.
    apart = rule.until.day - source_rule.on.day - source_rule.offset_days
    end = shift.source.span.start + timedelta(days=apart)
    if end <= occurrence.span.start:
        return occurrence
    span = DateSpan(occurrence.span.start, end)
    if occurrence.earliest is None:
        return replace(occurrence, span=span)
    # The end being known, the days on which it may have begun reach no further.
    return replace(occurrence, span=span, latest=occurrence.span.start)


def _settled(
    occurrence: Occurrence, span: DateSpan, confirmation: Confirmation, note: str
) -> Occurrence:
    return replace(
        occurrence,
        span=span,
        # Nothing is left to be sighted, so that it counts as a date set by law does.
        certainty=Certainty.FIXED,
        earliest=None,
        latest=None,
        note=note,
        confirmed=confirmation,
    )


def _month_rule(occurrence: Occurrence) -> MonthDayRule | None:
    for dating in occurrence.observance.datings:
        rule = dating.rule
        if dating.practice.slug == occurrence.practice.slug and isinstance(rule, MonthDayRule):
            is_announced = rule.calendar in _ANNOUNCED_CALENDARS and occurrence.cycle.isdecimal()
            return rule if is_announced else None
    return None


def _entered(pair: tuple[Occurrence, Occurrence]) -> tuple[date, tuple[str, str, str, str]]:
    after = pair[1]
    return (after.confirmed.entered if after.confirmed else date.min, after.key)
