"""Roles for screen readers where Qt has none of its own, and words to be said when they change."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_INSTALLED = "roles-installed"


def install_roles(application: QApplication) -> None:
    """Let every widget whose class has a ``spoken_role`` be read with that role.

    The role stands on the class, since Qt asks for it while the widget is still being made and
    keeps the first answer. Such a widget is named by its accessible name alone.
    """
    if not application.property(_INSTALLED):
        application.setProperty(_INSTALLED, 1)
        QAccessible.installFactory(_interface_of)


def _interface_of(_class_name: str, widget: QObject) -> QAccessibleInterface | None:
    role = getattr(type(widget), "spoken_role", None)
    if isinstance(widget, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(widget, role)
    return None


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say words that appeared while the focus was elsewhere."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
