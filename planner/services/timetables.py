"""Timetables for a diary: read from files of any kind, and planned to be brought in."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from planner.domain.change import Change, Edit
from planner.domain.import_report import ImportReport
from planner.domain.language import translate
from planner.domain.progress import Step, unheard
from planner.domain.session_kind import KindWords
from planner.domain.timetable import Timetable
from planner.files import bundled_folder
from planner.later import imported_later
from planner.services.import_marks import NO_MARKS, Marks
from planner.services.planning import PlanningNow
from planner.services.skipping import settled
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.table import TableFile
    from planner.domain.table_choices import TableChoices
    from planner.domain.table_mapping import LayoutMemory, TableMapping
    from planner.domain.table_reading import TableMaking
    from planner.exchange.ics.reader import read_timetable
    from planner.services.importing import Held, PlannedImport, planned_imports, read_bytes
    from planner.services.table_import import with_memory
    from planner.services.timetable_files import (
        FileReading,
        ToldQuietly,
        timetables_in,
        told_quietly,
    )


def sample_timetables() -> tuple[Path, ...]:
    """Return the files of the bundled sample."""
    return tuple(sorted((bundled_folder("data") / "sample").glob("*.ics")))


class Timetables:
    """Reads timetable files, and makes the changes that bring them in; none is written here."""

    def __init__(self, diary: Diary, planning: PlanningNow, kind_words: KindWords) -> None:
        self._diary = diary
        self._planning = planning
        self._kind_words = kind_words

    def read_calendar(self, path: Path) -> Timetable:
        """Read one calendar file without touching the diary; safe off the GUI thread."""
        making = self.making
        return read_timetable(
            read_bytes(path), name=path.name, zone=making.zone, kind_words=making.kind_words
        )

    def read(
        self, path: Path, choices: TableChoices | None = None, step: Step = unheard
    ) -> tuple[Timetable, ...]:
        """Read a timetable file of any kind, one timetable for each programme that it names.

        ``choices`` say what a table does not; what was settled for the same headings is remembered.
        ``step`` counts the entries of a calendar. Safe off the GUI thread.
        """
        return timetables_in(path, replace(self._reading(choices or TableChoices()), step=step))

    def read_quietly(self, path: Path, content: bytes) -> ToldQuietly:
        """Read the content of a watched file as far as nobody need be asked; safe off the GUI."""
        return told_quietly(path, content, self._reading(TableChoices()))

    @property
    def making(self) -> TableMaking:
        """What sessions are made with that tables tell."""
        return TableMaking(self._planning().setting.place.zone, self._kind_words)

    @property
    def layouts(self) -> tuple[LayoutMemory, ...]:
        """The mappings of tables that were settled, the latest first."""
        return self._planning().settings.layouts

    def remember_layouts(
        self, file: TableFile, mappings: Sequence[TableMapping], today: date
    ) -> Change:
        """Return the change that remembers these mappings for files with the same headings."""
        settings = self._planning().settings
        after = with_memory(settings.layouts, file, mappings, today)
        return Change(
            label=translate("changes", "layout of {name}").format(name=file.name),
            settings=Edit(settings, replace(settings, layouts=after)),
        )

    def plan_one(self, timetable: Timetable) -> tuple[Change, ImportReport]:
        """Return the change that brings the timetable in, and a report of what it does."""
        (planned,) = self.plan((timetable,))
        return planned.change, planned.report

    def plan(
        self, timetables: Sequence[Timetable], since: Marks = NO_MARKS
    ) -> tuple[PlannedImport, ...]:
        """Return what bringing in each timetable does, after those before it.

        ``since`` tells what those of a file told that came in before. Safe off the GUI thread
        while nothing else changes the diary.
        """
        planning = self._planning()
        skipping = partial(settled, planning=planning)
        return planned_imports(timetables, self._held(), skipping, since, planning.today)

    def _reading(self, choices: TableChoices) -> FileReading:
        return FileReading(making=self.making, choices=choices, remembered=self.layouts)

    def _held(self) -> Held:
        with self._diary.reading() as held:
            sessions = {session.id: session for session in held.sessions.all()}
            return Held(sessions, held.programmes.all())
