"""A timetable to bring in, and files dropped on the window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from ui.window.main_window import MainWindow

TEACHING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//teaching//EN
BEGIN:VEVENT
UID:exam@example.org
SUMMARY:Written paper
DTSTART;TZID=Europe/London:20270110T090000
DTEND;TZID=Europe/London:20270110T120000
END:VEVENT
BEGIN:VEVENT
UID:gone@example.org
STATUS:CANCELLED
SUMMARY:Old clinic
DTSTART;TZID=Europe/London:20270111T090000
DTEND;TZID=Europe/London:20270111T120000
END:VEVENT
END:VCALENDAR
"""


def drop(window: MainWindow, *paths: Path) -> bool:
    """Drop files on the window, and tell whether it would take them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = QPoint(200, 200)
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    entering = QDragEnterEvent(where, *how, Qt.KeyboardModifier.NoModifier)
    entering.ignore()
    QApplication.sendEvent(window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(window, QDropEvent(where, *how, Qt.KeyboardModifier.NoModifier))
    return entering.isAccepted()
