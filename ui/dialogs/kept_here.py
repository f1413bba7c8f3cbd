"""What the planner keeps on this computer: to be read, and deleted."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.services.forgetting import Keepsakes
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

translate = QCoreApplication.translate


class KeptHereDialog(QDialog):
    """Tells what is kept, shows the log, and asks for what the user wants deleted."""

    delete_log_asked = Signal()
    delete_all_asked = Signal()

    def __init__(
        self, *, is_read_only: bool, server: str = "", parent: QWidget | None = None
    ) -> None:
        """``server`` names the server of a diary that is shared."""
        super().__init__(parent)
        self._server = server
        self._words = plain_text("")
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        # Tab leaves the text; it is for reading.
        self.log.setTabChangesFocus(True)
        self._log_words = plain_text("")
        self.delete_log = QPushButton(self.tr("Delete the &log"))
        self.delete_all = QPushButton(self.tr("Delete &everything…"))
        self.delete_all.setEnabled(not is_read_only)
        self._build()
        self.delete_log.clicked.connect(self.delete_log_asked)
        self.delete_all.clicked.connect(self.delete_all_asked)

    def show_kept(self, kept: Keepsakes, log: str) -> None:
        """Tell of these files, and show what the log says."""
        self._words.setText(kept_words(kept))
        self.log.setPlainText(log)
        self.log.setVisible(bool(log))
        self.delete_log.setEnabled(bool(log))
        self._log_words.setText(
            self.tr(
                "When something goes wrong in the planner itself, it notes when and where in the "
                "program. It notes no titles, notes or names."
            )
            if log
            else self.tr("The log is empty: nothing has gone wrong in the planner itself.")
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("What is kept here"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        area = ScrolledColumn()
        area.column.setContentsMargins(0, 0, 0, 0)
        area.column.addWidget(plain_text(self.tr("What is kept here"), TextRole.HEADING))
        area.column.addWidget(
            plain_text(self._shared_words() if self._server else self._own_words())
        )
        area.column.addWidget(self._words)
        area.column.addWidget(plain_text(self.tr("Log of errors"), TextRole.SECTION))
        area.column.addWidget(self._log_words)
        self.log.setAccessibleName(self.tr("Log of errors"))
        self.log.setMinimumHeight(self.fontMetrics().lineSpacing() * 6)
        area.column.addWidget(self.log, 1)
        area.column.addStretch(0)
        column.addWidget(area, 1)
        buttons = QDialogButtonBox()
        for button in (self.delete_log, self.delete_all):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        close.setFocus()
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 36, 32)

    def _own_words(self) -> str:
        return self.tr(
            "Everything stays on this computer. The planner sends nothing anywhere and "
            "has no field for anyone’s faith or health. A lost computer is only as safe "
            "as its disk: ask your IT department whether it is encrypted."
        )

    def _shared_words(self) -> str:
        return self.tr(
            "The diary that your team shares is kept on {server}, and the planner sends what you "
            "change in it there, and nothing anywhere else. Your settings, support plans and "
            "reminders stay on this computer, with a copy of the shared diary to read when the "
            "server does not answer. The planner has no field for anyone’s faith or health. A "
            "lost computer is only as safe as its disk: ask your IT department whether it is "
            "encrypted."
        ).format(server=self._server)


class DeleteAllDialog(QDialog):
    """Asks for a word before everything is deleted, since nothing brings it back."""

    def __init__(self, kept: Keepsakes, parent: QWidget | None = None, *, server: str = "") -> None:
        """``server`` names the server of a diary that is shared, which nothing is deleted from."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete everything"))
        self._word = self.tr("delete")
        self.typed = QLineEdit()
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Delete everything?"), TextRole.HEADING))
        column.addWidget(
            plain_text(
                self.tr(
                    "The diary, its copies, your preferences, almanac updates and the log of "
                    "errors are deleted, and the planner closes. Nothing can bring them back. "
                    "Copies that you saved elsewhere stay."
                )
            )
        )
        if server:
            words = self.tr(
                "Only what is on this computer is deleted, with the password that was remembered. "
                "What is on {server} stays there for the others; ask its owner where something is "
                "to be deleted there."
            )
            column.addWidget(plain_text(words.format(server=server), TextRole.STRONG))
        column.addWidget(plain_text(kept_words(kept)))
        label = self.tr("&Type “{word}” to go on").format(word=self._word)
        column.addLayout(stacked(label, self.typed))
        column.addStretch(1)
        buttons = QDialogButtonBox()
        self.confirm = buttons.addButton(
            self.tr("Delete everything"), QDialogButtonBox.ButtonRole.DestructiveRole
        )
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setDefault(True)
        self.confirm.setAutoDefault(False)
        self.confirm.setEnabled(False)
        self.confirm.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.typed.textChanged.connect(self._on_typed)
        open_at(self, 32, 20)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        self.confirm.setEnabled(text.strip().casefold() == self._word.casefold())


def kept_words(kept: Keepsakes) -> str:
    """Return a line for each kind of file that is kept, with where it is."""
    lines = []
    if kept.diary:
        words = translate("kept here", "Diary: {path}")
        lines.append(words.format(path=kept.diary[0]))
    if kept.copies:
        words = translate("kept here", "Copies of it: {count}, in {folder}")
        lines.append(words.format(count=len(kept.copies), folder=kept.copies[0].parent))
    if kept.watched:
        words = translate("kept here", "Marks of watched timetables: {path}")
        lines.append(words.format(path=kept.watched[0]))
    if kept.editions is not None:
        words = translate("kept here", "Almanac updates: {folder}")
        lines.append(words.format(folder=kept.editions))
    if kept.logs:
        words = translate("kept here", "Log of errors: {path}")
        lines.append(words.format(path=kept.logs[0]))
    return "\n".join(lines)
