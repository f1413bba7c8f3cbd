"""Hostile files: each is read or refused in one line, soon and in little memory.

It is started as ``python -m tests.soak.fuzzing TARGET COUNT SEED`` in a process whose memory is
bounded, and says how many files it tried.
"""

import contextlib
import io
import random
import re
import signal
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from zoneinfo import ZoneInfo

from planner.calendars.recurrence import instances, last_day
from planner.domain.dates import week_of
from planner.domain.errors import PlannerError
from planner.domain.session import Session, SessionKind
from planner.domain.session_kind import KindWords
from planner.domain.table_reading import TableMaking
from planner.exchange.ics.reader import read_timetable
from planner.services.backups import restore
from planner.services.timetable_files import FileReading, timetables_in
from planner.storage.diary_file import DiaryFile
from tests.factories import a_programme, a_session

ROOT = Path(__file__).resolve().parents[2]

LONGEST_SECONDS = 10
MOST_MEMORY = 1_000_000_000

_WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
_LONDON = ZoneInfo("Europe/London")
_READING = FileReading(making=TableMaking("Europe/London", _WORDS))

CALENDARS = [path.read_bytes() for path in sorted((ROOT / "tests" / "ics").glob("*.ics"))]
_LINES = sorted({line for content in CALENDARS for line in content.splitlines()})
TABLES = [path.read_bytes() for path in sorted((ROOT / "tests" / "tables").glob("*.csv"))]
_WORKBOOK = (ROOT / "data" / "sample" / "ward-rota.xlsx").read_bytes()

_VALUES: Sequence[bytes] = (
    b"",
    b"0",
    b"-1",
    b"1e308",
    b"99999999999999999999",
    b"=cmd|' /C calc'!A0",
    b"<script>alert(1)</script>",
    b"&#0;",
    b"\xff\xfe",
    b"\x00",
    b"29/2/2027",
    b"1/1/0001",
    b"31/12/9999 24:00",
    b"FREQ=SECONDLY",
    b"FREQ=YEARLY;BYDAY=53MO;COUNT=9999999",
    b"FREQ=DAILY;BYSETPOS=-366;UNTIL=99991231T235959Z",
    b"../../../../etc/passwd",
    b"A" * 5000,
    "\u202e\u0000\ud7ff".encode(),
)


class Target(StrEnum):
    """What the files pretend to be."""

    CALENDAR = "calendar"
    TABLE = "table"
    WORKBOOK = "workbook"
    DIARY = "diary"


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Return a file with pieces cut out, doubled, moved and written over."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(content))
        length = chance.choice((0, 1, 2, 8, 64, 512))
        piece = content[at : at + length]
        scrap = chance.choice((*_VALUES, piece * 3, chance.randbytes(4)))
        content = content[:at] + scrap + content[at + length :]
    return content


def a_calendar(chance: random.Random) -> bytes:
    """Return a calendar of lines from everywhere, some with values that no program writes."""
    if chance.random() < 0.5:
        return damaged(chance.choice(CALENDARS), chance)
    entries = []
    for _ in range(chance.randint(1, 3)):
        lines = [
            line
            for line in chance.choices(_LINES, k=chance.randint(1, 14))
            if not line.startswith((b"BEGIN", b"END"))
        ]
        at = chance.randrange(len(lines) + 1)
        name = lines[at].partition(b":")[0] if at < len(lines) else b"X-WHAT"
        lines.insert(at, name + b":" + chance.choice(_VALUES))
        entries.append(b"\r\n".join((b"BEGIN:VEVENT", *lines, b"END:VEVENT")))
    return b"\r\n".join((b"BEGIN:VCALENDAR", *entries, b"END:VCALENDAR", b""))


def a_table(chance: random.Random) -> bytes:
    """Return a table with cells from everywhere."""
    if chance.random() < 0.5:
        return damaged(chance.choice(TABLES), chance)
    cells = [cell for table in TABLES for cell in re.split(rb"[,;\t\r\n]", table)]
    sign = chance.choice((b",", b";", b"\t"))
    rows = []
    for _ in range(chance.randint(1, 30)):
        row = chance.choices((*cells, *_VALUES), k=chance.randint(0, 8))
        rows.append(sign.join(row))
    return b"\r\n".join(rows)


def a_workbook(chance: random.Random) -> bytes:
    """Return a workbook of which one part was damaged, packed again as if it were whole."""
    if chance.random() < 0.2:
        return damaged(_WORKBOOK, chance)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(_WORKBOOK)) as held, zipfile.ZipFile(made, "w") as packed:
        names = held.namelist()
        victim = chance.choice(names)
        for name in names:
            content = held.read(name)
            if name == victim:
                content = _with_other_values(content, chance)
            packed.writestr(name, content)
    return made.getvalue()


