"""Which kind of file some bytes are, whatever the file is called, and how to refuse the others."""

from enum import StrEnum

from planner.domain.errors import TimetableError
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.exchange.tables.limits import refusal

TEXT_ENDINGS = frozenset({".csv", ".tsv", ".tab"})
"""Endings of files whose text is a table."""

TABLE_ENDINGS = TEXT_ENDINGS | {".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"}
"""Endings of files that are tables, those that are refused among them."""

_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_WEB = (b"<html", b"<!doctype html", b"<table", b"<?xml", b"<")
_SAVE_AS = QT_TRANSLATE_NOOP("tables", "open it in Excel and save it as an Excel workbook (.xlsx)")
_OTHERS = (
    (b"%PDF", QT_TRANSLATE_NOOP("tables", "it is a PDF, not a table")),
    (b"\x89PNG", QT_TRANSLATE_NOOP("tables", "it is a picture, not a table")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("tables", "it is a picture, not a table")),
    (b"GIF8", QT_TRANSLATE_NOOP("tables", "it is a picture, not a table")),
    (b"{\\rtf", QT_TRANSLATE_NOOP("tables", "it is a Word file, not a table")),
)


class FileKind(StrEnum):
    """What a table can be read from."""

    XLSX = "xlsx"
    TEXT = "text"


def is_old_or_locked(content: bytes) -> bool:
    """Tell whether the bytes are those of an old Office file, or of a new one with a password."""
    return content.startswith(_OLE)


def is_zip(content: bytes) -> bool:
    """Tell whether the bytes are an archive, as every new Office file is."""
    return content.startswith((_ZIP, _EMPTY_ZIP))


def is_calendar(content: bytes) -> bool:
    """Tell whether the bytes begin as iCalendar does."""
    start = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start[:15].upper() == b"BEGIN:VCALENDAR"


def kind_of_table(content: bytes, file: str) -> FileKind:
    """Return whether a file of tables is a workbook or text.

    Raises TimetableError where it is neither.
    """
    if is_zip(content):
        return FileKind.XLSX
    if is_old_or_locked(content):
        raise _old_or_locked(content, file)
    if not content.strip():
        raise refusal(
            file,
            translate("tables", "it is empty"),
            translate("tables", "save the timetable again in the program it comes from"),
        )
    start = content[:4096].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if start.startswith(_WEB):
        raise refusal(
            file,
            translate("tables", "it is a web page, though it may open in Excel"),
            translate("tables", _SAVE_AS),
        )
    for beginning, fault in _OTHERS:
        if content.startswith(beginning):
            raise refusal(
                file,
                translate("tables", fault),
                translate("tables", "import the timetable as .xlsx, .csv or .ics"),
            )
    return FileKind.TEXT


def _old_or_locked(content: bytes, file: str) -> TimetableError:
    if _ENCRYPTED in content:
        return refusal(
            file,
            translate("tables", "it is protected by a password"),
            translate("tables", "open it in Excel, save a copy without a password, import that"),
        )
    return refusal(
        file,
        translate("tables", "it is a workbook of an old kind (.xls)"),
        translate("tables", _SAVE_AS),
    )
