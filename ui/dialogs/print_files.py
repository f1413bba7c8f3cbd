"""Asking for the file that a print is saved to: its folder, its name and the kind it is of."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

PDF, PNG, HTML, WORD = ".pdf", ".png", ".html", ".docx"


def asked_path(window: QWidget, words: str, title: str, kinds: str, ending: str) -> Path | None:
    """Ask where to save a print of this title, and return the file, or None where none is named.

    ``words`` head the dialog; the name ends as the kind that was chosen, ``ending`` at first.
    """
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    name = f"{_file_name(title)}{ending}"
    chosen, kind = QFileDialog.getSaveFileName(window, words, str(folder / name), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    if ending == WORD:
        return path if path.suffix else path.with_suffix(WORD)
    return _with_ending(path, kind)


def _with_ending(path: Path, kind: str) -> Path:
    """Return the path with the ending of the kind that was chosen, where it has none of ours."""
    ending = next((one for one in (HTML, PNG) if one in kind), PDF)
    given = path.suffix.lower()
    if given == ending or (given in {PDF, PNG, HTML} and not kind):
        return path
    if given in {PDF, PNG, HTML}:
        return path.with_suffix(ending)
    return path.with_name(path.name + ending)


def _file_name(title: str) -> str:
    words = "".join(letter if letter.isalnum() else " " for letter in title)
    return "-".join(words.lower().split())
