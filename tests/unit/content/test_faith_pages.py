"""Pages on faiths: what is read, what is refused, and that the almanac gives them back."""

from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.content.almanac import Almanac
from planner.content.build import build_almanac
from planner.content.check import check_almanac
from planner.content.contents import load_contents
from planner.content.faith_pages import SUMMARY_SECTIONS
from planner.domain.errors import ContentError
from planner.domain.faith_page import (
    FESTIVALS,
    Aspect,
    FaithForm,
    FaithPage,
    Listed,
    Reference,
    Subheading,
    Tabled,
    Told,
)
from planner.domain.observance import Tradition
from planner.domain.search import PageKind
from planner.domain.search_text import asked_from
from tests.unit.content.conftest import Break

JUDAISM, CARD, LAW = "faiths/judaism.md", "faiths/quakers.md", "faiths/law.md"
COMPARISON = "faiths/comparison.toml"


def page(data: Path, name: str = "judaism") -> FaithPage:
    return next(one for one in load_contents(data).faiths.pages if one.head.name == name)


@pytest.fixture
def almanac(data: Path, tmp_path: Path) -> Iterator[Almanac]:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    with closing(Almanac.open(target)) as opened:
        yield opened


def test_reads_pages_as_traditions_stand_then_cards_then_the_law(data: Path) -> None:
    heads = [one.head for one in load_contents(data).faiths.pages]
    assert [(one.name, one.form) for one in heads] == [
        ("judaism", FaithForm.SUMMARY),
        ("quakers", FaithForm.CARD),
        ("law", FaithForm.LAW),
    ]
    assert [one.tradition for one in heads] == [Tradition.JUDAISM, None, None]


def test_reads_every_section(data: Path) -> None:
    assert tuple(one.title for one in page(data).sections) == SUMMARY_SECTIONS


def test_reads_a_statement_with_its_sources_and_links(data: Path) -> None:
    festivals = next(one for one in page(data).sections if one.title == FESTIVALS)
    told, eves, below = festivals.parts
    assert isinstance(told, Told)
    assert told.statement.text == "Keep Yom Kippur free, and read the law."
    assert told.statement.references == (
        Reference("Yom Kippur", "judaism.yom-kippur"),
        Reference("the law", "law"),
    )
    assert [source.title for source in told.statement.sources] == ["A book", "A list"]
    assert eves == Subheading("Eves")
    assert isinstance(below, Told)
    assert (told.statement.checked, below.statement.checked) == (
        date(2026, 11, 26),
        date(2026, 5, 1),
    )


def test_reads_a_table_by_rows(data: Path) -> None:
    greetings = next(one for one in page(data).sections if one.title == "Greetings")
    (table,) = greetings.parts
    assert isinstance(table, Tabled)
    assert table.head == ("Greeting", "When")
    assert [one.cells for one in table.statements] == [("Good day", "On any day")]


def test_advice_to_ask_has_no_source(data: Path) -> None:
    (glance, *_rest) = page(data, "quakers").sections
    (points,) = glance.parts
    assert isinstance(points, Listed)
    assert [len(one.sources) for one in points.statements] == [1, 1, 0]


def test_a_reviewer_is_recorded_with_a_day(data: Path, change: Break) -> None:
    assert page(data).review.by == ""
    change(JUDAISM, "+++\n\n", 'reviewed_by = "A rabbi"\nreviewed = 2026-12-01\n+++\n\n')
    review = page(data).review
    assert (review.by, review.on) == ("A rabbi", date(2026, 12, 1))


def test_the_comparison_has_every_aspect_of_a_tradition(data: Path) -> None:
    comparison = load_contents(data).faiths.comparison
    assert comparison is not None
    assert [one.tradition for one in comparison.rows] == [Tradition.ISLAM, Tradition.JUDAISM]
    assert comparison.rows[1].said[Aspect.FOOD].text == "judaism and food."
    assert set(comparison.rows[0].said) == set(Aspect)


def test_the_comparison_may_tell_what_to_do_for_all(data: Path, change: Break) -> None:
    step = '[[step]]\naspect = "food"\ntext = "Label each dish."\nsources = ["BOOK"]\n\n'
    change(COMPARISON, "[[row]]", f"{step}[[row]]")
    comparison = load_contents(data).faiths.comparison
    assert comparison is not None
    assert {one: [step.text for step in steps] for one, steps in comparison.steps.items()} == {
        Aspect.FOOD: ["Label each dish."]
    }


