"""Workbooks: what their cells are, and the ones that are refused in one line."""

# ruff: noqa: DTZ001 - cells and sessions hold wall-clock times

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from io import BytesIO
from zipfile import ZIP_LZMA, ZipFile

import pytest
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.errors import TimetableError
from planner.domain.table import CellBlock
from planner.exchange.tables import xlsx_package, xlsx_reader
from planner.services.table_import import tables_from
from tests.tables.books import SHEET, archive, book, saved, with_parts, with_sheet

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def test_values_are_what_a_reader_of_the_sheet_sees() -> None:
    content = book(
        ["Title", date(2026, 1, 5), time(9, 30), datetime(2026, 1, 5, 14, 15)],
        [1, 2.5, True, timedelta(hours=30)],
        [None, "two\nlines", "#N/A", None],
    )
    (table,) = tables_from(content, "a.xlsx").tables
    assert table.rows == (
        ("Title", datetime(2026, 1, 5), time(9, 30), datetime(2026, 1, 5, 14, 15)),
        (1.0, 2.5, "TRUE", timedelta(hours=30)),
        ("", "two\nlines", "#N/A"),
    )


def test_formulas_are_read_as_what_they_came_to() -> None:
    cells = (
        '<c r="A1" t="str"><f>"Tea"&amp;"ching"</f><v>Teaching</v></c>'
        '<c r="B1"><f>HYPERLINK("http://example.org")</f><v>7</v></c>'
    )
    file = tables_from(with_sheet(f'<sheetData><row r="1">{cells}</row></sheetData>'), "a.xlsx")
    assert file.tables[0].rows == (("Teaching", 7.0),)
    assert file.doubts == ()


def test_formulas_that_were_saved_without_a_result_are_told() -> None:
    file = tables_from(book(["Title", "=1+1"], ["=A1", "x"]), "a.xlsx")
    (doubt,) = file.doubts
    assert doubt.startswith("2 formulas were saved without a result")


def test_merged_cells_hold_what_the_first_of_them_holds() -> None:
    def merge(sheet: Worksheet) -> None:
        sheet.merge_cells("A1:C1")
        sheet.merge_cells("A2:A4")

    (table,) = tables_from(book(["Rota"], ["Mon", 1], [None, 2], fill=merge), "a.xlsx").tables
    assert table.rows == (("Rota",) * 3, ("Mon", 1.0), ("Mon", 2.0), ("Mon",))
    assert CellBlock(row=0, column=0, end_row=1, end_column=3) in table.merged


def test_hidden_sheets_are_known_as_such() -> None:
    made = Workbook()
    made.create_sheet("Lists").sheet_state = "hidden"
    made.create_sheet("Secret").sheet_state = "veryHidden"
    tables = tables_from(saved(made), "a.xlsx").tables
    assert [table.is_hidden for table in tables] == [False, True, True]


def test_old_workbooks_of_apple_count_from_1904() -> None:
    made = Workbook()
    made.epoch = CALENDAR_MAC_1904
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.append([date(2026, 1, 5), 44565])
    (table,) = tables_from(saved(made), "a.xlsx").tables
    assert (table.cell(0, 0), table.epoch) == (datetime(2026, 1, 5), date(1904, 1, 1))


def test_what_a_sheet_says_of_its_size_is_not_believed() -> None:
    inner = (
        '<dimension ref="A1:A1"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>'
        '</row><row r="3"><c r="A3"><v>3</v></c></row></sheetData>'
    )
    assert tables_from(with_sheet(inner), "a.xlsx").tables[0].rows == ((1.0, 2.0), (), (3.0,))


def test_many_empty_rows_cost_nothing() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(1, 50_001))
    last = '<row r="1000000"><c r="A1000000"><v>1</v></c></row>'
    (table,) = tables_from(with_sheet(f"<sheetData>{rows}{last}</sheetData>"), "a.xlsx").tables
    assert len(table.rows) == 1_000_000
    assert sum(map(len, table.rows)) == 1


