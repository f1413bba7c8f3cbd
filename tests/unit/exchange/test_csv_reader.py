"""Text files of tables: their letters, what parts their cells, and what cannot be read."""

import pytest

from planner.domain.errors import TimetableError
from planner.exchange.tables import csv_reader
from planner.exchange.tables.csv_reader import read_csv

ROWS = (("Title", "Café"), ("Journal club", "Zoë"))
TEXT = "Title,Café\r\nJournal club,Zoë\r\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_letters_are_read_in_every_encoding(encoding: str) -> None:
    assert read_csv(TEXT.encode(encoding), "a.csv").tables[0].rows == ROWS


def test_letters_that_had_to_be_guessed_are_told() -> None:
    (doubt,) = read_csv(TEXT.encode("cp1252"), "a.csv").doubts
    assert "Western European" in doubt


@pytest.mark.parametrize("parting", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_cells_are_parted_as_the_file_parts_them(parting: str, ending: str) -> None:
    lines = [parting.join(row) for row in (("Title", "Notes"), ("A", '"b, c; d"'), ("E", "f"))]
    file = read_csv(ending.join(lines).encode(), "a.csv")
    assert file.tables[0].rows == (("Title", "Notes"), ("A", "b, c; d"), ("E", "f"))


def test_excel_may_say_what_parts_them() -> None:
    assert read_csv(b"sep=;\r\na,b;c\r\n", "a.csv").tables[0].rows == (("a,b", "c"),)


def test_a_cell_may_have_lines() -> None:
    file = read_csv(b'Title,Notes\r\nA,"one\r\ntwo"\r\n\r\nB,x\r\n', "a.csv")
    assert file.tables[0].rows == (("Title", "Notes"), ("A", "one\ntwo"), (), ("B", "x"))


@pytest.mark.parametrize(
    ("cell", "text"),
    [("=1+1", "=1+1"), ("'=1+1", "=1+1"), ("''=1", "'=1"), ("'Twas", "'Twas"), ("-", "-")],
)
def test_formulas_are_text(cell: str, text: str) -> None:
    assert read_csv(f"Title,Notes\nA,{cell}\n".encode(), "a.csv").tables[0].cell(1, 1) == text


def test_many_empty_rows_cost_nothing() -> None:
    file = read_csv(b"a,b\n" + b",\n" * 300_000, "a.csv")
    assert file.tables[0].rows == (("a", "b"),)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        pytest.param(b"a,b\n\x00\x01\x02,2\n", "binary data", id="binary"),
        pytest.param(b"\xff\xfea", "cannot be decoded", id="UTF-16 cut short"),
        pytest.param(b",,\n,,\n", "holds no table", id="separators alone"),
        pytest.param(b'a,b\n"c,d\n' + b"e,f\n" * 400, "quotation mark", id="an open quotation"),
        pytest.param(b'a,b\n"' + b"c" * 200_000, "quotation mark", id="an endless cell"),
    ],
)
def test_a_file_that_is_no_table_is_refused_in_one_line(content: bytes, fault: str) -> None:
    with pytest.raises(TimetableError) as caught:
        read_csv(content, "rota.csv")
    line = str(caught.value)
    assert line.startswith("rota.csv: ")
    assert fault in line
    assert "\n" not in line


@pytest.mark.parametrize(("limit", "fault"), [("LARGEST_TABLE", "rows"), ("MOST_CELLS", "cells")])
def test_too_much_is_refused(limit: str, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_reader, limit, 10)
    assert len(read_csv(b"a\n" * 10, "a.csv").tables[0].rows) == 10
    with pytest.raises(TimetableError, match=fault):
        read_csv(b"a,b\n" * 11, "a.csv")
