"""The palette and the one style sheet of the window, made from a theme and a text size."""

from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QPalette

from planner.files import bundled_folder
from ui.look.contrast import TEXT_CONTRAST, contrast
from ui.look.theme import Theme

_ROLES = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "muted",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "avoid",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.PlaceholderText: "secondary",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Dark: "control",
}

_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


def palette_of(theme: Theme) -> QPalette:
    """Return the palette, which also colours what the style sheet leaves to the style."""
    palette = QPalette()
    for role, field in _ROLES.items():
        palette.setColor(role, QColor(getattr(theme, field)))
    for role in _FADED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.secondary))
    return palette


def sheet_of(theme: Theme, body: int) -> str:
    """Return the style sheet; every length follows ``body``, the pixels of ordinary text."""
    tick = max(16, round(body * 1.2))
    lengths = {
        "xs": round(body * 0.2),
        "s": round(body * 0.35),
        "m": round(body * 0.55),
        "l": round(body * 0.9),
        "r": 4,
        "r2": 8,
        "small": max(12, round(body * 0.86)),
        "heading": round(body * 1.3),
        "title": round(body * 1.5),
        "check_height": max(20, round(body * 1.45)),
        "control_height": max(22, round(body * 1.45)),
        "icon": round(body * 1.2),
        "arrow": round(body * 0.9),
        "tick": tick,
        "tick_radius": tick // 2 + 1,
        "dot": round(tick * 0.32),
        "dot_hole": tick + 2 - 2 * round(tick * 0.32),
        "bar": max(10, round(body * 0.8)),
        "bar_radius": max(10, round(body * 0.8)) // 2 - 2,
    }
    colours = {field: getattr(theme, field) for field in _colour_fields(theme)}
    files = {
        "tick_file": _tick_file(theme),
        "arrow_file": _arrow_file(theme, "arrow"),
        "arrow_up_file": _arrow_file(theme, "arrow-up"),
    }
    template = Template((_style_folder() / "window.qss").read_text("utf-8"))
    return template.substitute(colours, **files, **lengths)


def _colour_fields(theme: Theme) -> list[str]:
    return [
        name
        for name in theme.__slots__
        if isinstance(value := getattr(theme, name), str) and value.startswith("#")
    ]


def _style_folder() -> Path:
    return bundled_folder("resources") / "style"


def _tick_file(theme: Theme) -> str:
    is_light = contrast(QColor(theme.accent), QColor("#ffffff")) >= TEXT_CONTRAST
    return (_style_folder() / f"tick-{'white' if is_light else 'black'}.svg").as_posix()


def _arrow_file(theme: Theme, name: str) -> str:
    return (_style_folder() / f"{name}-{'white' if theme.is_dark else 'black'}.svg").as_posix()
