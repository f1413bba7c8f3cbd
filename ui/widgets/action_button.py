"""A button that stands for an action: same name, same state, its keys in the tooltip."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton


class ActionButton(QPushButton):
    """Triggers its action and follows whether it is checked and can be used."""

    def __init__(self, action: QAction, words: str, *, has_icon: bool = False) -> None:
        # Style sheets know no gap between icon and words, so a space makes it.
        super().__init__(f" {words}" if has_icon else words)
        self._action = action
        self.setCheckable(action.isCheckable())
        # A click leaves the keyboard where it was; Tab still stops here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if words:
            self.setAccessibleName(words.rstrip("…"))
        self.clicked.connect(self._on_clicked)
        action.changed.connect(self._on_action_changed)
        self._on_action_changed()

    @Slot()
    def _on_clicked(self) -> None:
        self._action.trigger()
        self.setChecked(self._action.isChecked())

    @Slot()
    def _on_action_changed(self) -> None:
        self.setChecked(self._action.isChecked())
        self.setEnabled(self._action.isEnabled())
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self._action.text().replace("&", "").rstrip("…")
        self.setToolTip(f"{words} ({keys})" if keys else words)
