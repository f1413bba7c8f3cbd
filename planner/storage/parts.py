"""Which tables a team may share, and which stay with the user; both in the order of their ties."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table

from planner.storage.tables import ReminderRow, Row, SessionNumberRow, SettingRow, SupportPlanRow

_MADE_BY_TRIGGERS = {SessionNumberRow.__tablename__}

# Choices, private plans, and what somebody answered to a reminder.
_OF_THE_USER = {row.__tablename__ for row in (SettingRow, SupportPlanRow, ReminderRow)}

SNAPSHOT_TAKEN = "snapshot taken"
"""The setting of a companion that tells how old its snapshot is; it belongs to no diary."""

_TABLES: Sequence[Table] = tuple(
    table for table in Row.metadata.sorted_tables if table.name not in _MADE_BY_TRIGGERS
)

PRIVATE: Sequence[Table] = tuple(table for table in _TABLES if table.name in _OF_THE_USER)
SHARED: Sequence[Table] = tuple(table for table in _TABLES if table.name not in _OF_THE_USER)


def belonging(table: Table) -> tuple[ColumnElement[bool], ...]:
    """Return what holds of those rows of a table that belong to the diary, wherever it is kept."""
    return (SettingRow.key != SNAPSHOT_TAKEN,) if table is SettingRow.__table__ else ()
