"""The pages on faiths in ``data/``: each readable, sourced, and there for what needs one."""

import re
from collections.abc import Iterator

import pytest

from planner.content.contents import Contents, load_contents
from planner.content.faith_pages import SUMMARY_SECTIONS
from planner.domain.faith_page import (
    FURTHER_READING,
    GLANCE,
    Aspect,
    FaithForm,
    FaithPage,
    Statement,
    Subheading,
    statements_of,
)
from planner.domain.observance import Tier, Tradition
from planner.files import bundled_folder
from tests.readability import grade

NAMES = sorted(path.stem for path in (bundled_folder("data") / "faiths").glob("*.md"))
NO_FAITH = {Tradition.OTHER, Tradition.TRAINING}
EXAMS = "Exams, assessments and rotas"
# A year would be wrong a year later; those of a census, a law or a book say when it was.
DATED = re.compile(
    r"\b\d{1,2} (January|February|March|April|May|June|July|August|September|"
    r"October|November|December) 20[2-9]\d\b"
)


@pytest.fixture(scope="module")
def contents() -> Contents:
    return load_contents(bundled_folder("data"))


@pytest.fixture
def page(contents: Contents, request: pytest.FixtureRequest) -> FaithPage:
    return next(one for one in contents.faiths.pages if one.head.name == request.param)


def statements(page: FaithPage) -> Iterator[Statement]:
    for section in page.sections:
        yield from statements_of(section)


def texts(page: FaithPage, *sections: str) -> list[str]:
    """Return the sentences of a page or some of its sections; titles of books are none of them."""
    wanted = [
        one
        for one in page.sections
        if (one.title in sections if sections else one.title not in {FURTHER_READING, "Greetings"})
    ]
    return [statement.text for one in wanted for statement in statements_of(one)]


every_page = pytest.mark.parametrize("page", NAMES, indirect=True)


@every_page
def test_a_page_can_be_read_with_ease(page: FaithPage) -> None:
    assert grade(texts(page)) <= 11


@every_page
def test_what_is_read_in_a_hurry_is_easier_still(page: FaithPage) -> None:
    for section in (GLANCE, EXAMS):
        if section in {one.title for one in page.sections}:
            assert grade(texts(page, section)) <= 9, section


@every_page
def test_most_statements_name_a_source(page: FaithPage) -> None:
    cited = [one for one in statements(page) if one.sources]
    assert len(cited) >= len(list(statements(page))) / 2


@every_page
def test_advice_without_a_source_says_to_ask_or_to_do_something(page: FaithPage) -> None:
    for one in statements(page):
        if not one.sources:
            assert not re.search(r"\d{2,}%|\bmillion\b|census", one.text), one.text


@every_page
def test_no_date_of_a_coming_year_is_written_down(page: FaithPage) -> None:
    if page.head.form is not FaithForm.LAW:
        for text in texts(page):
            assert not DATED.search(text), text


@every_page
def test_no_page_claims_all_of_a_faith(page: FaithPage) -> None:
    people = r"(Muslims|Jews|Sikhs|Hindus|Buddhists|Christians|Jains|Bahá?’?a?is|Pagans|Rastas)"
    for text in texts(page):
        assert not re.search(rf"\b(All|Every|Each) {people}\b", text), text


@every_page
def test_a_summary_is_neither_thin_nor_long(page: FaithPage) -> None:
    if page.head.form is FaithForm.SUMMARY:
        words = sum(len(one.text.split()) for one in statements(page))
        headings = sum(isinstance(part, Subheading) for one in page.sections for part in one.parts)
        assert 700 <= words <= 1_900
        assert headings < len(SUMMARY_SECTIONS)


def test_every_tradition_has_a_summary(contents: Contents) -> None:
    summaries = {one.head.tradition for one in contents.faiths.pages}
    kept = {one.tradition for one in contents.observances}
    assert summaries >= kept - NO_FAITH


def test_what_is_to_be_planned_for_has_advice_sources_and_a_page(contents: Contents) -> None:
    summaries = {one.head.tradition for one in contents.faiths.pages}
    for one in contents.observances:
        if one.tier is not Tier.INFO:
            assert one.about, one.id
            assert one.who, one.id
            assert one.advice, one.id
            assert one.sources, one.id
            assert one.tradition in summaries | NO_FAITH, one.id


def test_every_tradition_is_compared(contents: Contents) -> None:
    comparison = contents.faiths.comparison
    assert comparison is not None
    compared = [one.tradition for one in comparison.rows]
    kept = {one.tradition for one in contents.observances} - NO_FAITH
    assert set(compared) == kept
    assert grade(one.said[aspect].text for one in comparison.rows for aspect in Aspect) <= 9


def test_the_law_is_no_legal_advice(contents: Contents) -> None:
    (law,) = (one for one in contents.faiths.pages if one.head.form is FaithForm.LAW)
    first = next(statements(law))
    assert "not legal advice" in first.text.lower()
    assert {"Northern Ireland", "What to record and what not"} <= {
        one.title for one in law.sections
    }


def test_what_leads_to_communities_leads_to_each_card(contents: Contents) -> None:
    cards = [one for one in contents.faiths.pages if one.head.form is FaithForm.CARD]
    assert len(cards) >= 10
    assert all(one.head.tradition is None for one in cards)
