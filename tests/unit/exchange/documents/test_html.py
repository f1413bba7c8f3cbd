"""The HTML of calendars, timetables and hand-outs: landmarks, headings, tables, nothing loaded."""

from itertools import pairwise

import pytest

from planner.domain.observance import Tradition
from tests.printed_months import a_period, crowded_month
from tests.printed_weeks import MONDAY, held, kept
from tests.unit.exchange.documents.told import (
    HOSTILE,
    HTML,
    SEPTEMBER,
    Elements,
    Writer,
    an_exam_on_yom_kippur,
    html_by_months,
    html_by_year,
    html_timetable,
    sessions_titled,
)

WRITERS = [pytest.param(writer, id=name) for name, writer in HTML.items()]
LISTS = [pytest.param(HTML[name], id=name) for name in ("months", "year", "hand-out")]


@pytest.mark.parametrize("writer", WRITERS)
class TestEveryPage:
    def test_every_session_is_told(self, writer: Writer) -> None:
        view = crowded_month()
        text = Elements(writer(view)).text
        titles = [one.session.title for day in view.days for one in day.instances]
        assert [one for one in titles if one not in text] == []

    def test_it_names_its_language_and_title(self, writer: Writer) -> None:
        page = Elements(writer(an_exam_on_yom_kippur(), "Our year"))
        assert page.all("html") == [{"lang": "en-GB"}]
        assert b"<title>Our year</title>" in writer(an_exam_on_yom_kippur(), "Our year")

    def test_it_has_landmarks_and_a_way_past_the_links(self, writer: Writer) -> None:
        page = Elements(writer(crowded_month()))
        for tag in ("header", "nav", "main", "footer", "h1"):
            assert len(page.all(tag)) == 1
        assert page.all("a")[0] == {"class": "skip", "href": "#content"}
        assert page.all("main")[0]["id"] == "content"

    def test_headings_nest(self, writer: Writer) -> None:
        page = Elements(writer(crowded_month()))
        names = {f"h{n}" for n in range(1, 7)}
        levels = [int(tag[1]) for tag, _ in page.found if tag in names]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))

    def test_each_table_has_a_caption_and_headings(self, writer: Writer) -> None:
        page = Elements(writer(crowded_month()))
        assert len(page.all("caption")) == len(page.all("table"))
        assert all(one.get("scope") in {"col", "row"} for one in page.all("th"))

    def test_it_loads_nothing_and_runs_nothing(self, writer: Writer) -> None:
        page = Elements(writer(crowded_month()))
        for tag in ("script", "link", "img", "iframe", "object", "form", "base"):
            assert page.all(tag) == []
        policy = [one for one in page.all("meta") if "http-equiv" in one]
        assert policy == [
            {
                "http-equiv": "Content-Security-Policy",
                "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            }
        ]
        assert "url(" not in writer(crowded_month()).decode()

    def test_every_link_leads_to_a_place_on_the_page(self, writer: Writer) -> None:
        page = Elements(writer(crowded_month()))
        places = [one["id"] for _, one in page.found if "id" in one]
        assert len(places) == len(set(places))
        assert {one["href"] for one in page.all("a")} <= {f"#{place}" for place in places}

    def test_sources_are_told_with_their_addresses_as_text(self, writer: Writer) -> None:
        assert "A guide to the days (checked 22 November 2026): https://example.org/a" in (
            Elements(writer(an_exam_on_yom_kippur())).text
        )

    def test_typed_words_are_shown_and_nothing_more(self, writer: Writer) -> None:
        page = Elements(writer(sessions_titled(HOSTILE)))
        for shown in (*HOSTILE[:5], "w" * 300, "nul bell break tab esc[31m", "&amp; 'quoted' ]]>"):
            assert shown in page.text
        assert "\u202e" not in page.text
        assert page.all("script", "img") == []
        assert not any(name.startswith("on") for _, one in page.found for name in one)

    def test_a_title_of_any_kind_can_head_it(self, writer: Writer) -> None:
        for title in HOSTILE:
            page = Elements(writer(an_exam_on_yom_kippur(), title))
            assert page.all("script", "img") == []

    def test_it_is_dated(self, writer: Writer) -> None:
        text = Elements(writer(a_period(SEPTEMBER))).text
        assert "Made on 22 November 2026 from edition 2026.1 of the almanac" in text

    def test_it_suits_a_dark_room_and_a_printer(self, writer: Writer) -> None:
        text = writer(a_period(SEPTEMBER)).decode()
        assert "prefers-color-scheme: dark" in text
        assert "@media print" in text


@pytest.mark.parametrize("writer", LISTS)
def test_every_observance_is_told(writer: Writer) -> None:
    view = crowded_month()
    text = Elements(writer(view)).text
    assert [one.name for one in view.occurrences if one.name not in text] == []


@pytest.mark.parametrize("writer", LISTS)
def test_an_expected_date_is_subject_to_sighting(writer: Writer) -> None:
    eid = kept("Eid", MONDAY, Tradition.ISLAM, window=(MONDAY, MONDAY.replace(day=22)))
    text = Elements(writer(a_period(SEPTEMBER, occurrences=[eid]))).text
    assert "xpected, subject to sighting: may begin on Monday 21 September 2026" in text


def test_signs_are_hidden_from_screen_readers_and_told_in_words() -> None:
    text = html_by_months(an_exam_on_yom_kippur()).decode()
    assert '<span class="mark" aria-hidden="true">■ Ju</span>' in text
    assert '<span class="unseen">plan around: </span>' in text
    assert '<span class="unseen">avoid: </span>' in text


def test_what_goes_on_is_told_to_screen_readers() -> None:
    season = kept("Season", MONDAY, Tradition.ISLAM, days=5)
    text = html_by_year(a_period(SEPTEMBER, occurrences=[season])).decode()
    assert text.count('<span class="unseen">goes on: Season</span>') == 4


def test_a_clash_stands_with_its_reason_advice_and_source() -> None:
    text = Elements(html_timetable(an_exam_on_yom_kippur())).text
    assert "1 session, 1 clash." in text
    assert "▲ 1 session to move if at all possible" in text
    assert (
        "▲ 9am to midday: Written paper Foundation North · Hall 2 ▲ Avoid: Yom Kippur "
        "Yom Kippur is kept on that day. What to do: Choose another day, or offer another sitting "
        "that counts the same. Source: A guide to the days (checked 22 November 2026) [1]"
    ) in text


def test_a_timetable_goes_by_weeks_and_days() -> None:
    lectures = [
        held(MONDAY, "09:00-10:00", "First"),
        held(MONDAY.replace(day=28), "09:00-10:00", "Second"),
    ]
    text = Elements(html_timetable(a_period(SEPTEMBER, instances=lectures))).text
    assert "2 sessions, 0 clashes." in text
    assert "Week 39 · 21 to 27 September 2026 Monday 21 September 2026 9am to 10am: First" in text
    assert "Week 40 · 28 September to 4 October 2026 Monday 28 September 2026" in text
    assert text.count("No clash.") == 2
