"""Whether every row of a diary becomes a value again, table by table."""

from collections.abc import Callable, Mapping

from planner.storage.row_values import UnreadableRowError
from planner.storage.unit_of_work import Reading

READERS: Mapping[str, Callable[[Reading], object]] = {
    "programme": lambda held: held.programmes.all(),
    "session_exception": lambda held: held.sessions.exceptions(),
    "session": lambda held: held.sessions.all(),
    "setting": lambda held: held.settings.get(),
    "confirmation": lambda held: held.confirmations.all(),
    "own_observance": lambda held: held.own_observances.all(),
    "session_template": lambda held: held.templates.all(),
    "reminder": lambda held: held.reminders.all(),
    "local_note": lambda held: held.notes.all(),
    "support_plan": lambda held: held.plans.all(),
    "plan_lock": lambda held: held.plans.lock,
    "recruitment_round": lambda held: held.rounds.all(),
    "booking": lambda held: held.bookings.all(),
    "kept_document": lambda held: held.documents.all(),
    "decision": lambda held: held.decisions.all(),
}
"""By table, what reads all of it."""

SMALL_TABLES = tuple(table for table in READERS if table not in {"session", "session_exception"})
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
