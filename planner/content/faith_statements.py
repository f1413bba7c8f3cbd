"""Reads the statements of a page: words, what they lead to, and the sources they end in."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.content.markdown import (
    Written,
    WrittenHeading,
    WrittenParagraph,
    WrittenPoints,
    WrittenTable,
    WrittenText,
)
from planner.domain.errors import ContentError
from planner.domain.faith_page import (
    Listed,
    Part,
    Reference,
    Section,
    Statement,
    Subheading,
    Tabled,
    Told,
)
from planner.domain.observance import Source, SourceKey

_CITATION = re.compile(r"\s*\[(@[^\[\]]+|ask)\]$")
_ASK = "ask"
_CHECKED = re.compile(r"checked (\d{4}-\d{2}-\d{2})")


@dataclass(frozen=True, slots=True)
class Known:
    """The sources that statements may name, and the ids and names that they may lead to."""

    sources: Mapping[SourceKey, Source]
    targets: Collection[str]


class StatementReader:
    """Reads the blocks of one file; ``checked`` is its own day of checking."""

    def __init__(self, file: str, checked: date, known: Known) -> None:
        self._file = file
        self._checked = checked
        self._known = known

    def sections(self, blocks: Sequence[Written]) -> tuple[Section, ...]:
        """Return the sections of a page, each opened by a heading of two signs.

        Raises ContentError.
        """
        found: list[tuple[str, list[Written]]] = []
        for block in blocks:
            if isinstance(block, WrittenHeading) and block.level == 2:
                found.append((block.text, []))
            elif found:
                found[-1][1].append(block)
            else:
                raise self._fault("top of the page", "it must begin with a heading, “## ”")
        return tuple(self._section(title, inside) for title, inside in found)

    def _section(self, title: str, blocks: Sequence[Written]) -> Section:
        if not any(not isinstance(one, WrittenHeading) for one in blocks):
            raise self._fault(title, "the section says nothing; say in a sentence why")
        return Section(title, tuple(self._part(one, title) for one in blocks))

    def _part(self, block: Written, section: str) -> Part:
        match block:
            case WrittenHeading():
                if block.level != 3:
                    place = f"{section}, line {block.line}"
                    raise self._fault(place, "a heading inside a section has three signs, “### ”")
                return Subheading(block.text)
            case WrittenParagraph():
                return Told(self._statement((block.words,), section))
            case WrittenPoints():
                return Listed(tuple(self._statement((one,), section) for one in block.items))
            case WrittenTable():
                rows = tuple(self._statement(row, section) for row in block.rows)
                return Tabled(block.head, rows)

    def _statement(self, cells: Sequence[WrittenText], section: str) -> Statement:
        place = f"{section}, line {cells[0].line}"
        found = _CITATION.search(cells[-1].text)
        if found is None:
            raise self._fault(
                place,
                "it ends in no source; end it in “[@KEY]”, or in “[ask]” where it advises to ask",
            )
        texts = [one.text for one in cells]
        texts[-1] = texts[-1][: found.start()]
        for text in texts:
            if not text or "[@" in text or "[ask]" in text:
                fault = "its source must stand once, behind the words that it is for"
                raise self._fault(place, fault)
        sources, checked = self._cited(found[1], place)
        return Statement(
            cells=tuple(texts),
            references=tuple(self._references(cells, place)),
            sources=sources,
            checked=checked,
        )

    def _cited(self, citation: str, place: str) -> tuple[tuple[Source, ...], date]:
        sources: list[Source] = []
        checked = self._checked
        for piece in map(str.strip, citation.split(";")):
            if piece == _ASK:
                continue
            if (day := _CHECKED.fullmatch(piece)) is not None:
                checked = self._day(day[1], place)
            elif piece.startswith("@"):
                sources.append(self._source(piece[1:], place))
            else:
                raise self._fault(place, f"“{piece}” is no source; write “@KEY”")
        if sources == [] and citation != _ASK:
            raise self._fault(place, "its citation names no source")
        return tuple(dict.fromkeys(sources)), checked

    def _source(self, key: str, place: str) -> Source:
        try:
            return self._known.sources[SourceKey(key)]
        except KeyError as error:
            fault = f"unknown source “{key}”; add it to a file in sources"
            raise self._fault(place, fault) from error

    def _day(self, text: str, place: str) -> date:
        try:
            return date.fromisoformat(text)
        except ValueError as error:
            raise self._fault(place, f"“{text}” is no date") from error

    def _references(self, cells: Sequence[WrittenText], place: str) -> Iterator[Reference]:
        for cell in cells:
            for link in cell.links:
                if link.target not in self._known.targets:
                    fault = f"a link leads to “{link.target}”, which is no observance and no page"
                    raise self._fault(place, fault)
                yield Reference(link.words, link.target)

    def _fault(self, entry: str, fault: str) -> ContentError:
        return ContentError(file=self._file, entry=entry, fault=fault)
