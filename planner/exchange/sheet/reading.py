"""Reading a print out of a period view: each day's entries, and what is to be settled."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from planner.domain.clash_text import announced_text
from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.observance import Doubt, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import Band, DayView, PeriodView
from planner.domain.session import Pattern, ProgrammeId, SessionInstance
from planner.domain.wording import (
    Clock,
    listed,
    time_range_text,
    time_text,
    weekday_and_day_text,
)
from planner.exchange.sheet.entries import (
    HoursEntry,
    ObservanceEntry,
    SessionEntry,
    marked,
)

_HOURS_IN_DAY = 24.0
_QUARTER = timedelta(minutes=15)


def observance_entries(day: DayView, clock: Clock) -> tuple[ObservanceEntry, ...]:
    """Return the observances of a day, then those that begin at its sunset, plan-around first."""
    on = [_on_day(one, day, clock) for one in day.occurrences]
    eves = [_on_eve(one, day, clock) for one in day.eves]
    return tuple(sorted((*on, *eves), key=lambda entry: list(Tier).index(entry.tier)))


def occurrence_entry(occurrence: Occurrence, day: DayView, clock: Clock) -> ObservanceEntry:
    """Return what one occurrence is on a day that it touches, or on the eve of its first."""
    is_eve = day.day < occurrence.possible_span.start
    return _on_eve(occurrence, day, clock) if is_eve else _on_day(occurrence, day, clock)


def session_entries(
    day: DayView, view: PeriodView, patterns: Mapping[ProgrammeId, Pattern], clock: Clock
) -> tuple[SessionEntry, ...]:
    """Return the sessions of a day in order of time."""
    return tuple(
        SessionEntry(
            day=day.day,
            instance=instance,
            start=_hours_into(day.day, instance.start),
            end=_hours_into(day.day, instance.end),
            hours=_hours_text(instance, day.day, clock),
            from_when=_from_when(instance, day.day, clock),
            severity=marked(day.severity_of(instance)),
            programme=view.programme_of(instance).name,
            pattern=patterns[instance.session.programme],
        )
        for instance in day.instances
    )


def band_entries(day: DayView, clock: Clock) -> tuple[HoursEntry, ...]:
    """Return the hours that lie behind the sessions; those with equal times share an entry."""
    told = {one.observance.id for one in (*day.occurrences, *day.eves)}
    labels: dict[tuple[float, float], list[Band]] = defaultdict(list)
    for band in day.bands:
        span = (_hours_into(day.day, band.hours.start), _hours_into(day.day, band.hours.end))
        labels[span].append(band)
    return tuple(
        HoursEntry(
            day=day.day,
            name=_band_words(bands, _band_hours(span, bands[0], clock)),
            start=span[0],
            end=span[1],
            is_told=all(band.observance.id in told for band in bands),
        )
        for span, bands in sorted(labels.items())
    )


def sunset_entry(day: DayView, clock: Clock) -> HoursEntry:
    """Return the sunset of a day."""
    at = _hours_into(day.day, day.sunset)
    name = translate("printed", "sunset {time}").format(time=time_text(day.sunset, clock))
    return HoursEntry(day=day.day, name=name, start=at, end=at)


def _on_day(occurrence: Occurrence, day: DayView, clock: Clock) -> ObservanceEntry:
    closing = day.closings.get(occurrence.key)
    notes = [_certainty_note(occurrence, day, clock)]
    if closing is not None and closing.date() >= day.day:
        about = time_text(_quarter_hour_after(closing), clock)
        notes.append(translate("printed", "until about {time}").format(time=about))
    return _observance_entry(occurrence, day, occurrence.name, notes)


def _on_eve(occurrence: Occurrence, day: DayView, clock: Clock) -> ObservanceEntry:
    sunset = _from_sunset(day, clock)
    if occurrence.doubt is None:
        name = translate("printed", "{name} begins").format(name=occurrence.name)
        return _observance_entry(occurrence, day, name, [sunset, announced_text(occurrence)])
    is_own = occurrence.span.start - ONE_DAY == day.day
    doubt = _doubt_words(occurrence.doubt) if is_own else _elsewhere(occurrence)
    name = translate("printed", "{name} may begin").format(name=occurrence.name)
    return _observance_entry(occurrence, day, name, [sunset, doubt])


def _observance_entry(
    occurrence: Occurrence, day: DayView, name: str, notes: Iterable[str]
) -> ObservanceEntry:
    return ObservanceEntry(
        day=day.day,
        name=name,
        note=", ".join(note for note in notes if note),
        tradition=occurrence.observance.tradition,
        tier=occurrence.observance.tier,
        doubt=occurrence.doubt,
    )


def _certainty_note(occurrence: Occurrence, day: DayView, clock: Clock) -> str:
    if occurrence.doubt is None:
        # Told once: on its first day, and on the eve by what begins there.
        return announced_text(occurrence) if day.day == occurrence.span.start else ""
    if day.day in occurrence.span:
        return _doubt_words(occurrence.doubt)
    if occurrence.begins_at_sunset and day.day == occurrence.span.start - ONE_DAY:
        sunset = _from_sunset(day, clock)
        if _differs(occurrence):
            return f"{_elsewhere(occurrence)}, {sunset}"
        return translate("printed", "expected {when}").format(when=sunset)
    if occurrence.span.length > 1:
        # The expected first day may be weeks away, and would be read as this week's.
        if day.day < occurrence.span.start:
            return translate("printed", "may have begun")
        return translate("printed", "may go on")
    if _differs(occurrence):
        return _elsewhere(occurrence)
    return translate("printed", "possible, {elsewhere}").format(elsewhere=_elsewhere(occurrence))


def _differs(occurrence: Occurrence) -> bool:
    return occurrence.doubt is Doubt.DIFFERS


def _elsewhere(occurrence: Occurrence) -> str:
    """Tell, on a day that it may yet fall on, the day on which it is shown."""
    if _differs(occurrence):
        words = translate("printed", "by some, by others {day}")
    else:
        words = translate("printed", "expected {day}")
    return words.format(day=weekday_and_day_text(occurrence.span.start))


def _doubt_words(doubt: Doubt) -> str:
    match doubt:
        case Doubt.EXPECTED:
            return translate("sureness", "expected")
        case Doubt.DIFFERS:
            return translate("sureness", "date differs")


def _from_sunset(day: DayView, clock: Clock) -> str:
    words = translate("printed", "from sunset {time}")
    return words.format(time=time_text(day.sunset, clock))


def _band_words(bands: Sequence[Band], hours: str) -> str:
    words = translate("printed", "{names} {hours}")
    return words.format(names=listed([band.label for band in bands]), hours=hours)


def _hours_into(day: date, moment: datetime) -> float:
    """Return the hours on the clock since the midnight that opens ``day``, within the day."""
    if moment.date() < day:
        return 0.0
    if moment.date() > day:
        return _HOURS_IN_DAY
    return moment.hour + moment.minute / 60


def _hours_text(instance: SessionInstance, day: date, clock: Clock) -> str:
    midnight_next = instance.end.date() > day and instance.days.last > day
    if instance.session.all_day or (instance.start.date() < day and midnight_next):
        return translate("printed", "all day")
    if instance.start.date() < day:
        return translate("printed", "until {time}").format(time=time_text(instance.end, clock))
    if midnight_next:
        return translate("printed", "from {time}").format(time=time_text(instance.start, clock))
    if instance.start == instance.end:
        return time_text(instance.start, clock)
    return time_range_text(instance.start, instance.end, clock)


def _from_when(instance: SessionInstance, day: date, clock: Clock) -> str:
    if instance.session.all_day or instance.start.date() < day:
        return _hours_text(instance, day, clock)
    return time_text(instance.start, clock)


def _band_hours(span: tuple[float, float], band: Band, clock: Clock) -> str:
    match span:
        case (0.0, 24.0):
            return translate("printed", "all day")
        case (0.0, _):
            words = translate("printed", "until {time}")
            return words.format(time=time_text(band.hours.end, clock))
        case (_, 24.0):
            words = translate("printed", "from {time}")
            return words.format(time=time_text(band.hours.start, clock))
        case _:
            return time_range_text(band.hours.start, band.hours.end, clock)


def _quarter_hour_after(moment: datetime) -> datetime:
    """Round up to a quarter of an hour, so that nothing is said to end too early."""
    whole = moment.replace(minute=0, second=0, microsecond=0)
    steps = -((whole - moment) // _QUARTER)
    return whole + steps * _QUARTER
