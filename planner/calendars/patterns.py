"""Weekly, monthly and daily observances, worked out for the window when it is asked for."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import assert_never

from planner.calendars.gregorian import nth_kday
from planner.domain.dates import DateSpan, one_day
from planner.domain.hours import NamedHours
from planner.domain.observance import Certainty, Dating, Observance
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.rule import DailyRule, MonthlyKdayRule, PatternRule, WeeklyRule


def expand_patterns(
    observances: Iterable[Observance], window: DateSpan, seasons: Sequence[Occurrence]
) -> tuple[Occurrence, ...]:
    """Return every day of each pattern that touches ``window``, sorted by ``in_order``.

    A daily pattern tied to a season has the days of that season among ``seasons``. On the days
    that belong to it only if it comes early or late, the pattern is expected, not certain.
    """
    found = (
        _occurrence(observance, dating, day, part, sure=sure)
        for observance in observances
        for dating in observance.datings
        if isinstance(dating.rule, PatternRule)
        for day, sure in _days(dating.rule, window.widened(after=1), seasons)
        for part in observance.times or (None,)
    )
    touching = (one for one in found if one.marked_span.overlaps(window))
    return tuple(sorted(touching, key=in_order))


def _days(
    rule: PatternRule, window: DateSpan, seasons: Sequence[Occurrence]
) -> Iterator[tuple[date, bool]]:
    match rule:
        case WeeklyRule():
            return ((day, True) for day in window if day.weekday() in rule.weekdays)
        case MonthlyKdayRule():
            return ((day, True) for day in window if _is_nth_kday(day, rule))
        case DailyRule(season=None):
            return ((day, True) for day in window)
        case DailyRule():
            of_rule = [season for season in seasons if season.observance.id == rule.season]
            return _season_days(of_rule, window)
        case _:
            assert_never(rule)


def _is_nth_kday(day: date, rule: MonthlyKdayRule) -> bool:
    return day == nth_kday(rule.nth, rule.weekday, day.year, day.month)


def _season_days(seasons: Sequence[Occurrence], window: DateSpan) -> Iterator[tuple[date, bool]]:
    for day in window:
        possible = [season for season in seasons if day in season.possible_span]
        if possible:
            yield day, any(season.is_sure_on(one_day(day)) for season in possible)


def _occurrence(
    observance: Observance, dating: Dating, day: date, part: NamedHours | None, *, sure: bool
) -> Occurrence:
    certainty = dating.certainty if sure else Certainty.EXPECTED
    expected = certainty is Certainty.EXPECTED
    return Occurrence(
        observance=observance,
        practice=dating.practice,
        cycle=str(day.toordinal()) if part is None else f"{day.toordinal()}-{part.name.lower()}",
        span=one_day(day),
        certainty=certainty,
        earliest=day if expected else None,
        latest=day if expected else None,
        native_date="",
        note=dating.note,
        part=part,
    )
