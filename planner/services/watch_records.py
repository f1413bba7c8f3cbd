"""What was read of watched files last, kept beside the diary that it was brought into."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from re import sub

from planner.domain.errors import FileProblemError
from planner.domain.import_report import ImportReport
from planner.domain.language import translate
from planner.domain.session import Programme, ProgrammeId, SessionId
from planner.domain.timetable import Timetable
from planner.files import write_atomically
from planner.later import imported_later
from planner.services.import_marks import Marks

with imported_later():
    from planner.services.importing import PlannedImport
    from planner.services.table_outcomes import put_into
    from planner.services.timetable_files import ToldQuietly

WATCHED_ENDING = ".watched.json"
"""What follows the name of a diary in that of the file that holds its records."""

_LENGTH = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRecord:
    """What of a file was read last.

    ``digest`` is of its content, empty where it was never read. ``marks`` are what it told of each
    session when it was last brought in, ``doubts`` what was said about it then, ``sheets`` which
    of a workbook were read. ``programme`` is the one that the user put it into, None where that is
    as the file says. There are no words of the file in marks, doubts and sheets.
    """

    digest: str = ""
    marks: Marks = field(default_factory=dict)
    doubts: frozenset[str] = frozenset()
    sheets: frozenset[str] = frozenset()
    programme: ProgrammeId | None = None

    @property
    def was_imported(self) -> bool:
        """Tell whether the file was brought in before."""
        return bool(self.marks)


class WatchRecords:
    """The records of one diary, in a file beside it; what cannot be read there counts as none.

    Without a record a file is looked at as if it were new, so that the user is asked.
    """

    def __init__(self, diary: Path) -> None:
        self._path = diary.with_name(f"{diary.name}{WATCHED_ENDING}")
        self._records = _read(self._path)

    def of(self, file: Path) -> WatchRecord:
        """Return the record of a file."""
        return self._records.get(str(file), WatchRecord())

    def keep(self, file: Path, record: WatchRecord) -> None:
        """Keep the record of a file.

        Raises FileProblemError where it cannot be written.
        """
        self._records[str(file)] = record
        self._write()

    def drop(self, watched: Path) -> None:
        """Forget a file that is watched no more, or all those of a folder."""
        gone = [name for name in self._records if watched in {Path(name), Path(name).parent}]
        for name in gone:
            del self._records[name]
        if gone:
            self._write()

    def _write(self) -> None:
        listed = {
            name: {**asdict(one), "doubts": sorted(one.doubts), "sheets": sorted(one.sheets)}
            for name, one in self._records.items()
        }
        try:
            write_atomically(self._path, json.dumps(listed, indent=0).encode())
        except OSError as error:
            raise FileProblemError(
                file=str(self._path),
                fault=translate("files", "it cannot be written"),
                remedy=translate("files", "check that you may write in its folder"),
            ) from error


def digest_of(content: bytes) -> str:
    """Return what tells one content of a file from another."""
    return sha256(content).hexdigest()


def doubts_of(reports: Iterable[ImportReport]) -> frozenset[str]:
    """Return marks of what is doubted, told apart without the numbers of lines, which move.

    They hold no words, since a doubt may repeat what stands in the file.
    """
    told = (f"{one.place}: {one.fault}" for report in reports for one in report.problems)
    return frozenset(_mark_of(sub(r"\d+", "", words)) for words in told)


def sheets_of(names: Iterable[str]) -> frozenset[str]:
    """Return marks of the names of sheets, which may be those of people."""
    return frozenset(map(_mark_of, names))


def record_of(
    digest: str,
    planned: Sequence[PlannedImport],
    sheets: Iterable[str] = (),
    programme: ProgrammeId | None = None,
) -> WatchRecord:
    """Return the record of a file once all of it is brought in."""
    return WatchRecord(
        digest=digest,
        marks={id_: mark for one in planned for id_, mark in one.marks.items()},
        doubts=doubts_of(one.report for one in planned),
        sheets=sheets_of(sheets),
        programme=programme,
    )


def put_as_before(
    told: ToldQuietly, record: WatchRecord, programmes: Iterable[Programme], name: str
) -> tuple[Timetable, ...]:
    """Return the timetables of a file of that name, in the programme that it was put into."""
    programme = _programme_of(record, programmes)
    if programme is None or not told.timetables:
        return told.timetables
    return put_into(told.timetables, programme, name)


def is_read_as_before(
    told: ToldQuietly, record: WatchRecord, programmes: Iterable[Programme]
) -> bool:
    """Tell whether a file is read as the user has settled it, and goes where it went."""
    if not told.is_table:
        return True
    if not told.timetables or not record.was_imported:
        return bool(told.timetables)
    is_gone = record.programme is not None and _programme_of(record, programmes) is None
    return not is_gone and sheets_of(told.sheets) == record.sheets


def is_old_news(reports: Sequence[ImportReport], record: WatchRecord) -> bool:
    """Tell whether a file says nothing that is not in the diary and was not told before."""
    is_known = not record.was_imported or doubts_of(reports) <= record.doubts
    return is_known and all(one.is_empty for one in reports)


def may_go_ahead(reports: Sequence[ImportReport], record: WatchRecord) -> bool:
    """Tell whether a watched file can be brought in again without asking the user first.

    Not where sessions would go, where the user changed what the file changes, or where the file
    is new or doubtful in another way than before.
    """
    return (
        record.was_imported
        and not any(one.removed or one.overwritten for one in reports)
        and doubts_of(reports) <= record.doubts
    )


def _read(path: Path) -> dict[str, WatchRecord]:
    try:
        listed = json.loads(path.read_bytes())
        return {str(name): _record_from(one) for name, one in listed.items()}
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return {}


def _record_from(kept: Mapping[str, object]) -> WatchRecord:
    marks, doubts, sheets = kept["marks"], kept["doubts"], kept.get("sheets", [])
    programme = kept.get("programme")
    if not isinstance(marks, dict) or not isinstance(doubts, list) or not isinstance(sheets, list):
        raise TypeError("no record")
    return WatchRecord(
        digest=str(kept["digest"]),
        marks={SessionId(str(name)): str(mark) for name, mark in marks.items()},
        doubts=frozenset(map(str, doubts)),
        sheets=frozenset(map(str, sheets)),
        programme=ProgrammeId(str(programme)) if programme else None,
    )


def _programme_of(record: WatchRecord, programmes: Iterable[Programme]) -> Programme | None:
    return next((one for one in programmes if one.id == record.programme), None)


def _mark_of(words: str) -> str:
    return sha256(words.encode(errors="replace")).hexdigest()[:_LENGTH]
