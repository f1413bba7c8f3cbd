"""Columns: how sessions that overlap stand side by side in one day of a time grid."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from planner.domain.session import SessionInstance, in_time_order

_NO_TIME = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnSlot:
    """Where an instance stands: from ``column``, ``width`` columns wide, of ``columns`` in all.

    Columns count from 0 at the left and are equally wide among sessions that hang together.
    """

    instance: SessionInstance
    column: int
    width: int
    columns: int


@dataclass(slots=True, kw_only=True)
class _Placing:
    instance: SessionInstance
    end: datetime
    column: int


def columns(
    instances: Iterable[SessionInstance], *, least: timedelta = _NO_TIME
) -> tuple[ColumnSlot, ...]:
    """Give overlapping instances columns of their own, in the order of ``in_time_order``.

    An instance shorter than ``least``, the length that the least drawable block stands for,
    counts as that long. A block widens over the columns to its right that are free beside it.
    """
    slots: list[ColumnSlot] = []
    group: list[_Placing] = []
    for instance in sorted(instances, key=in_time_order):
        if group and instance.start >= max(placing.end for placing in group):
            slots += _slots_of(group)
            group = []
        end = max(instance.end, instance.start + least)
        group.append(
            _Placing(instance=instance, end=end, column=_free_column(group, instance.start))
        )
    return (*slots, *_slots_of(group))


def _free_column(group: list[_Placing], start: datetime) -> int:
    taken = {placing.column for placing in group if placing.end > start}
    return next(column for column in range(len(group) + 1) if column not in taken)


def _slots_of(group: list[_Placing]) -> list[ColumnSlot]:
    total = max((placing.column for placing in group), default=0) + 1
    return [
        ColumnSlot(
            instance=placing.instance,
            column=placing.column,
            width=_first_taken(placing, group, total) - placing.column,
            columns=total,
        )
        for placing in group
    ]


def _first_taken(placing: _Placing, group: list[_Placing], total: int) -> int:
    """Return the nearest column to the right that is taken while ``placing`` lasts."""
    return min(
        (
            other.column
            for other in group
            if other.column > placing.column
            and other.instance.start < placing.end
            and placing.instance.start < other.end
        ),
        default=total,
    )
