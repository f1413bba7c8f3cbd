"""The dialogs on the program itself: what it is, what an update changes, what went wrong."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import TimetableError
from planner.domain.observance import Observance, ObservanceId, Source, SourceKey, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.page import SourceLine
from planner.domain.revision import Revision, TouchedSession
from planner.services.almanac_updates import Step
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import open_workspace
from tests.screenshots.moment import NOW
from ui.dialogs.about import AboutDialog, AboutFacts
from ui.dialogs.edition_step import EditionStepDialog, Way
from ui.errors import error_box
from ui.look.icons import program_icon
from ui.window.main_window import MainWindow


def program_dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Return the dialogs on the program itself."""
    return {
        "about": AboutDialog(_facts(), program_icon(), window),
        "update": EditionStepDialog(_step(), Way.ON, window),
        "fault": error_box(window, _fault()),
    }


def _facts() -> AboutFacts:
    return AboutFacts(
        version="0.1.0",
        almanac_version="2026.1",
        almanac_span=DateSpan(date(2000, 1, 1), date(2101, 1, 1)),
        is_update=False,
        diary="diary.sqlite",
        almanac_checked=date(2026, 11, 24),
        sources=(
            SourceLine(
                source=Source(
                    key=SourceKey("BOD"),
                    title="Board of Deputies of British Jews, The Employer’s Guide to Judaism",
                    address="",
                ),
                checked=date(2026, 11, 22),
            ),
        ),
    )


def _step() -> Step:
    with TemporaryDirectory() as folder:
        diary = Path(folder) / "diary.sqlite"
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=diary)
        found = (
            fresh.dates.next_occurrences(ObservanceId(name), NOW.date(), 1)[0]
            for name in ("islam.eid-al-fitr", "judaism.passover-first-days", "hinduism.diwali")
        )
        eid, passover, diwali = found
        fresh.close()
    exam = TouchedSession(title="Written paper", day=eid.span.start, was=None, now=Severity.AVOID)
    revisions = (
        Revision(before=_a_day_late(eid), after=eid, touched=(exam,)),
        Revision(before=passover, after=_a_day_late(passover)),
        Revision(before=diwali, after=None),
        Revision(before=replace(eid, observance=_aware(eid)), after=eid),
    )
    return Step(before="2026.1", after="2026.2", revisions=revisions)


def _aware(occurrence: Occurrence) -> Observance:
    return replace(occurrence.observance, tier=Tier.AWARE, restrictions=frozenset())


def _a_day_late(occurrence: Occurrence) -> Occurrence:
    span = occurrence.span
    return replace(occurrence, span=DateSpan(span.start + ONE_DAY, span.end + ONE_DAY))


def _fault() -> TimetableError:
    return TimetableError(
        file="rota.ics",
        place="line 12",
        fault="the session ends before it starts",
        remedy="mend it where it was made, then export it again",
    )
