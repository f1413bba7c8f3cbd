"""From a file of tables to its sessions: what is proposed, asked, remembered and left out."""

# ruff: noqa: DTZ001 - cells and sessions hold wall-clock times

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.errors import TimetableError
from planner.domain.session import KindBasis, Session, SessionKind
from planner.domain.table import TableFile
from planner.domain.table_mapping import (
    CellMeaning,
    DateOrder,
    Dating,
    Direction,
    DoubtKind,
    Field,
    GridMapping,
    HeadMeaning,
    LayoutMemory,
    RowsMapping,
    ShiftCode,
    Sureness,
)
from planner.domain.timetable import Timetable
from planner.exchange.tables.known_layouts import LAYOUTS, KnownLayout
from planner.files import bundled_folder
from planner.services.table_import import (
    code_from_words,
    codes_in,
    doubts_of,
    grid_mapping,
    is_table_file,
    proposed,
    read_tables,
    reading_of,
    rows_mapping,
    tables_from,
    with_memory,
)
from planner.services.workspace import Workspace
from tests.tables.books import book, saved
from tests.tables.told import MAKING

TODAY = date(2026, 10, 3)
PEOPLE = (
    "Date,Start,End,Session,Supervisor,Trainee\n"
    "13/01/2026,09:00,12:00,Clinic,Dr Kim Example,Alex Example\n"
    "13/01/2026,09:00,12:00,Clinic,Dr Kim Example,Sam Example\n"
)
ROTA = (
    "Date,Alex Example,Sam Example\n"
    "13/01/2026,LD,N\n14/01/2026,LD,LD\n15/01/2026,OFF,QX\n16/01/2026,N,AL\n"
)


def text_file(text: str, name: str = "rota.csv") -> TableFile:
    return tables_from(text.encode(), name)


def timetable(file: TableFile) -> Timetable:
    (found,) = reading_of(file, proposed(file).mappings, MAKING).timetables
    return found


def sessions(file: TableFile) -> Sequence[Session]:
    return timetable(file).sessions


def grid_of(file: TableFile) -> GridMapping:
    (mapping,) = proposed(file).mappings
    assert isinstance(mapping, GridMapping)
    return mapping


def rows_of(file: TableFile) -> RowsMapping:
    (mapping,) = proposed(file).mappings
    assert isinstance(mapping, RowsMapping)
    return mapping


class TestPeople:
    def test_are_left_out_and_their_rows_are_one_session(self) -> None:
        (session,) = sessions(text_file(PEOPLE))
        assert (session.tutor, session.notes) == ("", "")
        assert "Example" not in repr(session)

    def test_are_kept_where_the_user_says_so(self) -> None:
        file = text_file(PEOPLE)
        mapping = replace(rows_of(file), keep_people=True)
        (found,) = reading_of(file, [mapping], MAKING).timetables
        (session,) = found.sessions
        assert session.tutor == "Dr Kim Example"
        assert session.notes == "People: Alex Example, Sam Example"

    def test_of_a_rota_share_their_shifts_and_are_nowhere_named(self) -> None:
        file = text_file(ROTA.replace("QX", "LD"))
        mapping = _with_codes(grid_of(file), LD="Long day 08:00-20:30", N="Night 20:00-08:30")
        reading = reading_of(file, [mapping], MAKING)
        assert "Example" not in repr(reading)
        (found,) = reading.timetables
        assert [(one.title, one.start.day) for one in found.sessions] == [
            ("Long day", 13),
            ("Night", 13),
            ("Long day", 14),
            ("Long day", 15),
            ("Night", 16),
        ]

    def test_of_a_rota_are_told_in_the_notes_where_they_are_kept(self) -> None:
        file = text_file(ROTA.replace("QX", "LD"))
        mapping = _with_codes(grid_of(file), LD="Long day 08:00-20:30", N="Night 20:00-08:30")
        (found,) = reading_of(file, [replace(mapping, keep_people=True)], MAKING).timetables
        assert found.sessions[2].notes == "People: Alex Example, Sam Example"

    def test_who_are_named_in_cells_are_left_out_too(self) -> None:
        file = text_file(
            "Date,First on call,Second on call\n"
            "13/01/2026,Alex Example,Kim Example\n14/01/2026,Sam Example,Kim Example\n"
            "15/01/2026,Sam Example,Jo Example\n"
        )
        mapping = grid_of(file)
        assert mapping.cells is CellMeaning.NAMES
        (found,) = reading_of(file, [mapping], MAKING).timetables
        assert "Example" not in repr(found)
        assert found.sessions[0].title == "First on call"
        assert found.sessions[0].kind is SessionKind.SHIFT


