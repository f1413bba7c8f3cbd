"""Clashes as a listing, the worst first."""

from collections.abc import Iterable, Mapping

from planner.domain.clash import Clash
from planner.domain.provenance import provenance_of
from planner.domain.session import Programme, ProgrammeId
from planner.exchange.listing.listing import Cell, Column, Listing
from planner.exchange.records import source_line

COLUMNS = (
    Column("How much it asks for", 14),
    Column("Title", 36, wraps=True),
    Column("Date", 17),
    Column("Start", 8),
    Column("End", 8),
    Column("Kind", 12),
    Column("Programme", 26, wraps=True),
    Column("Observance", 32, wraps=True),
    Column("First day", 17),
    Column("Last day", 17),
    Column("How sure", 36, wraps=True),
    Column("Why", 56, wraps=True),
    Column("What to do", 56, wraps=True),
    Column("Source", 48, wraps=True),
)


def clash_listing(clashes: Iterable[Clash], programmes: Mapping[ProgrammeId, Programme]) -> Listing:
    """Return a row for each clash."""
    rows = tuple(_row(one, programmes) for one in clashes)
    return Listing(name="Clashes", columns=COLUMNS, rows=rows)


def _row(clash: Clash, programmes: Mapping[ProgrammeId, Programme]) -> tuple[Cell, ...]:
    instance, occurrence = clash.instance, clash.occurrence
    session = instance.session
    is_timed = not session.all_day
    programme = programmes.get(session.programme)
    return (
        clash.severity.value,
        session.title,
        instance.start.date(),
        instance.start.time() if is_timed else None,
        instance.end.time() if is_timed else None,
        session.kind.value,
        programme.name if programme else "",
        occurrence.name,
        occurrence.span.start,
        occurrence.span.last,
        provenance_of(occurrence).sureness,
        clash.reason,
        clash.advice,
        source_line(occurrence.observance),
    )
