"""A diary without sessions, made once and then copied, since making one runs every migration."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.storage.diary_file import DiaryFile


def new_diary(path: Path) -> Path:
    """Put a diary that nobody has written to at a path, and return the path."""
    path.write_bytes(_as_made())
    return path


@cache
def _as_made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "diary.sqlite"
        DiaryFile.open(path).close()
        return path.read_bytes()
