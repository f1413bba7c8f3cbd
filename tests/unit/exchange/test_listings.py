"""Tables of sessions, observances and clashes: real dates, and nothing that a spreadsheet runs."""

import csv
import io
from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from planner.calendars.recurrence import instances
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.session import Recurrence, Session, SessionId, SessionInstance
from planner.exchange.listing import xlsx_writer
from planner.exchange.listing.csv_writer import csv_from
from planner.exchange.listing.listing import Column, Listing
from planner.exchange.listing.plain_cells import marked_text, unmarked_text
from planner.exchange.listing.session_rows import COLUMNS, session_listing
from planner.exchange.listing.xlsx_writer import xlsx_from
from tests.factories import a_programme, a_session

STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
PROGRAMME = a_programme()
RUN = ["=1+1", "+44 191 496 0000", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0", "＝1+1"]


def found(*sessions: Session) -> tuple[SessionInstance, ...]:
    return instances(sessions, DateSpan(date(2026, 9, 1), date(2026, 11, 1)), LONDON)


def rows_of(listing: Listing) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(csv_from(listing).decode("utf-8-sig"))))


def listed(*sessions: Session) -> list[dict[str, str]]:
    return rows_of(session_listing(found(*sessions), {PROGRAMME.id: PROGRAMME}))


def book_of(listing: Listing) -> Workbook:
    content = xlsx_from([listing], title="Sessions", stamp=STAMP, step=lambda: None)
    return load_workbook(io.BytesIO(content))


def texts(*cells: str) -> Listing:
    columns = tuple(Column(f"Column {n}", 10) for n in range(len(cells)))
    return Listing(name="Texts", columns=columns, rows=(cells,))


def test_a_session_is_a_row_under_the_agreed_headings() -> None:
    (row,) = listed(a_session(tutor="Dr Osei", notes="Bring a pen"))
    assert row == {
        "Title": "Teaching",
        "Date": "2026-09-21",
        "Start": "09:00",
        "End": "12:00",
        "All day": "no",
        "Location": "Room 1",
        "Kind": "teaching",
        "Programme": "Foundation programme",
        "Tutor": "Dr Osei",
        "Notes": "Bring a pen",
        "Repeats": "",
        "Id": "session-1",
    }


def test_a_series_has_a_row_for_each_date_and_says_how_it_repeats() -> None:
    rows = listed(a_session(recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=3")))
    assert [row["Date"] for row in rows] == ["2026-09-21", "2026-09-28", "2026-10-05"]
    assert {row["Repeats"] for row in rows} == {"every week, 3 times"}
    assert len({row["Id"] for row in rows}) == 3


def test_what_replaces_a_date_keeps_its_id_and_says_which() -> None:
    series = a_session(recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=2"))
    moved = replace(
        series,
        id=SessionId("session-1@example.org#20260928T090000"),
        start=datetime.fromisoformat("2026-09-29T09:00"),
        end=datetime.fromisoformat("2026-09-29T12:00"),
        recurrence=None,
        recurrence_id=datetime.fromisoformat("2026-09-28T09:00"),
    )
    rows = listed(series, moved)
    assert rows[1]["Repeats"] == "replaces 2026-09-28 of a series"
    assert rows[1]["Id"] == "session-1@example.org#20260928T090000"


@pytest.mark.parametrize(
    ("start", "end", "all_day", "told"),
    [
        pytest.param("2026-09-21T09:00", "2026-09-21T12:00", False, None, id="a morning"),
        pytest.param("2026-09-21T20:00", "2026-09-22T08:30", False, None, id="a night"),
        pytest.param("2026-09-21T09:00", "2026-09-22T12:00", False, "2026-09-22", id="two days"),
        pytest.param("2026-09-21T00:00", "2026-09-22T00:00", True, None, id="a whole day"),
        pytest.param("2026-09-21T00:00", "2026-09-24T00:00", True, "2026-09-23", id="three"),
    ],
)
def test_the_last_day_stands_where_the_hours_do_not_tell_it(
    start: str, end: str, all_day: bool, told: str | None
) -> None:
    session = a_session(
        start=datetime.fromisoformat(start), end=datetime.fromisoformat(end), all_day=all_day
    )
    (row,) = listed(session)
    assert row.get("End date") == told
    assert row["All day"] == ("yes" if all_day else "no")
    assert bool(row["Start"]) is not all_day


def test_comma_separated_values_are_by_the_standard_and_for_excel() -> None:
    content = csv_from(texts('with, comma and "quotes"', "two\nlines", "ünïcode"))
    assert content.startswith(b"\xef\xbb\xbf")
    text = content.decode("utf-8-sig")
    assert text == (
        'Column 0,Column 1,Column 2\r\n"with, comma and ""quotes""","two\nlines",ünïcode\r\n'
    )


@pytest.mark.parametrize("text", RUN)
def test_nothing_in_comma_separated_values_is_run(text: str) -> None:
    (row,) = rows_of(texts(text))
    assert row["Column 0"] == f"'{text}"


@pytest.mark.parametrize("text", [*RUN, "#N/A", "1e5", "00123", "TRUE", "2026-09-21"])
def test_nothing_in_a_workbook_is_run_or_taken_for_a_number(text: str) -> None:
    cell = book_of(texts(text)).active["A2"]  # type: ignore[index]
    # A carriage return cannot stand in XML as itself.
    assert str(cell.value).replace("_x000D_", "\r").replace("\n", "\r") == text.replace("\n", "\r")
    assert cell.data_type == "s"
    assert cell.quotePrefix is (text in RUN)


@given(st.text(st.sampled_from("=+-@'\t\r ab")))
def test_every_text_comes_back_from_its_mark(text: str) -> None:
    marked = marked_text(text)
    assert unmarked_text(marked) == text
    assert not marked.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_control_characters_are_left_out() -> None:
    content = "a\x00b\x07c\ud800d"
    (row,) = rows_of(texts(content))
    assert row["Column 0"] == book_of(texts(content)).active["A2"].value == "abcd"  # type: ignore[index]


def test_a_workbook_has_real_days_and_times_under_a_head_that_stays() -> None:
    book = book_of(session_listing(found(a_session()), {PROGRAMME.id: PROGRAMME}))
    sheet = book["Sessions"]
    assert [cell.value for cell in sheet[1]] == [column.heading for column in COLUMNS]
    assert sheet["B2"].value == datetime(2026, 9, 21)  # noqa: DTZ001 - as Excel holds it
    assert (sheet["C2"].value, sheet["D2"].value) == (time(9), time(12))
    assert sheet["B2"].is_date
    assert sheet["C2"].is_date
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:L2"
    assert sheet.column_dimensions["A"].width == 36
    assert sheet["A1"].font.bold
    assert (book.properties.title, book.properties.language) == ("Sessions", "en-GB")


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_writer, "MOST_ROWS", 1)
    listing = session_listing(found(a_session(), a_session(uid="2")), {})
    with pytest.raises(BadRequestError, match=r"holds 1 rows, and it has 2; choose fewer days"):
        book_of(listing)
