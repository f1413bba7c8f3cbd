"""Faults told calmly: what, where and what to do; and the last resort for a bug."""

import sys
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.domain.errors import (
    AlmanacMissingError,
    AlmanacUnreadableError,
    DiaryTooNewError,
    LineLostError,
    PlannerError,
    UnknownPlaceError,
)
from ui.error_log import write_bug

translate = QCoreApplication.translate

Save = Callable[[], None]
"""Saves what can be saved when a bug has struck."""


def message_for(error: PlannerError) -> str:
    """Return the sentence of an error in the language of the window, its fields filled in."""
    sentence = _sentences().get(type(error), translate("errors", type(error).sentence))
    return sentence.format(**error.fields)


def show_error(parent: QWidget | None, error: PlannerError) -> None:
    """Tell the user of a fault, and what to do about it."""
    box = error_box(parent, error)
    box.exec()


def error_box(parent: QWidget | None, error: PlannerError) -> QMessageBox:
    """Return the dialog that tells of a fault."""
    fields = error.fields
    headline, detail = message_for(error), ""
    if {"fault", "remedy"} <= fields.keys():
        headline = sentence_from(fields["fault"])
        places = [fields[name] for name in ("file", "what", "words", "place") if fields.get(name)]
        detail = "\n\n".join((", ".join(places), sentence_from(fields["remedy"])))
    return _box(parent, QMessageBox.Icon.Warning, headline, detail)


def sentence_from(words: str) -> str:
    """Return words with a capital and a full stop."""
    sentence = words[:1].upper() + words[1:]
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


class LastResort(QObject):
    """The hook for what nobody caught: tells of it once, keeps the traceback, saves what it can.

    An expected fault is told as one. A bug is written to ``log``, saved around, told, and
    remembered in ``struck``, so that the program ends with an error. A bug that comes back from
    the same line, as one in painting does with each repaint, is written and told no second time.
    """

    _waiting = Signal(object)

    def __init__(self, log: Path, save: Save, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._log = log
        self._save = save
        self._now = now
        self._met: set[tuple[str, str, int]] = set()
        self._is_telling = False
        self.struck = False
        # Qt asks for an override, such as paintEvent, in the midst of its own work, and perhaps in
        # a thread that may show nothing; a dialog opened there would end the process.
        self._waiting.connect(self._on_waiting, Qt.ConnectionType.QueuedConnection)

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Do what ``sys.excepthook`` is asked to do."""
        if isinstance(error, LineLostError):
            # The strip of the window tells of it, and whatever asked is asked again from the copy.
            return
        if isinstance(error, PlannerError):
            self._tell_soon(error)
            return
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        self.struck = True
        where = (kind.__name__, *_place_of(error, trace))
        if where not in self._met:
            self._met.add(where)
            sys.__excepthook__(kind, error, trace)
            self._write(kind, error, trace)
            self._tell_soon(error)
        _let_go(error, trace)

    def box(self, error: BaseException) -> QMessageBox:
        """Return the dialog that tells of a bug."""
        headline = translate("errors", "Something went wrong in the planner itself.")
        detail = translate(
            "errors",
            "Your diary is as it was after your last change. Please close the planner and open "
            "it again. If this comes back, send the file below to whoever looks after it:",
        )
        words = f"{detail}\n\n{self._log}\n\n{type(error).__name__}: {error}"
        return _box(None, QMessageBox.Icon.Critical, headline, words)

    def _tell_soon(self, error: Exception) -> None:
        here = QThread.currentThread()
        if here is self.thread() and not here.loopLevel():
            # While the program starts or ends there is nothing to wait for.
            self._on_waiting(error)
        else:
            self._waiting.emit(error)

    @Slot(object)
    def _on_waiting(self, error: Exception) -> None:
        if isinstance(error, PlannerError):
            show_error(None, error)
            return
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._save()
            self.box(error).exec()
        finally:
            self._is_telling = False

    def _write(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        write_bug(self._log, kind, error, trace, self._now())


def install_last_resort(log: Path, save: Save, now: Callable[[], datetime]) -> LastResort:
    """Put the last resort in place of Python's own, and return it."""
    hook = LastResort(log, save, now)
    sys.excepthook = hook
    return hook


def _place_of(error: BaseException, trace: TracebackType | None) -> tuple[str, int]:
    frames = traceback.extract_tb(trace)
    return (frames[-1].filename, frames[-1].lineno or 0) if frames else (str(error), 0)


def _let_go(error: BaseException, trace: TracebackType | None) -> None:
    """Let go of what the frames of a bug held, such as a QPainter.

    One that is still at work when Qt goes on takes the process with it.
    """
    traceback.clear_frames(trace)
    error.__traceback__ = None
    for name in ("last_exc", "last_value", "last_traceback"):
        # Where Python keeps the last bug for debuggers, frames and all.
        if hasattr(sys, name):
            delattr(sys, name)


def _box(parent: QWidget | None, icon: QMessageBox.Icon, headline: str, detail: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(translate("errors", "Multifaith Planner"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(headline)
    box.setInformativeText(detail)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.addButton(translate("errors", "Close"), QMessageBox.ButtonRole.AcceptRole)
    return box


def _sentences() -> Mapping[type[PlannerError], str]:
    return {
        AlmanacMissingError: translate(
            "errors", "{file}: the almanac is missing; install the planner again"
        ),
        AlmanacUnreadableError: translate(
            "errors", "{file}: the almanac cannot be read ({fault}); install the planner again"
        ),
        UnknownPlaceError: translate("errors", "{place}: no such place; choose one of {known}"),
        DiaryTooNewError: translate(
            "errors",
            "{file}: this diary was last used by a newer version of Multifaith Planner (its "
            "format is {found}); open it with that version, or choose another diary",
        ),
    }
