"""Where bars and sessions of a week stand, and what gives way when there is too much."""

from datetime import date

import pytest

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan, week_of
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import bars
from planner.services.workspace import Workspace
from tests.factories import an_observance, an_occurrence
from ui.models.month_model import RowContent
from ui.views.month_layout import RowLayout, RowSpace, Wishes, lay_row

MONDAY = date(2026, 9, 21)
FRIDAY = date(2026, 9, 25)
ONE_LINE = Wishes(bar=lambda _bar: 1, session=lambda _instance, _day: 1)
THREE_LINES = Wishes(bar=lambda _bar: 3, session=lambda _instance, _day: 3)


def space(lines: int) -> RowSpace:
    """Return room for so many single lines of 10 pixels, 2 apart."""
    return RowSpace(top=0, bottom=lines * 12 - 2, line=10, extra=8, gap=2)


def week_with(workspace: Workspace, *occurrences: Occurrence) -> RowContent:
    """Return the week of Yom Kippur with its sessions, and these occurrences only."""
    span = week_of(MONDAY)
    view = workspace.period(span, MONDAY)
    return RowContent(span=span, days=view.days, bars=bars(occurrences, span), view=view)


def festival(name: str, tier: Tier, first: date = FRIDAY, days: int = 1) -> Occurrence:
    span = DateSpan(first, first.replace(day=first.day + days))
    observance = an_observance(id=f"other.{name}", name=name, tier=tier)
    return an_occurrence(observance=observance, span=span)


def names(layout: RowLayout) -> set[str]:
    return {placed.bar.occurrence.observance.name for placed in layout.bars}


def titles(layout: RowLayout, day: date) -> list[str]:
    return [placed.instance.session.title for placed in layout.sessions[day]]


def test_sessions_stand_below_the_bars_of_their_day(workspace: Workspace) -> None:
    week = week_with(workspace, festival("feast", Tier.PLAN, MONDAY))
    layout = lay_row(week, space(9), ONE_LINE)
    (exam,) = layout.sessions[MONDAY]
    assert (layout.bars[0].top, exam.top) == (0, 12)


def test_bars_side_by_side_share_a_height(workspace: Workspace) -> None:
    first, last = festival("one", Tier.PLAN, MONDAY), festival("two", Tier.PLAN, FRIDAY)
    layout = lay_row(week_with(workspace, first, last), space(9), ONE_LINE)
    assert [placed.top for placed in layout.bars] == [0, 0]


def test_bars_of_one_day_stand_below_one_another(workspace: Workspace) -> None:
    first, second = festival("one", Tier.PLAN), festival("two", Tier.AWARE)
    layout = lay_row(week_with(workspace, first, second), space(9), ONE_LINE)
    assert [placed.top for placed in layout.bars] == [0, 12]


def test_a_roomy_day_gives_each_thing_its_lines(workspace: Workspace) -> None:
    layout = lay_row(week_with(workspace), space(30), THREE_LINES)
    assert {one.lines for day in layout.sessions.values() for one in day} == {3}


def test_a_tight_day_loses_lines_before_sessions(workspace: Workspace) -> None:
    layout = lay_row(week_with(workspace), space(6), THREE_LINES)
    assert len(layout.sessions[FRIDAY]) == 4
    assert FRIDAY not in layout.more


def test_room_left_over_goes_to_the_first_that_can_use_it(workspace: Workspace) -> None:
    layout = lay_row(week_with(workspace), space(5), THREE_LINES)
    assert [one.lines for one in layout.sessions[FRIDAY]] == [2, 1, 1, 1]


def test_what_does_not_fit_is_counted(workspace: Workspace) -> None:
    layout = lay_row(week_with(workspace), space(3), ONE_LINE)
    assert len(layout.sessions[FRIDAY]) + layout.more[FRIDAY].count == 4


def test_the_count_carries_the_worst_clash_it_hides(workspace: Workspace) -> None:
    layout = lay_row(week_with(workspace), space(3), ONE_LINE)
    assert "Welcome dinner" not in titles(layout, FRIDAY)
    assert layout.more[FRIDAY].worst is Severity.AVOID


def test_a_quiet_day_beside_a_full_one_is_not_cut(workspace: Workspace) -> None:
    layout = lay_row(week_with(workspace), space(3), ONE_LINE)
    assert titles(layout, MONDAY) == ["Written paper"]
    assert MONDAY not in layout.more


@pytest.mark.parametrize(
    ("goes", "stays"),
    [
        pytest.param(Tier.INFO, Tier.AWARE, id="what is for information goes first"),
        pytest.param(Tier.AWARE, Tier.PLAN, id="what is planned around stays"),
    ],
)
def test_bars_give_way_by_tier(workspace: Workspace, goes: Tier, stays: Tier) -> None:
    week = week_with(workspace, festival("goes", goes), festival("stays", stays))
    layout = lay_row(week, space(3), ONE_LINE)
    assert names(layout) == {"stays"}


def test_a_bar_that_gave_way_is_counted_on_each_of_its_days(workspace: Workspace) -> None:
    season = festival("season", Tier.AWARE, MONDAY, days=5)
    feast = festival("feast", Tier.PLAN)
    layout = lay_row(week_with(workspace, season, feast), space(3), ONE_LINE)
    assert names(layout) == {"feast"}
    assert set(layout.more) == set(DateSpan(MONDAY, date(2026, 9, 26)))


def test_a_day_with_sessions_keeps_room_for_one(workspace: Workspace) -> None:
    feasts = [festival(f"feast {number}", Tier.AWARE) for number in range(6)]
    layout = lay_row(week_with(workspace, *feasts), space(4), ONE_LINE)
    assert titles(layout, FRIDAY)


def test_nothing_stands_below_the_row(workspace: Workspace) -> None:
    feasts = [festival(f"feast {number}", Tier.PLAN) for number in range(6)]
    room = space(4)
    layout = lay_row(week_with(workspace, *feasts), room, ONE_LINE)
    ends = [placed.top + room.height(placed.lines) for placed in layout.bars]
    ends += [one.top + room.line for one in layout.more.values()]
    assert max(ends) <= room.bottom
