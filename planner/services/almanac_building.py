"""Building and validating the almanac from its sources; needs the calendar libraries."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from planner.content.build import build_almanac
from planner.content.check import AlmanacReport, FlagLine, TraditionLine, check_almanac
from planner.content.contents import Progress

_COLUMNS = "{:<16} {:>11} {:>11}  {:<10}  {:<10}"
_FLAG_COLUMNS = "{:<42} {:<15} {:<5} {:>12} {:>5}  {}"


def build(data: Path, target: Path, progress: Progress) -> None:
    """Build the almanac at ``target`` in one step; what was there stays where it fails.

    Raises ContentError or FileProblemError.
    """
    build_almanac(data, target, progress)


def check(data: Path, built: Path, today: date) -> AlmanacReport:
    """Return what the sources hold, and what is wrong with their dates and pages today.

    The almanac at ``built`` spares working them out, where it was built from just these sources.
    Raises ContentError or FileProblemError for the first fault in the sources themselves.
    """
    return check_almanac(data, today, built)


def report_text(report: AlmanacReport) -> str:
    """Return tables by tradition and of unsure dates, and a line for each thing that is wrong."""
    return "\n".join(_lines(report))


def _lines(report: AlmanacReport) -> Iterator[str]:
    yield f"Almanac {report.version}, {report.span.start} to {report.span.last}"
    yield _COLUMNS.format("tradition", "observances", "occurrences", "first", "last")
    yield from map(_row, report.lines)
    yield ""
    yield _FLAG_COLUMNS.format("date not sure", "practice", "tier", "cycles", "share", "")
    yield from map(_flag_row, report.flags)
    yield ""
    yield from report.problems
    yield f"{len(report.problems)} problems found" if report.problems else "No problem found"


def _flag_row(line: FlagLine) -> str:
    cycles = f"{line.flagged} of {line.cycles}"
    reason = "reason given" if line.has_reason else ""
    share = f"{line.share:.0%}"
    row = (line.observance, line.practice, line.tier, cycles, share, reason)
    return _FLAG_COLUMNS.format(*row).rstrip()


def _row(line: TraditionLine) -> str:
    first, last = str(line.first or ""), str(line.last or "")
    return _COLUMNS.format(line.tradition, line.observances, line.occurrences, first, last).rstrip()
