"""Lunar days (tithis) of Hindu, Jain, Sikh and Sri Lankan Buddhist years."""

from collections.abc import Iterator
from datetime import date, timedelta

from planner.calendars.found import Finding, days_from
from planner.calendars.hindu_months import LunarMonth, Tithi, months_touching, tithi_of
from planner.calendars.lunar_choice import Choice, choose_day
from planner.domain.dates import DateSpan
from planner.domain.rule import Horizon, LunarDay, LunarDayRule
from planner.domain.wording import day_text

# The longest season, Chaturmas, ends four or five months after it began, and leaps add one.
_LONGEST_SEASON = 160


def lunar_day_findings(rule: LunarDayRule, window: DateSpan) -> Iterator[Finding]:
    """Yield what ``rule`` finds in each lunar month that touches ``window``.

    Where almanacs may differ, a finding names the first and last day that one may choose.
    """
    months = tuple(months_touching(window.widened(before=_LONGEST_SEASON, after=_LONGEST_SEASON)))
    for n, month in enumerate(months):
        if _keeps(rule.on, month):
            for number in rule.on.tithis:
                found = _finding(rule, tithi_of(month, number), months[n:])
                if found is not None:
                    yield found


def _keeps(on: LunarDay, month: LunarMonth) -> bool:
    return on.month is None or (on.month == month.number and not month.is_leap)


def _finding(rule: LunarDayRule, tithi: Tithi, months: tuple[LunarMonth, ...]) -> Finding | None:
    choice = choose_day(rule.on, tithi, rule.horizon)
    offset = timedelta(days=rule.offset_days)
    start = choice.day + offset
    if rule.until is None:
        span = days_from(start, rule.days)
    else:
        end = _end(rule.until, months, rule.horizon)
        if end is None:
            return None
        span = DateSpan(start, end)
    differs = choice.earliest < choice.latest
    return Finding(
        cycle=_cycle(rule.on, tithi),
        span=span,
        native_date=tithi.text,
        note=_doubt(choice, offset) if differs else "",
        earliest=choice.earliest + offset if differs else None,
        latest=choice.latest + offset if differs else None,
    )


def _end(until: LunarDay, months: tuple[LunarMonth, ...], horizon: Horizon) -> date | None:
    """Return the day that ends what begins in the first of ``months``, None if far beyond them."""
    month = next((one for one in months if _keeps(until, one)), None)
    if month is None:
        return None
    return choose_day(until, tithi_of(month, until.tithis[0]), horizon).day


def _cycle(on: LunarDay, tithi: Tithi) -> str:
    month = tithi.month
    if on.month is not None:
        return str(month.year)
    leap = "L" if month.is_leap else ""
    return f"{month.year}-{month.number:02}{leap}-{tithi.number:02}"


def _doubt(choice: Choice, offset: timedelta) -> str:
    days = " and ".join(day_text(day + offset) for day in (choice.earliest, choice.latest))
    return (
        "The lunar day falls across two days, or begins or ends close to the hour that decides, "
        f"and almanacs may differ between {days}."
    )
