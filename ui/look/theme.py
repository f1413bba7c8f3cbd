"""Every colour of the window: four themes, and the mark of each tradition in each of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from planner.domain.clash import Severity
from planner.domain.observance import Tradition


class ColourChoice(StrEnum):
    """Which colours the user asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One set of colours as ``#rrggbb``.

    ``page`` lies behind everything, ``surface`` behind cells and text, ``muted`` behind days of
    another month, ``block`` behind a session. ``line`` only separates; ``control`` edges what can
    be used. ``ring`` and ``focus`` are the two bands around what is selected.
    """

    name: str
    is_dark: bool
    text: str
    secondary: str
    page: str
    surface: str
    muted: str
    block: str
    line: str
    control: str
    accent: str
    on_accent: str
    accent_tint: str
    link: str
    avoid: str
    avoid_tint: str
    adjust: str
    adjust_tint: str
    focus: str
    on_focus: str
    ring: str
    on_mark: str
    marks: Mapping[Tradition, str]

    def mark(self, tradition: Tradition) -> QColor:
        """Return the colour of a tradition's mark."""
        return QColor(self.marks[tradition])

    def severity(self, severity: Severity) -> QColor:
        """Return the colour of the sign that a clash is shown by."""
        match severity:
            case Severity.AVOID:
                return QColor(self.avoid)
            case Severity.ADJUST:
                return QColor(self.adjust)
            case Severity.NOTE:
                return QColor(self.secondary)


HATCH_ANGLES: Mapping[Tradition, int] = MappingProxyType(
    {
        Tradition.BUDDHISM: 30,
        Tradition.CHRISTIANITY: 90,
        Tradition.HINDUISM: 60,
        Tradition.ISLAM: 135,
        Tradition.JUDAISM: 45,
        Tradition.SIKHISM: 120,
        Tradition.JAINISM: 150,
        Tradition.BAHAI: 75,
        Tradition.ZOROASTRIANISM: 105,
        Tradition.PAGANISM: 15,
        Tradition.HUMANISM: 165,
        Tradition.RASTAFARI: 160,
        Tradition.EAST_ASIAN: 20,
        Tradition.OTHER: 50,
        Tradition.UK: 0,
        Tradition.TRAINING: 130,
        Tradition.OWN: 10,
    }
)
"""Degrees from the horizontal at which a plan-around bar of each tradition is hatched."""

_MARKS_ON_LIGHT: Mapping[Tradition, str] = MappingProxyType(
    {
        Tradition.BUDDHISM: "#8a1c5b",
        Tradition.CHRISTIANITY: "#5b2a86",
        Tradition.HINDUISM: "#a33b00",
        Tradition.ISLAM: "#0b6b3a",
        Tradition.JUDAISM: "#1d4f91",
        Tradition.SIKHISM: "#7a4a00",
        Tradition.JAINISM: "#6b5900",
        Tradition.BAHAI: "#00646b",
        Tradition.ZOROASTRIANISM: "#5a3a22",
        Tradition.PAGANISM: "#2f5d1e",
        Tradition.HUMANISM: "#46547a",
        Tradition.RASTAFARI: "#52600a",
        Tradition.EAST_ASIAN: "#a4161a",
        Tradition.OTHER: "#55565a",
        Tradition.UK: "#4c6272",
        Tradition.TRAINING: "#0b6e69",
        Tradition.OWN: "#5c3566",
    }
)

_MARKS_ON_DARK: Mapping[Tradition, str] = MappingProxyType(
    {
        Tradition.BUDDHISM: "#f09cc8",
        Tradition.CHRISTIANITY: "#c9a7f2",
        Tradition.HINDUISM: "#ffab7a",
        Tradition.ISLAM: "#7fd6a4",
        Tradition.JUDAISM: "#94bdf5",
        Tradition.SIKHISM: "#e8b566",
        Tradition.JAINISM: "#dcca62",
        Tradition.BAHAI: "#74d0d6",
        Tradition.ZOROASTRIANISM: "#d8b299",
        Tradition.PAGANISM: "#a6d690",
        Tradition.HUMANISM: "#b4c2ea",
        Tradition.RASTAFARI: "#c6d671",
        Tradition.EAST_ASIAN: "#ff9c98",
        Tradition.OTHER: "#c4c7cc",
        Tradition.UK: "#b3c5d1",
        Tradition.TRAINING: "#7ccfc9",
        Tradition.OWN: "#dcb0e6",
    }
)