FAULTS = {
    "no front matter": (JUDAISM, "+++\n", "", "judaism.md: line 1: it must open with TOML"),
    "front matter that is no TOML": (JUDAISM, 'title = "', "title = ", "judaism.md: line 1"),
    "an unknown key": (
        JUDAISM,
        "also = ",
        "aslo = ",
        "judaism.md: top of the file: unknown key “aslo”",
    ),
    "another tradition": (
        JUDAISM,
        'tradition = "judaism"',
        'tradition = "islam"',
        "“tradition” and the name of the file must be the same",
    ),
    "a summary of no tradition": (
        JUDAISM,
        'tradition = "judaism"\n',
        "",
        "“tradition” is missing, which a summary needs",
    ),
    "a review before the check": (
        JUDAISM,
        "review_by = 2027-11-26",
        "review_by = 2026-11-26",
        "“review_by” must come after “checked”",
    ),
    "a reviewer without a day": (
        JUDAISM,
        "+++\n\n",
        'reviewed_by = "A rabbi"\n+++\n\n',
        "“reviewed_by” and “reviewed” go together",
    ),
    "a missing section": (
        JUDAISM,
        "## Fasting\n\nWords on fasting. [@BOOK]\n",
        "",
        (
            "judaism.md: Fasting: the section is missing; "
            "write “## Fasting” after “Festivals to plan around”"
        ),
    ),
    "a section that no summary has": (
        JUDAISM,
        "## Fasting",
        "## Fasts",
        "judaism.md: Fasts: a summary has no such section (known: At a glance,",
    ),
    "a section in the wrong place": (
        CARD,
        "## What it may mean for a timetable\n\nAsk about Sundays. [ask]\n\n## Further reading",
        "## Further reading\n\nA book. [@BOOK]\n\n## What it may mean for a timetable",
        "quakers.md: What it may mean for a timetable: the section stands in the wrong place",
    ),
    "a section twice": (LAW, "## Where to ask", "## In one minute", "the section is there twice"),
    "a section that says nothing": (
        CARD,
        "Ask about Sundays. [ask]",
        "",
        "quakers.md: What it may mean for a timetable: the section says nothing",
    ),
    "words before the first section": (
        LAW,
        "## In one minute",
        "Words.\n\n## In one minute",
        "law.md: top of the page: it must begin with a heading",
    ),
    "too few points at a glance": (
        CARD,
        "- One. [@BOOK]\n- Two. [@BOOK]\n",
        "",
        "quakers.md: At a glance: it must be one list of 3 to 5 points",
    ),
    "too many points at a glance": (
        JUDAISM,
        "- Point 1. [@BOOK]\n",
        "- Point 1. [@BOOK]\n- More. [@BOOK]\n",
        "judaism.md: At a glance: it must be one list of 6 points",
    ),
    "a heading too deep": (JUDAISM, "### Eves", "#### Eves", "has three signs"),
    "a paragraph without a source": (
        JUDAISM,
        "Words on branches. [@BOOK]",
        "Words on branches.",
        "judaism.md: Branches, line 29: it ends in no source; end it in “[@KEY]”",
    ),
    "a point without a source": (CARD, "- Two. [@BOOK]", "- Two.", "At a glance, line 12: it ends"),
    "a row without a source": (JUDAISM, "On any day [@LIST]", "On any day", "ends in no source"),
    "an unknown source": (
        JUDAISM,
        "Words on branches. [@BOOK]",
        "Words on branches. [@BOOK; @NOBODY]",
        "judaism.md: Branches, line 29: unknown source “NOBODY”; add it to a file in sources",
    ),
    "a citation that is no key": (
        JUDAISM,
        "Words on branches. [@BOOK]",
        "Words on branches. [@BOOK; LIST]",
        "“LIST” is no source; write “@KEY”",
    ),
    "a citation of a day alone": (
        JUDAISM,
        "[@LIST; checked 2026-05-01]",
        "[@LIST; checked 2026-02-31]",
        "“2026-02-31” is no date",
    ),
    "a source among the words": (
        LAW,
        "This is not legal advice. [@BOOK]",
        "This is [@LIST] not legal advice. [@BOOK]",
        "law.md: In one minute, line 11: its source must stand once",
    ),
    "a source for no words": (LAW, "This is not legal advice. [", "[", "its source must stand"),
    "a link to no observance": (
        JUDAISM,
        "(judaism.yom-kippur)",
        "(judaism.yom-kipur)",
        (
            "judaism.md: Festivals to plan around, line 41: a link leads to “judaism.yom-kipur”, "
            "which is no observance and no page"
        ),
    ),
    "a link out of the program": (JUDAISM, "(law)", "(https://example.org)", "a link leads to"),
    "words in bold": (LAW, "not legal", "**not** legal", "law.md: In one minute, line 11: words"),
    "a comparison of an unknown source": (
        COMPARISON,
        '"BOOK"',
        '"NOBODY"',
        "comparison.toml: islam, food: unknown source “NOBODY”",
    ),
    "a comparison without an aspect": (COMPARISON, "dress =", "dresses =", "“dress” is missing"),
    "a comparison in another order": (
        COMPARISON,
        'tradition = "islam"',
        'tradition = "sikhism"',
        "each tradition may have one row, in this order",
    ),
    "a step for no aspect": (
        COMPARISON,
        "[[row]]",
        '[[step]]\naspect = "music"\ntext = "Play."\nsources = ["BOOK"]\n\n[[row]]',
        "comparison.toml: music: unknown aspect “music”",
    ),
    "a comparison of what is no faith": (
        COMPARISON,
        'tradition = "islam"',
        'tradition = "training"',
        "unknown tradition “training”",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "fault"), FAULTS.values(), ids=FAULTS)
