"""What in a column of dates decides how they are read, and what has to be asked."""

from collections.abc import Sequence
from datetime import date

import pytest

from planner.domain.table_mapping import DateOrder, Dating, DoubtKind
from planner.domain.typed_words import weekday_from
from planner.exchange.tables.date_words import date_words
from planner.exchange.tables.dating import (
    WrittenDate,
    dating_of,
    days_in_order,
    left_open,
    weekday_fault,
)


def written(*texts: str, weekdays: Sequence[str] = ()) -> list[WrittenDate]:
    found = []
    for number, text in enumerate(texts):
        words = date_words(text)
        assert words is not None
        beside = weekday_from(weekdays[number]) if weekdays else None
        found.append(WrittenDate(text=text, words=words, weekday=beside))
    return found


@pytest.mark.parametrize(
    ("texts", "weekdays", "order"),
    [
        pytest.param(["05/01/2026", "13/01/2026"], [], DateOrder.DAY_FIRST, id="day over 12"),
        pytest.param(["01/05/2026", "01/13/2026"], [], DateOrder.MONTH_FIRST, id="month first"),
        pytest.param(["Mon 05/01/2026"], [], DateOrder.DAY_FIRST, id="a weekday in the cell"),
        pytest.param(["05/01/2026"], ["Monday"], DateOrder.DAY_FIRST, id="a weekday beside it"),
        pytest.param(["01/05/2026"], ["Mon"], DateOrder.MONTH_FIRST, id="the weekday of another"),
        pytest.param(["05/05/2026"], [], DateOrder.DAY_FIRST, id="the same both ways"),
        pytest.param(["5 Jan 2026"], [], None, id="no figures, no order"),
    ],
)
def test_the_file_itself_decides(
    texts: list[str], weekdays: list[str], order: DateOrder | None
) -> None:
    found = dating_of(written(*texts, weekdays=weekdays), ())
    assert (found.dating.order, found.doubts) == (order, ())


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(["05/01/2026", "06/02/2026"], id="nothing decides"),
        pytest.param(["13/01/2026", "01/13/2026"], id="it contradicts itself"),
    ],
)
def test_what_the_file_leaves_open_is_asked(texts: list[str]) -> None:
    found = dating_of(written(*texts), ())
    (doubt,) = found.doubts
    assert (found.dating.order, doubt.kind) == (None, DoubtKind.DATE_ORDER)
    assert doubt.option == "--date-order day-first"
    assert left_open(written(*texts), Dating(order=DateOrder.DAY_FIRST)) == ()


def test_examples_show_both_days() -> None:
    (doubt,) = dating_of(written("05/01/2026", "05/01/2026", "06/06/2026"), ()).doubts
    (example,) = doubt.examples
    assert (example.day_first, example.month_first) == (date(2026, 1, 5), date(2026, 5, 1))


@pytest.mark.parametrize(
    ("texts", "years", "year"),
    [
        pytest.param(["5 Jan", "12 Jan"], (2026,), 2026, id="the title names it"),
        pytest.param(["9 Sep", "13 Jan"], (2025, 2026), 2025, id="an academic year"),
        pytest.param(["13 Jan", "9 Jun"], (2025, 2026), 2026, id="its second half"),
        pytest.param(["5 Jan 2026", "12 Jan"], (), 2026, id="another date names it"),
        pytest.param(["Mon 5 Jan"], (2025, 2026, 2027), 2026, id="the weekday decides"),
    ],
)
def test_a_year_is_found(texts: list[str], years: tuple[int, ...], year: int) -> None:
    found = dating_of(written(*texts), years)
    assert (found.dating.year, found.doubts) == (year, ())


def test_a_year_that_nothing_names_is_asked_with_those_that_fit() -> None:
    (doubt,) = dating_of(written("Mon 5 Jan", "Tue 13 Jan"), ()).doubts
    assert doubt.kind is DoubtKind.YEAR
    assert 2026 in doubt.years
    assert all(date(year, 1, 5).weekday() == 0 for year in doubt.years)


def test_days_pass_into_the_next_year() -> None:
    days = days_in_order(written("14 Dec", "28 Dec", "4 Jan", "11 Jan"), Dating(year=2026))
    assert [day.year for day in days if day] == [2026, 2026, 2027, 2027]


def test_a_weekday_that_does_not_fit_is_told() -> None:
    assert weekday_fault(date(2026, 1, 5), 0) == ""
    fault = weekday_fault(date(2026, 1, 5), 4)
    assert fault == "5 January 2026 is a Monday, but the file says Friday"
