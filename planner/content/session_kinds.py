"""Loads the words by which the kind of a session is guessed."""

from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entry
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindRow, KindWords


def load_kind_words(path: Path) -> KindWords:
    """Return the rows of ``session_kinds.toml`` in their order.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    return read_entry(path).read(_kind_words_from)


def _kind_words_from(entry: Entry) -> KindWords:
    rows = tuple(row.read(_row_from) for row in entry.tables("row"))
    return KindWords(rows=rows, otherwise=entry.enum("otherwise", SessionKind))


def _row_from(entry: Entry) -> KindRow:
    words = entry.texts("words")
    if not words:
        raise entry.fault("“words” is empty")
    return KindRow(entry.enum("kind", SessionKind), words)
