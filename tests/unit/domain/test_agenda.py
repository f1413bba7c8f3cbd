"""Entries of the agenda, one for each thing of a span."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from planner.domain.agenda import AgendaEntry, KeptEntry, PlannedEntry, agenda_of
from planner.domain.clash import Clash, Severity
from planner.domain.dates import DateSpan
from planner.domain.observance import Begins
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import SessionInstance
from tests.factories import a_place, a_programme, a_session, an_observance, an_occurrence

FIRST = date(2026, 9, 7)
WINDOW = DateSpan(FIRST, date(2026, 9, 21))
SECOND_WEEK = DateSpan(date(2026, 9, 14), date(2026, 9, 21))
MONDAY = date(2026, 9, 14)


def instance(title: str, day: date, hour: int = 9, hours: int = 2) -> SessionInstance:
    start = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    session = a_session(id=title, title=title)
    return SessionInstance(session=session, start=start, end=start + timedelta(hours=hours))


def festival(name: str, day: date, **changes: object) -> Occurrence:
    observance = an_observance(id=f"other.{name}", name=name, **changes)
    return an_occurrence(
        observance=observance, day=day, span=DateSpan(day, day + timedelta(days=2))
    )


def view(
    *instances: SessionInstance,
    occurrences: tuple[Occurrence, ...] = (),
    clashes: tuple[Clash, ...] = (),
) -> PeriodView:
    days = tuple(
        DayView(
            day=day,
            sunrise=datetime(day.year, day.month, day.day, 6, tzinfo=UTC),
            sunset=datetime(day.year, day.month, day.day, 19, tzinfo=UTC),
            occurrences=(),
            eves=(),
            instances=tuple(one for one in instances if one.on(day)),
            clashes=(),
            bands=(),
        )
        for day in WINDOW
    )
    programme = a_programme()
    return PeriodView(
        window=WINDOW,
        today=FIRST,
        place=a_place(),
        almanac_version="test",
        days=days,
        occurrences=occurrences,
        clashes=clashes,
        programmes={programme.id: programme},
    )


def told(entries: tuple[AgendaEntry, ...]) -> list[str]:
    return [
        one.occurrence.name if isinstance(one, KeptEntry) else one.instance.session.title
        for one in entries
    ]


def clash(met: SessionInstance, occurrence: Occurrence, severity: Severity) -> Clash:
    return Clash(
        instance=met, occurrence=occurrence, severity=severity, reason="It is.", advice="Move it."
    )


def test_a_day_has_its_observances_before_its_sessions() -> None:
    late, early = instance("late", MONDAY, hour=14), instance("early", MONDAY)
    entries = agenda_of(view(late, early, occurrences=(festival("feast", MONDAY),)), SECOND_WEEK)
    assert told(entries) == ["feast", "early", "late"]


def test_what_is_outside_the_span_is_left_out() -> None:
    entries = agenda_of(
        view(instance("before", FIRST), occurrences=(festival("earlier", FIRST),)), SECOND_WEEK
    )
    assert entries == ()


def test_what_goes_on_over_days_has_one_entry() -> None:
    night = instance("night", MONDAY, hour=20, hours=12)
    (entry,) = agenda_of(view(night), SECOND_WEEK)
    assert entry.day == MONDAY


def test_what_began_before_stands_on_the_first_day() -> None:
    feast = festival("feast", date(2026, 9, 13))
    (entry,) = agenda_of(view(occurrences=(feast,)), SECOND_WEEK)
    assert entry.day == MONDAY


def test_a_sunset_is_told_where_its_evening_is_in_sight() -> None:
    feast = festival("feast", MONDAY, begins=Begins.SUNSET)
    (entry,) = agenda_of(view(occurrences=(feast,)), SECOND_WEEK)
    assert isinstance(entry, KeptEntry)
    assert entry.sunset == datetime(2026, 9, 13, 19, tzinfo=UTC)


def test_a_sunset_out_of_sight_is_not_told() -> None:
    feast = festival("feast", FIRST, begins=Begins.SUNSET)
    (entry,) = agenda_of(view(occurrences=(feast,)), WINDOW)
    assert isinstance(entry, KeptEntry)
    assert entry.sunset is None


def test_both_sides_of_a_clash_must_be_settled() -> None:
    exam, feast = instance("exam", MONDAY), festival("feast", MONDAY)
    met = clash(exam, feast, Severity.AVOID)
    entries = agenda_of(view(exam, occurrences=(feast,), clashes=(met,)), SECOND_WEEK)
    assert [bool(entry.clashes) for entry in entries] == [True, True]


def test_a_note_asks_for_nothing() -> None:
    exam, feast = instance("exam", MONDAY), festival("feast", MONDAY)
    met = clash(exam, feast, Severity.NOTE)
    entries = agenda_of(view(exam, occurrences=(feast,), clashes=(met,)), SECOND_WEEK)
    assert not any(entry.clashes for entry in entries)


def test_another_instance_of_the_series_is_not_to_blame() -> None:
    exam = instance("exam", MONDAY)
    later = replace(exam, start=exam.start + timedelta(days=1), end=exam.end + timedelta(days=1))
    met = clash(exam, festival("feast", MONDAY), Severity.AVOID)
    entries = agenda_of(view(exam, later, clashes=(met,)), SECOND_WEEK)
    assert [bool(entry.clashes) for entry in entries] == [True, False]
    assert all(isinstance(entry, PlannedEntry) for entry in entries)
