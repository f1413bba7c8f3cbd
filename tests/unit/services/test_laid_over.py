"""What is hidden, and whose bank holidays count, on the real almanac."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain.change import Change, Edit
from planner.domain.dates import week_of
from planner.domain.observance import ObservanceId, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.place import Nation, PlaceSlug
from planner.domain.session import Session, SessionKind
from planner.domain.settings import Settings, at_place, in_nation
from planner.services.locations import almanac_path
from planner.services.next_dates import Keeping, next_of_observance, next_of_tradition
from planner.services.period import patterns_in
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_place, a_programme, a_session

TODAY = date(2026, 9, 1)
KIPPUR = date(2026, 9, 21)
RAMADAN = date(2027, 2, 16)
EXAM = a_session(title="Written paper", kind=SessionKind.EXAM)
LUNCH = replace(
    EXAM,
    start=datetime.fromisoformat("2027-02-16T12:00"),
    end=datetime.fromisoformat("2027-02-16T13:00"),
    kind=SessionKind.CATERED,
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


def hiding(*ids: str) -> Overlay:
    return Overlay(hidden_observances=frozenset(map(ObservanceId, ids)))


def clashing(workspace: Workspace, day: date, overlay: Overlay) -> set[str]:
    settings = replace(workspace.settings, overlay=overlay)
    return {
        one.occurrence.observance.id
        for one in workspace.period(week_of(day), TODAY, settings).clashes
    }


def shown(workspace: Workspace, day: date, settings: Settings) -> set[str]:
    view = workspace.period(week_of(day), TODAY, settings)
    return {one.observance.id for one in view.occurrences}


def add(workspace: Workspace, session: Session) -> None:
    programme = Edit(None, a_programme())
    change = Change(label="", sessions=(Edit(None, session),), programmes=(programme,))
    workspace.apply(change)


def test_an_observance_that_is_hidden_neither_shows_nor_clashes(workspace: Workspace) -> None:
    add(workspace, EXAM)
    hidden = hiding("judaism.yom-kippur")
    assert "judaism.yom-kippur" in clashing(workspace, KIPPUR, Overlay())
    assert "judaism.yom-kippur" not in clashing(workspace, KIPPUR, hidden)
    settings = replace(workspace.settings, overlay=hidden)
    assert "judaism.yom-kippur" not in shown(workspace, KIPPUR, settings)
    assert "judaism.yom-kippur" in shown(workspace, KIPPUR, workspace.settings)


def test_a_tier_that_is_not_shown_still_clashes(workspace: Workspace) -> None:
    add(workspace, LUNCH)
    ramadan = clashing(workspace, RAMADAN, Overlay(lowest_tier=Tier.PLAN))
    assert "islam.ramadan" in ramadan


@pytest.mark.parametrize(
    ("overlay", "kept"),
    [(Overlay(), True), (hiding("islam.ramadan"), False)],
    ids=["shown", "hidden"],
)
def test_with_a_season_its_daily_hours_are_hidden(
    workspace: Workspace, overlay: Overlay, *, kept: bool
) -> None:
    found = patterns_in(workspace.dates, week_of(RAMADAN), overlay)
    assert ("islam.ramadan-fasting-day" in {one.observance.id for one in found}) is kept


NEWCASTLE = a_place()
ST_ANDREW = date(2026, 11, 30)


@pytest.mark.parametrize(
    ("nation", "expected"),
    [(None, False), (Nation.SCOTLAND, True), (Nation.NORTHERN_IRELAND, False)],
    ids=["the place's own", "Scotland", "Northern Ireland"],
)
def test_bank_holidays_follow_the_nation_chosen(
    workspace: Workspace, nation: Nation | None, *, expected: bool
) -> None:
    settings = replace(workspace.settings, nation=nation)
    holidays = [one for one in shown(workspace, ST_ANDREW, settings) if "andrew" in one]
    assert bool(holidays) is expected


def test_clashes_follow_the_nation_chosen(workspace: Workspace) -> None:
    start = datetime.fromisoformat("2026-11-30T09:00")
    add(workspace, replace(EXAM, start=start, end=start.replace(hour=12)))
    scottish = replace(workspace.settings, nation=Nation.SCOTLAND)
    workspace.apply(workspace.change_settings(scottish))
    assert workspace.place.nation is Nation.SCOTLAND
    nations = {one.occurrence.nation for one in workspace.period(week_of(ST_ANDREW), TODAY).clashes}
    assert Nation.SCOTLAND in nations


@pytest.mark.parametrize(
    ("settings", "nation"),
    [
        pytest.param(
            in_nation(Settings(), Nation.SCOTLAND, NEWCASTLE), Nation.SCOTLAND, id="another nation"
        ),
        pytest.param(
            in_nation(Settings(nation=Nation.SCOTLAND), NEWCASTLE.nation, NEWCASTLE),
            None,
            id="the place's own again",
        ),
        pytest.param(
            at_place(Settings(nation=Nation.SCOTLAND), PlaceSlug("belfast")),
            None,
            id="another place brings its own",
        ),
    ],
)
def test_the_nation_is_kept_where_it_is_not_the_places(
    settings: Settings, nation: Nation | None
) -> None:
    assert settings.nation is nation


def keeping(workspace: Workspace, overlay: Overlay, nation: Nation) -> Keeping:
    return Keeping(dates=workspace.dates, overlay=overlay, nation=nation)


@pytest.mark.parametrize(
    ("observance", "overlay", "nation", "day"),
    [
        ("judaism.yom-kippur", hiding("judaism.yom-kippur"), Nation.SCOTLAND, "2026-09-21"),
        ("islam.ramadan", Overlay(), Nation.SCOTLAND, "2027-02-08"),
        ("islam.jumuah", Overlay(), Nation.SCOTLAND, "2026-09-04"),
        ("islam.ramadan-fasting-day", Overlay(), Nation.SCOTLAND, "2027-02-08"),
        ("uk.summer-bank-holiday", Overlay(), Nation.SCOTLAND, None),
        ("uk.summer-bank-holiday", Overlay(), Nation.ENGLAND_AND_WALES, "2027-08-30"),
    ],
    ids=["hidden", "dated", "weekly", "daily in a season", "of another nation", "of the nation"],
)
def test_an_observance_comes_next(
    workspace: Workspace, observance: str, overlay: Overlay, nation: Nation, day: str | None
) -> None:
    meant = workspace.dates.observances[ObservanceId(observance)]
    found = next_of_observance(keeping(workspace, overlay, nation), meant, TODAY)
    assert (found and found.span.start.isoformat()) == day


def test_an_observance_of_no_practice_followed_comes_next_by_one_of_them(
    workspace: Workspace,
) -> None:
    vaisakhi = workspace.dates.observances[ObservanceId("sikhism.vaisakhi")]
    slugs = frozenset(one.practice.slug for one in vaisakhi.datings)
    overlay = Overlay(hidden_practices=slugs)
    assert next_of_observance(keeping(workspace, overlay, Nation.SCOTLAND), vaisakhi, TODAY)


@pytest.mark.parametrize(
    ("overlay", "observance"),
    [
        pytest.param(Overlay(), "judaism.rosh-hashanah", id="the first that is shown"),
        pytest.param(hiding("judaism.rosh-hashanah"), "judaism.yom-kippur", id="hidden"),
        pytest.param(Overlay(traditions=frozenset()), None, id="left out"),
    ],
)
def test_a_tradition_comes_next(
    workspace: Workspace, overlay: Overlay, observance: str | None
) -> None:
    kept = keeping(workspace, overlay, Nation.SCOTLAND)
    found = next_of_tradition(kept, Tradition.JUDAISM, date(2026, 9, 10))
    assert (found and found.observance.id) == observance


def test_another_practice_dates_what_comes_next(workspace: Workspace) -> None:
    sighted = Overlay(
        hidden_practices=frozenset({PracticeSlug("umm-al-qura")}),
        shown_practices=frozenset({PracticeSlug("local-sighting")}),
    )
    eid = workspace.dates.observances[ObservanceId("islam.eid-al-fitr")]
    found = next_of_observance(keeping(workspace, sighted, Nation.SCOTLAND), eid, TODAY)
    assert found is not None
    assert found.practice.slug == "local-sighting"
