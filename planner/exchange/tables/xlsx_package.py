"""The parts of an .xlsx file, checked before any of them is read."""

import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from planner.domain.errors import TimetableError
from planner.domain.language import translate
from planner.exchange.tables.limits import refusal

LARGEST_UNPACKED = 200_000_000
"""Bytes of all parts together: several times what 200,000 rows of a timetable come to."""

MOST_MARKS = 2_000_000
"""Tags of a part: half a million filled cells. A few bytes can unpack to millions of empty ones,
each of which takes as long to read as a full one."""

_MOST_PARTS = 10_000
# An Office file knows no other (ISO/IEC 29500-2, annex B), and the frozen program has no other.
_PACKED = (ZIP_STORED, ZIP_DEFLATED)
_CHUNK = 1 << 20
_LONGEST_MARK = 512
# Neither a definition of types nor an entity has a place in an Office file. In UTF-16 as well.
_DEFINITIONS = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
)
# Every repetition is bounded: a hostile file would else keep a pattern busy for hours.
_MERGED = re.compile(rb'<(?:\w{1,20}:)?mergeCell\b[^>]{0,40}?\bref="([A-Z]{1,3}\d+:[A-Z]{1,3}\d+)"')
_UNSAVED = re.compile(
    rb"(?:</(?:\w{1,20}:)?f>|<(?:\w{1,20}:)?f\b[^>]{0,300}/>)\s{0,20}"
    rb"(?:<(?:\w{1,20}:)?v\s?/>|<v></v>)?\s{0,20}</(?:\w{1,20}:)?c>"
)


def check_package(content: bytes, file: str) -> None:
    """Raise TimetableError where an archive is no workbook that may be opened."""
    try:
        with ZipFile(BytesIO(content)) as package:
            _check_parts(package, file)
            for part in package.infolist():
                if part.filename.endswith((".xml", ".rels", ".vml")):
                    _check_words(package, part, file)
    except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise damaged(file) from error


def damaged(file: str) -> TimetableError:
    """Return the refusal of a workbook that cannot be read."""
    return refusal(
        file,
        translate("tables", "it is damaged and cannot be read"),
        translate("tables", "open it in Excel, save it again as .xlsx and import that"),
    )


def merged_ranges(content: bytes, part: str) -> Iterator[str]:
    """Yield the ranges, such as A1:C1, that a sheet says are merged."""
    # The library does not tell them of a sheet that it reads row by row.
    for words in _matches(content, part, _MERGED):
        yield words.decode("ascii")


def unsaved_formulas(content: bytes, part: str) -> int:
    """Return how many formulas of a sheet were saved without what they come to."""
    return sum(1 for _ in _matches(content, part, _UNSAVED))


def _matches(content: bytes, part: str, pattern: re.Pattern[bytes]) -> Iterator[bytes]:
    with ZipFile(BytesIO(content)) as package, package.open(part.lstrip("/")) as stream:
        rest = b""
        while chunk := stream.read(_CHUNK):
            held = rest + chunk
            end = 0
            for found in pattern.finditer(held):
                yield found[found.re.groups]
                end = found.end()
            rest = held[max(end, len(held) - _LONGEST_MARK) :]


def _check_parts(package: ZipFile, file: str) -> None:
    parts = package.infolist()
    names = {part.filename for part in parts}
    if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise refusal(
            file,
            translate("tables", "it unpacks to more than {size} MB").format(
                size=LARGEST_UNPACKED // 1_000_000
            ),
            translate("tables", "save the sheet that is needed as .csv and import that"),
        )
    if any(part.compress_type not in _PACKED for part in parts):
        raise damaged(file)
    if any(part.flag_bits & 1 for part in parts):
        raise refusal(
            file,
            translate("tables", "it is protected by a password"),
            translate("tables", "save a copy without a password and import that"),
        )
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise refusal(
            file,
            translate("tables", "it holds macros, which are never opened here"),
            translate("tables", "save it in Excel as an Excel workbook (.xlsx) without macros"),
        )
    if "xl/workbook.xml" not in names:
        raise _other_archive(names, file)


def _other_archive(names: set[str], file: str) -> TimetableError:
    if "content.xml" in names:
        fault = translate("tables", "it is an OpenDocument file (.ods)")
        remedy = translate("tables", "save it as an Excel workbook (.xlsx) and import that")
    elif "xl/workbook.bin" in names:
        fault = translate("tables", "it is a binary workbook (.xlsb)")
        remedy = translate("tables", "save it as an Excel workbook (.xlsx) and import that")
    elif "word/document.xml" in names:
        fault = translate("tables", "it is a Word file, not a workbook")
        remedy = translate("tables", "copy the table into Excel, save it as .xlsx, import that")
    else:
        fault = translate("tables", "it is an archive, not a workbook")
        remedy = translate("tables", "unpack it and import the timetable in it")
    return refusal(file, fault, remedy)


def _check_words(package: ZipFile, part: ZipInfo, file: str) -> None:
    with package.open(part) as stream:
        rest, marks = b"", 0
        while chunk := stream.read(_CHUNK):
            held = rest + chunk
            marks += chunk.count(b"<")
            if marks > MOST_MARKS:
                raise refusal(
                    file,
                    translate("tables", "a part of it, {part}, holds too much").format(
                        part=part.filename
                    ),
                    translate("tables", "save a shorter period as a file of its own, or as .csv"),
                )
            if any(word in held for word in _DEFINITIONS):
                raise refusal(
                    file,
                    translate("tables", "a part of it, {part}, defines entities").format(
                        part=part.filename
                    ),
                    translate("tables", "do not trust it; ask for the timetable as .csv"),
                )
            rest = held[-_LONGEST_MARK:]
