"""Whether every row of a diary becomes a value again, table by table."""

from collections.abc import Callable, Mapping

from planner.storage.row_values import UnreadableRowError
from planner.storage.tables import (
    BookingRow,
    ConfirmationRow,
    DecisionRow,
    ExceptionRow,
    KeptDocumentRow,
    LocalNoteRow,
    OwnObservanceRow,
    PlanLockRow,
    ProgrammeRow,
    RecruitmentRoundRow,
    ReminderRow,
    SessionRow,
    SessionTemplateRow,
    SettingRow,
    SupportPlanRow,
)
from planner.storage.unit_of_work import Reading

READERS: Mapping[str, Callable[[Reading], object]] = {
    ProgrammeRow.__tablename__: lambda held: held.programmes.all(),
    ExceptionRow.__tablename__: lambda held: held.sessions.exceptions(),
    SessionRow.__tablename__: lambda held: held.sessions.all(),
    SettingRow.__tablename__: lambda held: held.settings.get(),
    ConfirmationRow.__tablename__: lambda held: held.confirmations.all(),
    OwnObservanceRow.__tablename__: lambda held: held.own_observances.all(),
    SessionTemplateRow.__tablename__: lambda held: held.templates.all(),
    ReminderRow.__tablename__: lambda held: held.reminders.all(),
    LocalNoteRow.__tablename__: lambda held: held.notes.all(),
    SupportPlanRow.__tablename__: lambda held: held.plans.all(),
    PlanLockRow.__tablename__: lambda held: held.plans.lock,
    RecruitmentRoundRow.__tablename__: lambda held: held.rounds.all(),
    BookingRow.__tablename__: lambda held: held.bookings.all(),
    KeptDocumentRow.__tablename__: lambda held: held.documents.all(),
    DecisionRow.__tablename__: lambda held: held.decisions.all(),
}
"""By table, what reads all of it."""

SMALL_TABLES = tuple(
    table
    for table in READERS
    if table not in {SessionRow.__tablename__, ExceptionRow.__tablename__}
)
"""The tables that hold few rows in any diary."""


def unreadable_tables(held: Reading) -> tuple[str, ...]:
    """Return the tables with a row that no version of this program writes."""
    return tuple(table for table, read in READERS.items() if not _reads(read, held))


def is_readable(table: str, held: Reading) -> bool:
    """Tell whether every row of a table becomes a value."""
    return _reads(READERS[table], held)


def _reads(read: Callable[[Reading], object], held: Reading) -> bool:
    try:
        read(held)
    except UnreadableRowError:
        return False
    return True