def _with_other_values(xml: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.3:
        return damaged(xml, chance)
    marks = list(re.finditer(rb'(?<=")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)', xml))
    for _ in range(chance.randint(1, 5)):
        if not marks:
            break
        mark = chance.choice(marks)
        value = chance.choice(_VALUES).replace(b"<", b"&lt;").replace(b"\x00", b"")
        xml = xml[: mark.start()] + value + xml[mark.end() :]
        marks = list(re.finditer(rb'(?<=")[^"<>]*(?=")|(?<=>)[^<>]+(?=<)', xml))
    return xml


def _look_at(sessions: Sequence[Session]) -> None:
    """Ask of sessions what every view asks."""
    for session in sessions:
        last_day(session)
        instances([session], week_of(session.start.date()), _LONDON)


def _try_calendar(content: bytes, _folder: Path) -> None:
    timetable = read_timetable(content, name="x.ics", zone="Europe/London", kind_words=_WORDS)
    _look_at(timetable.sessions)


def _try_file(content: bytes, path: Path) -> None:
    path.write_bytes(content)
    read_whole(path)


def read_whole(path: Path) -> int:
    """Read a timetable file, look at all that it holds, and return how many sessions that is."""
    timetables = timetables_in(path, _READING)
    for timetable in timetables:
        _look_at(timetable.sessions)
    return sum(len(timetable.sessions) for timetable in timetables)


def bound_memory() -> None:
    """Let this process have no more than MOST_MEMORY, where the system can hold it to that."""
    with contextlib.suppress(ImportError):
        resource = __import__("resource")
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))


def _try_diary(content: bytes, folder: Path) -> None:
    diary, bad = folder / "diary.sqlite", folder / "bad.sqlite"
    bad.write_bytes(content)
    before = diary.read_bytes()
    try:
        kept = restore(bad, diary)
    except PlannerError:
        assert diary.read_bytes() == before, "a copy that was refused changed the diary"
        raise
    opened = DiaryFile.open(diary)
    with opened.reading() as held:
        _look_at(held.sessions.all())
    opened.close()
    if kept is not None:
        restore(kept, diary)


def _a_diary(folder: Path) -> bytes:
    path = folder / "diary.sqlite"
    opened = DiaryFile.open(path)
    with opened.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put_all(a_session(id=f"{n}", uid=f"{n}") for n in range(30))
        work.commit()
    opened.close()
    return path.read_bytes()


def _a_bad_diary(whole: bytes, chance: random.Random) -> bytes:
    """Return a diary with some bytes changed, or pieces of it cut out and moved."""
    if chance.random() < 0.3:
        return damaged(whole, chance)
    bad = bytearray(whole)
    for _ in range(chance.randint(1, 3)):
        at = chance.randrange(len(bad))
        scrap = chance.choice((b"9", b"~", b"\x00", b"'", chance.randbytes(3)))
        bad[at : at + len(scrap)] = scrap
    return bytes(bad)


def fuzz(target: Target, count: int, seed: int) -> int:
    """Try so many files, and return how many were read; the others were refused in one line.

    Whatever else comes of a file is raised, with the seed that makes it.
    """
    for kind in (signal.SIGPROF, signal.SIGALRM):
        signal.signal(kind, _too_long)
    well = 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        whole = _a_diary(folder) if target is Target.DIARY else b""
        makers: Mapping[Target, Callable[[random.Random], bytes]] = {
            Target.CALENDAR: a_calendar,
            Target.TABLE: a_table,
            Target.WORKBOOK: a_workbook,
            Target.DIARY: lambda chance: _a_bad_diary(whole, chance),
        }
        for number in range(seed, seed + count):
            content = makers[target](random.Random(number))
            # By its own work, however busy the machine is; and never for ever.
            signal.setitimer(signal.ITIMER_PROF, LONGEST_SECONDS)
            signal.alarm(12 * LONGEST_SECONDS)
            try:
                try_file(target, content, folder)
                well += 1
            except PlannerError as error:
                if "\n" in str(error):
                    raise ValueError(str(error)) from error
            except BaseException as error:
                error.add_note(f"{target.value}, seed {number}")
                raise
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
                signal.alarm(0)
    return well


def try_file(target: Target, content: bytes, folder: Path) -> None:
    """Read a file as the target, in a folder for what is written; raise what comes of it."""
    match target:
        case Target.CALENDAR:
            _try_calendar(content, folder)
        case Target.TABLE:
            _try_file(content, folder / "x.csv")
        case Target.WORKBOOK:
            _try_file(content, folder / "x.xlsx")
        case Target.DIARY:
            _try_diary(content, folder)


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    msg = f"it took more than {LONGEST_SECONDS} seconds"
    raise TimeoutError(msg)


def main(arguments: Sequence[str]) -> None:
    """Bound the memory, try the files, and say how many there were."""
    bound_memory()
    target, count, seed = Target(arguments[0]), int(arguments[1]), int(arguments[2])
    well = fuzz(target, count, seed)
    sys.stdout.write(f"{count} {well}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
