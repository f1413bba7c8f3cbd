"""A printed page on screen: painted as on paper, fitted or magnified, scrolled by keyboard."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea
from typing_extensions import override

from planner.services.printing import Page
from ui.paper.page_painter import paint

MM_PER_INCH = 25.4

_EDGE = 10
_RING = 3
_STEP = 1.25
_LEAST, _MOST = 0.2, 5.0


class PageCanvas(QLabel):
    """One page on its sheet; ``zoom`` 1.0 is its size on paper as the screen counts inches.

    A label, since screen readers know what that is and read its name and description.
    """

    def __init__(self) -> None:
        super().__init__()
        self._page: Page | None = None
        self._zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def zoom(self) -> float:
        """How large the page is shown."""
        return self._zoom

    def show_page(self, page: Page, zoom: float) -> None:
        """Show a page at a zoom."""
        self._page = page
        self.setAccessibleDescription(page.summary)
        self._zoom = zoom
        self.resize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if self._page is None:
            return QSize(_EDGE, _EDGE)
        factor = self._pixels_per_mm()
        width, height = self._page.width * factor, self._page.height * factor
        return QSize(round(width) + 2 * _EDGE, round(height) + 2 * _EDGE)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._page is None:
            return
        painter = QPainter(self)
        factor = self._pixels_per_mm()
        sheet = QRectF(_EDGE, _EDGE, self._page.width * factor, self._page.height * factor)
        # Paper is white whatever the theme: what is shown is what will be printed.
        painter.fillRect(sheet, Qt.GlobalColor.white)
        self._paint_edge(painter, sheet)
        painter.setClipRect(sheet)
        painter.translate(sheet.topLeft())
        painter.scale(factor, factor)
        paint(self._page, painter)
        painter.end()

    def _paint_edge(self, painter: QPainter, sheet: QRectF) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _RING))
            painter.drawRect(sheet.adjusted(-_RING, -_RING, _RING, _RING))
            return
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Dark), 1))
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))

    def _pixels_per_mm(self) -> float:
        return self.logicalDpiX() * self._zoom / MM_PER_INCH


class PageScroll(QScrollArea):
    """Shows one page at a time; fits it to the room there is until another zoom is asked for."""

    zoomed = Signal(float)
    """The zoom at which the page now stands."""

    def __init__(self) -> None:
        super().__init__()
        self._canvas = PageCanvas()
        self._page: Page | None = None
        self._is_fitted = True
        self.setWidget(self._canvas)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Keys that the page has no use for, such as the arrows, scroll it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._canvas)

    @property
    def zoom(self) -> float:
        """How large the page is shown; 1.0 is as on paper."""
        return self._canvas.zoom

    def show_page(self, page: Page, name: str) -> None:
        """Show a page, and tell what is on it to those who cannot see it."""
        self._page = page
        self._canvas.setAccessibleName(name)
        self._show(self._fitting_zoom() if self._is_fitted else self.zoom)

    def fit(self) -> None:
        """Show the whole page, now and whenever there is more or less room."""
        self._is_fitted = True
        self._show(self._fitting_zoom())

    def zoom_to(self, zoom: float) -> None:
        """Show the page at a zoom, within reason."""
        self._is_fitted = False
        self._show(min(max(zoom, _LEAST), _MOST))

    def zoom_in(self) -> None:
        """Show the page larger by a step."""
        self.zoom_to(self.zoom * _STEP)

    def zoom_out(self) -> None:
        """Show the page smaller by a step."""
        self.zoom_to(self.zoom / _STEP)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_fitted:
            self._show(self._fitting_zoom())

    def _show(self, zoom: float) -> None:
        if self._page is not None:
            self._canvas.show_page(self._page, zoom)
            self.zoomed.emit(zoom)

    def _fitting_zoom(self) -> float:
        if self._page is None:
            return 1.0
        # The viewport's own size would leave out a scroll bar that is about to go.
        room = self.maximumViewportSize()
        pixels = self.logicalDpiX() / MM_PER_INCH
        across = (room.width() - 2 * _EDGE) / (self._page.width * pixels)
        down = (room.height() - 2 * _EDGE) / (self._page.height * pixels)
        return max(min(across, down), _LEAST)
