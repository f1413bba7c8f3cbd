"""Tables: what is written is read again, and whatever a file holds is read or refused."""

import csv
import io
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.errors import TimetableError
from planner.domain.table import TableFile, column_from_letters, column_letters
from planner.domain.table_mapping import DateOrder, Dating, TableMapping
from planner.exchange.tables.date_words import date_or_range, date_words, weekday_in
from planner.exchange.tables.time_words import clock_time, hours_in_cell, hours_inside, length_in
from planner.services.table_import import proposed, reading_of, tables_from
from tests.tables.books import book
from tests.tables.told import MAKING

FOLDER = Path(__file__).parents[1] / "tables"
FILES = [path.read_bytes() for path in sorted(FOLDER.glob("*.csv"))]
# The machine may be busy.
UNHURRIED = settings(deadline=None)
DAYS = st.dates(date(1991, 1, 1), date(2099, 12, 31))
TIMES = st.times(time(7), time(17)).map(lambda at: at.replace(second=0, microsecond=0))
Told = tuple[date, time, int, str]
TITLES = st.from_regex(r"[A-Z][a-z]{2,9}( [a-z]{2,9}){0,3}", fullmatch=True)
SESSIONS = st.lists(
    st.tuples(DAYS, TIMES, st.integers(5, 360), TITLES), min_size=1, max_size=12, unique=True
)
CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["5/1/26", "Mon 5 Jan", "9-10", "9am", "Date", "Title", "LD", "AL", "####"]),
)
LETTERS = "{:%d/%m/%Y}", "{:%Y-%m-%d}", "{:%d %B %Y}", "{:%a %d %b %Y}", "{:%d-%b-%y}"


def settled(mapping: TableMapping) -> TableMapping:
    order = mapping.dating.order or DateOrder.DAY_FIRST
    return replace(mapping, dating=Dating(order=order, year=mapping.dating.year or 2026))


def read(file: TableFile) -> set[tuple[datetime, datetime, str]]:
    mappings = [settled(mapping) for mapping in proposed(file).mappings]
    (found,) = reading_of(file, mappings, MAKING).timetables
    return {(one.start, one.end, one.title) for one in found.sessions}


def expected(
    sessions: list[Told],
) -> set[tuple[datetime, datetime, str]]:
    starts = [(datetime.combine(day, at), length, title) for day, at, length, title in sessions]
    return {(start, start + timedelta(minutes=length), title) for start, length, title in starts}


@UNHURRIED
@given(sessions=SESSIONS)
def test_a_workbook_is_read_as_it_was_written(
    sessions: list[Told],
) -> None:
    rows: list[list[object]] = [["Session", "Date", "Start", "End"]]
    for day, at, length, title in sessions:
        end = datetime.combine(day, at) + timedelta(minutes=length)
        rows.append([title, day, at, end.time()])
    assert read(tables_from(book(*rows), "a.xlsx")) == expected(sessions)


@UNHURRIED
@given(
    sessions=SESSIONS,
    form=st.sampled_from(LETTERS),
    parting=st.sampled_from([",", ";", "\t"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
)
def test_a_text_file_is_read_as_it_was_written(
    sessions: list[Told], form: str, parting: str, encoding: str
) -> None:
    if form.endswith("%y}"):
        # Two figures are of this century.
        sessions = [
            (day.replace(year=2000 + day.year % 100, day=1), at, length, title)
            for day, at, length, title in sessions
        ]
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=parting)
    writer.writerow(["Session", "Date", "Start", "Length"])
    writer.writerows(
        (title, form.format(day), f"{at:%H:%M}", f"{length} min")
        for day, at, length, title in sessions
    )
    found = read(tables_from(stream.getvalue().encode(encoding), "a.csv"))
    assert found == expected(sessions)


@UNHURRIED
@given(
    cell=CELLS
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(alphabet="0123456789:/.-– apmAPM")
)
def test_any_cell_is_something_or_nothing(cell: str | float) -> None:
    for reader in (date_words, date_or_range, weekday_in, clock_time, hours_in_cell, length_in):
        reader(cell)
    if isinstance(cell, str):
        hours_inside(cell)


def read_or_refused(content: bytes) -> None:
    with suppress(TimetableError):
        file = tables_from(content, "x.csv")
        mappings = [settled(mapping) for mapping in proposed(file).mappings]
        reading_of(file, mappings, MAKING)


@UNHURRIED
@given(rows=st.lists(st.lists(CELLS, max_size=6), max_size=12))
def test_any_table_is_read_or_refused(rows: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows(rows)
    read_or_refused(stream.getvalue().encode("utf-8", "replace"))


@UNHURRIED
@given(
    content=st.sampled_from(FILES),
    at=st.floats(0, 1),
    gone=st.integers(0, 9),
    scrap=st.binary(max_size=6) | st.sampled_from([b",", b'"', b"\r\n", b"=", b"\0", b"/"]),
)
def test_a_damaged_file(content: bytes, at: float, gone: int, scrap: bytes) -> None:
    where = int(at * len(content))
    read_or_refused(content[:where] + scrap + content[where + gone :])


@UNHURRIED
@given(at=st.floats(0, 1), scrap=st.binary(min_size=1, max_size=6))
def test_a_damaged_workbook(at: float, scrap: bytes) -> None:
    content = book(["Title", "Date"], ["Teaching", date(2026, 1, 5)])
    where = int(at * len(content))
    with suppress(TimetableError):
        tables_from(content[:where] + scrap + content[where + len(scrap) :], "x.xlsx")


@given(column=st.integers(0, 18_277))
def test_columns_have_the_letters_of_a_spreadsheet(column: int) -> None:
    assert column_from_letters(column_letters(column)) == column