def _with_codes(mapping: GridMapping, **codes: str) -> GridMapping:
    told = tuple(code_from_words(code, words) for code, words in codes.items())
    return replace(mapping, key=(*told, *mapping.key))


class TestDoubts:
    def test_codes_without_a_meaning_are_asked(self) -> None:
        file = text_file(ROTA)
        (doubt,) = proposed(file).all_doubts
        assert (doubt.kind, doubt.codes) == (DoubtKind.CODES, ("LD", "N", "QX"))

    def test_codes_of_a_grid_come_by_how_often_they_stand_there(self) -> None:
        file = text_file(ROTA)
        assert codes_in(file.tables[0], grid_of(file)) == ("LD", "N", "OFF", "QX", "AL")

    def test_an_order_that_is_chosen_settles_it(self) -> None:
        file = text_file("Date,Title\n05/01/2026,Journal club\n")
        (table,), mapping = file.tables, rows_of(file)
        assert [one.kind for one in doubts_of(table, mapping)] == [DoubtKind.DATE_ORDER]
        chosen = replace(mapping, dating=Dating(order=DateOrder.MONTH_FIRST))
        assert doubts_of(table, chosen) == ()
        (found,) = reading_of(file, [chosen], MAKING).timetables
        assert found.sessions[0].start == datetime(2026, 5, 1)

    def test_a_doubt_that_is_left_is_refused_with_the_option_that_settles_it(self) -> None:
        file = text_file("Date,Title\n05/01/2026,Journal club\n")
        with pytest.raises(TimetableError, match="--date-order day-first"):
            reading_of(file, proposed(file).mappings, MAKING)

    def test_columns_that_are_missing_are_asked(self) -> None:
        file = text_file("Start,End,Room\n09:00,10:00,Hall\n")
        kinds = [doubt.option for doubt in proposed(file).all_doubts]
        assert kinds == ["--column date=A", "--column title=B"]

    def test_several_sheets_are_asked(self) -> None:
        proposal = proposed(tables_from(_two_sheets(), "rota.xlsx"))
        (doubt,) = proposal.doubts
        assert doubt.kind is DoubtKind.SHEETS
        assert [one.table for one in proposal.chosen] == ["Autumn", "Spring"]


def _two_sheets() -> bytes:
    made = Workbook()
    for name, day in (("Autumn", 5), ("Spring", 6)):
        sheet = made.create_sheet(name)
        sheet.append(["Title", "Date", "Start", "End"])
        sheet.append(["Teaching", date(2026, 10, day), time(9), time(10)])
    made.create_sheet("Prices").append(["Item", "Price"])
    hidden = made.create_sheet("Hidden")
    hidden.sheet_state = "hidden"
    hidden.append(["Title", "Date"])
    hidden.append(["Old teaching", date(2020, 10, 5)])
    made.remove(made.worksheets[0])
    return saved(made)


