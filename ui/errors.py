"""Faults told calmly: what, where and what to do; and the last resort for a bug."""

import sys
import traceback
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.domain.errors import (
    AlmanacMissingError,
    AlmanacUnreadableError,
    DiaryTooNewError,
    PlannerError,
    UnknownPlaceError,
)

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


class LastResort:
    """The hook for what nobody caught: tells of it once, keeps the traceback, saves what it can.

    An expected fault is told as one. A bug is written to ``log``, saved around, told, and
    remembered in ``struck``, so that the program ends with an error.
    """

    def __init__(self, log: Path, save: Save, now: Callable[[], datetime]) -> None:
        self._log = log
        self._save = save
        self._now = now
        self._is_telling = False
        self.struck = False

    def __call__(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Do what ``sys.excepthook`` is asked to do."""
        if isinstance(error, PlannerError):
            show_error(None, error)
            return
        sys.__excepthook__(kind, error, trace)
        if not isinstance(error, Exception):
            return
        self.struck = True
        self._write(kind, error, trace)
        if self._is_telling:
            return
        self._is_telling = True
        try:
            self._save()
            self.box(error).exec()
        finally:
            self._is_telling = False

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

    def _write(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("a", encoding="utf-8") as stream:
            stream.write(f"{self._now().isoformat(timespec='seconds')}\n")
            stream.writelines(traceback.format_exception(kind, error, trace))


def install_last_resort(log: Path, save: Save, now: Callable[[], datetime]) -> LastResort:
    """Put the last resort in place of Python's own, and return it."""
    hook = LastResort(log, save, now)
    sys.excepthook = hook
    return hook


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
