"""Loads the words by which the kind of a session is guessed."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from planner.domain.errors import ContentError
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindRow, KindWords


def load_kind_words(path: Path) -> KindWords:
    """Return the rows of ``session_kinds.toml`` in their order.

    Raises ContentError, naming file, row and fault, where the file breaks its own rules.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ContentError(file=path.name, entry="whole file", fault=str(error)) from error
    rows = table.get("row")
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows) or not rows:
        raise ContentError(file=path.name, entry="row", fault="there is no [[row]]")
    return KindWords(
        rows=tuple(_row(row, f"row {n}", path.name) for n, row in enumerate(rows, start=1)),
        otherwise=_kind(table.get("otherwise"), "otherwise", path.name),
    )


def _row(row: Mapping[str, object], entry: str, file: str) -> KindRow:
    words = row.get("words")
    if not isinstance(words, list) or not words:
        raise ContentError(file=file, entry=entry, fault="“words” must be a list of words")
    if not all(isinstance(word, str) and word.strip() for word in words):
        raise ContentError(file=file, entry=entry, fault="each of “words” must be a word in quotes")
    return KindRow(_kind(row.get("kind"), entry, file), tuple(words))


def _kind(value: object, entry: str, file: str) -> SessionKind:
    try:
        return SessionKind(str(value))
    except ValueError as error:
        known = ", ".join(SessionKind)
        fault = f"unknown kind “{value}”; choose one of {known}"
        raise ContentError(file=file, entry=entry, fault=fault) from error