class TestIds:
    def test_are_the_same_at_each_import(self) -> None:
        text = "Date,Title,Room\n13/01/2026,Journal club,Hall\n14/01/2026,Grand round,Hall\n"
        before = {one.id for one in sessions(text_file(text))}
        lines = text.splitlines(keepends=True)
        turned = "".join((lines[0], lines[2], lines[1].replace("Hall", "Library")))
        assert {one.id for one in sessions(text_file(turned))} == before

    def test_of_a_second_download_are_the_same(self) -> None:
        text = "Date,Title\n13/01/2026,Journal club\n"
        ids = {
            sessions(text_file(text, name))[0].id
            for name in ("rota.csv", "rota (1).csv", "Rota - Copy.csv")
        }
        assert len(ids) == 1

    def test_of_two_files_are_not(self) -> None:
        text = "Date,Title\n13/01/2026,Journal club\n"
        assert sessions(text_file(text, "a.csv"))[0].id != sessions(text_file(text, "b.csv"))[0].id

    @pytest.mark.parametrize(
        ("given", "made"),
        [
            ("17", "rota/17"),
            ("one@example.org", "one@example.org"),
            ("0b2a7c1e-73b1-4a4d-9d1f", "0b2a7c1e-73b1-4a4d-9d1f"),
        ],
    )
    def test_come_from_the_column_that_gives_them(self, given: str, made: str) -> None:
        (session,) = sessions(text_file(f"Id,Date,Title\n{given},13/01/2026,Journal club\n"))
        assert session.id == made

    def test_of_our_own_export_name_the_date_of_a_series(self) -> None:
        text = (
            "Title,Date,Start,End,All day,Location,Kind,Programme,Tutor,Notes,Repeats,Id\n"
            "Sim,2026-10-23,14:00,16:00,no,,teaching,A,,,every week,sim@a#20261023T140000\n"
        )
        (session,) = sessions(text_file(text))
        assert (session.uid, session.recurrence_id) == ("sim@a", datetime(2026, 10, 23, 14))
        assert timetable(text_file(text)).problems == ()


class TestGrids:
    def test_a_cell_merged_over_rooms_is_one_session_in_all_of_them(self) -> None:
        def merge(sheet: Worksheet) -> None:
            sheet.merge_cells("B2:C2")
            sheet.merge_cells("D2:D3")

        content = book(
            ["Date", "Room 1", "Room 2", "Room 3"],
            [date(2026, 1, 5), "OSCE 9am-5pm", None, "Course"],
            [date(2026, 1, 6), "Teaching 9-12", None, None],
            [date(2026, 1, 7), None, "Audit 2-4pm", None],
            fill=merge,
        )
        found = sessions(tables_from(content, "rooms.xlsx"))
        assert [(one.title, one.start.day, one.location) for one in found] == [
            ("Course", 5, "Room 3"),
            ("OSCE", 5, "Room 1, Room 2"),
            ("Course", 6, "Room 3"),
            ("Teaching", 6, "Room 1"),
            ("Audit", 7, "Room 2"),
        ]

    def test_a_cell_merged_over_hours_lasts_for_all_of_them(self) -> None:
        content = book(
            ["Date", "09:00", "10:00", "11:00"],
            [date(2026, 1, 5), "Simulation", None, "Debrief"],
            [date(2026, 1, 6), "Ethics", "Law", None],
            [date(2026, 1, 7), "Falls", None, None],
            fill=lambda sheet: sheet.merge_cells("B2:C2"),
        )
        first = sessions(tables_from(content, "week.xlsx"))[0]
        assert (first.title, first.start.hour, first.end.hour) == ("Simulation", 9, 11)

    def test_one_date_may_have_several_rows(self) -> None:
        content = book(
            ["Date", "Slot", "Room 1"],
            [date(2026, 1, 5), "a", "Sepsis 9-10am"],
            [None, "b", "Asthma 10-11am"],
            [date(2026, 1, 6), "a", "Falls 9-10am"],
            [None, "b", "Ethics 10-11am"],
            [date(2026, 1, 7), "a", "Law 9-10am"],
            fill=lambda sheet: [sheet.merge_cells(f"A{n}:A{n + 1}") for n in (2, 4)],
        )
        file = tables_from(content, "rooms.xlsx")
        mapping = replace(
            grid_mapping(file.tables[0]),
            meanings=(HeadMeaning.IGNORED, HeadMeaning.IGNORED, HeadMeaning.PLACE),
        )
        (found,) = reading_of(file, [mapping], MAKING).timetables
        assert [one.title for one in found.sessions] == [
            "Sepsis",
            "Asthma",
            "Falls",
            "Ethics",
            "Law",
        ]

    def test_dates_across_are_the_same_turned_round(self) -> None:
        across = text_file(
            "Room,05 Jan 2026,06 Jan 2026,07 Jan 2026,08 Jan 2026\n"
            "Room 1,Sepsis 9am,Asthma 9am,,Law 9am\nRoom 2,,Falls 2pm,Ethics 2pm,\n"
        )
        down = text_file(
            "Room,Room 1,Room 2\n05 Jan 2026,Sepsis 9am,\n06 Jan 2026,Asthma 9am,Falls 2pm\n"
            "07 Jan 2026,,Ethics 2pm\n08 Jan 2026,Law 9am,\n"
        )
        assert grid_of(across).direction is Direction.ACROSS
        assert grid_of(down).direction is Direction.DOWN
        assert sessions(across) == sessions(down)

    @pytest.mark.parametrize(
        ("words", "code"),
        [
            (
                "Long day 08:00-20:30",
                ShiftCode(code="X", title="Long day", start=time(8), end=time(20, 30)),
            ),
            ("0900-1700", ShiftCode(code="X", title="X", start=time(9), end=time(17))),
            ("Day off", ShiftCode(code="X", title="Day off", is_session=False)),
            ("Annual leave", ShiftCode(code="X", title="Annual leave", is_session=False)),
            ("On call from home", ShiftCode(code="X", title="On call from home")),
        ],
    )
    def test_a_key_is_written_in_words(self, words: str, code: ShiftCode) -> None:
        assert code_from_words("X", words) == code

    def test_a_kind_of_the_key_is_kept(self) -> None:
        file = text_file(ROTA.replace("QX", "LD"))
        code = ShiftCode(code="LD", title="Long day", kind=SessionKind.CLINIC)
        mapping = replace(_with_codes(grid_of(file), N="Night 20:00-08:30"), key=())
        mapping = replace(mapping, key=(code, code_from_words("N", "Night")))
        (found,) = reading_of(file, [mapping], MAKING).timetables
        first = found.sessions[0]
        assert (first.kind, first.kind_basis, first.all_day) == (
            SessionKind.CLINIC,
            KindBasis.STATED,
            True,
        )


