"""What the server says of the program's own questions: its plan and its time for each."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Connection, Engine, event

from planner.storage.engine_transaction import EngineTransaction
from planner.storage.plan_lock import KeyRing
from planner.storage.server.connecting import server_engine
from planner.storage.unit_of_work import Reading
from tests.server.postgres import Server

Question = Callable[[Reading], object]

_EXPLAIN = "EXPLAIN (ANALYZE, BUFFERS) "
_TIMES = ("Planning Time: ", "Execution Time: ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server did for one question: the plans of its statements, and its milliseconds."""

    plans: tuple[str, ...]
    milliseconds: float


def answer(engine: Engine, question: Question) -> Answer:
    """Have the server explain each statement that the program sends for a question."""
    asked: list[tuple[str, Any]] = []
    with _heard(engine, asked), _reading(engine) as reading:
        question(reading)
    plans: list[str] = []
    with engine.connect() as connection:
        for statement, values in asked:
            told = connection.exec_driver_sql(_EXPLAIN + statement, values)
            plans.append("\n".join(str(line) for (line,) in told))
    return Answer(plans=tuple(plans), milliseconds=sum(map(_milliseconds, plans)))


def middle(answers: Sequence[Answer]) -> Answer:
    """Return the answer that took as long as the median."""
    wanted = median(one.milliseconds for one in answers)
    return min(answers, key=lambda one: abs(one.milliseconds - wanted))


@contextmanager
def engine_of(server: Server, database: str, account: str) -> Iterator[Engine]:
    """Yield an engine of the program's own for an account."""
    named = server.named(database, account)
    engine = server_engine(named.address, named.password)
    yield engine
    engine.dispose()


def _reading(engine: Engine) -> Reading:
    transaction = EngineTransaction(engine)
    return Reading(transaction, transaction, Path(), KeyRing())


@contextmanager
def _heard(engine: Engine, asked: list[tuple[str, Any]]) -> Iterator[None]:
    def hear(_connection: Connection, _cursor: object, *told: Any) -> None:  # noqa: ANN401
        asked.append((told[0], told[1]))

    event.listen(engine, "before_cursor_execute", hear)
    yield
    event.remove(engine, "before_cursor_execute", hear)


def _milliseconds(plan: str) -> float:
    lines = (line.strip() for line in plan.splitlines())
    found = (line.removeprefix(time) for line in lines for time in _TIMES if line.startswith(time))
    return sum(float(one.removesuffix(" ms")) for one in found)
