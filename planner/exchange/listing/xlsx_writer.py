"""Listings as an Excel workbook, a sheet each, with real days and times and nothing to be run."""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, time
from typing import cast

from openpyxl import Workbook
from openpyxl.cell import Cell as BookCell
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.exchange.listing.listing import Cell, Listing
from planner.exchange.listing.plain_cells import clean_text, is_like_formula

Step = Callable[[], None]
"""Called now and then; it may raise, which ends the writing."""

MOST_ROWS = 1_048_575
"""What a sheet of Excel holds below its headings."""

_LONGEST_TEXT = 32_767
_ROWS_IN_STEP = 500
_DAY_FORMAT = "ddd d mmm yyyy"
_TIME_FORMAT = "hh:mm"
_MOMENT_FORMAT = f"{_DAY_FORMAT} {_TIME_FORMAT}"
_LANGUAGE = "en-GB"
_TOP = Alignment(vertical="top")
_WRAPPED = Alignment(vertical="top", wrap_text=True)
_HEAD = Font(bold=True)
_HEAD_FILL = PatternFill("solid", fgColor="E8EDEE")


def xlsx_from(listings: Sequence[Listing], *, title: str, stamp: datetime, step: Step) -> bytes:
    """Return the workbook; ``title`` and English as its language stand in its properties.

    Raises BadRequestError where a sheet cannot hold the rows.
    """
    book = Workbook(write_only=True)
    book.properties.title = title
    book.properties.creator = "Multifaith Planner"
    book.properties.language = _LANGUAGE
    # Excel takes these as UTC and forbids a zone.
    book.properties.created = book.properties.modified = stamp.replace(tzinfo=None)
    for listing in listings:
        # Sheets that are only written offer what others do, which their types do not say.
        _add(listing, cast("Worksheet", book.create_sheet(listing.name)), step)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _add(listing: Listing, sheet: Worksheet, step: Step) -> None:
    if len(listing.rows) > MOST_ROWS:
        raise BadRequestError(
            what=listing.name,
            fault=translate(
                "exports", "a sheet of Excel holds {most:,} rows, and it has {count:,}"
            ).format(most=MOST_ROWS, count=len(listing.rows)),
            remedy=translate("exports", "choose fewer days, or save it as .csv"),
        )
    sheet.freeze_panes = "A2"
    last = get_column_letter(len(listing.columns))
    sheet.auto_filter.ref = f"A1:{last}{len(listing.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = "9"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    for number, column in enumerate(listing.columns, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = column.width
    sheet.append(list(_headings(listing, sheet)))
    wraps = [column.wraps for column in listing.columns]
    for number, row in enumerate(listing.rows):
        if number % _ROWS_IN_STEP == 0:
            step()
        sheet.append([_cell(one, sheet, wraps=wrap) for one, wrap in zip(row, wraps, strict=True)])


def _headings(listing: Listing, sheet: Worksheet) -> Iterator[BookCell]:
    for column in listing.columns:
        cell = WriteOnlyCell(sheet, column.heading)
        cell.font, cell.fill, cell.alignment = _HEAD, _HEAD_FILL, _WRAPPED
        yield cell


def _cell(value: Cell, sheet: Worksheet, *, wraps: bool) -> BookCell | None:
    match value:
        case None | "":
            return None
        case str():
            return _text_cell(value, sheet, wraps=wraps)
        case datetime():
            # Excel knows no zones; the hours are those of the place.
            return _formatted(value.replace(tzinfo=None), sheet, _MOMENT_FORMAT)
        case date():
            return _formatted(value, sheet, _DAY_FORMAT)
        case time():
            return _formatted(value, sheet, _TIME_FORMAT)


def _text_cell(text: str, sheet: Worksheet, *, wraps: bool) -> BookCell:
    text = clean_text(text)[:_LONGEST_TEXT]
    cell = WriteOnlyCell(sheet, text)
    # The library makes a formula of what begins with “=”, and an error of “#N/A”.
    cell.data_type = "s"
    cell.alignment = _WRAPPED if wraps else _TOP
    if is_like_formula(text):
        # Else what is edited in Excel would be run once Enter is pressed.
        cell.quotePrefix = True
    return cell


def _formatted(value: date | time, sheet: Worksheet, form: str) -> BookCell:
    cell = WriteOnlyCell(sheet)
    cell.value = value
    cell.number_format = form
    cell.alignment = _TOP
    return cell
