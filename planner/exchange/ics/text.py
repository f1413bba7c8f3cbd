"""From the bytes of an iCalendar file to its content lines, each with the number it stands on."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.errors import TimetableError
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.timetable import Problem

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How “BEGIN” begins in UTF-16 without a mark.
_UNMARKED = ((b"B\0E\0", "utf-16-le"), (b"\0B\0E", "utf-16-be"))
_OTHER_FILES = (
    (b"\x89PNG", QT_TRANSLATE_NOOP("timetables", "it is a picture")),
    (b"\xff\xd8\xff", QT_TRANSLATE_NOOP("timetables", "it is a picture")),
    (b"GIF8", QT_TRANSLATE_NOOP("timetables", "it is a picture")),
    (b"%PDF", QT_TRANSLATE_NOOP("timetables", "it is a PDF")),
    (b"PK\x03\x04", QT_TRANSLATE_NOOP("timetables", "it is a Word, Excel or zip file")),
    (b"\xd0\xcf\x11\xe0", QT_TRANSLATE_NOOP("timetables", "it is a Word, Excel or Outlook file")),
    (b"{\\rtf", QT_TRANSLATE_NOOP("timetables", "it is a Word file")),
    (b"<", QT_TRANSLATE_NOOP("timetables", "it is a web page")),
    (b"BEGIN:VCARD", QT_TRANSLATE_NOOP("timetables", "it holds contacts")),
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_ESCAPED = re.compile(r"\\([\\;,nN])")


@dataclass(frozen=True, slots=True)
class ContentLine:
    """One content line, unfolded, and the line of the file that it begins on, counted from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class CalendarText:
    """The content lines of a file, none of them blank, and what was doubtful about its bytes."""

    lines: tuple[ContentLine, ...]
    problems: tuple[Problem, ...]


def calendar_text(content: bytes, file: str) -> CalendarText:
    """Return the content lines of a file that begins as a calendar does.

    Raises TimetableError where it is something else or holds binary data.
    """
    # A copy over a network can pad a whole file with nothing; old editors end it with Ctrl+Z.
    content = _as_utf8(content, file).rstrip(b"\0\x1a")
    _check_begins_as_calendar(content, file)
    _check_has_no_nul(content, file)
    numbered = list(_unfolded(content))
    whole = b"\n".join(text for _, text in numbered)
    text, problems = _decoded(whole)
    lines = zip(numbered, text.split("\n"), strict=True)
    return CalendarText(
        lines=tuple(ContentLine(number, line.lstrip("\ufeff")) for (number, _), line in lines),
        problems=problems,
    )


def unescaped(value: str) -> str:
    """Return a TEXT value (RFC 5545, section 3.3.11) as it reads."""
    return _ESCAPED.sub(lambda match: "\n" if match[1] in "nN" else match[1], value)


def one_line(text: str) -> str:
    """Return a text as one line, without control characters."""
    return " ".join(_CONTROL.sub(" ", text).split())


def paragraphs(text: str) -> str:
    """Return a text with its line breaks, without other control characters."""
    return _CONTROL.sub("", text.replace("\r\n", "\n")).strip()


def _as_utf8(content: bytes, file: str) -> bytes:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            try:
                return content.decode(encoding).encode()
            except UnicodeDecodeError:
                # UTF-8 with stray bytes is still read below; UTF-16 is not readable at all.
                if encoding == "utf-16":
                    raise _refusal(
                        file,
                        translate("timetables", "line 1"),
                        translate("timetables", "its text cannot be decoded"),
                    ) from None
                return content.removeprefix(mark)
    for beginning, encoding in _UNMARKED:
        if content.startswith(beginning):
            return content.decode(encoding, errors="replace").encode()
    return content


def _check_begins_as_calendar(content: bytes, file: str) -> None:
    start = content[:4096].lstrip()
    if not start:
        raise _refusal(
            file, translate("timetables", "whole file"), translate("timetables", "it is empty")
        )
    if start.upper().startswith(b"BEGIN:VCALENDAR"):
        return
    for beginning, what in _OTHER_FILES:
        if start.startswith(beginning):
            raise _refusal(
                file,
                translate("timetables", "line 1"),
                translate("timetables", "{what}, not a calendar").format(
                    what=translate("timetables", what)
                ),
            )
    raise _refusal(
        file,
        translate("timetables", "line 1"),
        translate("timetables", "it is not a calendar: it does not begin with BEGIN:VCALENDAR"),
    )


def _check_has_no_nul(content: bytes, file: str) -> None:
    found = content.find(b"\0")
    if found >= 0:
        line = len(content[:found].splitlines()) or 1
        raise _refusal(
            file,
            translate("timetables", "line {line}").format(line=line),
            translate("timetables", "it holds binary data, so it is damaged"),
        )


def _unfolded(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield each content line with its number; bytes, since a fold can split a character."""
    current: list[bytes] = []
    first = 1
    # bytes.splitlines ends a line at CRLF, LF or CR and nowhere else.
    for number, line in enumerate(content.splitlines(), start=1):
        if line[:1] in {b" ", b"\t"} and current:
            current.append(line[1:])
        elif current and _goes_on(current):
            # vCalendar 1.0 folds such a text by “=” at the end of the line.
            current[-1] = current[-1][:-1]
            current.append(line)
        elif line.strip():
            if current:
                yield first, b"".join(current)
            first, current = number, [line]
    if current:
        yield first, b"".join(current)


def _goes_on(pieces: list[bytes]) -> bool:
    if not pieces[-1].endswith(b"="):
        return False
    head = pieces[0].partition(b":")[0].upper()
    return b"QUOTED-PRINTABLE" in head.split(b";", 1)[-1]


def _decoded(content: bytes) -> tuple[str, tuple[Problem, ...]]:
    try:
        return content.decode(), ()
    except UnicodeDecodeError:
        doubt = translate(
            "timetables",
            "its text is not UTF-8 and was read as Western European; look at accented letters",
        )
        return content.decode("cp1252", errors="replace"), (
            Problem(translate("timetables", "whole file"), doubt),
        )


def _refusal(file: str, place: str, fault: str) -> TimetableError:
    return TimetableError(
        file=file,
        place=place,
        fault=fault,
        remedy=translate(
            "timetables", "save the timetable as iCalendar (.ics) in the program it comes from"
        ),
    )
