"""Contrast of two colours as WCAG 2.2 counts it, and colours moved until they can be read."""

from PySide6.QtGui import QColor

TEXT_CONTRAST = 4.5
"""Least ratio of text to what is behind it (success criterion 1.4.3)."""

MARK_CONTRAST = 3.0
"""Least ratio of a line or mark that carries meaning (success criterion 1.4.11)."""

_STEPS = 40


def contrast(one: QColor, other: QColor) -> float:
    """Return the ratio from 1 (the same) to 21 (black and white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def blended(over: QColor, under: QColor, share: float) -> QColor:
    """Return ``under`` with ``share`` (0 to 1) of ``over`` mixed in."""
    return QColor.fromRgbF(
        over.redF() * share + under.redF() * (1 - share),
        over.greenF() * share + under.greenF() * (1 - share),
        over.blueF() * share + under.blueF() * (1 - share),
    )


def readable_on(colour: QColor, background: QColor, ratio: float) -> QColor:
    """Return ``colour``, moved towards black or white until it stands out by ``ratio``."""
    end = QColor("#ffffff") if _luminance(background) < 0.18 else QColor("#000000")
    shares = (step / _STEPS for step in range(_STEPS + 1))
    tried = (blended(end, colour, share) for share in shares)
    return next((one for one in tried if contrast(one, background) >= ratio), end)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
