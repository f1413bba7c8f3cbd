"""A listing as comma-separated values (RFC 4180) that Excel opens with every letter right."""

import csv
import io
from datetime import date, datetime, time

from planner.exchange.listing.listing import Cell, Listing
from planner.exchange.listing.plain_cells import clean_text, marked_text


def csv_from(listing: Listing) -> bytes:
    """Return the headings and rows in UTF-8, with the mark by which Excel knows that it is.

    Days are written as 2026-09-21 and times as 09:00, which no country reads otherwise.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow([column.heading for column in listing.columns])
    writer.writerows([_text_of(cell) for cell in row] for row in listing.rows)
    return stream.getvalue().encode("utf-8-sig")


def _text_of(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case str():
            return marked_text(clean_text(cell))
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M}"
        case date():
            return cell.isoformat()
        case time():
            return f"{cell:%H:%M}"
