"""How the window looks now: theme and text size, put on the application and told to the views."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ui.look.motion import MotionChoice, choose_motion
from ui.look.style import palette_of, sheet_of
from ui.look.theme import ColourChoice, Theme, theme_for

BODY_PIXELS = 14
"""Height of ordinary text at 100%."""

TEXT_SIZES = (100, 110, 125, 150, 175, 200)
"""Per cent."""

_SIZE_KEY = "look/text-size"
_COLOURS_KEY = "look/colours"
_MOTION_KEY = "look/motion"


class Look(QObject):
    """The theme and text size in use; ``changed`` tells that either is another."""

    changed = Signal(object)

    def __init__(self, application: QApplication, family: str, preferences: QSettings) -> None:
        super().__init__(application)
        self._application = application
        self._family = family
        self._preferences = preferences
        self._size = _size_from(preferences)
        self._choice = _choice_from(preferences)
        choose_motion(application, self.motion)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        application.setStyle("fusion")
        self._theme = self._theme_now()
        self._put_on()

    @property
    def application(self) -> QApplication:
        """The application that wears it."""
        return self._application

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def text_size(self) -> int:
        """Per cent of the ordinary size."""
        return self._size

    def pixels_at(self, percent: int) -> int:
        """Return the height of ordinary text in a part of the window with a zoom of its own."""
        return round(BODY_PIXELS * self._size * percent / 10_000)

    def sheet_at(self, percent: int) -> str:
        """Return the style sheet of such a part, in the colours in use."""
        body = self.pixels_at(percent)
        # Under a style sheet, widgets take the font of the application and not of their parent.
        return f"QLabel, QPushButton {{ font-size: {body}px; }}\n{sheet_of(self._theme, body)}"

    @property
    def choice(self) -> ColourChoice:
        """Which colours the user asked for."""
        return self._choice

    @property
    def motion(self) -> MotionChoice:
        """How much may move, as the user asked."""
        stored = self._preferences.value(_MOTION_KEY, MotionChoice.SYSTEM.value)
        return next((one for one in MotionChoice if one.value == stored), MotionChoice.SYSTEM)

    def let_move(self, choice: MotionChoice) -> None:
        """Let things move as the system says, or not at all."""
        self._preferences.setValue(_MOTION_KEY, choice.value)
        choose_motion(self._application, choice)

    def resize_text(self, size: int) -> None:
        """Show all text at ``size`` per cent, one of TEXT_SIZES."""
        self._size = size
        self._preferences.setValue(_SIZE_KEY, size)
        self._put_on()

    def enlarge_text(self) -> None:
        """Take the next larger text size, if there is one."""
        self.resize_text(next((one for one in TEXT_SIZES if one > self._size), self._size))

    def shrink_text(self) -> None:
        """Take the next smaller text size, if there is one."""
        self.resize_text(next((one for one in TEXT_SIZES[::-1] if one < self._size), self._size))

    def choose(self, choice: ColourChoice) -> None:
        """Take other colours."""
        self._choice = choice
        self._preferences.setValue(_COLOURS_KEY, choice.value)
        self._theme = self._theme_now()
        self._put_on()

    def _theme_now(self) -> Theme:
        hints = self._application.styleHints()
        preference = hints.accessibility().contrastPreference()
        return theme_for(self._choice, hints.colorScheme(), preference)

    def _put_on(self) -> None:
        body = round(BODY_PIXELS * self._size / 100)
        font = QFont(self._family)
        font.setPixelSize(body)
        with garbage_kept():
            self._application.setPalette(palette_of(self._theme))
            self._application.setFont(font)
            self._application.setStyleSheet(sheet_of(self._theme, body))
        self.changed.emit(self._theme)

    @Slot()
    def _on_system_changed(self) -> None:
        theme = self._theme_now()
        if theme is not self._theme:
            self._theme = theme
            self._put_on()


def _size_from(preferences: QSettings) -> int:
    stored = preferences.value(_SIZE_KEY, BODY_PIXELS)
    return next((size for size in TEXT_SIZES if str(size) == str(stored)), TEXT_SIZES[0])


def _choice_from(preferences: QSettings) -> ColourChoice:
    stored = preferences.value(_COLOURS_KEY, ColourChoice.SYSTEM.value)
    return next((one for one in ColourChoice if one.value == stored), ColourChoice.SYSTEM)


@contextmanager
def garbage_kept() -> Iterator[None]:
    """Let no widget be collected as garbage while Qt goes through all of them.

    What it restyles calls into Python, where a collection may delete a closed window whose
    widgets Qt has yet to come to.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
