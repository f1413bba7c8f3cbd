"""Notices when watched files have changed and are still again, without holding up the window."""

from contextlib import suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from planner.services.watched_files import ChangeSpotter, Sight, sight_of

_SETTLE = 2_000
"""Milliseconds for which a file must stay the same before it is read."""

_POLL = 60_000
"""Milliseconds between looks at drives that tell of no change."""


class FileWatcher(QObject):
    """Tells of files that are new or have changed, once they stay as they are.

    The system tells of changes at once on most drives; on those of a network it may not, so there
    is a calm look around as well. Each look is in a thread, since a far drive may not answer.
    """

    settled = Signal(object)
    """The tuple of Path that are ready to be read."""

    seen = Signal()
    """A look around has ended."""

    _looked = Signal(object)

    def __init__(
        self, parent: QObject | None = None, *, settle: int = _SETTLE, poll: int = _POLL
    ) -> None:
        super().__init__(parent)
        self._watched: tuple[Path, ...] = ()
        self._spotter = ChangeSpotter()
        self._there: frozenset[Path] = frozenset()
        self._look: Thread | None = None
        self._is_to_look = False
        self._system = QFileSystemWatcher(self)
        self._system.fileChanged.connect(self._on_told)
        self._system.directoryChanged.connect(self._on_told)
        self._soon = _timer(self, settle, is_single=True)
        self._soon.timeout.connect(self.look)
        self._calmly = _timer(self, poll, is_single=False)
        self._calmly.timeout.connect(self.look)
        self._looked.connect(self._on_looked)

    @property
    def is_looking(self) -> bool:
        """Tell whether a look is under way or about to be."""
        return self._look is not None or self._soon.isActive()

    @property
    def there(self) -> frozenset[Path]:
        """The watched files and folders that were there at the last look."""
        return self._there

    def watch(self, paths: tuple[Path, ...]) -> None:
        """Watch these files and folders and no others."""
        self._watched = paths
        self._listen()
        if paths:
            self._calmly.start()
            self.look()
        else:
            self._calmly.stop()
            self._soon.stop()

    def look_again_at(self, path: Path) -> None:
        """Tell of a file once more at the next look, since it could not be read."""
        self._spotter.look_again_at(path)

    @Slot()
    def look(self) -> None:
        """Look now whether anything has changed."""
        if self._look is not None:
            self._is_to_look = True
            return
        if self._watched:
            self._is_to_look = False
            # A drive that does not answer must not hold up the end of the program.
            self._look = Thread(target=self._see, args=(self._watched,), daemon=True)
            self._look.start()

    def close(self) -> None:
        """Stop watching; call it before the window goes."""
        self.watch(())
        self._looked.disconnect(self._on_looked)

    def _see(self, watched: tuple[Path, ...]) -> None:
        sight = sight_of(watched)
        # The window may have gone meanwhile.
        with suppress(RuntimeError):
            self._looked.emit(sight)

    def _listen(self) -> None:
        told = [*self._system.files(), *self._system.directories()]
        if told:
            self._system.removePaths(told)
        # A program that saves beside and renames leaves another file: its folder tells of that.
        near = [one for path in self._watched if _is_near(path) for one in (path, path.parent)]
        if near:
            self._system.addPaths(list(dict.fromkeys(map(str, near))))

    @Slot()
    def _on_told(self) -> None:
        self._soon.start()

    @Slot(object)
    def _on_looked(self, sight: Sight) -> None:
        self._look = None
        self._there = sight.there
        ready = self._spotter.look(sight.states)
        if self._spotter.is_waiting or self._is_to_look:
            self._soon.start()
        if ready:
            self._listen()
            self.settled.emit(ready)
        self.seen.emit()


def _timer(parent: QObject, length: int, *, is_single: bool) -> QTimer:
    timer = QTimer(parent)
    timer.setInterval(length)
    timer.setSingleShot(is_single)
    return timer


def _is_near(path: Path) -> bool:
    # The system would ask a server each time, and some answer after half a minute.
    return not str(path).startswith(("\\\\", "//"))
