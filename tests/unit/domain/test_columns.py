"""Sessions that overlap get columns of their own; others use the whole day."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.columns import ColumnSlot, columns
from planner.domain.session import (
    KindBasis,
    ProgrammeId,
    Session,
    SessionId,
    SessionInstance,
    SessionKind,
)

MONDAY = date(2026, 9, 21)
LONDON = ZoneInfo("Europe/London")


def instance(title: str, start: time, end: time) -> SessionInstance:
    first, last = datetime.combine(MONDAY, start), datetime.combine(MONDAY, end)
    session = Session(
        id=SessionId(title),
        uid=title,
        title=title,
        start=first,
        end=last,
        all_day=False,
        zone="Europe/London",
        location="",
        kind=SessionKind.TEACHING,
        kind_basis=KindBasis.STATED,
        programme=ProgrammeId("p"),
    )
    return SessionInstance(
        session=session, start=first.replace(tzinfo=LONDON), end=last.replace(tzinfo=LONDON)
    )


def told(slots: tuple[ColumnSlot, ...]) -> dict[str, tuple[int, int, int]]:
    return {s.instance.session.title: (s.column, s.width, s.columns) for s in slots}


NINE_TO_TEN = instance("a", time(9), time(10))
NINE_TO_NOON = instance("b", time(9), time(12))
TEN_TO_ELEVEN = instance("c", time(10), time(11))
ELEVEN_TO_TWELVE = instance("d", time(11), time(12))
HALF_PAST_TEN = instance("e", time(10, 30), time(11, 30))


@pytest.mark.parametrize(
    ("instances", "expected"),
    [
        pytest.param([], {}, id="nothing"),
        pytest.param([NINE_TO_TEN], {"a": (0, 1, 1)}, id="one alone has the whole day"),
        pytest.param(
            [NINE_TO_TEN, TEN_TO_ELEVEN],
            {"a": (0, 1, 1), "c": (0, 1, 1)},
            id="two that only touch stand below one another",
        ),
        pytest.param(
            [NINE_TO_TEN, NINE_TO_NOON],
            {"b": (0, 1, 2), "a": (1, 1, 2)},
            id="of two that start together the longer stands left",
        ),
        pytest.param(
            [NINE_TO_NOON, NINE_TO_TEN, TEN_TO_ELEVEN],
            {"b": (0, 1, 2), "a": (1, 1, 2), "c": (1, 1, 2)},
            id="a column is used again once free",
        ),
        pytest.param(
            [NINE_TO_NOON, TEN_TO_ELEVEN, HALF_PAST_TEN, ELEVEN_TO_TWELVE],
            {"b": (0, 1, 3), "c": (1, 1, 3), "e": (2, 1, 3), "d": (1, 1, 3)},
            id="three columns where three run at once",
        ),
        pytest.param(
            [
                instance("a", time(9), time(13)),
                instance("b", time(9), time(10)),
                instance("c", time(9), time(10)),
                instance("d", time(11), time(13)),
            ],
            {"a": (0, 1, 3), "b": (1, 1, 3), "c": (2, 1, 3), "d": (1, 2, 3)},
            id="a block widens over columns free beside it",
        ),
    ],
)
def test_columns(
    instances: list[SessionInstance], expected: dict[str, tuple[int, int, int]]
) -> None:
    assert told(columns(instances)) == expected


def test_a_block_too_short_to_draw_counts_as_long_as_its_block() -> None:
    short = instance("short", time(9), time(9, 5))
    next_one = instance("next", time(9, 10), time(10))
    slots = told(columns([short, next_one], least=timedelta(minutes=30)))
    assert slots == {"short": (0, 1, 2), "next": (1, 1, 2)}


TIMES = st.integers(min_value=0, max_value=95).map(lambda n: time(n // 4, n % 4 * 15))


@given(st.lists(st.tuples(TIMES, TIMES), max_size=15))
def test_no_two_blocks_cover_each_other(pairs: list[tuple[time, time]]) -> None:
    instances = [
        instance(str(n), min(pair), max(pair)) for n, pair in enumerate(pairs) if pair[0] != pair[1]
    ]
    slots = columns(instances)
    assert len(slots) == len(instances)
    for n, one in enumerate(slots):
        assert one.column + one.width <= one.columns
        for other in slots[n + 1 :]:
            beside = (
                one.column + one.width <= other.column or other.column + other.width <= one.column
            )
            assert beside or not one.instance.time_span.overlaps(other.instance.time_span)
