"""Sittings of an exam with extra time, rest breaks and what their rooms need, in whole minutes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate

MOST_PERCENT = 100
MOST_MINUTES = 24 * 60
LONGEST_ROOM = 120


@dataclass(frozen=True, slots=True)
class ExtraTime:
    """How long an adjusted sitting lasts; ``rest`` does not count as time to write."""

    writing: int
    rest: int

    @property
    def block(self) -> int:
        """Minutes from the start to the end of the sitting."""
        return self.writing + self.rest


class Need(StrEnum):
    """What the room of a sitting needs, as a fact that tells nothing of anybody."""

    SEPARATE_ROOM = "separate-room"
    READER = "reader"
    SCRIBE = "scribe"
    INVIGILATOR = "invigilator"


_NEEDS: Mapping[Need, str] = MappingProxyType(
    {
        Need.SEPARATE_ROOM: QT_TRANSLATE_NOOP("extra time", "Separate room"),
        Need.READER: QT_TRANSLATE_NOOP("extra time", "Reader"),
        Need.SCRIBE: QT_TRANSLATE_NOOP("extra time", "Scribe"),
        Need.INVIGILATOR: QT_TRANSLATE_NOOP("extra time", "Invigilator for this room"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """One adjusted sitting: how long everybody else writes, what is added, where, and its needs."""

    minutes: int
    percent: int
    rest: int = 0
    room: str = ""
    needs: tuple[Need, ...] = ()

    @property
    def time(self) -> ExtraTime:
        """How long it lasts. Raises ValueError for what is no sitting."""
        return extra_time(self.minutes, percent=self.percent, rest=self.rest)

    @property
    def length(self) -> timedelta:
        """From its start to its end."""
        return timedelta(minutes=self.time.block)


def extra_time(minutes: int, *, percent: int, rest: int = 0) -> ExtraTime:
    """Return an adjusted sitting; a part of a minute counts as a whole one.

    Some bodies print times that are not the plain percentage, such as those of the MSRA: what is
    printed wins. Raises ValueError for what is negative or longer than a day.
    """
    if not (0 < minutes <= MOST_MINUTES and 0 <= percent <= MOST_PERCENT and rest >= 0):
        raise ValueError(f"no sitting: {minutes} minutes, {percent} %, {rest} minutes of rest")
    # In whole numbers, since 1.1 * 50 is a little more than 55.
    writing = -(-minutes * (100 + percent) // 100)
    found = ExtraTime(writing=writing, rest=rest)
    if found.block > MOST_MINUTES:
        raise ValueError(f"the sitting lasts {found.block} minutes")
    return found


def rest_for_half(minutes: int) -> int:
    """Return the rest that makes the sitting half as long again, where none is agreed yet."""
    return -(-minutes // 2)


def sitting_words(sitting: Sitting) -> str:
    """Return “25% extra time”, “rest breaks”, “25% extra time and rest breaks” or neither."""
    if sitting.percent and sitting.rest:
        words = translate("extra time", "{percent}% extra time and rest breaks")
    elif sitting.percent:
        words = translate("extra time", "{percent}% extra time")
    elif sitting.rest:
        words = translate("extra time", "rest breaks")
    else:
        words = translate("extra time", "the usual time")
    return words.format(percent=sitting.percent)


def sitting_facts(sitting: Sitting) -> tuple[str, ...]:
    """Return what the room and its people must meet, one fact each."""
    needs = tuple(need_words(one) for one in sitting.needs)
    if not sitting.rest:
        return needs
    return (*needs, counted("Rest breaks of up to %n minute(s)", "", sitting.rest))


def need_words(need: Need) -> str:
    """Return what a need is called."""
    return translate("extra time", _NEEDS[need])
