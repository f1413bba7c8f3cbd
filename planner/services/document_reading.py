"""Reading a file that is to be kept as a document, and the words of one that is text."""

from collections.abc import Iterable, Iterator
from html.parser import HTMLParser
from pathlib import Path

from typing_extensions import override

from planner.domain.document_file import (
    ENDINGS,
    DocumentFile,
    DocumentKind,
    holds,
    kind_of,
    safe_name,
    text_of,
)
from planner.domain.errors import FileProblemError
from planner.domain.kept_document import LARGEST_DOCUMENT
from planner.domain.language import translate
from planner.domain.wording import either

MOST_LETTERS = 40_000
"""How much of a text is shown; the rest is in a copy that can be saved."""

_TOGETHER = 600
_MEGABYTE = 1024 * 1024
_UNSEEN = frozenset({"script", "style", "head", "template", "noscript"})
_ENDS_LINE = frozenset(
    (
        "address",
        "article",
        "blockquote",
        "br",
        "dd",
        "div",
        "dl",
        "dt",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "td",
        "th",
        "tr",
        "ul",
    )
)


def read_document(path: Path) -> DocumentFile:
    """Return a file as it can be kept.

    Raises FileProblemError for one that is of no known kind, too large, empty, not what its name
    says, or not to be read.
    """
    name = safe_name(path.name)
    kind = kind_of(path.name)
    if kind is None:
        raise _refusal(
            path,
            translate("documents", "this kind of file cannot be kept"),
            translate("documents", "choose one that ends in {endings}").format(
                endings=either(ENDINGS)
            ),
        )
    data = _data_of(path)
    if not data:
        raise _refusal(
            path,
            translate("documents", "the file is empty"),
            translate("documents", "choose another"),
        )
    if not holds(kind, data):
        raise _refusal(
            path,
            translate("documents", "what it holds is not what its name says"),
            translate("documents", "open it in its own program and save it anew"),
        )
    return DocumentFile(name=name, kind=kind, data=data)


def paragraphs_of(kind: DocumentKind, data: bytes) -> Iterator[str]:
    """Yield the text of a document that is text, one paragraph after the other.

    Of a web page only its words: nothing in it is run, and nothing that it names is fetched.
    """
    text = text_of(data)
    if kind is DocumentKind.HTML:
        text = _words_of(text)
    shown = text[:MOST_LETTERS].replace("\r\n", "\n").replace("\r", "\n")
    between = "\n" if kind is DocumentKind.HTML else "\n\n"
    yield from _gathered(filter(None, map(str.strip, shown.split(between))), between)


def is_cut(kind: DocumentKind, data: bytes) -> bool:
    """Tell whether a text is longer than what is shown of it."""
    text = text_of(data)
    return len(_words_of(text) if kind is DocumentKind.HTML else text) > MOST_LETTERS


def _gathered(parts: Iterable[str], between: str) -> Iterator[str]:
    """Yield short parts together, since each paragraph of a page takes a widget of its own."""
    held: list[str] = []
    for part in parts:
        held.append(part)
        if sum(map(len, held)) >= _TOGETHER:
            yield between.join(held)
            held = []
    if held:
        yield between.join(held)


def _data_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_DOCUMENT + 1)
    except OSError as error:
        raise _refusal(
            path,
            translate("documents", "the file cannot be read"),
            translate("documents", "check that it is there and may be read"),
        ) from error
    if len(data) > LARGEST_DOCUMENT:
        most = LARGEST_DOCUMENT // _MEGABYTE
        raise _refusal(
            path,
            translate("documents", "it is larger than {most} MB").format(most=most),
            translate("documents", "keep a smaller one, or note where it lies"),
        )
    return data


def _refusal(path: Path, fault: str, remedy: str) -> FileProblemError:
    return FileProblemError(file=path.name, fault=fault, remedy=remedy)


def _words_of(html: str) -> str:
    reader = _Words()
    reader.feed(html)
    reader.close()
    return "".join(reader.parts)


class _Words(HTMLParser):
    """Gathers what a person would read of a web page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "body":
            # It ends a head that was left open.
            self._unseen = 0
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag in _ENDS_LINE:
            self.parts.append("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag in _ENDS_LINE:
            self.parts.append("\n")

    @override
    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(" ".join(data.split("\n")))
