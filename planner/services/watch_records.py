"""What was read of watched files last, kept beside the diary that it was brought into."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path
from re import sub

from planner.domain.errors import FileProblemError
from planner.domain.import_report import ImportReport
from planner.domain.language import translate
from planner.domain.session import SessionId
from planner.files import write_atomically
from planner.services.import_marks import Marks


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRecord:
    """What of a file was read last.

    ``digest`` is of its content, empty where it was never read. ``marks`` are what it told of each
    session when it was last brought in, ``doubts`` what was said about it then.
    """

    digest: str = ""
    marks: Marks = field(default_factory=dict)
    doubts: frozenset[str] = frozenset()

    @property
    def was_imported(self) -> bool:
        """Tell whether the file was brought in before."""
        return bool(self.marks)


class WatchRecords:
    """The records of one diary, in a file beside it; what cannot be read there counts as none.

    Without a record a file is looked at as if it were new, so that the user is asked.
    """

    def __init__(self, diary: Path) -> None:
        self._path = diary.with_name(f"{diary.name}.watched.json")
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
            name: {**asdict(one), "doubts": sorted(one.doubts)}
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


def doubts_of(report: ImportReport) -> frozenset[str]:
    """Return what a report doubts, told apart without the numbers of lines, which move."""
    return frozenset(
        sub(r"\d+", "", f"{problem.place}: {problem.fault}") for problem in report.problems
    )


def may_go_ahead(report: ImportReport, record: WatchRecord) -> bool:
    """Tell whether a watched file can be brought in again without asking the user first.

    Not where sessions would go, where the user changed what the file changes, or where the file
    is new or doubtful in another way than before.
    """
    return (
        record.was_imported
        and not report.removed
        and not report.overwritten
        and doubts_of(report) <= record.doubts
    )


def _read(path: Path) -> dict[str, WatchRecord]:
    try:
        listed = json.loads(path.read_bytes())
        return {str(name): _record_from(one) for name, one in listed.items()}
    except (OSError, ValueError, TypeError, AttributeError, KeyError):
        return {}


def _record_from(kept: Mapping[str, object]) -> WatchRecord:
    marks, doubts = kept["marks"], kept["doubts"]
    if not isinstance(marks, dict) or not isinstance(doubts, Iterable):
        raise TypeError("no record")
    return WatchRecord(
        digest=str(kept["digest"]),
        marks={SessionId(str(name)): str(mark) for name, mark in marks.items()},
        doubts=frozenset(map(str, doubts)),
    )
