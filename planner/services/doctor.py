"""Looking a diary over, and what to do about what is found."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path

from planner.content.almanac import Almanac
from planner.domain.errors import DiaryError, PlannerError
from planner.domain.health import Finding, Gravity, Health
from planner.domain.language import counted, translate
from planner.domain.wording import date_text
from planner.storage.copies import is_sound_diary
from planner.storage.drives import is_on_network
from planner.storage.health import FileHealth, examine
from planner.storage.rolling_copies import is_due, rolling_copies

_OLD_COPY = timedelta(days=7)
_LEAST_SPACE = 100_000_000
"""In bytes: room for the diary of a large centre and some copies of it."""

_MARKS = {Gravity.FAULT: "▲", Gravity.WARNING: "◆", Gravity.FINE: "✓"}


def look_over(diary: Path, copies: Path, almanac: Path, now: datetime) -> Health:
    """Return what is found about the diary, its copies, its disk and the almanac.

    Nothing is changed, and what cannot be looked at is a finding, not an error.
    """
    findings = [*_of_almanac(almanac)]
    try:
        file = examine(diary)
    except DiaryError as error:
        gravity = Gravity.FAULT if diary.exists() else Gravity.WARNING
        fault, remedy = error.fields["fault"], error.fields["remedy"]
        findings.append(Finding(id="file", gravity=gravity, what=fault, remedy=remedy))
        return Health(diary=str(diary), findings=(*findings, *_of_copies(diary, copies, now)))
    findings += [*_of_file(file), *_of_place(diary), *_of_copies(diary, copies, now)]
    return Health(diary=str(diary), findings=tuple(findings), counts=file.counts)


def health_as_json(health: Health) -> str:
    """Return an object with the diary, whether it is well, its counts and every finding."""
    record = {"diary": health.diary, "well": health.is_well, "counts": dict(health.counts)}
    findings = [asdict(one) for one in health.findings]
    return json.dumps(record | {"findings": findings}, ensure_ascii=False, indent=1)


def health_as_text(health: Health) -> str:
    """Return a line for the diary and one for each finding, with what to do below it."""
    lines = [health.diary]
    for one in health.findings:
        lines.append(f"  {_MARKS[one.gravity]} {one.gravity.value}: {one.what}")
        if one.remedy:
            lines.append(f"      {one.remedy}")
    return "\n".join(lines)


def _of_file(file: FileHealth) -> Iterator[Finding]:
    if file.damage:
        yield Finding(
            id="file",
            gravity=Gravity.FAULT,
            what=translate("doctor", "the file is damaged: {first}").format(first=file.damage[0]),
            remedy=translate(
                "doctor",
                "restore the newest copy with “restore”, or save what can be read with “restore "
                "--recover”",
            ),
        )
    elif file.loose_ends:
        yield Finding(
            id="file",
            gravity=Gravity.FAULT,
            what=translate("doctor", "rows point at nothing in: {tables}").format(
                tables=", ".join(file.loose_ends)
            ),
            remedy=translate("doctor", "save what fits together with “restore --recover”"),
        )
    elif file.unreadable:
        yield Finding(
            id="file",
            gravity=Gravity.FAULT,
            what=translate(
                "doctor", "it holds what this program does not write, in: {tables}"
            ).format(tables=", ".join(file.unreadable)),
            remedy=translate(
                "doctor",
                "restore the newest copy with “restore”, or save what can be read with “restore "
                "--recover”",
            ),
        )
    else:
        yield Finding(
            id="file",
            gravity=Gravity.FINE,
            what=counted(
                "the file is sound and holds %n session(s)", "", file.counts.get("session", 0)
            ),
        )
    yield _of_revision(file)
    if not file.can_be_written:
        yield Finding(
            id="access",
            gravity=Gravity.WARNING,
            what=translate("doctor", "it can only be read here"),
            remedy=translate(
                "doctor", "copy it to a folder that you may write to and open the copy"
            ),
        )


def _of_revision(file: FileHealth) -> Finding:
    if not file.is_known:
        return Finding(
            id="version",
            gravity=Gravity.FAULT,
            what=translate(
                "doctor", "it was last used by a newer version of the program ({found})"
            ).format(found=file.revision),
            remedy=translate("doctor", "open it with that version"),
        )
    if not file.is_newest:
        return Finding(
            id="version",
            gravity=Gravity.WARNING,
            what=translate("doctor", "it is of an older version ({found})").format(
                found=file.revision
            ),
            remedy=translate(
                "doctor", "open it in the planner, which copies it and brings it up to date"
            ),
        )
    return Finding(
        id="version",
        gravity=Gravity.FINE,
        what=translate("doctor", "it is of this version ({found})").format(found=file.revision),
    )


def _of_place(diary: Path) -> Iterator[Finding]:
    if is_on_network(diary):
        yield Finding(
            id="place",
            gravity=Gravity.WARNING,
            what=translate("doctor", "it stands on a network drive"),
            remedy=translate(
                "doctor", "let one person at a time open it, or keep it on this computer’s disk"
            ),
        )
    free = shutil.disk_usage(diary.parent).free
    if free < _LEAST_SPACE:
        yield Finding(
            id="disk",
            gravity=Gravity.WARNING,
            what=translate("doctor", "its disk has {free} MB left").format(free=free // 1_000_000),
            remedy=translate("doctor", "free some space, so that copies can be made"),
        )


def _of_copies(diary: Path, copies: Path, now: datetime) -> Iterator[Finding]:
    held = rolling_copies(diary, copies)
    sound = next((one for one in held if is_sound_diary(one.path)), None)
    if sound is None:
        yield Finding(
            id="copies",
            gravity=Gravity.WARNING,
            what=translate("doctor", "there is no sound copy in the folder “{folder}”").format(
                folder=copies.name
            ),
            remedy=translate("doctor", "make one with “backup”, or open and close the planner"),
        )
    elif diary.exists() and is_due(diary, copies, now) and now - sound.taken > _OLD_COPY:
        yield Finding(
            id="copies",
            gravity=Gravity.WARNING,
            what=translate(
                "doctor", "the newest copy is of {day}, and the diary was changed since"
            ).format(day=date_text(sound.taken.date())),
            remedy=translate("doctor", "make one with “backup”, or open and close the planner"),
        )
    else:
        yield Finding(
            id="copies",
            gravity=Gravity.FINE,
            what=translate("doctor", "the newest copy is of {day}: {name}").format(
                day=date_text(sound.taken.date()), name=sound.path.name
            ),
        )


def _of_almanac(path: Path) -> Iterator[Finding]:
    try:
        almanac = Almanac.open(path)
    except PlannerError as error:
        yield Finding(id="almanac", gravity=Gravity.FAULT, what=str(error))
        return
    try:
        yield Finding(
            id="almanac",
            gravity=Gravity.FINE,
            what=translate("doctor", "the almanac is edition {version}").format(
                version=almanac.version
            ),
        )
    finally:
        almanac.close()
