"""The press of the command line: paints pages to files with Qt, without a screen."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from typing_extensions import override

from planner.domain.errors import BadRequestError
from planner.domain.letterhead import Logo
from planner.exchange.layout.page import Page, TextMeasure
from planner.services.press import PagePress
from ui.look.fonts import load_fonts
from ui.paper.logo_file import read_logo
from ui.paper.printing import QtTextMeasure, write_pdf, write_png


class QtPress(PagePress):
    """Measures and paints with Qt, started only when a page is wanted."""

    def __init__(self) -> None:
        self._application: QGuiApplication | None = None
        self._family = ""

    @override
    def measure(self) -> TextMeasure:
        self._start()
        return QtTextMeasure(self._family)

    @override
    def logo(self, path: Path) -> Logo:
        self._start()
        return read_logo(path)

    @override
    def write(self, pages: Sequence[Page], path: Path, *, title: str) -> None:
        self._start()
        match path.suffix.lower():
            case ".pdf":
                write_pdf(pages, path, title=title)
            case ".png":
                write_png(pages, path)
            case _:
                raise BadRequestError(
                    what=f"--out {path.name}",
                    fault="a printed planner is a .pdf, a .png or a .html file",
                    remedy="give a name with one of these endings",
                )

    def _start(self) -> None:
        if QGuiApplication.instance() is None:
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
            self._application = QGuiApplication([])
        self._family = self._family or load_fonts()
