"""Every colour that carries words or meaning stands out, in every theme."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from planner.domain.clash import Severity
from planner.domain.observance import Tradition
from planner.domain.session import Programme
from tests.ui.plans import EXAMS, NORTH, SIMULATION
from ui.look.contrast import MARK_CONTRAST, TEXT_CONTRAST, contrast
from ui.look.painting import hatch_colour, programme_colour, tint_colour
from ui.look.style import palette_of, sheet_of
from ui.look.theme import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    THEMES,
    ColourChoice,
    Theme,
    theme_for,
)

themes = pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)

TEXT_PAIRS = [
    *product(("text", "secondary"), ("page", "surface", "muted", "block", "accent_tint")),
    *product(("text", "secondary", "avoid"), ("avoid_tint",)),
    *product(("text", "secondary", "adjust"), ("adjust_tint",)),
    *product(("avoid", "adjust"), ("surface", "block")),
    *product(("link",), ("page", "surface", "muted")),
    ("on_accent", "accent"),
    ("on_focus", "focus"),
    ("accent", "page"),
]

MARK_PAIRS = [
    *product(("control",), ("page", "surface")),
    *product(("accent",), ("page", "surface")),
    *product(("avoid", "adjust"), ("surface", "muted", "block")),
    ("ring", "focus"),
]


@themes
@pytest.mark.parametrize(("over", "under"), TEXT_PAIRS, ids="-on-".join)
def test_text_can_be_read(theme: Theme, over: str, under: str) -> None:
    colours = QColor(getattr(theme, over)), QColor(getattr(theme, under))
    assert contrast(*colours) >= TEXT_CONTRAST


@themes
@pytest.mark.parametrize(("over", "under"), MARK_PAIRS, ids="-on-".join)
def test_marks_stand_out(theme: Theme, over: str, under: str) -> None:
    colours = QColor(getattr(theme, over)), QColor(getattr(theme, under))
    assert contrast(*colours) >= MARK_CONTRAST


@themes
@pytest.mark.parametrize("tradition", Tradition)
def test_letters_can_be_read_on_their_mark(theme: Theme, tradition: Tradition) -> None:
    assert contrast(QColor(theme.on_mark), theme.mark(tradition)) >= TEXT_CONTRAST


@themes
@pytest.mark.parametrize("tradition", Tradition)
def test_outlines_stand_out(theme: Theme, tradition: Tradition) -> None:
    for ground in (theme.surface, theme.muted):
        assert contrast(theme.mark(tradition), QColor(ground)) >= MARK_CONTRAST


@themes
@pytest.mark.parametrize("tradition", Tradition)
def test_names_can_be_read_on_hatching(theme: Theme, tradition: Tradition) -> None:
    for ground in (hatch_colour(tradition, theme), tint_colour(tradition, theme)):
        assert contrast(QColor(theme.text), ground) >= TEXT_CONTRAST


@themes
@pytest.mark.parametrize("programme", [NORTH, EXAMS, SIMULATION], ids=lambda one: one.name)
def test_programme_bars_stand_out(theme: Theme, programme: Programme) -> None:
    assert contrast(programme_colour(programme, theme), QColor(theme.block)) >= MARK_CONTRAST


@themes
def test_selected_is_told_apart_by_one_of_its_two_rings(theme: Theme) -> None:
    rings = (QColor(theme.ring), QColor(theme.focus))
    assert max(contrast(ring, QColor(theme.surface)) for ring in rings) >= MARK_CONTRAST


@themes
@pytest.mark.parametrize("severity", Severity)
def test_signs_of_clashes_stand_out(theme: Theme, severity: Severity) -> None:
    assert contrast(theme.severity(severity), QColor(theme.block)) >= MARK_CONTRAST


@themes
@pytest.mark.parametrize(
    ("over", "under"),
    [
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    ],
    ids=lambda role: role.name,
)
@pytest.mark.parametrize(
    "group", [QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive], ids=lambda one: one.name
)
def test_the_palette_can_be_read(
    theme: Theme,
    over: QPalette.ColorRole,
    under: QPalette.ColorRole,
    group: QPalette.ColorGroup,
) -> None:
    palette = palette_of(theme)
    assert contrast(palette.color(group, over), palette.color(group, under)) >= TEXT_CONTRAST


_DARK, _LIGHT = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
_PLAIN, _HIGH = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


@pytest.mark.parametrize(
    ("choice", "scheme", "preference", "theme"),
    [
        pytest.param(ColourChoice.SYSTEM, _LIGHT, _PLAIN, LIGHT, id="a light system"),
        pytest.param(ColourChoice.SYSTEM, _DARK, _PLAIN, DARK, id="a dark system"),
        pytest.param(ColourChoice.SYSTEM, _LIGHT, _HIGH, HIGH_CONTRAST_LIGHT, id="high contrast"),
        pytest.param(ColourChoice.SYSTEM, _DARK, _HIGH, HIGH_CONTRAST_DARK, id="both"),
        pytest.param(ColourChoice.LIGHT, _DARK, _HIGH, LIGHT, id="light by choice"),
        pytest.param(ColourChoice.DARK, _LIGHT, _PLAIN, DARK, id="dark by choice"),
        pytest.param(
            ColourChoice.HIGH_CONTRAST, _DARK, _PLAIN, HIGH_CONTRAST_DARK, id="contrast by choice"
        ),
    ],
)
def test_the_theme_follows_choice_then_system(
    choice: ColourChoice, scheme: Qt.ColorScheme, preference: Qt.ContrastPreference, theme: Theme
) -> None:
    assert theme_for(choice, scheme, preference) is theme


@themes
@pytest.mark.parametrize("body", [14, 28], ids=["100%", "200%"])
def test_the_style_sheet_leaves_nothing_unfilled(theme: Theme, body: int) -> None:
    assert "$" not in sheet_of(theme, body)
