"""Which files can be kept as documents, and whether what a file holds is what its name says."""

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from io import BytesIO
from zipfile import BadZipFile, ZipFile

_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_SLIDES_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ODT_TYPE = "application/vnd.oasis.opendocument.text"

_LONGEST_NAME = 120
_RESERVED = frozenset('<>:"/\\|?*')
# Names that Windows gives to devices, whatever follows the full stop.
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)))
)


class DocumentKind(StrEnum):
    """The kinds of file that can be kept, by the ending of their names."""

    PDF = ".pdf"
    WORD = ".docx"
    OPEN_TEXT = ".odt"
    SLIDES = ".pptx"
    SHEET = ".xlsx"
    TEXT = ".txt"
    MARKDOWN = ".md"
    HTML = ".html"
    PNG = ".png"
    JPEG = ".jpeg"

    @property
    def is_text(self) -> bool:
        """Tell whether it is read here, as text, and never handed to another program."""
        return self in {DocumentKind.TEXT, DocumentKind.MARKDOWN, DocumentKind.HTML}


# What an archive raises that is cut off, damaged, locked or packed in a way that nobody knows.
_BROKEN = (BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError)

_OTHER_ENDINGS = {".jpg": DocumentKind.JPEG, ".htm": DocumentKind.HTML}
ENDINGS = (*(one.value for one in DocumentKind), *_OTHER_ENDINGS)
"""Every ending that is known, in the order in which a person would look for theirs."""

MEDIA_TYPES: Mapping[DocumentKind, str] = {
    DocumentKind.PDF: "application/pdf",
    DocumentKind.WORD: _WORD_TYPE,
    DocumentKind.OPEN_TEXT: _ODT_TYPE,
    DocumentKind.SLIDES: _SLIDES_TYPE,
    DocumentKind.SHEET: _SHEET_TYPE,
    DocumentKind.TEXT: "text/plain",
    DocumentKind.MARKDOWN: "text/markdown",
    DocumentKind.HTML: "text/html",
    DocumentKind.PNG: "image/png",
    DocumentKind.JPEG: "image/jpeg",
}


@dataclass(frozen=True, slots=True)
class DocumentFile:
    """A file as it was read: its name without a folder, its kind and what it holds."""

    name: str
    kind: DocumentKind
    data: bytes = field(repr=False)


def kind_of(name: str) -> DocumentKind | None:
    """Return the kind of file that a name says, or None for one that cannot be kept."""
    _stem, dot, ending = name.rpartition(".")
    wanted = f"{dot}{ending}".lower()
    if wanted in _OTHER_ENDINGS:
        return _OTHER_ENDINGS[wanted]
    return next((one for one in DocumentKind if one.value == wanted), None)


def holds(kind: DocumentKind, data: bytes) -> bool:
    """Tell whether what a file holds begins as files of that kind do."""
    return _LOOKS[kind](data)


def safe_name(name: str) -> str:
    """Return a name that every system can write: no folder, no reserved letter, not too long."""
    stem, dot, ending = name.rpartition(".")
    if not dot:
        stem, ending = name, ""
    plain = "".join(" " if one in _RESERVED or not one.isprintable() else one for one in stem)
    plain = " ".join(plain.split()).strip(". ")[:_LONGEST_NAME].rstrip(". ")
    if not plain or plain.casefold() in _DEVICES:
        plain = f"document {plain}".strip()
    return f"{plain}{dot}{ending}"


def text_of(data: bytes) -> str:
    """Return a text file’s text; what is no UTF-8 or UTF-16 is taken as Windows wrote it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _starts(*beginnings: bytes) -> Callable[[bytes], bool]:
    return lambda data: data.startswith(beginnings)


def _office(folder: str) -> Callable[[bytes], bool]:
    def looks(data: bytes) -> bool:
        names = _members(data)
        return "[Content_Types].xml" in names and any(one.startswith(folder) for one in names)

    return looks


def _is_open_text(data: bytes) -> bool:
    if "mimetype" not in _members(data):
        return False
    try:
        with ZipFile(BytesIO(data)) as archive:
            info = archive.getinfo("mimetype")
            return info.file_size == len(_ODT_TYPE) and archive.read(info) == _ODT_TYPE.encode()
    except _BROKEN:
        return False


def _members(data: bytes) -> frozenset[str]:
    # The list of names stands at the end and is read without unpacking anything.
    try:
        with ZipFile(BytesIO(data)) as archive:
            return frozenset(archive.namelist())
    except _BROKEN:
        return frozenset()


def _is_text(data: bytes) -> bool:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return b"\0" not in data


_LOOKS: Mapping[DocumentKind, Callable[[bytes], bool]] = {
    DocumentKind.PDF: _starts(b"%PDF-"),
    DocumentKind.WORD: _office("word/"),
    DocumentKind.OPEN_TEXT: _is_open_text,
    DocumentKind.SLIDES: _office("ppt/"),
    DocumentKind.SHEET: _office("xl/"),
    DocumentKind.TEXT: _is_text,
    DocumentKind.MARKDOWN: _is_text,
    DocumentKind.HTML: _is_text,
    DocumentKind.PNG: _starts(b"\x89PNG\r\n\x1a\n"),
    DocumentKind.JPEG: _starts(b"\xff\xd8\xff"),
}