def test_an_impossible_date_is_an_error_of_its_cell_alone() -> None:
    def spoil(sheet: Worksheet) -> None:
        sheet["A1"] = 9_999_999
        sheet["A1"].number_format = "dd/mm/yyyy"

    (table,) = tables_from(book([1, "Title"], fill=spoil), "a.xlsx").tables
    assert table.rows == (("#VALUE!", "Title"),)


def packed_anew(content: bytes, method: int) -> bytes:
    """Return an archive whose parts are compressed by another method."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as parts, ZipFile(target, "w", method) as anew:
        for name in parts.namelist():
            anew.writestr(name, parts.read(name))
    return target.getvalue()


def _xml(words: str) -> Callable[[], bytes]:
    return lambda: with_parts(book(["x"]), {SHEET: words})


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        pytest.param(lambda: b"", "it is empty", id="an empty file"),
        pytest.param(lambda: _OLE, "workbook of an old kind (.xls)", id="xls"),
        pytest.param(
            lambda: _OLE + "EncryptedPackage".encode("utf-16-le"), "password", id="a password"
        ),
        pytest.param(lambda: b"<html><table>", "web page", id="a web page called xls"),
        pytest.param(lambda: b"%PDF-1.7", "it is a PDF", id="a PDF"),
        pytest.param(lambda: archive({"content.xml": "<a/>"}), "OpenDocument", id="ods"),
        pytest.param(lambda: archive({"xl/workbook.bin": ""}), "binary workbook", id="xlsb"),
        pytest.param(lambda: archive({"word/document.xml": ""}), "Word file", id="docx"),
        pytest.param(lambda: archive({"rota.csv": "a,b"}), "an archive", id="zip"),
        pytest.param(
            lambda: with_parts(book(["x"]), {"xl/vbaProject.bin": b"x"}), "macros", id="macros"
        ),
        pytest.param(_xml("not XML"), "damaged", id="no XML"),
        pytest.param(lambda: book(["x"])[:900], "damaged", id="cut short"),
        pytest.param(lambda: packed_anew(book(["x"]), ZIP_LZMA), "damaged", id="packed by LZMA"),
        pytest.param(
            _xml('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet/>'),
            "defines entities",
            id="entities in entities",
        ),
        pytest.param(
            _xml('<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'),
            "defines entities",
            id="an external entity",
        ),
        pytest.param(
            lambda: with_parts(
                book(["x"]), {SHEET: '<!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode("utf-16")}
            ),
            "defines entities",
            id="entities in UTF-16",
        ),
        pytest.param(
            lambda: with_sheet('<sheetData><row r="99999999999"><c r="A1"/></row></sheetData>'),
            "rows",
            id="a row that cannot be",
        ),
    ],
)
def test_a_file_that_is_no_sound_workbook_is_refused_in_one_line(
    content: Callable[[], bytes], fault: str
) -> None:
    with pytest.raises(TimetableError) as caught:
        tables_from(content(), "rota.xlsx")
    line = str(caught.value)
    assert line.startswith("rota.xlsx: ")
    assert fault in line
    assert line.count(";") >= 1, "it says what to do"
    assert "\n" not in line


def test_a_workbook_that_unpacks_to_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_package, "LARGEST_UNPACKED", 1_000_000)
    content = with_parts(book(["x"]), {SHEET: b"<worksheet>" + b" " * 2_000_000})
    with pytest.raises(TimetableError, match="it unpacks to more than 1 MB"):
        tables_from(content, "rota.xlsx")


@pytest.mark.parametrize(("limit", "fault"), [("LARGEST_TABLE", "rows"), ("MOST_CELLS", "cells")])
def test_too_much_is_refused(limit: str, fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_reader, limit, 10)
    assert len(tables_from(book(*[["a"]] * 10), "a.xlsx").tables[0].rows) == 10
    with pytest.raises(TimetableError, match=fault):
        tables_from(book(*[["a", "b"]] * 11), "a.xlsx")
