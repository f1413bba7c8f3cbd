"""How long it takes to read a long table of sessions."""

from datetime import date, timedelta

from planner.services.table_import import proposed, reading_of, tables_from
from tests.bench.cpu import least_cpu
from tests.bench.measure import LIMIT, Measurement, shortest
from tests.tables.told import MAKING

_ROWS = 20_000
_FIRST = date(2026, 1, 5)


def twenty_thousand_rows() -> Measurement:
    """Measure the way of a .csv file from its bytes to its sessions."""
    content = _content(_ROWS)
    return Measurement(
        what="20,000 rows of a .csv file to sessions",
        seconds=shortest(lambda: _read(content), times=2),
        against=LIMIT,
        against_seconds=4,
    )


def rows_time(count: int) -> float:
    """Return the processor time of so many rows."""
    content = _content(count)
    return least_cpu(lambda: _read(content), times=1)


def _content(count: int) -> bytes:
    lines = ["Date,Start,End,Title,Room", *map(_line, range(count))]
    return "\n".join(lines).encode()


def _line(number: int) -> str:
    day = _FIRST + timedelta(days=number % 700)
    hour = 8 + number % 9
    return f"{day:%d/%m/%Y},{hour:02}:00,{hour + 1:02}:30,Session {number},Room {number % 40}"


def _read(content: bytes) -> None:
    file = tables_from(content, "long.csv")
    reading_of(file, proposed(file).mappings, MAKING)
