"""Days told one by one: the observances, hours and sessions of each, then what is to be settled."""

from collections.abc import Iterator, Sequence

from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import Clock, day_text
from planner.exchange.outline.outline import Block, Cell, Column, Paragraph, Points, Section, Table
from planner.exchange.outline.words import severity_text, tier_text
from planner.exchange.sheet.entries import ObservanceEntry, SessionEntry, SettleEntry, heading_of
from planner.exchange.sheet.programmes import distinct_patterns
from planner.exchange.sheet.reading import (
    band_entries,
    observance_entries,
    session_entries,
    sunset_entry,
)
from planner.exchange.sheet.settle import settle_entries


def day_sections(view: PeriodView, days: Sequence[DayView], clock: Clock) -> tuple[Section, ...]:
    """Return a section for each of these days."""
    return tuple(Section(day_text(day.day), tuple(_blocks(day, view, clock))) for day in days)


def settle_section(view: PeriodView, clock: Clock) -> Section:
    """Return what is to be settled, worst first."""
    entries = settle_entries(view, clock)
    heading = translate("print", "To settle")
    if not entries:
        return Section(heading, (Paragraph(translate("print", "Nothing to settle.")),))
    return Section(heading, (Points(tuple(_settled(entry) for entry in entries)),))


def _blocks(day: DayView, view: PeriodView, clock: Clock) -> Iterator[Block]:
    observances = observance_entries(day, clock)
    sessions = session_entries(day, view, distinct_patterns(view), clock)
    if observances:
        yield _observances(observances)
    if sessions:
        yield _sessions(sessions)
    if not (observances or sessions):
        yield Paragraph(translate("print", "Nothing is planned or kept."))
    hours = (*band_entries(day, clock), sunset_entry(day, clock))
    yield Paragraph(". ".join(heading_of(one) for one in hours) + ".")


def _observances(entries: Sequence[ObservanceEntry]) -> Table:
    return Table(
        name=translate("print", "Observances"),
        columns=(
            Column(translate("print", "Observance"), least=34.0, share=2.2),
            Column(translate("print", "Tradition"), least=22.0, share=1.2),
            Column(translate("print", "How far to plan"), least=22.0, share=1.2),
        ),
        rows=tuple(_observance(entry) for entry in entries),
    )


def _observance(entry: ObservanceEntry) -> tuple[Cell, ...]:
    return (
        Cell(
            text=entry.name,
            note=entry.note,
            tradition=entry.tradition,
            is_strong=entry.tier is Tier.PLAN,
        ),
        Cell(text=name_of(entry.tradition)),
        Cell(text=tier_text(entry.tier)),
    )


def _sessions(entries: Sequence[SessionEntry]) -> Table:
    return Table(
        name=translate("print", "Sessions"),
        columns=(
            Column(translate("print", "When"), least=20.0, share=1.2),
            Column(translate("print", "Session"), least=34.0, share=2.4),
            Column(translate("print", "Where"), least=24.0, share=1.6),
            Column(translate("print", "Programme"), least=22.0, share=1.3),
        ),
        rows=tuple(_session(entry) for entry in entries),
    )


def _session(entry: SessionEntry) -> tuple[Cell, ...]:
    told = severity_text(entry.severity) if entry.severity else ""
    return (
        Cell(text=entry.hours),
        Cell(text=entry.name, note=told, severity=entry.severity, is_strong=True),
        Cell(text=entry.place),
        Cell(text=entry.programme),
    )


def _settled(entry: SettleEntry) -> Cell:
    text = translate("print", "{severity}: {what}").format(
        severity=severity_text(entry.severity), what=entry.name
    )
    note = " ".join((*entry.reasons, entry.advice))
    return Cell(text=text, note=note, severity=entry.severity, is_strong=True)
