"""Weekdays by the names that the sources use."""

from collections.abc import Mapping

from planner.domain.rule import Weekday
from planner.domain.wording import WEEKDAYS

WEEKDAY_NAMES: Mapping[str, Weekday] = {
    name.lower(): Weekday(number) for number, name in enumerate(WEEKDAYS)
}
