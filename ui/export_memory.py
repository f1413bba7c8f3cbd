"""What was chosen for the last export, kept on this machine for the next one."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QSettings, QStandardPaths

from planner.domain.observance import Tier, Tradition
from planner.services.calendar_documents import DocumentLayout
from planner.services.export_requests import BOTH, Content, ExportForm, ExportRequest

Word = TypeVar("Word", bound=StrEnum)

_GROUP = "export"
_OWN = "own"
"""Stands for the diary’s own choice, whatever it is then."""


def recalled(request: ExportRequest, stored: QSettings) -> ExportRequest:
    """Return a request with what was chosen last; days and programmes are the diary’s matter."""
    return replace(
        request,
        form=_one(stored, "form", ExportForm.ICS),
        layout=_one(stored, "layout", DocumentLayout.MONTHS),
        contents=_several(stored, "contents", Content) or BOTH,
        traditions=_several(stored, "traditions", Tradition),
        tiers=_several(stored, "tiers", Tier),
        has_patterns=_text(stored, "patterns", "no") == "yes",
        has_details=_text(stored, "details", "yes") == "yes",
        contact=_text(stored, "contact", ""),
        names_tutors=_text(stored, "tutors", "no") == "yes",
    )


def remember(request: ExportRequest, stored: QSettings) -> None:
    """Keep what was chosen."""
    kept = {
        "form": request.form.value,
        "layout": request.layout.value,
        "patterns": "yes" if request.has_patterns else "no",
        "details": "yes" if request.has_details else "no",
        "contact": request.contact,
        "tutors": "yes" if request.names_tutors else "no",
    }
    if not request.chosen:
        # A selection says nothing of what is wanted of other days.
        kept["contents"] = _joined(request.contents)
        kept["traditions"] = _joined(request.traditions)
        kept["tiers"] = _joined(request.tiers)
    for key, value in kept.items():
        stored.setValue(f"{_GROUP}/{key}", value)


def folder_for_exports(stored: QSettings) -> Path:
    """Return the folder of the last export, or that of the user’s documents."""
    usual = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    last = Path(_text(stored, "folder", ""))
    return last if last.name and last.is_dir() else Path(usual)


def remember_folder(path: Path, stored: QSettings) -> None:
    """Keep the folder of a file."""
    stored.setValue(f"{_GROUP}/folder", str(path.parent))


def _text(stored: QSettings, key: str, otherwise: str) -> str:
    return str(stored.value(f"{_GROUP}/{key}", otherwise))


def _one(stored: QSettings, key: str, otherwise: Word) -> Word:
    held = _text(stored, key, otherwise.value)
    return next((one for one in type(otherwise) if one.value == held), otherwise)


def _several(stored: QSettings, key: str, words: type[Word]) -> frozenset[Word] | None:
    held = _text(stored, key, _OWN)
    if held == _OWN:
        return None
    named = held.split(" ")
    return frozenset(one for one in words if one.value in named)


def _joined(words: Iterable[StrEnum] | None) -> str:
    return _OWN if words is None else " ".join(sorted(one.value for one in words))
