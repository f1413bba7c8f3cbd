"""Whether the triggers of a diary are those of this program: another's would run at each change."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from planner.storage.connection import Access, connect
from planner.storage.faults import ALTERED, diary_error, faults_told

OWN_TRIGGERS = "e40973614d015b442ffdfcabe29a6e9ea4f975652e48c89bb3aa8b1ccd9d59cf"
"""What ``digest_of`` gives for a diary of the newest revision."""

_RUNNING = "SELECT sql FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"


def refuse_strange_triggers(path: Path, access: Access) -> None:
    """Raise DiaryDamagedError where a diary of the newest revision has others than our own."""
    with faults_told(path), closing(connect(path, access)) as connection:
        found = digest_of(connection)
    if found != OWN_TRIGGERS:
        raise diary_error(path, ALTERED)


def digest_of(connection: sqlite3.Connection) -> str:
    """Return a digest of all that runs by itself in a database."""
    statements = [" ".join(sql.split()) for (sql,) in connection.execute(_RUNNING)]
    return sha256("\n".join(statements).encode()).hexdigest()
