"""Where the seven columns of a week stand, the same for headings, band and hours."""

from PySide6.QtGui import QFont, QFontMetrics

from ui.views.cell_type import cell_type_from


def gutter_width(font: QFont) -> int:
    """Return the room that the hours take at the left."""
    cell = cell_type_from(font)
    return QFontMetrics(cell.plain).horizontalAdvance("midnight") + 2 * cell.pad


def column_edges(width: int, font: QFont) -> tuple[int, ...]:
    """Return the left edges of seven columns, and the right end."""
    left = gutter_width(font)
    return tuple(left + round(number * (width - left) / 7) for number in range(8))
