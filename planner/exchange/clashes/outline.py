"""The clash report as an outline: by severity and then by date, then decisions, then sources."""

from collections.abc import Iterator, Sequence

from planner.domain.clash import Severity
from planner.domain.clash_report import ClashReport
from planner.domain.language import counted, translate
from planner.domain.marks import name_of
from planner.domain.observance import Observance, Tradition
from planner.domain.wording import Clock, date_text, listed, months_text
from planner.exchange.clashes.tables import decided_table, open_table
from planner.exchange.outline.outline import Cell, Outline, Paragraph, Points, Section
from planner.exchange.outline.words import severity_text


def clashes_outline(report: ClashReport, clock: Clock) -> Outline:
    """Return the clashes of a report, worst first and then by date, with where all was read."""
    title = translate("print", "Clash report · {months}")
    return Outline(
        title=title.format(months=months_text(report.window)),
        place=report.place.name,
        edition=report.almanac_version,
        programmes=report.programme_names,
        sections=tuple(_sections(report, clock)),
    )


def _sections(report: ClashReport, clock: Clock) -> Iterator[Section]:
    yield Section("", tuple(Paragraph(words) for words in _summary(report)))
    for severity in (Severity.AVOID, Severity.ADJUST, Severity.NOTE):
        found = report.of(severity)
        if found:
            heading = translate("print", "{severity} ({count})").format(
                severity=severity_text(severity), count=len(found)
            )
            yield Section(heading, (open_table(found, heading, report, clock),))
    if report.decided:
        heading = translate("print", "Let stand by a decision ({count})")
        heading = heading.format(count=len(report.decided))
        yield Section(heading, (decided_table(report.decided, heading, report, clock),))
    sources = tuple(_sources(report))
    if sources:
        yield Section(translate("print", "Sources"), (Points(sources),))


def _summary(report: ClashReport) -> Iterator[str]:
    looked = counted("%n session(s) looked at.", "dates of sessions", report.sessions)
    yield f"{looked} {_found(report)}"
    if report.left_out:
        words = translate(
            "print", "Not looked at, since they are left out of this diary or print: {traditions}."
        )
        yield words.format(traditions=listed(_names(report.left_out)))


def _found(report: ClashReport) -> str:
    if not report.all:
        return translate("print", "None of them meets an observance that is looked at.")
    words = translate(
        "print",
        "To avoid: {avoid}. To adjust: {adjust}. To note: {note}. Let stand by a decision: "
        "{decided}. A series that meets the same observance counts once.",
    )
    return words.format(
        avoid=len(report.of(Severity.AVOID)),
        adjust=len(report.of(Severity.ADJUST)),
        note=len(report.of(Severity.NOTE)),
        decided=len(report.decided),
    )


def _names(traditions: Sequence[Tradition]) -> list[str]:
    return [name_of(one) for one in traditions]


def _sources(report: ClashReport) -> Iterator[Cell]:
    for observance in report.observances:
        yield Cell(text=observance.name, note=_source_of(observance))
    for notice in report.notices:
        words = translate("print", "Notice of {weeks} weeks: {promise}")
        yield Cell(
            text=words.format(weeks=notice.weeks, promise=notice.promise), note=notice.source
        )


def _source_of(observance: Observance) -> str:
    day = date_text(observance.checked)
    if observance.tradition is Tradition.OWN:
        return translate("print", "entered by the user on {day}").format(day=day)
    titles = "; ".join(source.title for source in observance.sources)
    return translate("print", "{titles} (checked {day})").format(titles=titles, day=day)
