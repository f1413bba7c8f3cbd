"""A look into a copy of the diary: what it holds that the diary does not, and the other way."""

import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.errors import PlannerError
from planner.domain.language import counted, translate
from planner.domain.session import Session, SessionId
from planner.domain.wording import date_text, time_text
from planner.services.backups import copies_folder
from planner.storage.diary_file import DiaryFile

_MOST_NAMED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCopy:
    """A copy that stands beside the diary, when it was written and its size in bytes."""

    path: Path
    written: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGlance:
    """How the sessions of a copy differ from those of the diary, each by its title."""

    count: int
    only_in_copy: tuple[str, ...]
    only_in_diary: tuple[str, ...]
    changed: tuple[str, ...]


def kept_copies(diary: Path) -> tuple[KeptCopy, ...]:
    """Return the files in the diary's folder of copies, the newest first."""
    found = []
    for path in copies_folder(diary).glob(f"*{diary.suffix}"):
        stat = path.stat()
        written = datetime.fromtimestamp(stat.st_mtime)  # noqa: DTZ006
        found.append(KeptCopy(path=path, written=written, size=stat.st_size))
    return tuple(sorted(found, key=lambda copy: copy.written, reverse=True))


def look_into(copy: Path, sessions: Iterable[Session]) -> CopyGlance:
    """Return how a copy differs from a diary that holds ``sessions``; the copy stays as it is.

    Raises DiaryError or DiaryTooNewError where it could not be restored.
    """
    here = {session.id: session for session in sessions}
    there = _sessions_of(copy)
    return CopyGlance(
        count=len(there),
        only_in_copy=_titles(there, there.keys() - here.keys()),
        only_in_diary=_titles(here, here.keys() - there.keys()),
        changed=_titles(
            here, (one for one in here.keys() & there.keys() if here[one] != there[one])
        ),
    )


def copy_line(copy: KeptCopy) -> str:
    """Return a line that tells a copy from others."""
    return translate("copies", "{day}, {time} · {size} KB · {name}").format(
        day=date_text(copy.written.date()),
        time=time_text(copy.written.time()),
        size=f"{-(-copy.size // 1000):,}",
        name=copy.path.name,
    )


def glance_text(glance: CopyGlance) -> str:
    """Return what restoring the copy would bring and take, in sentences."""
    if not (glance.only_in_copy or glance.only_in_diary or glance.changed):
        return counted("The copy holds the same %n session(s) as the diary.", "", glance.count)
    parts = [counted("The copy holds %n session(s).", "", glance.count)]
    told = (
        (glance.only_in_copy, translate("copies", "Restoring brings back")),
        (glance.only_in_diary, translate("copies", "Restoring takes away")),
        (glance.changed, translate("copies", "Restoring changes back")),
    )
    parts += [f"{words}: {_named(titles)}." for titles, words in told if titles]
    return "\n".join(parts)


def _named(titles: tuple[str, ...]) -> str:
    named = ", ".join(titles[:_MOST_NAMED])
    more = len(titles) - _MOST_NAMED
    if more <= 0:
        return named
    others = counted("and %n more", "", more)
    return f"{named} {others}"


def _titles(sessions: Mapping[SessionId, Session], chosen: Iterable[SessionId]) -> tuple[str, ...]:
    return tuple(sorted(sessions[one].title for one in chosen))


def _sessions_of(copy: Path) -> dict[SessionId, Session]:
    # An older copy is brought up to date to be read, which must not touch the copy itself.
    with TemporaryDirectory() as folder:
        other = Path(folder) / "copy.sqlite"
        try:
            shutil.copyfile(copy, other)
            opened = DiaryFile.open(other)
        except PlannerError as error:
            raise type(error)(**(error.fields | {"file": str(copy)})) from error
        try:
            with opened.reading() as held:
                return {session.id: session for session in held.sessions.all()}
        finally:
            opened.close()
