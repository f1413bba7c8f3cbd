"""Files that were used last, newest first, kept among the preferences."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSettings

MOST = 8


class RecentFiles:
    """The last files of one kind; each stands there once."""

    def __init__(self, preferences: QSettings, kind: str) -> None:
        self._preferences = preferences
        self._key = f"recent/{kind}"

    def all(self) -> tuple[Path, ...]:
        """Return the files, the one used last first; some may be gone."""
        stored = self._preferences.value(self._key, [])
        # A list of one comes back from the file as that one alone.
        names = stored if isinstance(stored, list) else [stored]
        return tuple(Path(str(name)) for name in names if name)

    def add(self, path: Path) -> None:
        """Put a file at the front."""
        path = path.absolute()
        self._keep([path, *(one for one in self.all() if one != path)])

    def drop(self, path: Path) -> None:
        """Take a file off the list."""
        self._keep(one for one in self.all() if one != path)

    def _keep(self, paths: Iterable[Path]) -> None:
        self._preferences.setValue(self._key, [str(path) for path in paths][:MOST])
