"""How long one year takes to work out from its rules, beside libraries that know the same days."""

from datetime import date

import holidays
from pyluach.dates import GregorianDate

from planner.calendars.expand import expand
from planner.content.observances import load_observances
from planner.domain.dates import DateSpan
from planner.domain.observance import Observance, ObservanceKind, Tradition
from planner.domain.rule import WeeklyRule
from planner.files import bundled_folder
from tests.bench.measure import Measurement, shortest

_YEAR = 2027
_DAYS = DateSpan(date(_YEAR, 1, 1), date(_YEAR + 1, 1, 1))
_NATIONS = ("ENG", "WLS", "SCT", "NIR")


def year_of_bank_holidays() -> Measurement:
    """Measure the bank holidays of a year in all nations, beside the library ``holidays``."""
    ours = [one for one in _observances() if one.kind is ObservanceKind.BANK_HOLIDAY]
    return Measurement(
        what="bank holidays of a year from their rules",
        seconds=shortest(lambda: _expanded(ours)),
        against="holidays",
        against_seconds=shortest(
            lambda: [holidays.country_holidays("GB", nation, [_YEAR]) for nation in _NATIONS]
        ),
    )


def year_of_jewish_days() -> Measurement:
    """Measure the Jewish days of a year, beside asking ``pyluach`` for the festival of each day."""
    ours = [one for one in _observances() if one.tradition is Tradition.JUDAISM]
    return Measurement(
        what="Jewish days of a year from their rules",
        seconds=shortest(lambda: _expanded(ours)),
        against="pyluach",
        against_seconds=shortest(_festivals_of_pyluach),
    )


def _observances() -> list[Observance]:
    return [
        one
        for one in load_observances(bundled_folder("data"))
        if not any(isinstance(dating.rule, WeeklyRule) for dating in one.datings)
    ]


def _expanded(observances: list[Observance]) -> int:
    return len(tuple(expand(observances, _DAYS)))


def _festivals_of_pyluach() -> list[str]:
    days = (GregorianDate(_YEAR, 1, 1) + n for n in range(_DAYS.length))
    return [name for day in days if (name := day.festival(include_working_days=True))]
