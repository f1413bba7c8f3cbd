"""Files made to harm: each is read or refused in one line, within 10 seconds and 1 GB."""

import io
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.soak.fuzzing import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGALRM")

_WORKBOOK = ROOT / "data" / "sample" / "ward-rota.xlsx"
_SHEET = "xl/worksheets/sheet1.xml"


def calendar(*lines: str, head: tuple[str, ...] = ()) -> bytes:
    entry = ("BEGIN:VEVENT", "UID:one", "DTSTART:20260907T090000", "DURATION:PT1H", *lines)
    whole = ("BEGIN:VCALENDAR", *head, *entry, "END:VEVENT", "END:VCALENDAR", "")
    return "\r\n".join(whole).encode()


def workbook(sheet: bytes) -> bytes:
    """Return a workbook of which the first sheet is another."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(_WORKBOOK) as held,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed,
    ):
        for name in held.namelist():
            packed.writestr(name, sheet if name == _SHEET else held.read(name))
    return made.getvalue()


def laughs() -> bytes:
    """Return a sheet whose entities are a thousand million words."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
    return f'<!DOCTYPE x [<!ENTITY e0 "lol">{entities}]><worksheet>&e9;</worksheet>'.encode()


def zone(rule: str) -> tuple[str, ...]:
    part = ("DTSTART:19700101T000000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+2359", f"RRULE:{rule}")
    return (
        "BEGIN:VTIMEZONE",
        "TZID:Odd",
        "BEGIN:STANDARD",
        *part,
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        *part,
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    )


READ, REFUSED = 0, 2

FILES: dict[str, tuple[str, Callable[[], bytes], int]] = {
    "one line of 10 MB": ("x.ics", lambda: calendar("SUMMARY:" + "x" * 10_000_000), READ),
    "one line of 10 MB that is nothing": ("x.ics", lambda: b"x" * 10_000_000, REFUSED),
    "one cell of 10 MB": ("x.csv", lambda: b"Title,Date\n" + b"x" * 10_000_000, REFUSED),
    "calendars in calendars": ("x.ics", lambda: b"BEGIN:VCALENDAR\r\n" * 100_000, REFUSED),
    "events in events": (
        "x.ics",
        lambda: calendar(*["BEGIN:VEVENT"] * 20_000, *["END:VEVENT"] * 20_000),
        REFUSED,
    ),
    "a repeat by second for ever": ("x.ics", lambda: calendar("RRULE:FREQ=SECONDLY"), REFUSED),
    "a repeat that never comes": (
        "x.ics",
        lambda: calendar("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"),
        READ,
    ),
    "a repeat of all there is": (
        "x.ics",
        lambda: calendar("RRULE:FREQ=DAILY;COUNT=99999999;BYHOUR=" + ",".join(map(str, range(24)))),
        REFUSED,
    ),
    "a repeat by numbers beyond all": (
        "x.ics",
        lambda: calendar("RRULE:FREQ=DAILY;INTERVAL=99999999999999999999"),
        REFUSED,
    ),
    "a million dates left out": (
        "x.ics",
        lambda: calendar("RRULE:FREQ=DAILY", "EXDATE:" + ",".join(["20260908T090000"] * 1_000_000)),
        REFUSED,
    ),
    "a zone that changes each second": (
        "x.ics",
        lambda: calendar("DTEND;TZID=Odd:20260907T100000", head=zone("FREQ=SECONDLY")),
        READ,
    ),
    "a zone of which a day is ten years": (
        "x.ics",
        lambda: calendar(
            "RECURRENCE-ID;TZID=Odd:20260907T090000", head=zone("FREQ=DAILY;INTERVAL=3650;COUNT=9")
        ),
        READ,
    ),
    "a zone named by a path": (
        "x.ics",
        lambda: calendar("RDATE;TZID=../../../../etc/passwd:20260908T090000"),
        READ,
    ),
    "a zone with a name of 10,000 letters": (
        "x.ics",
        lambda: calendar(f"RDATE;TZID={'A' * 10_000}:20260908T090000"),
        READ,
    ),
    "a workbook of 300 MB of nothing": (
        "x.xlsx",
        lambda: workbook(b"<worksheet>" + b" " * 300_000_000 + b"</worksheet>"),
        REFUSED,
    ),
    "entities in entities": ("x.xlsx", lambda: workbook(laughs()), REFUSED),
    "ten million cells of nothing": (
        "x.xlsx",
        lambda: workbook(b"<worksheet><sheetData><row>" + b"<c/>" * 10_000_000),
        REFUSED,
    ),
    "elements in elements": (
        "x.xlsx",
        lambda: workbook(b"<worksheet>" + b"<a>" * 1_500_000 + b"</a>" * 1_500_000),
        REFUSED,
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_it_is_read_or_refused_soon_and_in_little_memory(name: str, tmp_path: Path) -> None:
    file, content, expected = FILES[name]
    path = tmp_path / file
    path.write_bytes(content())
    command = [sys.executable, "-m", "tests.soak.one_file", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == expected, (done.stdout[-500:], done.stderr[-1500:])
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""
