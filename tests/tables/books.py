"""Workbooks for tests: sound ones by openpyxl, and hostile ones by changing their parts."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

_SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
SHEET = "xl/worksheets/sheet1.xml"


def book(*rows: Sequence[object], fill: Callable[[Worksheet], object] | None = None) -> bytes:
    """Return a workbook of one sheet, “Sheet”, with these rows; ``fill`` may do more to it."""
    made = Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    for row in rows:
        sheet.append(list(row))
    if fill is not None:
        fill(sheet)
    return saved(made)


def saved(made: Workbook) -> bytes:
    """Return the bytes of a workbook."""
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def with_parts(content: bytes, parts: Mapping[str, str | bytes]) -> bytes:
    """Return an archive with some of its parts replaced, or added."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for name in before.namelist():
            if name not in parts:
                after.writestr(name, before.read(name))
        for name, part in parts.items():
            after.writestr(name, part)
    return stream.getvalue()


def with_sheet(inner: str) -> bytes:
    """Return a workbook whose one sheet holds this XML."""
    xml = f'<?xml version="1.0"?><worksheet {_SPACE}>{inner}</worksheet>'
    return with_parts(book(["x"]), {SHEET: xml})


def archive(parts: Mapping[str, str]) -> bytes:
    """Return an archive of these parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        for name, part in parts.items():
            made.writestr(name, part)
    return stream.getvalue()
