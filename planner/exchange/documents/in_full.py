"""What a calendar shows, month by month in full: tables of observances and of sessions."""

from collections.abc import Iterator
from datetime import date

from planner.domain.agenda import PlannedEntry, agenda_of
from planner.domain.dates import DateSpan, months_from
from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, brief_day_text, capital, month_text
from planner.exchange.documents.document import MonthInFull
from planner.exchange.documents.grids import months_of
from planner.exchange.documents.sources import SourceNumbers
from planner.exchange.outline.outline import Block, Cell, Column, Paragraph, Table
from planner.exchange.outline.words import (
    days_text,
    hours_text,
    met_text,
    occurrence_note,
    tier_text,
    title_text,
)

_MOST_ADVICE = 2
"""Sentences of advice: a calendar is looked over, and the almanac holds the rest."""


def occurrences_of(view: PeriodView) -> tuple[Occurrence, ...]:
    """Return the occurrences that may fall in a view, each once, in order of time."""
    found = {
        (one.key, one.span.start): one
        for one in view.occurrences
        if one.possible_span.overlaps(view.window)
    }
    return tuple(sorted(found.values(), key=in_order))


def months_in_full(
    view: PeriodView, numbers: SourceNumbers, clock: Clock
) -> tuple[MonthInFull, ...]:
    """Return what begins in each month of a view, or had begun before the view does."""
    return tuple(_month(view, first, numbers, clock) for first in months_of(view.window))


def short_advice(occurrence: Occurrence) -> str:
    """Return what to do about an occurrence, in a sentence or two."""
    return " ".join(occurrence.advice[:_MOST_ADVICE])


def greeting_text(occurrence: Occurrence) -> str:
    """Return the greeting of an observance as a sentence, or ""."""
    greeting = occurrence.observance.greeting
    if not greeting:
        return ""
    ending = "" if greeting.endswith((".", "!", "?", ".”")) else "."
    return translate("documents", "Greeting: {greeting}").format(greeting=greeting) + ending


def _month(view: PeriodView, first: date, numbers: SourceNumbers, clock: Clock) -> MonthInFull:
    month = months_from(first, 1)
    span = DateSpan(max(month.start, view.window.start), min(month.end, view.window.end))
    blocks = tuple(_blocks(view, span, numbers, clock))
    nothing = Paragraph(translate("documents", "Nothing is planned or kept."))
    return MonthInFull(first=first, heading=month_text(first), blocks=blocks or (nothing,))


def _blocks(
    view: PeriodView, span: DateSpan, numbers: SourceNumbers, clock: Clock
) -> Iterator[Block]:
    kept = [
        one
        for one in occurrences_of(view)
        if max(one.possible_span.start, view.window.start) in span
    ]
    if kept:
        yield _observances(kept, month_text(span.start), numbers)
    entries = (one for one in agenda_of(view, span) if isinstance(one, PlannedEntry))
    planned = [one for one in entries if _is_told_in(span, one, view)]
    if planned:
        yield _sessions(planned, month_text(span.start), clock)


def _is_told_in(span: DateSpan, entry: PlannedEntry, view: PeriodView) -> bool:
    """Tell whether a session that touches a span was told in no earlier one."""
    return entry.instance.days.start in span or span.start == view.window.start


def _observances(kept: list[Occurrence], month: str, numbers: SourceNumbers) -> Table:
    name = translate("documents", "Observances, {month}")
    return Table(
        name=name.format(month=month),
        columns=(
            Column(translate("documents", "Date"), least=42.0, share=1.2),
            Column(translate("documents", "Observance"), least=38.0, share=1.2),
            Column(translate("documents", "How far to plan"), least=24.0, share=0.4),
            Column(translate("documents", "What it is, and what helps"), least=60.0, share=3.4),
            Column(translate("documents", "Sources"), least=18.0, share=0.5),
        ),
        rows=tuple(_observance(one, numbers) for one in kept),
    )


def _observance(occurrence: Occurrence, numbers: SourceNumbers) -> tuple[Cell, ...]:
    observance = occurrence.observance
    helps = (short_advice(occurrence), greeting_text(occurrence))
    return (
        Cell(text=days_text(occurrence.span), note=capital(occurrence_note(occurrence))),
        Cell(
            text=occurrence.name,
            note=name_of(observance.tradition),
            tradition=observance.tradition,
            is_strong=observance.tier is Tier.PLAN,
        ),
        Cell(text=capital(tier_text(observance.tier))),
        Cell(text=observance.about, note=" ".join(part for part in helps if part)),
        Cell(text=numbers.of(observance)),
    )


def _sessions(planned: list[PlannedEntry], month: str, clock: Clock) -> Table:
    name = translate("documents", "Sessions, {month}")
    return Table(
        name=name.format(month=month),
        columns=(
            Column(translate("documents", "When"), least=38.0, share=1.0),
            Column(translate("documents", "Session"), least=44.0, share=2.0),
            Column(translate("documents", "Where"), least=30.0, share=1.0),
            Column(translate("documents", "Programme"), least=30.0, share=1.0),
            Column(translate("documents", "To settle"), least=44.0, share=2.4),
        ),
        rows=tuple(_session(one, clock) for one in planned),
    )


def _session(entry: PlannedEntry, clock: Clock) -> tuple[Cell, ...]:
    instance, session = entry.instance, entry.instance.session
    worst = entry.clashes[0].severity if entry.clashes else None
    return (
        Cell(text=brief_day_text(instance.start.date()), note=hours_text(instance, clock)),
        Cell(text=title_text(session), severity=worst, is_strong=True),
        Cell(text=session.location.strip()),
        Cell(text=entry.programme.name),
        Cell(text=met_text(entry.clashes), severity=worst),
    )
