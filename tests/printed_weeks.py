"""Weeks to print: a real one of September 2026, a quiet one, and one too busy for its page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from typing_extensions import override

from planner.domain.clash import Clash, Severity, worst_first
from planner.domain.dates import ONE_DAY, DateSpan, TimeSpan, week_of
from planner.domain.observance import Begins, Certainty, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import Band, DayView, PeriodView
from planner.domain.session import Pattern, Programme, ProgrammeId, SessionId, SessionInstance
from planner.exchange.layout.page import MM_PER_POINT, TextMeasure
from tests.factories import a_place, a_programme, a_session, an_observance, an_occurrence

LONDON = ZoneInfo("Europe/London")
MONDAY = date(2026, 9, 21)
TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = (
    MONDAY + timedelta(days=n) for n in range(1, 7)
)
PRINTED = date(2026, 11, 22)

NORTH = a_programme(
    id=ProgrammeId("north"), name="Foundation North", colour="#0b6e69", pattern=Pattern.DIAGONAL
)
EXAMS = a_programme(
    id=ProgrammeId("exams"), name="ARCP and exams", colour="#212b32", pattern=Pattern.SOLID
)
TEACHING = a_programme(
    id=ProgrammeId("teaching"), name="Teaching", colour="#8a5300", pattern=Pattern.HORIZONTAL
)

_MOVE = "Choose another day, or offer another sitting that counts the same."
_KEEP_FREE = "Keep 12:30pm to 2pm free, or begin after the prayer."

# Sunrise and sunset at Newcastle upon Tyne, 21 to 27 September 2026, as printed in almanacs.
_SUN = (
    ("06:55", "19:08"),
    ("06:57", "19:06"),
    ("06:59", "19:03"),
    ("07:01", "19:01"),
    ("07:02", "18:58"),
    ("07:04", "18:55"),
    ("07:06", "18:53"),
)


class EvenMeasure(TextMeasure):
    """Measures every letter alike: a share of the type size, in points, taken as millimetres."""

    def __init__(self, share: float = 0.5 * MM_PER_POINT) -> None:
        self._share = share

    @override
    def width_mm(self, text: str, size: float, *, bold: bool) -> float:
        return len(text) * size * self._share * (1.08 if bold else 1.0)


def at(day: date, clock: str) -> datetime:
    """Return a time of day in London; “24:00” is the midnight after."""
    if clock == "24:00":
        return datetime.combine(day + ONE_DAY, time(0), LONDON)
    return datetime.combine(day, time.fromisoformat(clock), LONDON)


def held(
    day: date,
    hours: str,
    title: str,
    place: str = "",
    programme: Programme = NORTH,
    last: date | None = None,
) -> SessionInstance:
    """Return a session; ``hours`` are as “09:00-12:00”, or “all day”."""
    all_day = hours == "all day"
    opens, closes = ("00:00", "24:00") if all_day else hours.split("-")
    start, end = at(day, opens), at(last or day, closes)
    session = a_session(
        id=SessionId(f"{day}-{hours}-{title}-{place}"),
        uid=f"{day}-{hours}-{title}-{place}",
        title=title,
        start=start.replace(tzinfo=None),
        end=end.replace(tzinfo=None),
        all_day=all_day,
        location=place,
        programme=programme.id,
    )
    return SessionInstance(session=session, start=start, end=end)


def kept(
    name: str,
    first: date,
    tradition: Tradition,
    *,
    tier: Tier = Tier.PLAN,
    days: int = 1,
    begins: Begins = Begins.MIDNIGHT,
    window: tuple[date, date] | None = None,
    certainty: Certainty | None = None,
) -> Occurrence:
    """Return an occurrence; with a window it is expected, unless its certainty is given."""
    slug = name.lower().replace(" ", "-")
    return an_occurrence(
        observance=an_observance(
            id=f"{tradition.value}.{slug}", name=name, tier=tier, begins=begins
        ),
        cycle="2026",
        span=DateSpan(first, first + timedelta(days=days)),
        certainty=certainty or (Certainty.EXPECTED if window else Certainty.CALCULATED),
        earliest=window[0] if window else None,
        latest=window[1] if window else None,
    )


def met(
    instance: SessionInstance, occurrence: Occurrence, severity: Severity, advice: str = _MOVE
) -> Clash:
    """Return a clash of the two."""
    return Clash(
        instance=instance,
        occurrence=occurrence,
        severity=severity,
        reason=f"{occurrence.observance.name} is kept on that day.",
        advice=advice,
    )


def band(occurrence: Occurrence, day: date, hours: str) -> tuple[date, Band]:
    """Return hours of a day that an observance takes."""
    opens, closes = hours.split("-")
    span = TimeSpan(at(day, opens), at(day, closes))
    name = occurrence.observance.name
    return day, Band(observance=occurrence.observance, label=name, hours=span)


def a_week(
    *,
    instances: Sequence[SessionInstance] = (),
    occurrences: Sequence[Occurrence] = (),
    clashes: Iterable[Clash] = (),
    bands: Sequence[tuple[date, Band]] = (),
    closings: Sequence[tuple[Occurrence, datetime]] = (),
    programmes: Sequence[Programme] = (NORTH, EXAMS, TEACHING),
) -> PeriodView:
    """Return the view of 21 to 27 September 2026 with these on it."""
    window = week_of(MONDAY)
    found = tuple(sorted(clashes, key=worst_first))
    days = tuple(
        DayView(
            day=day,
            sunrise=at(day, sunrise),
            sunset=at(day, sunset),
            occurrences=tuple(one for one in occurrences if day in one.possible_span),
            eves=tuple(
                one
                for one in occurrences
                if one.begins_at_sunset and one.possible_span.start == day + ONE_DAY
            ),
            instances=tuple(one for one in instances if one.on(day)),
            clashes=tuple(one for one in found if one.instance.on(day)),
            bands=tuple(one for on, one in bands if on == day),
            closings={one.key: closing for one, closing in closings if closing.date() == day},
        )
        for day, (sunrise, sunset) in zip(window, _SUN, strict=True)
    )
    return PeriodView(
        window=window,
        today=PRINTED,
        place=a_place(),
        almanac_version="2026.1",
        days=days,
        occurrences=tuple(occurrences),
        clashes=found,
        programmes={one.id: one for one in programmes},
    )


def real_week() -> PeriodView:
    """Return the week of Yom Kippur and Sukkot with a usual timetable."""
    yom_kippur = kept("Yom Kippur", MONDAY, Tradition.JUDAISM, begins=Begins.SUNSET)
    sukkot = kept("Sukkot", SATURDAY, Tradition.JUDAISM, days=2, begins=Begins.SUNSET)
    mid_autumn = kept("Mid-Autumn Festival", FRIDAY, Tradition.EAST_ASIAN, tier=Tier.AWARE)
    equinox = kept("Autumn equinox", WEDNESDAY, Tradition.PAGANISM, tier=Tier.INFO)
    prayer = kept("Friday prayer", FRIDAY, Tradition.ISLAM, tier=Tier.AWARE)
    shabbat = kept("Shabbat", SATURDAY, Tradition.JUDAISM, begins=Begins.SUNSET)
    paper = held(MONDAY, "09:00-12:00", "Written paper", "Exam hall 2", EXAMS)
    simulation = held(FRIDAY, "13:00-17:00", "Simulation day", "Sim suite", TEACHING)
    dinner = held(FRIDAY, "18:00-20:00", "Welcome dinner", "Education centre")
    return a_week(
        instances=(
            paper,
            held(TUESDAY, "09:00-16:30", "ARCP panel", "Board room", EXAMS),
            held(WEDNESDAY, "10:00-12:00", "Clinic skills", "Ward 4", TEACHING),
            held(WEDNESDAY, "14:00-17:00", "Regional teaching", "Lecture theatre 1", TEACHING),
            held(THURSDAY, "08:30-09:00", "Faculty huddle", "Skills centre"),
            held(THURSDAY, "09:00-17:00", "OSCE circuit", "Skills centre", EXAMS),
            held(FRIDAY, "09:00-12:00", "Journal club and audit", "Library"),
            simulation,
            dinner,
        ),
        occurrences=(yom_kippur, sukkot, mid_autumn, equinox),
        clashes=(
            met(paper, yom_kippur, Severity.AVOID),
            met(dinner, sukkot, Severity.AVOID),
            met(dinner, shabbat, Severity.ADJUST, "Finish by 5:30pm."),
            met(simulation, prayer, Severity.ADJUST, _KEEP_FREE),
        ),
        bands=(
            band(yom_kippur, MONDAY, "00:00-19:50"),
            band(prayer, FRIDAY, "12:30-14:00"),
            band(sukkot, FRIDAY, "18:40-24:00"),
            band(shabbat, FRIDAY, "18:40-24:00"),
            band(sukkot, SATURDAY, "00:00-24:00"),
            band(shabbat, SATURDAY, "00:00-19:37"),
            band(sukkot, SUNDAY, "00:00-19:34"),
        ),
        closings=((yom_kippur, at(MONDAY, "19:50")), (sukkot, at(SUNDAY, "19:34"))),
    )


def quiet_week() -> PeriodView:
    """Return a week with one session and nothing to settle."""
    return a_week(
        instances=(held(WEDNESDAY, "14:00-17:00", "Regional teaching", "Lecture theatre 1"),)
    )


def crowded_week() -> PeriodView:
    """Return sixty sessions and fifteen observances, many of them at once and some long-named."""
    return a_week(
        instances=_sixty(),
        occurrences=_fifteen(),
        clashes=tuple(
            met(one, _fifteen()[n % 15], Severity.AVOID if n % 3 else Severity.ADJUST)
            for n, one in enumerate(_sixty())
            if n % 4 == 0
        ),
        bands=tuple(
            band(kept("Fasting in Ramadan", day, Tradition.ISLAM), day, "04:58-18:24")
            for day in week_of(MONDAY)
        ),
    )


def _sixty() -> tuple[SessionInstance, ...]:
    titles = (
        "Handover",
        "Ward round teaching for foundation doctors",
        "Interprofessional simulation of the deteriorating patient",
        "Audit",
        "Pneumonoultramicroscopicsilicovolcanoconiosis case discussion",
        "Educational supervision",
    )
    places = ("Room 1", "Lecture theatre, Education centre, Royal Victoria Infirmary", "", "Ward 4")
    programmes = (NORTH, EXAMS, TEACHING)
    return tuple(
        held(
            MONDAY + timedelta(days=n % 7),
            f"{8 + n % 9:02}:{15 * (n % 4):02}-{9 + n % 9 + n % 3:02}:{15 * (n % 4):02}",
            f"{titles[n % 6]} {n + 1}",
            places[n % 4],
            programmes[n % 3],
        )
        for n in range(60)
    )


def _fifteen() -> tuple[Occurrence, ...]:
    names = (
        "Yom Kippur",
        "Mid-Autumn Festival",
        "Autumn equinox",
        "Birthday of the Prophet Muhammad, peace be upon him, as kept by many communities",
        "Paryushan",
    )
    traditions = list(Tradition)
    return tuple(
        replace(
            kept(
                f"{names[n % 5]} {n + 1}",
                MONDAY + timedelta(days=n % 3 + (n % 5)),
                traditions[n],
                tier=list(Tier)[n % 3],
                days=1 + n % 3,
                begins=Begins.SUNSET if n % 2 else Begins.MIDNIGHT,
                window=(MONDAY, TUESDAY) if n == 12 else None,
            ),
            cycle=str(n),
        )
        for n in range(15)
    )
