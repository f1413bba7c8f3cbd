"""The year as an outline: for each month what is kept, and on which days sessions are planned."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.domain.dates import DateSpan, months_from
from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.wording import month_text, months_text, weekday_name
from planner.domain.year_view import YearView
from planner.exchange.outline.outline import (
    Block,
    Cell,
    Column,
    Outline,
    Paragraph,
    Section,
    Table,
)
from planner.exchange.outline.words import days_text, occurrence_note, tier_text


def year_outline(year: YearView) -> Outline:
    """Return everything that is on in a year, each observance in the month where it begins."""
    sections = (Section(month_text(first), tuple(_blocks(year, first))) for first in year.months)
    return _outline(year_title(year.window), year, tuple(sections))


def rest_outline(title: str, year: YearView, occurrences: Sequence[Occurrence]) -> Outline:
    """Return the observances that the sheets of a year could not name."""
    heading = translate("print", "In full: what the months shorten or count")
    sections = (Section(heading, (dates_table(occurrences),)),)
    return _outline(title, year, sections)


def year_title(span: DateSpan) -> str:
    """Return “Year planner · August 2026 to July 2027”."""
    return translate("print", "Year planner · {months}").format(months=months_text(span))


def dates_table(occurrences: Sequence[Occurrence]) -> Table:
    """Return a table of observances."""
    return Table(
        name=translate("print", "Observances"),
        columns=(
            Column(translate("print", "Date"), least=36.0, share=1.6),
            Column(translate("print", "Observance"), least=40.0, share=2.2),
            Column(translate("print", "Tradition"), least=24.0, share=1.0),
            Column(translate("print", "How far to plan"), least=22.0, share=0.6),
            Column(translate("print", "How sure, and when it begins"), least=40.0, share=1.8),
        ),
        rows=tuple(_row(one) for one in occurrences),
    )


def _outline(title: str, year: YearView, sections: tuple[Section, ...]) -> Outline:
    return Outline(
        title=title,
        place=year.place.name,
        edition=year.almanac_version,
        programmes=tuple(one.name for one in year.programmes),
        sections=sections,
    )


def _row(occurrence: Occurrence) -> tuple[Cell, ...]:
    observance = occurrence.observance
    return (
        Cell(text=days_text(occurrence.span)),
        Cell(
            text=occurrence.name,
            tradition=observance.tradition,
            is_strong=observance.tier is Tier.PLAN,
        ),
        Cell(text=name_of(observance.tradition)),
        Cell(text=tier_text(observance.tier)),
        Cell(text=occurrence_note(occurrence)),
    )


def _blocks(year: YearView, first: date) -> Iterator[Block]:
    month = months_from(first, 1)
    kept = _beginning_in(year, month)
    if kept:
        yield dates_table(kept)
    sessions = [
        _session_days(day, year.day(day).sessions) for day in month if year.day(day).sessions
    ]
    if sessions:
        text = translate("print", "Days with sessions, and how many: {days}.")
        yield Paragraph(text.format(days=", ".join(sessions)))
    if not (kept or sessions):
        yield Paragraph(translate("print", "Nothing is planned or kept."))


def _beginning_in(year: YearView, month: DateSpan) -> list[Occurrence]:
    """Return what begins in a month, or has begun before the year does, each once."""
    found = {(one.key, one.span.start): one for day in month for one in year.day(day).occurrences}
    begun = (
        one for one in found.values() if max(one.possible_span.start, year.window.start) in month
    )
    return sorted(begun, key=in_order)


def _session_days(day: date, count: int) -> str:
    text = translate("print", "{weekday} {day} ({count})")
    return text.format(weekday=weekday_name(day.weekday()), day=day.day, count=count)
