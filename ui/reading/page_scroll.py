"""A page in its scrolling area, at a size of its own."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget
from typing_extensions import override

from planner.domain.page import Page
from planner.later import imported_later
from ui.look.look import Look
from ui.widgets.accessibility import announce

with imported_later():
    from ui.reading.page_body import PageBody
    from ui.reading.passage import Passage, place_of

_LINE_HEIGHT = 1.2


class ReadingArea(QScrollArea):
    """Shows one page. Arrows, Page Up, Page Down, Home and End move through it."""

    spoken_role = QAccessible.Role.Document

    target_chosen = Signal(object)
    """The PageId or the date that a link leads to."""

    zoom_asked = Signal(int)
    """1 for larger text, -1 for smaller."""

    step_asked = Signal(int)
    """-1 to go a page back, 1 to go forward, by the buttons at the side of a mouse."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def passages(self) -> list[Passage]:
        """The words of the page, in the order in which they are read."""
        body = self.widget()
        return body.passages if isinstance(body, PageBody) else []

    @property
    def offset(self) -> int:
        """How far down the page is, in pixels."""
        return self.verticalScrollBar().value()

    def show_page(self, page: Page, zoom: int, offset: int) -> None:
        """Show a page at a zoom in per cent, scrolled down to ``offset``."""
        body = PageBody(self._look, round(self._look.pixels_at(zoom) * _LINE_HEIGHT))
        body.setObjectName("panel-page")
        self._put_on(body, zoom)
        body.show_page(page)
        body.target_chosen.connect(self.target_chosen)
        body.place_reached.connect(self._on_place_reached)
        self._let_go()
        self.setWidget(body)
        self.setAccessibleName(page.title)
        self._lay_out(body)
        self.verticalScrollBar().setValue(offset)

    def take_focus(self) -> None:
        """Give the keyboard to the page, so that its title is said."""
        if self.hasFocus():
            announce(self, self.accessibleName())
        self.setFocus()

    def bring_into_sight(self, passage: Passage) -> None:
        """Scroll so that a passage is seen, with a little around it."""
        self._on_place_reached(*place_of(passage))

    def go_to_section(self, number: int) -> None:
        """Put a heading at the top and give it the keyboard, so that it is said; Tab goes on."""
        body = self.widget()
        if isinstance(body, PageBody) and number < len(body.sections):
            heading = body.sections[number]
            self.verticalScrollBar().setValue(heading.y() - self.fontMetrics().height() // 2)
            heading.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        if event.angleDelta().y():
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.BackButton: -1, Qt.MouseButton.ForwardButton: 1}
        if event.button() in steps:
            self.step_asked.emit(steps[event.button()])
            return
        super().mousePressEvent(event)

    def _put_on(self, body: PageBody, zoom: int) -> None:
        if zoom != 100:
            body.setStyleSheet(self._look.sheet_at(zoom))

    def _let_go(self) -> None:
        # A link of the old page may have asked for the new one, so it lives until Qt comes round.
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()

    @Slot(object, object)
    def _on_place_reached(self, widget: QWidget, box: QRect) -> None:
        body = self.widget()
        if body is not None:
            place = box.translated(widget.mapTo(body, QPoint(0, 0)))
            edge = self.fontMetrics().height() * 2
            self.ensureVisible(place.center().x(), place.bottom(), 0, edge)
            self.ensureVisible(place.left(), place.top(), 0, edge)

    def _lay_out(self, body: PageBody) -> None:
        """Give the page its height now, so that it can be scrolled to where it was."""
        body.resize(self.viewport().width(), body.heightForWidth(self.viewport().width()))
        layout = body.layout()
        if layout is not None:
            layout.activate()
        self.verticalScrollBar().setRange(0, max(0, body.height() - self.viewport().height()))
        body.move(QPoint(0, 0))
