"""The typeface of window and paper, bundled so that every computer shows the same."""

from PySide6.QtGui import QFont, QFontDatabase

from planner.files import bundled_folder

FAMILY = "Atkinson Hyperlegible Next"
SECOND_FAMILY = "Arial"


def load_fonts() -> str:
    """Register the bundled fonts and return the family to use; call it once the application exists.

    Falls back to Arial, then to the system's own sans-serif family.
    """
    for path in sorted((bundled_folder("resources") / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    families = QFontDatabase.families()
    return next(
        (family for family in (FAMILY, SECOND_FAMILY) if family in families), _system_sans()
    )


def _system_sans() -> str:
    font = QFont()
    font.setStyleHint(QFont.StyleHint.SansSerif)
    return font.defaultFamily()
