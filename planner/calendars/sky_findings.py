"""What the rules that ask the sky find: lunar days, signs of the zodiac, phases and seasons."""

from collections.abc import Iterator
from typing import assert_never

from planner.calendars.found import Finding
from planner.calendars.lunar_days import lunar_day_findings
from planner.calendars.moon_phases import first_moon_findings, moon_phase_findings
from planner.calendars.nakshatras import nakshatra_findings
from planner.calendars.sankrantis import sankranti_findings
from planner.calendars.solar_terms import solar_term_findings
from planner.calendars.twin_birthdays import twin_birthday_findings
from planner.domain.dates import DateSpan
from planner.domain.rule import (
    FirstMoonRule,
    LunarDayRule,
    MoonPhaseRule,
    NakshatraRule,
    SankrantiRule,
    SkyRule,
    SolarTermRule,
    TwinBirthdayRule,
)


def found_in_sky(rule: SkyRule, window: DateSpan) -> Iterator[Finding]:
    """Yield what ``rule`` finds in each of its cycles that touches ``window``.

    The first and last may lie outside the window; who asks must choose.
    """
    match rule:
        case LunarDayRule():
            return lunar_day_findings(rule, window)
        case SankrantiRule():
            return sankranti_findings(rule, window)
        case NakshatraRule():
            return nakshatra_findings(rule, window)
        case MoonPhaseRule():
            return moon_phase_findings(rule, window)
        case FirstMoonRule():
            return first_moon_findings(rule, window)
        case SolarTermRule():
            return solar_term_findings(rule, window)
        case TwinBirthdayRule():
            return twin_birthday_findings(rule, window)
        case _:
            assert_never(rule)
