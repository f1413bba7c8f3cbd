"""A transaction of SQLAlchemy, as the repositories use it."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session as Orm
from typing_extensions import override

from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.transaction import NO_VALUES, Columns, Row, Told, Transaction, untold


class OrmTransaction(Transaction):
    """Reads and writes in one transaction of an engine, which serves one thread."""

    def __init__(self, engine: Engine) -> None:
        # The transaction opens with the first statement, not here.
        self._orm = Orm(engine)

    @property
    @override
    def is_on_server(self) -> bool:
        return self._orm.get_bind().dialect.name == "postgresql"

    @override
    def rows(self, statement: str, values: Mapping[str, object] = NO_VALUES) -> Sequence[Row]:
        return self._orm.execute(text(statement), values).mappings().all()

    @override
    def put(self, table: str, rows: Sequence[Columns], told: Told = untold) -> None:
        put_rows(self._orm, table, rows, told)

    @override
    def delete(self, table: str, found: Sequence[Columns], told: Told = untold) -> None:
        delete_rows(self._orm, table, found, told)

    @override
    def commit(self) -> None:
        self._orm.commit()

    @override
    def close(self) -> None:
        self._orm.close()