class TestMemory:
    def test_the_same_headings_ask_nothing_again(self) -> None:
        first = text_file("Date,Topic,Where to\n05/01/2026,Sepsis,Hall\n", "january.csv")
        table = first.tables[0]
        settled = replace(
            rows_mapping(table, 0),
            columns=(Field.DATE, Field.TITLE, Field.LOCATION),
            dating=Dating(order=DateOrder.DAY_FIRST),
        )
        memory = with_memory((), first, [settled], TODAY)
        later = text_file("\nDate,Topic,Where to\n02/03/2026,Asthma,Library\n", "march.csv")
        proposal = proposed(later, memory)
        assert proposal.is_settled
        assert proposal.chosen[0].learned == TODAY
        (found,) = reading_of(later, proposal.mappings, MAKING).timetables
        assert (found.sessions[0].start.month, found.sessions[0].location) == (3, "Library")

    def test_what_a_file_says_itself_comes_before_what_is_remembered(self) -> None:
        first = text_file("Date,Topic\n05/01/2026,Sepsis\n")
        settled = replace(rows_of(first), dating=Dating(order=DateOrder.DAY_FIRST))
        memory = with_memory((), first, [settled], TODAY)
        later = text_file("Date,Topic\n01/05/2026,Sepsis\n01/13/2026,Asthma\n")
        assert proposed(later, memory).mappings[0].dating.order is DateOrder.MONTH_FIRST

    def test_other_headings_are_asked_as_ever(self) -> None:
        first = text_file("Date,Topic\n05/01/2026,Sepsis\n")
        settled = replace(rows_of(first), dating=Dating(order=DateOrder.DAY_FIRST))
        memory = with_memory((), first, [settled], TODAY)
        other = text_file("Date,Topic,Room\n05/01/2026,Sepsis,Hall\n")
        assert proposed(other, memory).chosen[0].learned is None

    def test_a_rota_keeps_its_key_and_asks_for_new_codes_alone(self) -> None:
        first = text_file(ROTA.replace("QX", "LD"))
        settled = _with_codes(grid_of(first), LD="Long day 08:00-20:30", N="Night 20:00-08:30")
        memory = with_memory((), first, [settled], TODAY)
        assert proposed(first, memory).is_settled
        (doubt,) = proposed(text_file(ROTA), memory).all_doubts
        assert doubt.codes == ("QX",)

    def test_names_in_headings_are_not_kept(self) -> None:
        first = text_file(ROTA)
        memory = with_memory((), first, [grid_of(first)], TODAY)
        assert "Example" not in repr(memory)

    def test_the_oldest_fall_off_and_a_layout_is_remembered_once(self) -> None:
        memory: tuple[LayoutMemory, ...] = ()
        for number in range(60):
            file = text_file(f"Date,Topic,Extra {number}\n13/01/2026,Sepsis,\n")
            for _ in range(2):
                memory = with_memory(memory, file, proposed(file).mappings, TODAY)
        assert len(memory) == 50
        assert len({one.fingerprint for one in memory}) == 50


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_known_exports_are_recognised_by_their_columns(layout: KnownLayout) -> None:
    assert layout.source
    headings = [name for name, _ in layout.columns] + sorted(layout.needed)
    file = text_file(",".join(dict.fromkeys(headings)) + "\n" + "x\n")
    assert proposed(file).tables[0].layout == layout.name


