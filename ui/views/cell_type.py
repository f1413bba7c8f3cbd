"""Type and spacing inside a calendar cell, all of it following the font of the view."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

_SMALL = 0.875
"""Names in cells against ordinary text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CellType:
    """Fonts of a cell and the lengths that go with them, in pixels."""

    body: int
    plain: QFont
    bold: QFont
    date: QFont
    plain_metrics: QFontMetrics
    bold_metrics: QFontMetrics
    pad: int
    gap: int
    spacing: int
    line: int
    mark: int
    date_height: int


class CellTypeOf:
    """The type of the cells of a view, worked out anew where the font of the view is another."""

    def __init__(self, view: QWidget) -> None:
        self._view = view
        self._kept: tuple[int, CellType] | None = None

    @property
    def now(self) -> CellType:
        """The type of a cell."""
        font = self._view.font()
        if self._kept is None or self._kept[0] != font.pixelSize():
            self._kept = (font.pixelSize(), cell_type_from(font))
        return self._kept[1]


def cell_type_from(font: QFont) -> CellType:
    """Return the type of a cell in a view with this font."""
    body = font.pixelSize() if font.pixelSize() > 0 else QFontMetrics(font).ascent()
    plain = QFont(font)
    plain.setPixelSize(max(12, round(body * _SMALL)))
    plain.setWeight(QFont.Weight.Normal)
    bold = QFont(plain)
    bold.setWeight(QFont.Weight.Bold)
    date = QFont(font)
    date.setWeight(QFont.Weight.Bold)
    metrics = QFontMetrics(plain)
    spacing = metrics.height()
    return CellType(
        body=body,
        plain=plain,
        bold=bold,
        date=date,
        plain_metrics=metrics,
        bold_metrics=QFontMetrics(bold),
        pad=max(3, round(body * 0.28)),
        gap=max(2, round(body * 0.16)),
        spacing=spacing,
        line=spacing + max(3, round(body * 0.22)),
        mark=round(spacing * 0.94),
        date_height=QFontMetrics(date).height() + max(4, round(body * 0.3)),
    )
