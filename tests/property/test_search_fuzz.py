"""Whatever is typed, a search answers; what it finds holds the words that were asked for."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.change import Change, Edit
from planner.domain.search import Match, ObservanceHit, PageHit, SessionHit
from planner.domain.search_text import answers, asked_from, excerpt, indexed, marked, mended
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session

UNHURRIED = settings(deadline=None)
TODAY = date(2026, 9, 16)
SYNTAX = st.sampled_from(
    [
        '"',
        "'",
        "*",
        "(",
        ")",
        ":",
        "-",
        "^",
        "+",
        "AND",
        "OR",
        "NOT",
        "NEAR(",
        "name",
        "{",
        "}",
        ",",
    ]
)
TYPED = st.one_of(
    st.text(max_size=30), st.lists(st.one_of(SYNTAX, st.text(max_size=4))).map(" ".join)
)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    diary = tmp_path_factory.mktemp("search") / "diary.sqlite"
    opened = open_workspace(almanac=bundled_almanac_path(), diary=diary)
    change = Change(
        label="addition",
        sessions=(Edit(None, a_session(title="Name OR near (x)", notes="“Quoted” notes")),),
        programmes=(Edit(None, a_programme()),),
    )
    opened.apply(change)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def index() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute(
            "CREATE VIRTUAL TABLE words USING fts5 (text, "
            "tokenize = 'unicode61 remove_diacritics 2')"
        )
        yield database


@UNHURRIED
@given(typed=TYPED)
def test_no_text_is_refused(workspace: Workspace, typed: str) -> None:
    for hit in workspace.search(typed, TODAY, 3):
        assert isinstance(hit, ObservanceHit | SessionHit | PageHit)


@UNHURRIED
@given(typed=st.text(alphabet="abcdeiou ’'-", min_size=2, max_size=12))
def test_what_answers_by_its_name_is_marked(workspace: Workspace, typed: str) -> None:
    for hit in workspace.search(typed, TODAY, 3):
        if isinstance(hit, ObservanceHit) and hit.match in {Match.NAME_START, Match.NAME_WORDS}:
            assert hit.name.spans or "-" in hit.name.text


@UNHURRIED
@given(text=st.text(max_size=60), typed=TYPED, length=st.integers(10, 40))
def test_spans_lie_within_their_text_in_order(text: str, typed: str, length: int) -> None:
    asked = asked_from(typed)
    for one in (marked(text, asked), excerpt([text], asked, length)):
        if one is not None:
            ends = [0, *(end for span in one.spans for end in span), len(one.text)]
            assert ends == sorted(ends)


@UNHURRIED
@given(text=st.text(max_size=60))
def test_every_text_answers_its_own_words(text: str) -> None:
    assert answers(asked_from(text), [text])


# Unicode has grown since SQLite took its tables: letters of scripts that rotas are written in.
LETTERS = st.text(
    st.one_of(
        st.characters(max_codepoint=0x17F, categories=("L", "N", "P", "Zs")),
        st.sampled_from("ΆέαβώЙйёЖ־אבגدعربहिन्दीবাংলਪੰਜਾਬੀ漢字かな한국"),
    ),
    max_size=60,
)


@UNHURRIED
@given(text=LETTERS)
def test_the_index_folds_as_the_search_does(index: sqlite3.Connection, text: str) -> None:
    asked = asked_from(text)
    index.execute("DELETE FROM words")
    index.execute("INSERT INTO words VALUES (?)", (indexed(text),))
    if asked:
        found = index.execute("SELECT count(*) FROM words WHERE words MATCH ?", (asked.expression,))
        assert found.fetchone() == (1,)


@UNHURRIED
@given(typed=TYPED)
def test_any_text_can_be_mended(typed: str) -> None:
    asked = asked_from(typed)
    assert len(mended(asked, ["ramadan", "diwali"]).words) <= len(asked.words)
