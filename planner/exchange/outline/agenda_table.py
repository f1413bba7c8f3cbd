"""A table of what is kept and planned in a span, one row each, in order of time."""

from planner.domain.agenda import AgendaEntry, KeptEntry, PlannedEntry, agenda_of
from planner.domain.clash import Clash, Severity
from planner.domain.dates import DateSpan
from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, brief_day_text, listed
from planner.exchange.outline.outline import Block, Cell, Column, Paragraph, Table
from planner.exchange.outline.words import (
    brief_days_text,
    hours_text,
    met_text,
    occurrence_note,
    severity_text,
    tier_text,
    title_text,
)


def agenda_block(view: PeriodView, span: DateSpan, name: str, clock: Clock) -> Block:
    """Return the table of a span, or a sentence where nothing is on."""
    entries = agenda_of(view, span)
    if not entries:
        return Paragraph(translate("print", "Nothing is planned or kept."))
    return Table(name=name, columns=_columns(), rows=tuple(_row(one, clock) for one in entries))


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("print", "When"), least=24.0, share=1.7),
        Column(translate("print", "What"), least=32.0, share=2.0),
        Column(translate("print", "Whose, or where"), least=26.0, share=1.6),
        Column(translate("print", "To settle"), least=30.0, share=2.2),
    )


def _row(entry: AgendaEntry, clock: Clock) -> tuple[Cell, ...]:
    match entry:
        case KeptEntry():
            return _kept(entry)
        case PlannedEntry():
            return _planned(entry, clock)


def _kept(entry: KeptEntry) -> tuple[Cell, ...]:
    occurrence = entry.occurrence
    observance = occurrence.observance
    return (
        Cell(text=brief_days_text(occurrence.span)),
        Cell(
            text=occurrence.name,
            note=occurrence_note(occurrence),
            tradition=observance.tradition,
            is_strong=observance.tier is Tier.PLAN,
        ),
        Cell(text=name_of(observance.tradition), note=tier_text(observance.tier)),
        _sessions_met(entry.clashes),
    )


def _planned(entry: PlannedEntry, clock: Clock) -> tuple[Cell, ...]:
    instance, session = entry.instance, entry.instance.session
    worst = entry.clashes[0].severity if entry.clashes else None
    return (
        Cell(text=brief_day_text(instance.start.date()), note=hours_text(instance, clock)),
        Cell(text=title_text(session), severity=worst, is_strong=True),
        Cell(text=session.location.strip(), note=entry.programme.name),
        Cell(text=met_text(entry.clashes), severity=worst),
    )


def _sessions_met(clashes: tuple[Clash, ...]) -> Cell:
    if not clashes:
        return Cell(text="")
    worst: Severity = clashes[0].severity
    titles = listed([title_text(clash.instance.session) for clash in clashes])
    text = translate("print", "{severity}: {sessions}")
    return Cell(text=text.format(severity=severity_text(worst), sessions=titles), severity=worst)
