"""A year's dates to plan around, as an outline: one table in order of time."""

from collections.abc import Sequence

from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.wording import months_text
from planner.domain.year_view import YearView
from planner.exchange.outline.outline import Block, Cell, Column, Outline, Paragraph, Section, Table
from planner.exchange.outline.words import days_text, occurrence_note


def dates_outline(year: YearView) -> Outline:
    """Return the dates of a year to plan around."""
    title = translate("print", "Dates to plan around · {months}")
    return Outline(
        title=title.format(months=months_text(year.window)),
        place=year.place.name,
        edition=year.almanac_version,
        programmes=tuple(one.name for one in year.programmes),
        sections=(Section("", (_table(_to_plan_around(year)),)),),
    )


def _to_plan_around(year: YearView) -> list[Occurrence]:
    found = {
        (one.key, one.span.start): one
        for day in year.days
        for one in day.occurrences
        if one.observance.tier is Tier.PLAN
    }
    return sorted(found.values(), key=in_order)


def _table(occurrences: Sequence[Occurrence]) -> Block:
    if not occurrences:
        return Paragraph(
            translate("print", "No date to plan around is among the observances that are shown.")
        )
    return Table(
        name=translate("print", "Dates to plan around"),
        columns=(
            Column(translate("print", "Date"), least=44.0, share=2.8),
            Column(translate("print", "Observance"), least=42.0, share=2.4),
            Column(translate("print", "Tradition"), least=24.0, share=0.8),
            Column(translate("print", "How sure, and when it begins"), least=44.0, share=2.2),
        ),
        rows=tuple(_row(one) for one in occurrences),
    )


def _row(occurrence: Occurrence) -> tuple[Cell, ...]:
    tradition = occurrence.observance.tradition
    return (
        Cell(text=days_text(occurrence.span)),
        Cell(text=occurrence.name, tradition=tradition, is_strong=True),
        Cell(text=name_of(tradition)),
        Cell(text=_begins_capital(occurrence_note(occurrence))),
    )


def _begins_capital(text: str) -> str:
    return text[:1].upper() + text[1:]
