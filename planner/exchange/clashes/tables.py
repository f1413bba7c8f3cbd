"""The tables of a clash report: clashes that are open, and those that a decision lets stand."""

from collections.abc import Iterator, Sequence

from planner.domain.clash import Severity
from planner.domain.clash_group_text import reason_of
from planner.domain.clash_groups import ClashGroup
from planner.domain.clash_report import ClashReport, ReportedClash
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.decision import Decision
from planner.domain.language import counted, translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier
from planner.domain.settling_text import settling_text
from planner.domain.wording import Clock, date_text
from planner.exchange.outline.outline import Cell, Column, Table
from planner.exchange.outline.words import (
    brief_days_text,
    hours_text,
    severity_text,
    sureness_text,
    title_text,
)


def open_table(
    found: Sequence[ReportedClash], name: str, report: ClashReport, clock: Clock
) -> Table:
    """Return a row for each, with what to do and by when."""
    return Table(
        name=name,
        columns=(
            *_first_columns(),
            Column(translate("print", "Why"), least=42.0, share=2.4),
            Column(translate("print", "What to do, and by when"), least=42.0, share=2.4),
        ),
        rows=tuple(
            (*_first_cells(one.group, report, clock), _why(one.group, report), _deed(one, report))
            for one in found
        ),
    )


def decided_table(
    found: Sequence[ReportedClash], name: str, report: ClashReport, clock: Clock
) -> Table:
    """Return a row for each, with what was decided and why."""
    return Table(
        name=name,
        columns=(
            *_first_columns(),
            Column(translate("print", "Why it clashes"), least=42.0, share=2.4),
            Column(translate("print", "What was decided"), least=42.0, share=2.4),
        ),
        rows=tuple(
            (
                *_first_cells(one.group, report, clock),
                _why(one.group, report),
                Cell(text=" ".join(_decision(decision) for decision in one.decisions)),
            )
            for one in found
        ),
    )


def _first_columns() -> tuple[Column, ...]:
    return (
        Column(translate("print", "When"), least=22.0, share=1.0),
        Column(translate("print", "Session"), least=28.0, share=1.5),
        Column(translate("print", "Meets"), least=30.0, share=1.5),
    )


def _first_cells(group: ClashGroup, report: ClashReport, clock: Clock) -> tuple[Cell, Cell, Cell]:
    return (_when(group, clock), _session(group, report), _meets(group))


def _when(group: ClashGroup, clock: Clock) -> Cell:
    days = group.days
    span = DateSpan(days[0], days[-1] + ONE_DAY)
    if len(days) == 1:
        return Cell(text=brief_days_text(span), note=hours_text(group.hardest.instance, clock))
    return Cell(text=brief_days_text(span), note=counted("%n date(s)", "of a series", len(days)))


def _session(group: ClashGroup, report: ClashReport) -> Cell:
    session = group.session
    told = (session.location.strip(), report.programmes[session.programme].name)
    return Cell(
        text=title_text(session),
        note=" · ".join(part for part in told if part),
        severity=group.severity,
        is_strong=True,
    )


def _meets(group: ClashGroup) -> Cell:
    occurrence = group.occurrence
    observance = occurrence.observance
    told = (name_of(observance.tradition), sureness_text(occurrence))
    return Cell(
        text=occurrence.name,
        note="; ".join(part for part in told if part),
        tradition=observance.tradition,
        is_strong=observance.tier is Tier.PLAN,
    )


def _why(group: ClashGroup, report: ClashReport) -> Cell:
    words = translate("print", "{severity}: {reason}")
    return Cell(
        text=words.format(
            severity=severity_text(group.severity), reason=reason_of(group, report.policy)
        )
    )


def _deed(one: ReportedClash, report: ClashReport) -> Cell:
    group = one.group
    if one.settling.is_over:
        return Cell(text=group.hardest.advice, note=translate("print", "The session has been."))
    is_note = group.severity is Severity.NOTE
    until = "" if is_note else settling_text(one.settling, group.hardest, report.policy)
    return Cell(text=group.hardest.advice, note=until)


def _decision(decision: Decision) -> str:
    return " ".join(_parts(decision))


def _parts(decision: Decision) -> Iterator[str]:
    words = translate("print", "{role}, {day}: {decision}")
    yield _ended(
        words.format(
            role=decision.role, day=date_text(decision.decided), decision=decision.decision
        )
    )
    words = translate("print", "Alternatives considered: {alternatives}")
    yield _ended(words.format(alternatives=decision.alternatives))


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."