def test_the_columns_of_a_known_export_are_taken_as_they_are_published() -> None:
    text = "Title,Description,Date,Start,Duration,Type,Location,Frequency,Interval\n"
    (session,) = sessions(text_file(text + "Viva,,5/6/26,9:00 AM,1:30,Exam,Hall,,\n"))
    assert (session.start, session.end) == (datetime(2026, 5, 6, 9), datetime(2026, 5, 6, 10, 30))


def test_codes_that_a_spreadsheet_made_dates_are_told() -> None:
    content = book(["Module", "Date", "Start"], [date(2026, 3, 1), date(2026, 1, 5), time(9)])
    file = tables_from(content, "a.xlsx")
    (problem, _) = timetable(file).problems
    assert problem.fault.startswith("its title is a date: a spreadsheet may have changed")


def test_real_dates_beside_texts_are_told() -> None:
    content = book(
        ["Title", "Date"],
        ["Journal club", date(2026, 1, 5)],
        ["Grand round", "13/01/2026"],
        ["Audit", "14/01/2026"],
    )
    faults = [one.fault for one in timetable(tables_from(content, "a.xlsx")).problems]
    assert any("may have been swapped" in fault for fault in faults)


def test_every_entry_says_where_it_stands_and_what_became_of_it() -> None:
    file = text_file("Date,Title\n13/01/2026,Journal club\nnever,Grand round\n")
    kept, left = reading_of(file, proposed(file).mappings, MAKING).entries
    assert kept.session is not None
    assert (kept.place, kept.cells) == ("row 2", ("13/01/2026", "Journal club"))
    assert (left.place, left.session, left.problems) == (
        "row 3",
        None,
        ("“never” is no date that can be read",),
    )


def test_a_file_without_one_readable_row_is_refused() -> None:
    file = text_file("Date,Start,Title\n13/01/2026,soon,A\n14/01/2026,later,B\n")
    with pytest.raises(TimetableError, match="row 2: “soon” is no time of day"):
        reading_of(file, proposed(file).mappings, MAKING)


@pytest.mark.parametrize(
    ("name", "is_table"),
    [("a.csv", True), ("a.XLSX", True), ("a.ods", True), ("a.ics", False), ("a.txt", False)],
)
def test_tables_are_known_by_their_endings(name: str, *, is_table: bool) -> None:
    assert is_table_file(Path(name)) is is_table


@pytest.mark.parametrize(("name", "count"), [("teaching-autumn.csv", 8), ("ward-rota.xlsx", 33)])
def test_the_samples_are_read_without_a_question(name: str, count: int) -> None:
    file = read_tables(bundled_folder("data") / "sample" / name)
    proposal = proposed(file)
    assert proposal.is_settled
    assert proposal.chosen[0].sureness is Sureness.SURE
    found = timetable(file)
    assert (len(found.sessions), found.problems) == (count, ())


def test_a_diary_remembers_layouts_and_its_import_can_be_undone(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "dates.csv"
    path.write_text("Date,Topic\n05/10/2026,Sepsis\n")
    with pytest.raises(TimetableError, match="--date-order"):
        workspace.timetables.read(path)
    file = read_tables(path)
    settled = replace(rows_of(file), dating=Dating(order=DateOrder.DAY_FIRST))
    change = workspace.timetables.remember_layouts(file, [settled], TODAY)
    workspace.apply(change)
    assert workspace.timetables.layouts[0].learned == TODAY
    (found,) = workspace.timetables.read(path)
    assert found.sessions[0].start == datetime(2026, 10, 5)
    workspace.apply(change.inverse())
    assert workspace.timetables.layouts == ()
