"""A transaction on an engine of SQLAlchemy, as the repositories use it."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Engine, text
from typing_extensions import override

from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.transaction import NO_VALUES, Columns, Row, Told, Transaction, untold


class EngineTransaction(Transaction):
    """Reads and writes in one transaction of an engine, which serves one thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None

    @property
    @override
    def is_on_server(self) -> bool:
        return self._engine.dialect.name == "postgresql"

    @override
    def rows(self, statement: str, values: Mapping[str, object] = NO_VALUES) -> Sequence[Row]:
        return self._open().execute(text(statement), values).mappings().all()

    @override
    def put(self, table: str, rows: Sequence[Columns], told: Told = untold) -> None:
        put_rows(self._open(), table, rows, told)

    @override
    def delete(self, table: str, found: Sequence[Columns], told: Told = untold) -> None:
        delete_rows(self._open(), table, found, told)

    @override
    def commit(self) -> None:
        if self._connection is not None:
            self._connection.commit()

    @override
    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _open(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection
