"""What is settled of a file of tables, and what is still asked, table by table."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.table import Row, Table, TableFile
from planner.domain.table_mapping import (
    DateOrder,
    DoubtKind,
    Field,
    RowsMapping,
    Sureness,
)
from planner.domain.table_reading import Proposal
from planner.services.table_draft import (
    SheetDraft,
    TableDraft,
    draft_from,
    headings_of,
    learned_text,
    needs_no_question,
    questions_of,
)
from planner.services.table_import import grid_mapping, proposed

HEADINGS: Row = ("Date", "Start", "End", "Session", "Tutor")


def sheet(name: str, *dates: str, headings: Row = HEADINGS, is_hidden: bool = False) -> Table:
    rows = tuple((day, "09:00", "10:00", "Teaching", "A Tutor") for day in dates)
    return Table(name=name, rows=(headings, *rows), is_hidden=is_hidden)


def file_of(*tables: Table) -> TableFile:
    return TableFile(name="plan.xlsx", tables=tables)


def draft_of(*tables: Table) -> TableDraft:
    file = file_of(*tables)
    draft = draft_from(file, proposed(file))
    return replace(draft, sheets=tuple(replace(one, is_chosen=True) for one in draft.sheets))


def mapping_of(held: SheetDraft) -> RowsMapping:
    assert isinstance(held.mapping, RowsMapping)
    return held.mapping


AMBIGUOUS = sheet("Autumn", "05/10/2026", "06/10/2026")
PLAIN = sheet("Spring", "5 Jan 2027", "6 Jan 2027")


def test_hidden_sheets_come_last() -> None:
    draft = draft_of(sheet("Old", "5 Jan 2026", "6 Jan 2026", is_hidden=True), PLAIN)
    assert [one.name for one in draft.sheets] == ["Spring", "Old"]


def test_the_order_of_dates_is_asked_with_both_readings() -> None:
    asked = questions_of(draft_of(AMBIGUOUS))
    assert asked.asks_order
    first = asked.dates[0]
    assert (first.day_first, first.month_first) == (date(2026, 10, 5), date(2026, 5, 10))


def test_an_answer_settles_the_order_where_it_was_open() -> None:
    draft = draft_of(AMBIGUOUS).with_order_of(["Autumn"], DateOrder.MONTH_FIRST)
    assert [one.dating.order for one in draft.mappings] == [DateOrder.MONTH_FIRST]


def test_a_question_is_asked_again_once_it_was_answered() -> None:
    draft = draft_of(AMBIGUOUS).with_order_of(["Autumn"], DateOrder.DAY_FIRST)
    assert questions_of(draft).asks_order


def test_only_the_sheets_that_leave_it_open_take_the_answer() -> None:
    decided = sheet("Decided", "10/31/2026", "11/05/2026")
    draft = draft_of(AMBIGUOUS, decided)
    asked = questions_of(draft)
    assert asked.open_sheets == ("Autumn",)
    answered = draft.with_order_of(asked.open_sheets, DateOrder.DAY_FIRST)
    assert [one.dating.order for one in answered.mappings] == [
        DateOrder.DAY_FIRST,
        DateOrder.MONTH_FIRST,
    ]


def test_dates_that_say_their_month_are_not_asked_about() -> None:
    assert not questions_of(draft_of(PLAIN)).asks_order


def test_columns_of_names_are_told_by_their_headings() -> None:
    assert questions_of(draft_of(PLAIN)).people == ("Tutor",)


def test_people_of_a_rota_are_counted_and_not_named() -> None:
    codes = (("5 Oct 2026", "LD", "N"), ("6 Oct 2026", "N", "LD"), ("7 Oct 2026", "LD", "N"))
    rota = Table(name="Rota", rows=(("Date", "Dr Amber", "Dr Birch"), *codes))
    draft = draft_of(rota)
    held = replace(draft.sheets[0], mapping=grid_mapping(rota, file="plan.xlsx"))
    assert questions_of(draft.with_sheet(held)).people == ("2 headings of the rota",)


def test_names_are_left_out_until_they_are_asked_for() -> None:
    draft = draft_of(PLAIN)
    assert [one.keep_people for one in draft.mappings] == [False]
    assert [one.keep_people for one in replace(draft, keep_people=True).mappings] == [True]


def test_a_column_that_is_missing_is_a_fault_of_its_sheet() -> None:
    draft = draft_of(PLAIN)
    columns = (Field.DATE, Field.START, Field.END, Field.IGNORED, Field.TUTOR)
    draft = draft.with_mapping("Spring", replace(mapping_of(draft.sheets[0]), columns=columns))
    (fault,) = questions_of(draft).faults
    assert (fault.sheet, fault.doubt.kind) == ("Spring", DoubtKind.COLUMNS)


def test_sheets_with_the_same_headings_follow_one_another() -> None:
    draft = draft_of(AMBIGUOUS, PLAIN)
    columns = (Field.DATE, Field.START, Field.END, Field.NOTES, Field.TITLE)
    draft = draft.with_mapping(
        "Autumn", replace(mapping_of(draft.sheet("Autumn")), columns=columns)
    )
    assert mapping_of(draft.sheet("Spring")).columns == columns
    assert mapping_of(draft.sheet("Spring")).table == "Spring"


def test_sheets_with_other_headings_stay_as_they_are() -> None:
    other = sheet(
        "Other", "5 Jan 2027", "6 Jan 2027", headings=("Day", "From", "To", "What", "Who")
    )
    draft = draft_of(PLAIN, other)
    before = draft.sheet("Other").mapping
    mapping = replace(mapping_of(draft.sheet("Spring")), carries_dates=True)
    assert draft.with_mapping("Spring", mapping).sheet("Other").mapping == before


def test_headings_are_those_of_the_row_that_is_named() -> None:
    mapping = mapping_of(draft_of(PLAIN).sheets[0])
    assert headings_of(PLAIN, mapping) == HEADINGS
    assert headings_of(PLAIN, replace(mapping, header=None)) == ("",) * 5


@pytest.mark.parametrize(
    ("layout", "sureness", "learned", "is_known"),
    [
        pytest.param("", Sureness.SURE, None, False, id="guessed from its headings alone"),
        pytest.param("Outlook", Sureness.SURE, None, True, id="a known export"),
        pytest.param("Outlook", Sureness.LIKELY, None, False, id="perhaps a known export"),
        pytest.param("", Sureness.LIKELY, date(2026, 10, 3), True, id="settled before"),
    ],
)
def test_what_is_known_is_not_asked(
    layout: str, sureness: Sureness, learned: date | None, is_known: bool
) -> None:
    (found,) = proposed(file_of(PLAIN)).tables
    found = replace(found, layout=layout, sureness=sureness, learned=learned)
    assert needs_no_question(Proposal(file="plan.xlsx", tables=(found,))) is is_known


def test_what_is_open_is_asked_though_the_headings_are_known() -> None:
    (found,) = proposed(file_of(AMBIGUOUS)).tables
    found = replace(found, learned=date(2026, 10, 3))
    assert not needs_no_question(Proposal(file="plan.xlsx", tables=(found,)))


def test_the_day_is_told_on_which_it_was_settled() -> None:
    assert learned_text(date(2026, 10, 3)) == "The columns are as they were on 3 October 2026."
