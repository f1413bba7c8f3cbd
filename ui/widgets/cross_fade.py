"""A short fade from what a widget showed to what it shows now; nothing waits for it."""

from PySide6.QtCore import QPoint, QRect, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QBackingStore, QImage, QPainter, QPaintEvent, QPixmap, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.look.motion import allows_motion

_MILLISECONDS = 120
_FIRST_SHARE = 0.3


class CrossFade(QWidget):
    """Lies over a sibling while it changes; clicks and keys go to the sibling all the while."""

    def __init__(self, under: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._under = under
        self._before = QPixmap()
        self._after = QPixmap()
        self._progress = QVariantAnimation(self)
        # The first picture is another already, so that what was asked for is answered at once.
        self._progress.setStartValue(_FIRST_SHARE)
        self._progress.setEndValue(1.0)
        self._progress.setDuration(_MILLISECONDS)
        self._progress.valueChanged.connect(self._on_progressed)
        self._progress.finished.connect(self._on_finished)
        self._end = QTimer(self, singleShot=True, interval=0)
        self._end.timeout.connect(self._stop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def hold(self) -> None:
        """Remember what is in sight; call it just before something else is shown.

        Whoever goes on before a fade is over is in a hurry and gets none.
        """
        is_hurried = self._progress.state() is QVariantAnimation.State.Running
        self._stop()
        if not is_hurried and self._under.isVisible() and allows_motion(self._under):
            self._before = _seen(self._under)

    def start(self) -> None:
        """Fade from what was held, if anything was, to what is shown now."""
        if self._before.isNull():
            return
        self._after = self._under.grab()
        self.setGeometry(self._under.geometry())
        self.show()
        self.raise_()
        self._progress.start()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(QPoint(0, 0), self._after)
        painter.setOpacity(1 - float(self._progress.currentValue()))
        painter.drawPixmap(QPoint(0, 0), self._before)

    @Slot()
    def _stop(self) -> None:
        self._progress.stop()
        self._end.stop()
        self.hide()
        self._before = self._after = QPixmap()

    @Slot()
    def _on_progressed(self) -> None:
        if self.size() != self._under.size():
            self._stop()
        self.update()

    @Slot()
    def _on_finished(self) -> None:
        # What lies under it takes its time to be painted again, and looks just like this: the rest
        # of the window comes first.
        self.repaint()
        self._end.start()


def _seen(widget: QWidget) -> QPixmap:
    """Return what stands on the screen of a widget, without painting it again.

    Nothing where the window keeps no picture of itself, as one that is drawn by a graphics card.
    """
    window = widget.window()
    store: object = window.backingStore()
    picture = store.paintDevice() if isinstance(store, QBackingStore) else None
    if not isinstance(picture, QImage) or picture.isNull():
        return QPixmap()
    ratio = picture.devicePixelRatio()
    corner = widget.mapTo(window, QPoint(0, 0)) * ratio
    part = QRect(corner, widget.size() * ratio)
    return QPixmap.fromImage(picture.copy(part))
