"""Observances as a listing of their own, or as rows among sessions."""

from collections.abc import Iterable
from datetime import timedelta

from planner.domain.contact import Setting, kept_hours
from planner.domain.keeping_text import tier_words
from planner.domain.marks import name_of
from planner.domain.occurrence import Occurrence
from planner.domain.provenance import provenance_of
from planner.exchange.ics.observance_writer import uid_of
from planner.exchange.listing.listing import Cell, Column, Listing
from planner.exchange.listing.session_rows import yes_or_no
from planner.exchange.observance_text import (
    doubted_name,
    observance_paragraphs,
    when_paragraphs,
)
from planner.exchange.records import source_line

COLUMNS = (
    Column("Observance", 32, wraps=True),
    Column("First day", 17),
    Column("Last day", 17),
    Column("Starts", 22),
    Column("Ends", 22),
    Column("When", 40, wraps=True),
    Column("Tradition", 18, wraps=True),
    Column("Practice", 22, wraps=True),
    Column("How far to make way", 20, wraps=True),
    Column("How sure", 40, wraps=True),
    Column("Earliest first day", 17),
    Column("Latest first day", 17),
    Column("In its own calendar", 22, wraps=True),
    Column("Nation", 18),
    Column("What it is", 48, wraps=True),
    Column("What to do", 60, wraps=True),
    Column("Note", 40, wraps=True),
    Column("Source", 48, wraps=True),
    Column("Id", 30),
)

KIND = "observance"
"""Stands for the kind of a session in rows among sessions, by which they are left out again."""


def observance_listing(occurrences: Iterable[Occurrence], setting: Setting) -> Listing:
    """Return a row for each occurrence."""
    rows = tuple(_row(one, setting) for one in occurrences)
    return Listing(name="Observances", columns=COLUMNS, rows=rows)


def row_among_sessions(occurrence: Occurrence, setting: Setting) -> tuple[Cell, ...]:
    """Return the cells of an occurrence in a listing of sessions, its last day among them.

    Weekly and daily patterns have their hours; all others are whole days, as in calendars.
    """
    is_pattern = occurrence.observance.kind.is_pattern
    hours = kept_hours(occurrence, setting) if is_pattern else None
    first, last = occurrence.span.start, occurrence.span.last
    if hours is not None:
        # Of what ends by the next day at an earlier hour, the hours alone say when.
        is_short = hours.end - hours.start < timedelta(days=1)
        first, last = hours.start.date(), hours.start.date() if is_short else hours.end.date()
    return (
        doubted_name(occurrence),
        first,
        None if hours is None else hours.start.time(),
        None if hours is None else hours.end.time(),
        yes_or_no(is_true=hours is None),
        "",
        KIND,
        name_of(occurrence.observance.tradition),
        "",
        "\n".join(observance_paragraphs(occurrence, setting)),
        "",
        uid_of(occurrence),
        None if last == first else last,
    )


def _row(occurrence: Occurrence, setting: Setting) -> tuple[Cell, ...]:
    observance = occurrence.observance
    hours = kept_hours(occurrence, setting)
    practices = (occurrence.practice, *occurrence.agreeing)
    return (
        occurrence.name,
        occurrence.span.start,
        occurrence.span.last,
        hours.start if hours else None,
        hours.end if hours else None,
        " ".join(when_paragraphs(occurrence, setting)),
        name_of(observance.tradition),
        ", ".join(practice.name for practice in practices),
        tier_words(observance.tier),
        provenance_of(occurrence).sureness,
        occurrence.earliest,
        occurrence.latest,
        occurrence.native_date,
        occurrence.nation.value if occurrence.nation else "",
        observance.about,
        "\n".join(occurrence.advice),
        occurrence.note,
        source_line(observance),
        uid_of(occurrence),
    )
