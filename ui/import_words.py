"""What imports do, counted in words: for reports, for previews and for notices."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from planner.domain.import_report import ImportReport
from planner.domain.language import counted
from planner.services.import_words import matched_words
from ui.models.report_model import Tense
from ui.words import session_count_words

translate = QCoreApplication.translate


def headline_words(reports: Sequence[ImportReport], tense: Tense) -> str:
    """Return “2 sessions added, 1 changed”, or that there is nothing new."""
    added, changed, removed = _totals(reports)
    if not added and not changed and not removed:
        return translate("imports", "Nothing new: the diary already holds it all")
    if not added:
        return ", ".join(_counts(0, changed, removed, tense))
    if tense is Tense.BEFORE:
        first = translate("imports", "{sessions} to be added")
    else:
        first = translate("imports", "{sessions} added")
    others = _counts(0, changed, removed, tense)
    return ", ".join([first.format(sessions=session_count_words(added)), *others])


def summary_words(report: ImportReport, tense: Tense) -> str:
    """Return “rota.ics: 2 added, 1 changed, 30 as they were.” and what else is to be known."""
    counts = _counts(len(report.added), len(report.changed), len(report.removed), tense)
    if not report.added:
        counts.insert(0, counted("%n added", "of sessions", 0))
    if unchanged := len(report.unchanged):
        counts.append(counted("%n as they were", "of sessions", unchanged))
    if problems := len(report.problems):
        counts.append(counted("%n skipped or doubtful", "of sessions", problems))
    sentences = [f"{report.name}: {', '.join(counts)}.", matched_words(report)]
    if overwritten := len(report.overwritten):
        sentences.append(
            counted(
                "%n session(s) changed both here and in the file, and the file’s version counts.",
                "",
                overwritten,
            )
        )
    return " ".join(filter(None, sentences))


def notice_words(reports: Sequence[ImportReport]) -> str:
    """Return “rota.ics was imported: 2 added, 1 changed.”, or that nothing is new."""
    names = ", ".join(report.name for report in reports)
    counts = _counts(*_totals(reports), Tense.AFTERWARDS)
    if not counts:
        return translate("imports", "{names} was read: nothing is new.").format(names=names)
    words = translate("imports", "{names} was imported: {counts}.")
    return words.format(names=names, counts=", ".join(counts))


def again_words(report: ImportReport) -> str:
    """Return “rota.ics was imported again: 2 added, 1 changed.”, for a watched file."""
    counts = _counts(len(report.added), len(report.changed), len(report.removed), Tense.AFTERWARDS)
    words = translate("imports", "{name} was imported again: {counts}.")
    return words.format(name=report.name, counts=", ".join(counts))


def first_words(path: Path) -> str:
    """Return what is told of a watched file that was not brought in yet."""
    words = translate(
        "imports", "{name} is watched and is not imported yet. Look at what it would bring in."
    )
    return words.format(name=path.name)


def waiting_words(report: ImportReport, path: Path) -> str:
    """Return what is told of a watched file that changed so that the user is asked first."""
    counts = _counts(len(report.added), len(report.changed), len(report.removed), Tense.BEFORE)
    words = translate("imports", "{name} has changed and is not imported yet: {counts}.")
    if not counts:
        words = translate("imports", "{name} has changed and is not imported yet.")
    return words.format(name=path.name, counts=", ".join(counts))


def _totals(reports: Sequence[ImportReport]) -> tuple[int, int, int]:
    return (
        sum(len(report.added) for report in reports),
        sum(len(report.changed) for report in reports),
        sum(len(report.removed) for report in reports),
    )


def _counts(added: int, changed: int, removed: int, tense: Tense) -> list[str]:
    if tense is Tense.BEFORE:
        counts = (
            (added, counted("%n to be added", "of sessions", added)),
            (changed, counted("%n to be changed", "of sessions", changed)),
            (removed, counted("%n to be removed", "of sessions", removed)),
        )
    else:
        counts = (
            (added, counted("%n added", "of sessions", added)),
            (changed, counted("%n changed", "of sessions", changed)),
            (removed, counted("%n removed", "of sessions", removed)),
        )
    return [words for count, words in counts if count]
