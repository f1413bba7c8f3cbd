"""Moving a whole diary between a file and a server, proved by counts and checksums."""

from collections.abc import Sequence
from contextlib import ExitStack

from sqlalchemy import Connection, Engine, Table

from planner.domain.errors import DiaryError
from planner.domain.language import translate
from planner.storage.connection import Begin
from planner.storage.diary import Diary
from planner.storage.engine import begins
from planner.storage.parts import PRIVATE, SHARED, belonging
from planner.storage.table_copy import TableSum, copy_rows, is_empty, sum_of


def move_diary(source: Diary, target: Diary) -> tuple[TableSum, ...]:
    """Copy everything in one diary to another one that is empty, and return what was proved.

    Each table is read again from the target and compared with the source before anything is kept.
    The source stays as it is. Raises DiaryError with the target empty as it was.
    """
    given, taken = source.engines, target.engines
    parts = (
        (SHARED, given.shared, taken.shared),
        (PRIVATE, given.private, taken.private),
    )
    with ExitStack() as opened:
        writing: dict[int, Connection] = {}
        proved: list[TableSum] = []
        for tables, from_engine, to_engine in parts:
            reading = opened.enter_context(begins(from_engine, Begin.READ).connect())
            if id(to_engine) not in writing:
                writing[id(to_engine)] = opened.enter_context(_writing(to_engine))
            proved += _moved(reading, writing[id(to_engine)], tables, target.name)
        for connection in writing.values():
            connection.commit()
    return tuple(proved)


def _writing(engine: Engine) -> Connection:
    return begins(engine, Begin.WRITE).connect()


def _moved(
    reading: Connection, writing: Connection, tables: Sequence[Table], name: str
) -> list[TableSum]:
    for table in tables:
        if not is_empty(writing, table, *belonging(table)):
            raise DiaryError(
                file=name,
                fault=translate("moving", "this diary is not empty"),
                remedy=translate("moving", "move to a new diary, or to an empty database"),
            )
        copy_rows(reading, writing, table, *belonging(table))
    given = [sum_of(reading, table, *belonging(table)) for table in tables]
    taken = [sum_of(writing, table, *belonging(table)) for table in tables]
    for one, other in zip(given, taken, strict=True):
        if one != other:
            raise DiaryError(
                file=name,
                fault=translate("moving", "the table “{table}” did not arrive as it was").format(
                    table=one.table
                ),
                remedy=translate("moving", "nothing was kept; try again, and report it"),
            )
    return given
