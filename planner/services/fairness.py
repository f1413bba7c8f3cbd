"""The report on fairness of a timetable, and its forms: text, JSON, HTML and a page to read."""

import json
from collections.abc import Sequence

from planner.domain.agreement import together
from planner.domain.clash_finder import find_clashes
from planner.domain.clash_groups import group_clashes
from planner.domain.dates import DateSpan
from planner.domain.fairness import FairnessReport, Timetabled, fairness_report
from planner.domain.fairness_text import change_text, rules_text, scope_text, spread_text
from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tradition
from planner.domain.page import Block, Heading, Page, PageId, Paragraph, Points, Shelf, Table
from planner.domain.session import SessionInstance
from planner.services.find_date import Ground
from planner.services.html_pages import page_from
from planner.services.period import heeded_in


def report_on(
    title: str, instances: Sequence[SessionInstance], window: DateSpan, ground: Ground
) -> FairnessReport:
    """Return the report on these instances, which lie in the window."""
    heeded = heeded_in(ground.dates, window.widened(before=1, after=1), ground.overlay)
    occurrences = together((*heeded.dated, *heeded.patterns))
    clashes = find_clashes(instances, occurrences, ground.setting, ground.clock)
    held = {one.tradition for one in ground.dates.observances.values()}
    chosen = [each for each in Tradition if each in held and each in ground.overlay.traditions]
    timetabled = Timetabled(
        title=title,
        window=window,
        instances=instances,
        groups=group_clashes(clashes, instances),
        patterns=heeded.patterns,
    )
    return fairness_report(timetabled, chosen, ground.setting)


def span_of_instances(instances: Sequence[SessionInstance]) -> DateSpan | None:
    """Return from the first day to the last, or None where there is none."""
    if not instances:
        return None
    days = [one.days for one in instances]
    return DateSpan(min(one.start for one in days), max(one.end for one in days))


def report_as_text(report: FairnessReport) -> str:
    """Return the report as plain text with a table."""
    rows = [("Group", "Plan around", "Be aware", "Weekly hours", "Share"), *_rows(report)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    table = "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
    parts = [
        report.title,
        scope_text(report),
        spread_text(report),
        table,
        *_changes(report),
        "\n".join(f"- {rule}" for rule in rules_text()),
    ]
    return "\n\n".join(parts)


def report_as_json(report: FairnessReport) -> str:
    """Return the report as one object."""
    record = {
        "title": report.title,
        "from": report.window.start.isoformat(),
        "to": report.window.end.isoformat(),
        "sessions": report.sessions,
        "groups": [
            {
                "tradition": one.tradition.value,
                "plan": one.plan,
                "aware": one.aware,
                "weekly_hours": one.weekly_hours,
                "share": round(report.share(one), 3),
            }
            for one in report.burdens
        ],
        "changes": [
            {
                "uid": one.groups[0].session.uid,
                "summary": one.title,
                "clashes": one.clashes,
                "observances": [group.occurrence.observance.id for group in one.groups],
                "advice": change_text(one),
            }
            for one in report.changes
        ],
        "rules": list(rules_text()),
    }
    return json.dumps(record, ensure_ascii=False, indent=1)


def report_as_html(report: FairnessReport) -> str:
    """Return the report as one page with a chart and a table."""
    most = max((one.touched for one in report.burdens), default=0)
    bars = [
        {
            "name": name_of(one.tradition),
            "plan": one.plan,
            "aware": one.aware,
            "hours": f"{one.weekly_hours:g}",
            "share": f"{report.share(one):.0%}",
            "plan_width": round(100 * one.plan / most) if most else 0,
            "aware_width": round(100 * one.aware / most) if most else 0,
        }
        for one in report.burdens
    ]
    return page_from(
        "fairness.html",
        title=report.title,
        scope=scope_text(report),
        spread=spread_text(report),
        groups=bars,
        changes=[change_text(one) for one in report.changes],
        rules=rules_text(),
    )


def report_as_page(report: FairnessReport) -> Page:
    """Return the report as a page to read, which a Word document can be made of."""
    head = (
        translate("fairness", "Group"),
        translate("fairness", "Plan around"),
        translate("fairness", "Be aware"),
        translate("fairness", "Weekly hours"),
        translate("fairness", "Share"),
    )
    blocks: list[Block] = [
        Paragraph(scope_text(report)),
        Paragraph(spread_text(report)),
        Heading(translate("fairness", "Sessions that touch dates of each group")),
        Table(head, tuple(_rows(report))),
    ]
    if report.changes:
        blocks.append(Heading(translate("fairness", "Changes that would help most")))
        # Their order says which would help more, and points stand in any order.
        blocks.extend(Paragraph(line) for line in _numbered_changes(report))
    blocks += [Heading(translate("fairness", "How this is counted")), Points(rules_text())]
    return Page(
        id=PageId(Shelf.TOOLKIT, "fairness"),
        title=translate("fairness", "Fairness of {title}").format(title=report.title),
        blocks=tuple(blocks),
    )


def _rows(report: FairnessReport) -> list[tuple[str, ...]]:
    return [
        (
            name_of(one.tradition),
            str(one.plan),
            str(one.aware),
            f"{one.weekly_hours:g}",
            f"{report.share(one):.0%}",
        )
        for one in report.burdens
    ]


def _changes(report: FairnessReport) -> list[str]:
    told = _numbered_changes(report)
    return ["\n".join(["Changes that would help most:", *told])] if told else []


def _numbered_changes(report: FairnessReport) -> list[str]:
    return [f"{number}. {change_text(one)}" for number, one in enumerate(report.changes, 1)]
