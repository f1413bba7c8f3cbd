"""Where the columns of days stand, the same for headings, band and hours."""

from PySide6.QtGui import QFont, QFontMetrics

from ui.views.cell_type import cell_type_from


def gutter_width(font: QFont) -> int:
    """Return the room that the hours take at the left."""
    cell = cell_type_from(font)
    return QFontMetrics(cell.plain).horizontalAdvance("midnight") + 2 * cell.pad


def column_edges(width: int, font: QFont, count: int) -> tuple[int, ...]:
    """Return the left edges of ``count`` columns, at least one, and the right end."""
    left = gutter_width(font)
    columns = max(1, count)
    return tuple(left + round(number * (width - left) / columns) for number in range(columns + 1))
