"""The arithmetic of extra time and rest breaks in an exam, in whole minutes."""

from dataclasses import dataclass

MOST_PERCENT = 100
MOST_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class ExtraTime:
    """How long an adjusted sitting lasts; ``rest`` does not count as time to write."""

    writing: int
    rest: int

    @property
    def block(self) -> int:
        """Minutes from the start to the end of the sitting."""
        return self.writing + self.rest


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
