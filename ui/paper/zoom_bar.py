"""Buttons that fit and magnify a page, and the per cent at which it stands."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.paper.page_canvas import PageScroll
from ui.widgets.prose import plain_text


class ZoomBar(QWidget):
    """Zooms one preview."""

    def __init__(self, preview: PageScroll) -> None:
        super().__init__()
        self._preview = preview
        self._percent = plain_text("")
        self._percent.setWordWrap(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._percent)
        for button in self._buttons():
            line.addWidget(button)
        preview.zoomed.connect(self._on_zoomed)

    def _buttons(self) -> tuple[QPushButton, ...]:
        smaller = self._button("−", self.tr("Zoom out"), QKeySequence("Ctrl+-"))
        larger = self._button("+", self.tr("Zoom in"), QKeySequence("Ctrl++"))
        whole = self._button(self.tr("&Fit page"), self.tr("Fit page"), QKeySequence("Ctrl+0"))
        actual = self._button("&100%", self.tr("Size on paper, 100%"), QKeySequence("Ctrl+1"))
        smaller.clicked.connect(self._preview.zoom_out)
        larger.clicked.connect(self._preview.zoom_in)
        whole.clicked.connect(self._preview.fit)
        actual.clicked.connect(self._on_actual_size)
        return smaller, larger, whole, actual

    def _button(self, words: str, name: str, keys: QKeySequence) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setProperty("step", "true")
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{name} ({native})")
        # A mnemonic in the words has set a shortcut of its own by now, which Alt still reaches.
        button.setShortcut(keys)
        return button

    @Slot()
    def _on_actual_size(self) -> None:
        self._preview.zoom_to(1.0)

    @Slot(float)
    def _on_zoomed(self, zoom: float) -> None:
        self._percent.setText(self.tr("Zoom {percent}%").format(percent=round(zoom * 100)))
