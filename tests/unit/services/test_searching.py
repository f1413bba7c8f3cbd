"""Searching on the real almanac and a diary: every spelling, the right date, the best first."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain.change import Change, Edit
from planner.domain.observance import Tradition
from planner.domain.overlay import Overlay
from planner.domain.page import Page, PageId, Points, Shelf
from planner.domain.place import PlaceSlug
from planner.domain.search import Hit, Match, ObservanceHit, PageHit, SessionHit
from planner.domain.session import ProgrammeId, Recurrence, Session, SessionId
from planner.services.locations import bundled_almanac_path
from planner.services.own_dates import change_to_put
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session
from tests.unit.domain.test_own_observance import AUDIT

TODAY = date(2026, 9, 16)
LIMIT = 10


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=bundled_almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


def session(id_: str, start: str, **changes: object) -> Session:
    begins = datetime.fromisoformat(start)
    return a_session(
        id=SessionId(id_), uid=id_, start=begins, end=begins.replace(hour=17), **changes
    )


def add(workspace: Workspace, *sessions: Session) -> None:
    programmes = (Edit(None, a_programme()),)
    edits = tuple(Edit(None, one) for one in sessions)
    workspace.apply(Change(label="addition", sessions=edits, programmes=programmes))


def search(workspace: Workspace, text: str, today: date = TODAY) -> tuple[Hit, ...]:
    return workspace.search(text, today, LIMIT)


def best_observance(workspace: Workspace, text: str, today: date = TODAY) -> ObservanceHit:
    best = search(workspace, text, today)[0]
    assert isinstance(best, ObservanceHit)
    return best


def session_hits(workspace: Workspace, text: str) -> list[SessionHit]:
    return [hit for hit in search(workspace, text) if isinstance(hit, SessionHit)]


@pytest.mark.parametrize(
    ("asked", "observance"),
    [
        ("Eid al-Fitr", "islam.eid-al-fitr"),
        ("Eid ul-Fitr", "islam.eid-al-fitr"),
        ("Eid-ul-Fitr", "islam.eid-al-fitr"),
        ("eid el fitr", "islam.eid-al-fitr"),
        ("Eid", "islam.eid-al-fitr"),
        ("Eid ul Adha", "islam.eid-al-adha"),
        ("Bakra Eid", "islam.eid-al-adha"),
        ("Diwali", "hinduism.diwali"),
        ("Divali", "hinduism.diwali"),
        ("diwalli", "hinduism.diwali"),
        ("Hanukah", "judaism.hanukkah"),
        ("Chanukah", "judaism.hanukkah"),
        ("Channukah", "judaism.hanukkah"),
        ("Rosh Hashana", "judaism.rosh-hashanah"),
        ("rosh hashanna", "judaism.rosh-hashanah"),
        ("Jumu'ah", "islam.jumuah"),
        ("jumuah", "islam.jumuah"),
        ("jummah", "islam.jumuah"),
        ("nawruz", "bahai.naw-ruz"),
        ("Naw-Rúz", "bahai.naw-ruz"),
        ("Riḍván first", "bahai.ridvan-first-day"),
        ("St Patricks Day", "uk.st-patricks-day"),
        ("Isra and Miraj", "islam.isra-and-miraj"),
        ("Vaisakhi", "sikhism.vaisakhi"),
        ("Baisakhi", "sikhism.vaisakhi"),
        ("Chinese New Year", "east-asian.lunar-new-year"),
        ("Dydd Gwyl Dewi", "uk.st-davids-day"),
        ("Wesak", "buddhism.vesak"),
    ],
)
def test_finds_every_spelling(workspace: Workspace, asked: str, observance: str) -> None:
    assert best_observance(workspace, asked).observance.id == observance


def test_deepavali_is_found_in_each_tradition(workspace: Workspace) -> None:
    found = [
        hit.observance.id
        for hit in search(workspace, "Deepavali")
        if isinstance(hit, ObservanceHit)
    ]
    assert set(found) == {"hinduism.deepavali-tamil", "hinduism.diwali", "jainism.diwali"}


def test_another_spelling_is_shown_where_it_answers(workspace: Workspace) -> None:
    excerpt = best_observance(workspace, "eid-ul-fitr").excerpt
    assert excerpt is not None
    assert [excerpt.text[a:b] for a, b in excerpt.spans] == ["Eid", "ul-Fitr"]


def test_what_an_observance_asks_of_people_is_found(workspace: Workspace) -> None:
    hit = best_observance(workspace, "25 hours")
    assert (hit.observance.id, hit.match) == ("judaism.yom-kippur", Match.TEXT)
    assert hit.excerpt is not None
    assert "25 hours" in hit.excerpt.text


DATES = [
    pytest.param("yom kippur", "2026-09-16", "2026-09-21", "2025-10-02", id="next and last"),
    pytest.param("yom kippur", "2026-09-21", "2026-09-21", "2025-10-02", id="today"),
    pytest.param("yom kippur", "2026-09-22", "2027-10-11", "2026-09-21", id="the day after"),
    pytest.param("hanukkah", "2026-12-08", "2026-12-05", "2025-12-15", id="on now"),
    pytest.param("friday prayer", "2026-09-16", "2026-09-18", None, id="weekly"),
    pytest.param("ramadan fasting day", "2026-09-16", "2027-02-08", None, id="daily in a season"),
    pytest.param("royal wedding", "2026-09-16", None, "2011-04-29", id="once, long ago"),
]


@pytest.mark.parametrize(("asked", "today", "upcoming", "previous"), DATES)
def test_tells_the_dates_around_today(
    workspace: Workspace, asked: str, today: str, upcoming: str | None, previous: str | None
) -> None:
    hit = best_observance(workspace, asked, date.fromisoformat(today))
    told = [one and one.span.start.isoformat() for one in (hit.upcoming, hit.previous)]
    assert told == [upcoming, previous]


def test_a_bank_holiday_is_told_of_the_nation(workspace: Workspace) -> None:
    found = {}
    for place in ("newcastle", "edinburgh"):
        settings = replace(workspace.settings, place=PlaceSlug(place))
        workspace.apply(workspace.change_settings(settings))
        hits = search(workspace, "summer bank holiday", date(2026, 8, 1))
        found[place] = {
            (hit.observance.id, hit.is_shown) for hit in hits if isinstance(hit, ObservanceHit)
        }
    assert ("uk.summer-bank-holiday", True) in found["newcastle"]
    assert ("uk.summer-bank-holiday-scotland", True) in found["edinburgh"]
    assert ("uk.summer-bank-holiday-scotland", False) in found["newcastle"]


def test_what_is_hidden_is_found_and_said_to_be(workspace: Workspace) -> None:
    overlay = Overlay(traditions=frozenset({Tradition.UK}))
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    assert not best_observance(workspace, "yom kippur").is_shown


def test_finds_the_users_own_dates(workspace: Workspace) -> None:
    workspace.apply(change_to_put(AUDIT, None))
    for asked in ("audit day", "morning free"):
        hit = best_observance(workspace, asked)
        assert (hit.observance.id, hit.day) == (AUDIT.id, date(2026, 10, 7))


def test_finds_a_session_on_the_instance_to_come(workspace: Workspace) -> None:
    weekly = Recurrence(rule="FREQ=WEEKLY;COUNT=10")
    add(workspace, session("teach", "2026-09-02T14:00", title="Teaching", recurrence=weekly))
    (hit,) = session_hits(workspace, "teaching")
    assert (hit.day, hit.is_past, hit.match) == (TODAY, False, Match.NAME)


def test_finds_a_series_that_is_over_on_its_last_instance(workspace: Workspace) -> None:
    weekly = Recurrence(rule="FREQ=WEEKLY;COUNT=2")
    add(workspace, session("teach", "2024-09-02T14:00", title="Teaching", recurrence=weekly))
    (hit,) = session_hits(workspace, "teaching")
    assert (hit.day, hit.is_past) == (date(2024, 9, 9), True)


def test_a_replaced_instance_is_found_with_its_series_as_one(workspace: Workspace) -> None:
    weekly = Recurrence(rule="FREQ=WEEKLY;COUNT=10")
    series = session("teach", "2026-09-02T14:00", title="Teaching", recurrence=weekly)
    moved = replace(
        series,
        id=SessionId("moved"),
        recurrence=None,
        recurrence_id=datetime.fromisoformat("2026-09-16T14:00"),
        start=datetime.fromisoformat("2026-09-17T14:00"),
        end=datetime.fromisoformat("2026-09-17T17:00"),
    )
    add(workspace, series, moved)
    (hit,) = session_hits(workspace, "teaching")
    assert (hit.instance.session.id, hit.day) == ("moved", date(2026, 9, 17))


def test_title_before_text_and_coming_before_past(workspace: Workspace) -> None:
    add(
        workspace,
        session("noted", "2026-09-17T09:00", title="Tutorial", notes="About the viva\nRoom 2"),
        session("past", "2026-09-15T09:00", title="Mock viva"),
        session("far", "2026-12-01T09:00", title="Mock viva"),
        session("near", "2026-10-01T09:00", title="Mock viva"),
        session("exact", "2026-12-05T09:00", title="Viva"),
    )
    found = [hit.instance.session.id for hit in session_hits(workspace, "viva")]
    assert found == ["exact", "near", "far", "past", "noted"]


def test_the_line_of_the_notes_that_answers_is_shown(workspace: Workspace) -> None:
    notes = "Bring a laptop\nAbout the viva"
    add(workspace, session("noted", "2026-09-17T09:00", notes=notes, location="Viva room"))
    (hit,) = session_hits(workspace, "viva")
    assert hit.excerpt is not None
    assert hit.excerpt.text == "About the viva"
    assert hit.location.spans == ((0, 4),)


def test_a_session_of_a_hidden_programme_is_said_to_be(workspace: Workspace) -> None:
    add(workspace, session("viva", "2026-09-17T09:00", title="Viva"))
    hidden = frozenset({ProgrammeId("programme-1")})
    settings = replace(workspace.settings, hidden_programmes=hidden)
    workspace.apply(workspace.change_settings(settings))
    (hit,) = session_hits(workspace, "viva")
    assert not hit.is_shown


@pytest.mark.parametrize(
    ("title", "first"),
    [
        pytest.param("Ramadan rota", ObservanceHit, id="the whole name of an observance"),
        pytest.param("Ramadan", ObservanceHit, id="both, and observances first"),
        pytest.param("Nothing", ObservanceHit, id="an observance alone"),
    ],
)
def test_the_kind_with_the_best_hit_comes_first(
    workspace: Workspace, title: str, first: type[Hit]
) -> None:
    add(workspace, session("one", "2026-09-17T09:00", title=title))
    assert isinstance(search(workspace, "ramadan")[0], first)


def test_a_title_comes_before_what_observances_tell(workspace: Workspace) -> None:
    add(workspace, session("one", "2026-09-17T09:00", title="Compulsory teaching"))
    kinds = [type(hit) for hit in search(workspace, "compulsory")]
    assert kinds[0] is SessionHit
    assert kinds == sorted(kinds, key=[SessionHit, ObservanceHit, PageHit].index)


def test_no_more_of_a_kind_than_asked_for(workspace: Workspace) -> None:
    days = (session(f"{n}", f"2026-09-{n:02}T09:00", title="Study day") for n in range(1, 21))
    add(workspace, *days)
    kinds = [type(hit) for hit in workspace.search("day", TODAY, 4)]
    assert kinds == [ObservanceHit] * 4 + [SessionHit] * 4 + [PageHit] * 4


def test_nothing_is_found_for_nonsense(workspace: Workspace) -> None:
    assert search(workspace, "zzgrp") == ()


def page_hits(workspace: Workspace, text: str, help_pages: tuple[Page, ...] = ()) -> list[PageHit]:
    found = workspace.search(text, TODAY, 9, help_pages)
    return [hit for hit in found if isinstance(hit, PageHit)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Islam", "islam", id="by title"),
        pytest.param("bahai", "bahai", id="without its apostrophe"),
        pytest.param("quakers", "quaker", id="a card"),
        pytest.param("society of friends", "quaker", id="by another name"),
        pytest.param("the law in brief", "law", id="the law"),
        pytest.param("inclusive event", "inclusive-event", id="a page made of the comparison"),
        pytest.param("zoroastrianizm", "zoroastrianism", id="with a slip"),
        pytest.param("unitariens", "unitarian", id="a card with a slip"),
    ],
)
def test_finds_pages_on_faiths(workspace: Workspace, text: str, name: str) -> None:
    assert page_hits(workspace, text)[0].page == PageId(Shelf.FAITH, name)


def test_a_page_so_named_comes_before_what_tells_of_it(workspace: Workspace) -> None:
    first, *_others = search(workspace, "sikhism")
    assert isinstance(first, PageHit)
    assert first.mark is Tradition.SIKHISM


def test_a_page_tells_where_it_answers(workspace: Workspace) -> None:
    hit = next(one for one in page_hits(workspace, "jamatkhana"))
    assert hit.excerpt is not None
    assert "jamatkhana" in hit.excerpt.text


def test_finds_pages_of_the_help(workspace: Workspace) -> None:
    page = Page(
        id=PageId(Shelf.HELP, "marks"),
        title="The marks",
        blocks=(Points(("A dashed edge", "A heavy edge")),),
    )
    (titled,) = page_hits(workspace, "the marks", (page,))[:1]
    assert (titled.page, titled.excerpt) == (page.id, None)
    told = [hit for hit in page_hits(workspace, "dashed edge", (page,)) if hit.page == page.id]
    assert [hit.excerpt.text for hit in told if hit.excerpt] == ["A dashed edge"]