def test_refuses(data: Path, change: Break, file: str, old: str, new: str, fault: str) -> None:
    change(file, old, new)
    with pytest.raises(ContentError) as caught:
        load_contents(data)
    assert fault in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_page_may_be_named_as_one_that_is_made(data: Path) -> None:
    (data / CARD).rename(data / "faiths" / "comparison.md")
    with pytest.raises(ContentError, match="no page may be named “comparison”"):
        load_contents(data)


def test_pages_are_not_needed(data: Path) -> None:
    for path in (data / "faiths").iterdir():
        path.unlink()
    faiths = load_contents(data).faiths
    assert (faiths.pages, faiths.comparison) == ((), None)


@pytest.mark.parametrize(
    ("today", "overdue"),
    [
        pytest.param(date(2027, 11, 26), [], id="on the day of review"),
        pytest.param(
            date(2027, 11, 27),
            ["judaism.md", "quakers.md", "law.md", "comparison.toml"],
            id="on the day after",
        ),
    ],
)
def test_a_page_past_its_review_is_a_problem(data: Path, today: date, overdue: list[str]) -> None:
    problems = check_almanac(data, today).problems
    told = [one.split(":")[0] for one in problems if "to be checked again by 26 Nov" in one]
    assert told == overdue


def test_a_changed_page_makes_another_almanac(data: Path, change: Break) -> None:
    before = load_contents(data).digest
    change(LAW, "not legal", "no legal")
    assert load_contents(data).digest != before


def test_the_almanac_gives_back_what_was_read(almanac: Almanac, data: Path) -> None:
    faiths = load_contents(data).faiths
    names = [one.name for one in almanac.faith_titles]
    assert tuple(almanac.faith_page(name) for name in names) == faiths.pages
    assert almanac.comparison() == faiths.comparison
    assert almanac.faith_titles == tuple(one.head for one in faiths.pages)


def test_the_almanac_has_no_other_page(almanac: Almanac) -> None:
    assert almanac.faith_page("islam") is None


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        pytest.param("quakers", ["quakers"], id="by title"),
        pytest.param("jewish life", ["judaism"], id="by other words for it"),
        pytest.param("legal advice", ["law"], id="by its text"),
        pytest.param("islam dress", ["comparison", "inclusive-event"], id="by the comparison"),
        pytest.param("on any day", ["judaism"], id="by a table"),
        pytest.param("eves evening", ["judaism"], id="by a smaller heading"),
    ],
)
def test_pages_are_found(almanac: Almanac, asked: str, names: list[str]) -> None:
    found = almanac.pages_telling(PageKind.FAITH, asked_from(asked), 9)
    assert [one.id for one in found] == names
