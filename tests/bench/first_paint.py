"""The real program until its calendar is painted, as a process of its own: what it took and loaded.

It is started as ``python -m tests.bench.first_paint DIARY`` and prints one line of JSON. Without a
diary it shows an empty window of Qt, the floor under any window.
"""

import json
import linecache
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from typing_extensions import override

from ui.light_start import start_light

if TYPE_CHECKING:
    from planner.domain.diary_address import NamedServer
    from ui.window.main_window import MainWindow

_LOOK_EVERY = 20
"""Milliseconds between two looks at whether anything is still prepared."""

_QUIET_LOOKS = 10


class Watch(QObject):
    """Takes the times of a window’s first paint and of its coming to rest, then ends it all."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._told: dict[str, object] = {}
        self._busy_until = 0.0
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._quiet = 0
            self._busy_until = perf_counter()
            if not self._told:
                self._told = {"modules": sorted(sys.modules), "sources": len(linecache.cache)}
                # What paints the other widgets is waiting already.
                QTimer.singleShot(0, self._note_paint)
        return False

    def _note_paint(self) -> None:
        self._told |= {"painted": perf_counter(), "worked": process_time()}
        self._timer.start(_LOOK_EVERY)

    def _look(self) -> None:
        self._quiet += 1
        if self._quiet >= _QUIET_LOOKS:
            self._told |= {"settled": self._busy_until, "memory": _proportional_memory()}
            sys.stdout.write(json.dumps(self._told))
            sys.stdout.flush()
            os._exit(0)


def _proportional_memory() -> float:
    """Return the megabytes held, those shared with others in part, where the system tells."""
    told = Path("/proc/self/smaps_rollup")
    lines = told.read_text(encoding="ascii").splitlines() if told.exists() else []
    found = [int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")]
    return found[0] if found else 0.0


def _show_empty() -> None:
    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 740)
    Watch(window)
    window.show()
    application.exec()


def _show_program(folder: Path) -> None:
    start_light()  # as ``ui.__main__`` does
    linecache.clearcache()  # of what the Qt of this module read
    # The empty window must not load them.
    from ui.app import open_window  # noqa: PLC0415
    from ui.program import Program  # noqa: PLC0415

    opened = Program.open

    def watched(self: "Program", diary: "Path | NamedServer") -> "MainWindow":
        window = opened(self, diary)
        Watch(window)
        return window

    Program.open = watched  # type: ignore[method-assign]
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    open_window(["--database", str(folder / "diary.sqlite")])


def main(arguments: Sequence[str]) -> None:
    """Show the program on the diary of a folder, or an empty window."""
    if arguments:
        _show_program(Path(arguments[0]))
    else:
        _show_empty()


if __name__ == "__main__":
    main(sys.argv[1:])
