"""A program whose widget goes wrong in what Qt asks of it, run by itself since it may not survive.

The first argument says where it goes wrong, the second where the log is kept.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QMessageBox, QWidget
from typing_extensions import override

from ui.errors import install_last_resort

WHERE = sys.argv[1]


class Broken(QWidget):
    """Goes wrong while it paints or takes an event."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        if WHERE == "paint":
            raise ValueError(WHERE)

    @override
    def event(self, event: QEvent) -> bool:
        if WHERE == "event" and event.type() == QEvent.Type.User:
            raise ValueError(WHERE)
        return super().event(event)


class BrokenModel(QAbstractListModel):
    """Goes wrong when it is asked for what it holds."""

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 3

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if WHERE == "data":
            raise ValueError(WHERE)
        return None


def close_box() -> None:
    """Close the dialog that tells of the bug, and count it."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        sys.stdout.write("told\n")
        box.accept()


if __name__ == "__main__":
    application = QApplication([])
    hook = install_last_resort(Path(sys.argv[2]), lambda: None, lambda: datetime.now(tz=UTC))
    broken, view, model = Broken(), QListView(), BrokenModel()
    view.setModel(model)
    closer = QTimer(interval=20)
    closer.timeout.connect(close_box)
    closer.start()
    # From within the loop of events, as in the running program.
    for delay, deed in ((0, broken.show), (0, view.show), (150, broken.update), (300, view.update)):
        QTimer.singleShot(delay, deed)
    QTimer.singleShot(10, lambda: application.postEvent(broken, QEvent(QEvent.Type.User)))
    QTimer.singleShot(600, application.quit)
    application.exec()
    sys.stdout.write("alive\n" if hook.struck else "unharmed\n")
