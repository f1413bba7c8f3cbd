"""The keyboard shortcuts of the window, command by command and key by key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.commands.command import Command
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text


class ShortcutsDialog(QDialog):
    """Lists every key and what it does."""

    def __init__(self, commands: tuple[Command, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Keyboard shortcuts"), TextRole.HEADING))
        self.rows = (*self._calendar_keys(), *_command_keys(commands))
        column.addWidget(self._table(self.rows), 1)
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        open_at(self, 32, 34)

    def _calendar_keys(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Arrow keys"),
                self.tr("Move from day to day; in a day or week also among sessions"),
            ),
            (self.tr("Page Up, Page Down"), self.tr("The day, week or month before, or after")),
            (self.tr("Home, End"), self.tr("Monday or Sunday of the week")),
            (self.tr("Enter"), self.tr("Open the day; “+3 more” in a month does the same")),
            (
                self.tr("Space"),
                self.tr("Go into a day of the month, to its sessions; Esc goes back to the day"),
            ),
            (self.tr("Enter on a session"), self.tr("Open it")),
            (self.tr("Shift and arrow keys"), self.tr("Select more sessions")),
            (
                self.tr("Esc"),
                self.tr("Put back what is dragged, or select no session"),
            ),
            (
                self.tr("While moving with the keyboard"),
                self.tr("Arrow keys move, with Shift resize, with Alt finely; Enter drops"),
            ),
            (self.tr("Menu key"), self.tr("What can be done with a session, day or observance")),
            (self.tr("Tab"), self.tr("Go on to the next control")),
        )

    def _table(self, rows: tuple[tuple[str, str], ...]) -> QTableWidget:
        table = QTableWidget(len(rows), 2)
        table.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        for number, row in enumerate(rows):
            for place, words in enumerate(row):
                table.setItem(number, place, QTableWidgetItem(words))
        table.setAccessibleName(self.tr("Keyboard shortcuts"))
        table.setTabKeyNavigation(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        resize = QHeaderView.ResizeMode
        table.verticalHeader().setSectionResizeMode(resize.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(0, resize.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(1, resize.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        return table


def _command_keys(commands: tuple[Command, ...]) -> tuple[tuple[str, str], ...]:
    return tuple(
        (_key_words(command), command.text.replace("&", "").rstrip("…"))
        for command in commands
        if command.keys
    )


def _key_words(command: Command) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in command.keys)
