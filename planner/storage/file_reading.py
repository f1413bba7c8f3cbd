"""A look at the diary's file without SQLAlchemy, for whose import no start should wait."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import NoReturn

from typing_extensions import override

from planner.storage.connection import Begin, Connections
from planner.storage.faults import faults_told
from planner.storage.transaction import NO_VALUES, Columns, Row, Told, Transaction, untold


class FileReading(Transaction):
    """Reads in one transaction, which serves one thread, and writes nothing."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections
        self._connection: sqlite3.Connection | None = None

    @property
    @override
    def is_on_server(self) -> bool:
        return False

    @override
    def rows(self, statement: str, values: Mapping[str, object] = NO_VALUES) -> Sequence[Row]:
        with faults_told(self._connections.path):
            return self._open().execute(statement, values).fetchall()

    @override
    def put(self, table: str, rows: Sequence[Columns], told: Told = untold) -> NoReturn:
        raise RuntimeError(f"a reading writes no {table}")

    @override
    def delete(self, table: str, found: Sequence[Columns], told: Told = untold) -> NoReturn:
        raise RuntimeError(f"a reading deletes no {table}")

    @override
    def commit(self) -> None:
        """Do nothing: there is nothing to keep."""

    @override
    def close(self) -> None:
        if self._connection is None:
            return
        connection, self._connection = self._connection, None
        with faults_told(self._connections.path):
            connection.rollback()
        self._connections.give_back(connection)

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = self._connections.take()
            self._connection.execute(Begin.READ.value)
        return self._connection
