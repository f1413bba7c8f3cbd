"""What is kept here of a shared diary, to be read while the line to its server is down."""

from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, Engine, Table, and_, or_, select
from sqlalchemy.dialects.sqlite import insert

from planner.storage.connection import Begin
from planner.storage.engine import begins
from planner.storage.parts import SHARED, SNAPSHOT_TAKEN
from planner.storage.table_copy import clear, copy_rows
from planner.storage.tables import ExceptionRow, SessionRow, SettingRow

# A region's server may hold decades of many trusts; while the line is down, people plan near today.
_BACK = timedelta(days=366)
_AHEAD = timedelta(days=2 * 366)


def take_snapshot(server: Engine, companion: Engine, now: datetime) -> None:
    """Put the shared part, with the sessions from a year ago to two ahead, into the companion.

    Each of the two is read and written as of one moment, so that the companion holds the old
    snapshot or the new one, never a part. ``now`` has a zone. Raises DiaryError.
    """
    with server.connect() as source, begins(companion, Begin.WRITE).begin() as target:
        clear(target, SHARED)
        for table in SHARED:
            copy_rows(source, target, table, *_near(table, now.date()))
        target.execute(
            insert(SettingRow)
            .values(key=SNAPSHOT_TAKEN, value=now.isoformat())
            .on_conflict_do_update(index_elements=["key"], set_={"value": now.isoformat()})
        )


def snapshot_taken(companion: Engine) -> datetime | None:
    """Return when the last snapshot was taken, or None before the first."""
    with companion.connect() as connection:
        found = connection.scalar(select(SettingRow.value).where(SettingRow.key == SNAPSHOT_TAKEN))
    return None if found is None else datetime.fromisoformat(found)


def _near(table: Table, today: date) -> tuple[ColumnElement[bool], ...]:
    first, end = (today - _BACK).toordinal(), (today + _AHEAD).toordinal()
    near = and_(
        SessionRow.first_day < end, or_(SessionRow.last_day.is_(None), SessionRow.last_day >= first)
    )
    # An override comes with its series, wherever it was moved to.
    uids = select(SessionRow.uid).where(near)
    if table is SessionRow.__table__:
        return (SessionRow.uid.in_(uids),)
    if table is ExceptionRow.__table__:
        ids = select(SessionRow.id).where(SessionRow.uid.in_(uids))
        return (ExceptionRow.session_id.in_(ids),)
    return ()
