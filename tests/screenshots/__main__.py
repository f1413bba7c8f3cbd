"""Draw every screen and printed page into build/screenshots/."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from tests.screenshots.pages import draw_pages
from tests.screenshots.windows import draw_windows
from ui.look.fonts import load_fonts

FOLDER = Path("build") / "screenshots"

# Each takes the folder to write to, and returns the pictures that it wrote there.
PICTURES: tuple[Callable[[Path], list[Path]], ...] = (draw_windows, draw_pages)


def main() -> None:
    """Draw them all, and name each file as it is written."""
    _application = QApplication(["screenshots"])
    QGuiApplication.setFont(load_fonts())
    FOLDER.mkdir(parents=True, exist_ok=True)
    for draw in PICTURES:
        for path in draw(FOLDER):
            sys.stdout.write(f"{path}\n")


if __name__ == "__main__":
    main()