LIGHT = Theme(
    name="light",
    is_dark=False,
    text="#212b32",
    secondary="#4c6272",
    page="#f3f5f6",
    surface="#ffffff",
    muted="#f0f1f3",
    block="#eef1f3",
    line="#d8dde0",
    control="#768692",
    accent="#0b6e69",
    on_accent="#ffffff",
    accent_tint="#e2efee",
    link="#00527a",
    avoid="#b3120c",
    avoid_tint="#fdf2f1",
    adjust="#8a5300",
    adjust_tint="#fdf6ea",
    focus="#ffeb3b",
    on_focus="#212b32",
    ring="#212b32",
    on_mark="#ffffff",
    marks=_MARKS_ON_LIGHT,
)

DARK = Theme(
    name="dark",
    is_dark=True,
    text="#e9eef0",
    secondary="#a9b8c1",
    page="#12171a",
    surface="#1a2125",
    muted="#151b1e",
    block="#262f35",
    line="#344047",
    control="#7d8d97",
    accent="#56bdb6",
    on_accent="#0a1f1e",
    accent_tint="#1b3a39",
    link="#86c8ec",
    avoid="#ff9188",
    avoid_tint="#2d1b1b",
    adjust="#f2b861",
    adjust_tint="#2c2417",
    focus="#ffeb3b",
    on_focus="#212b32",
    ring="#0b0f11",
    on_mark="#12171a",
    marks=_MARKS_ON_DARK,
)

HIGH_CONTRAST_LIGHT = Theme(
    name="high contrast, light",
    is_dark=False,
    text="#000000",
    secondary="#1c1c1c",
    page="#ffffff",
    surface="#ffffff",
    muted="#ededed",
    block="#ffffff",
    line="#6b6b6b",
    control="#000000",
    accent="#00403d",
    on_accent="#ffffff",
    accent_tint="#d9ecea",
    link="#00335c",
    avoid="#8a0000",
    avoid_tint="#ffffff",
    adjust="#5e3600",
    adjust_tint="#ffffff",
    focus="#ffeb3b",
    on_focus="#000000",
    ring="#000000",
    on_mark="#ffffff",
    marks=_MARKS_ON_LIGHT,
)

HIGH_CONTRAST_DARK = Theme(
    name="high contrast, dark",
    is_dark=True,
    text="#ffffff",
    secondary="#e6e6e6",
    page="#000000",
    surface="#000000",
    muted="#1f1f1f",
    block="#000000",
    line="#8c8c8c",
    control="#ffffff",
    accent="#6ff2e8",
    on_accent="#000000",
    accent_tint="#0d3330",
    link="#9fdcff",
    avoid="#ffa8a0",
    avoid_tint="#000000",
    adjust="#ffd080",
    adjust_tint="#000000",
    focus="#ffeb3b",
    on_focus="#000000",
    ring="#000000",
    on_mark="#000000",
    marks=_MARKS_ON_DARK,
)

THEMES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)


def theme_for(
    choice: ColourChoice, scheme: Qt.ColorScheme, preference: Qt.ContrastPreference
) -> Theme:
    """Return the theme for what the user chose, else for what the system asks for."""
    is_dark = scheme is Qt.ColorScheme.Dark
    match choice:
        case ColourChoice.LIGHT:
            return LIGHT
        case ColourChoice.DARK:
            return DARK
        case ColourChoice.HIGH_CONTRAST:
            return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
        case ColourChoice.SYSTEM:
            if preference is Qt.ContrastPreference.HighContrast:
                return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
            return DARK if is_dark else LIGHT
