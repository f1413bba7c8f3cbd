"""Which files and folders are watched for a diary, kept among the preferences of the machine."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QSettings


class WatchList:
    """The files and folders that are watched while one diary is open; at first none."""

    def __init__(self, preferences: QSettings, diary: Path) -> None:
        self._preferences = preferences
        # A path would be taken for keys inside keys.
        name = sha256(str(diary.absolute()).encode(errors="replace")).hexdigest()[:16]
        self._key = f"watched/{name}"

    def all(self) -> tuple[Path, ...]:
        """Return what is watched, in the order in which it was asked for; some may be gone."""
        stored = self._preferences.value(self._key, [])
        # A list of one comes back from the file as that one alone.
        names = stored if isinstance(stored, list) else [stored]
        return tuple(Path(str(name)) for name in names if name)

    def add(self, path: Path) -> None:
        """Watch a file or a folder, too."""
        self._keep((*self.all(), path.absolute()))

    def drop(self, path: Path) -> None:
        """Watch it no more."""
        self._keep(tuple(one for one in self.all() if one != path))

    def _keep(self, paths: tuple[Path, ...]) -> None:
        self._preferences.setValue(self._key, [str(path) for path in dict.fromkeys(paths)])
