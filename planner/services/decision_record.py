"""The record of decisions on clashes, to be kept or handed on: as text, a table or a page."""

import csv
import io
from collections.abc import Sequence

from planner.domain.decision import Decision
from planner.domain.language import translate
from planner.domain.wording import date_text
from planner.exchange.listing.plain_cells import marked_text
from planner.services.html_pages import page_from

FIELDS = (
    "decided",
    "role",
    "session",
    "when",
    "observance",
    "severity",
    "decision",
    "alternatives",
)


def record_as_text(decisions: Sequence[Decision]) -> str:
    """Return a paragraph for each decision."""
    words = translate(
        "decisions",
        "{day}, {role}\n  {title}, {when}; {observance} ({severity})\n"
        "  Decision: {decision}\n  Alternatives considered: {alternatives}",
    )
    told = [
        words.format(
            day=date_text(one.decided),
            role=one.role,
            title=one.session_title,
            when=one.session_when,
            observance=one.observance_name,
            severity=one.severity,
            decision=one.decision,
            alternatives=one.alternatives,
        )
        for one in decisions
    ]
    return "\n\n".join(told) + "\n"


def record_as_csv(decisions: Sequence[Decision]) -> str:
    """Return rows of a table, under their headings."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(FIELDS)
    for one in decisions:
        writer.writerow([marked_text(cell) for cell in _cells(one)])
    return stream.getvalue()


def record_as_html(decisions: Sequence[Decision]) -> str:
    """Return one page with a table."""
    rows = [dict(zip(FIELDS, _cells(one), strict=True)) for one in decisions]
    return page_from("decisions.html", rows=rows)


def _cells(one: Decision) -> tuple[str, ...]:
    return (
        one.decided.isoformat(),
        one.role,
        one.session_title,
        one.session_when,
        one.observance_name,
        one.severity.value,
        one.decision,
        one.alternatives,
    )
