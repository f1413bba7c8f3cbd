"""What is new since the user last looked, on a real diary and almanac."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.change import Change, Edit
from planner.domain.page import Link, Links, Paragraph
from planner.domain.session import SessionId, SessionKind
from planner.services.almanac_updates import install_update, read_update
from planner.services.locations import almanac_path
from planner.services.news import (
    Glance,
    News,
    glance_as_text,
    glance_at,
    glance_from_text,
    news_blocks,
    news_since,
)
from planner.services.workspace import Workspace, open_workspace
from tests.editions import KIPPUR_MOVED, parcel
from tests.factories import a_programme, a_session
from tests.unit.services.rounds import a_round

MONDAY = datetime.fromisoformat("2026-09-14T09:00")
FRIDAY = datetime.fromisoformat("2026-09-18T09:00")
EXAM = a_session(title="Written paper", kind=SessionKind.EXAM)
VIVA = a_session(id=SessionId("viva"), uid="viva", title="Viva", kind=SessionKind.EXAM)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    opened.apply(
        Change(
            label="sessions",
            sessions=(Edit(None, EXAM),),
            programmes=(Edit(None, a_programme()),),
        )
    )
    yield opened
    opened.close()


@pytest.fixture
def glance(workspace: Workspace) -> Glance:
    return glance_at(workspace, MONDAY)


def links(news: News) -> list[Link]:
    lists = [block for block in news_blocks(news) if isinstance(block, Links)]
    return [link for block in lists for line in block.lines for link in line]


def told(news: News) -> list[str]:
    return [f"{link.text} · {link.note}" for link in links(news)]


def test_dates_ahead_that_touch_sessions_are_told(workspace: Workspace) -> None:
    news = news_since(workspace, None, MONDAY)
    assert told(news) == ["Yom Kippur, Monday 21 September 2026 · touches Written paper"]
    assert [link.target for link in links(news)] == [date(2026, 9, 21)]


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(MONDAY - timedelta(weeks=4), id="too far ahead"),
        pytest.param(MONDAY + timedelta(weeks=4), id="gone by"),
    ],
)
def test_other_dates_are_not_told(workspace: Workspace, now: datetime) -> None:
    assert news_since(workspace, None, now).is_empty


def test_many_sessions_are_counted(workspace: Workspace) -> None:
    others = [
        replace(EXAM, id=SessionId(f"s{n}"), uid=f"s{n}", title=f"Paper {n}") for n in range(4)
    ]
    edits = tuple(Edit(None, one) for one in others)
    workspace.apply(Change(label="more", sessions=edits))
    assert told(news_since(workspace, None, MONDAY)) == [
        "Yom Kippur, Monday 21 September 2026 · touches five sessions"
    ]


def test_what_was_there_is_no_new_clash(workspace: Workspace, glance: Glance) -> None:
    assert news_since(workspace, glance, FRIDAY).clashes == ()


def test_a_clash_that_came_is_new(workspace: Workspace, glance: Glance) -> None:
    workspace.apply(Change(label="more", sessions=(Edit(None, VIVA),)))
    news = news_since(workspace, glance, FRIDAY)
    assert "Viva, Monday 21 September 2026 · avoid: Yom Kippur" in told(news)


def test_a_clash_that_time_brought_near_is_not_new(workspace: Workspace) -> None:
    early = glance_at(workspace, MONDAY - timedelta(weeks=6))
    assert news_since(workspace, early, FRIDAY).clashes == ()


def test_a_session_moved_onto_the_day_is_new(workspace: Workspace) -> None:
    elsewhere = replace(
        EXAM, start=EXAM.start + timedelta(days=1), end=EXAM.end + timedelta(days=1)
    )
    workspace.apply(Change(label="move", sessions=(Edit(EXAM, elsewhere),)))
    before = glance_at(workspace, MONDAY)
    workspace.apply(Change(label="move back", sessions=(Edit(elsewhere, EXAM),)))
    titles = [one.instance.session.title for one in news_since(workspace, before, FRIDAY).clashes]
    assert "Written paper" in titles


def test_a_confirmed_date_is_told_once(workspace: Workspace, glance: Glance) -> None:
    meant = [workspace.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", "umm-al-qura")]
    workspace.apply(
        workspace.date_changes.confirm(meant, date(2027, 3, 9), "East London Mosque", MONDAY.date())
    )
    news = news_since(workspace, glance, FRIDAY)
    assert news.changed_count == 1
    assert any("confirmed by East London Mosque" in one for one in told(news))
    assert news_since(workspace, glance_at(workspace, FRIDAY), FRIDAY).changed_count == 0


def test_a_date_that_an_update_moved_is_told(small_program: Path, tmp_path: Path) -> None:
    del small_program
    now = datetime.fromisoformat("2026-11-24T09:00")
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    before = glance_at(opened, now)
    path = tmp_path / "2026.2.mfalmanac"
    path.write_bytes(parcel("2026.2", KIPPUR_MOVED))
    update = read_update(path)
    opened.use_almanac(install_update(update))
    update.almanac.close()
    news = news_since(opened, before, now)
    opened.close()
    assert news.editions == ("2026.1", "2026.2")
    assert any(one.startswith("Yom Kippur moved from 11 to 10 October 2027") for one in told(news))


def test_an_edition_that_is_gone_cannot_be_compared_with(
    workspace: Workspace, glance: Glance
) -> None:
    news = news_since(workspace, replace(glance, version="1999.1"), FRIDAY)
    words = [block.text for block in news_blocks(news) if isinstance(block, Paragraph)]
    assert news.revisions is None
    assert words[0].endswith("no longer here to compare its dates with.")


def test_a_glance_is_kept_as_text(glance: Glance) -> None:
    assert glance_from_text(glance_as_text(glance)) == glance


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "{}", '{"moment": 1}'])
def test_what_cannot_be_read_is_no_glance(text: str) -> None:
    assert glance_from_text(text) is None


def test_stages_of_rounds_are_told_when_they_are_late_or_soon(workspace: Workspace) -> None:
    workspace.apply(workspace.rounds.put(a_round(workspace)))
    news = news_since(workspace, None, datetime.fromisoformat("2026-09-01T09:00"))
    told = [(one.state.stage.id, one.day.isoformat(), one.is_last) for one in news.stages]
    assert told == [
        ("define", "2026-06-28", True),
        ("advertise", "2026-08-09", True),
        ("shortlist", "2026-08-23", True),
        ("interview", "2026-09-21", False),
        ("interview", "2026-09-27", True),
        ("appoint", "2026-09-28", False),
    ]
    assert not news.is_empty
    links = (block for block in news_blocks(news) if isinstance(block, Links))
    lines = {link.note: link.target for block in links for (link,) in block.lines}
    assert lines["Last day of “Advertise widely”"] == date(2026, 8, 9)
    assert lines["“Interview” begins"] == date(2026, 9, 21)
