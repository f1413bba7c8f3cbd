"""Opening the diary's file: make it, or check it and bring it to the newest revision."""

from contextlib import suppress
from pathlib import Path

from planner.domain.errors import DiaryTooNewError
from planner.domain.language import QT_TRANSLATE_NOOP
from planner.later import imported_later
from planner.storage.connection import Access
from planner.storage.copies import copy_aside
from planner.storage.faults import Told, diary_error, faults_told
from planner.storage.file_check import (
    PRIVATE,
    best_access,
    is_new,
    refuse_other_files,
    revision_of,
)
from planner.storage.own_triggers import refuse_strange_triggers

with imported_later():
    # It needs alembic and SQLAlchemy, and most starts bring no diary up to date.
    from planner.storage.migrate import migrate

MIGRATIONS = Path(__file__).resolve().parent / "migrations"

_OLD_AND_READ_ONLY = Told(
    QT_TRANSLATE_NOOP("diary", "it is of an older version and can only be read here"),
    QT_TRANSLATE_NOOP("diary", "copy it to a folder that you may write to and open the copy"),
)


def prepare(path: Path, *, copies: Path, migrations: Path) -> Access:
    """Leave a diary of the newest revision at ``path``, and return what may be done with it.

    A diary of an older revision is copied into ``copies`` first.
    One with triggers of another's making is refused, since they would run at each change.
    Raises DiaryError or DiaryTooNewError, with the file as it was.
    """
    access = _access_to(path)
    if access is None:
        _make_private(path)
        _migrate(path, migrations, copies=None)
        return Access.WRITE
    if _is_older(path, access, migrations):
        if access is not Access.WRITE:
            raise diary_error(path, _OLD_AND_READ_ONLY)
        _migrate(path, migrations, copies=copies)
    if migrations == MIGRATIONS:
        refuse_strange_triggers(path, access)
    return access


def known_revisions(migrations: Path) -> tuple[str, ...]:
    """Return the revisions that this version knows, oldest first, by the names of their files."""
    found = (migrations / "versions").glob("[0-9]*.py")
    return tuple(sorted(path.name.split("_")[0] for path in found))


def _access_to(path: Path) -> Access | None:
    """Return what may be done with the diary, or None where it is yet to be made."""
    with faults_told(path):
        if is_new(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            return None
        refuse_other_files(path)
        return best_access(path)


def _make_private(path: Path) -> None:
    """Make the file its owner's alone; what SQLite keeps beside it is made alike."""
    with suppress(OSError):
        # What is wrong with the folder is told by SQLite, which opens the file next.
        path.touch(mode=PRIVATE)


def _is_older(path: Path, access: Access, migrations: Path) -> bool:
    known = known_revisions(migrations)
    with faults_told(path):
        found = revision_of(path, access)
    if found not in known:
        raise DiaryTooNewError(file=str(path), found=found)
    return found != known[-1]


def _migrate(path: Path, migrations: Path, *, copies: Path | None) -> None:
    def prepare() -> None:
        # Copied while others are held off, so that the copy has all that the migration finds.
        if copies is not None:
            copy_aside(path, Access.WRITE, copies)

    migrate(path, migrations, prepare)
