"""Loads the files on faiths: the texts of their pages and of the comparison, read without fault."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.content.faith_pages import (
    COMPARISON_FILE,
    comparison_from,
    faith_order,
    faith_page_from,
    known_of,
)
from planner.content.source_files import read_text
from planner.domain.faith_page import Comparison, FaithPage
from planner.domain.observance import Source, SourceKey

_FOLDER = "faiths"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaithTexts:
    """The pages in their order with the text of each by its name, and the comparison with its own.

    ``comparison`` is None, and its text empty, where there is no such file.
    """

    pages: tuple[FaithPage, ...]
    texts: Mapping[str, str]
    comparison: Comparison | None
    comparison_text: str


def load_faith_texts(
    data: Path, sources: Mapping[SourceKey, Source], observances: Iterable[str]
) -> FaithTexts:
    """Return what the folder ``faiths`` under ``data`` holds; nothing where there is none.

    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    folder = data / _FOLDER
    texts = {path.stem: read_text(path) for path in sorted(folder.glob("*.md"))}
    known = known_of(sources, observances, texts)
    pages = [faith_page_from(text, name, known) for name, text in texts.items()]
    compared = folder / COMPARISON_FILE
    comparison_text = read_text(compared) if compared.exists() else ""
    return FaithTexts(
        pages=tuple(sorted(pages, key=lambda page: faith_order(page.head))),
        texts=texts,
        comparison=comparison_from(comparison_text, known) if comparison_text else None,
        comparison_text=comparison_text,
    )
