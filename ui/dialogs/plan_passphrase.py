"""The dialogs for the passphrase of support plans: asking for it, and setting or removing it."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.services.plan_lock import LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PassphraseAsked:
    """What the user wants: another passphrase, or with None there, none; and the current one."""

    current: str
    new: str | None


class _SecretField(QLineEdit):
    """A line of which only dots are shown until the user wants to see what they type."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        # One more than may be, so that a longer one is refused and not cut short unseen.
        self.setMaxLength(LONGEST_PASSPHRASE + 1)

    def show_letters(self, shown: bool) -> None:  # noqa: FBT001 - the signal of a tick box
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)


class UnlockPlansDialog(QDialog):
    """Takes the passphrase; ``refuse`` tells what was wrong with it before it is opened again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.passphrase = _SecretField()
        self.fault = fault_line()
        self.setWindowTitle(self.tr("Unlock support plans"))
        column = _column_of(self)
        area = ScrolledColumn()
        area.column.setContentsMargins(0, 0, 0, 0)
        area.column.addWidget(
            plain_text(
                self.tr(
                    "Your support plans are behind a passphrase. Once you have typed it they stay "
                    "open until you lock them or close this window."
                )
            )
        )
        area.column.addLayout(stacked(self.tr("&Passphrase"), self.passphrase))
        area.column.addWidget(_shower(self.passphrase))
        area.column.addWidget(self.fault)
        area.column.addWidget(plain_text(_no_way_back(), TextRole.QUIET))
        area.column.addStretch(1)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())
        open_at(self, 32, 20)
        self.passphrase.setFocus()

    def entered(self) -> str:
        """Return what was typed."""
        return self.passphrase.text()

    def refuse(self, words: str) -> None:
        """Tell what was wrong, and let it be typed again."""
        self.passphrase.clear()
        tell_fault(self.fault, words, self.passphrase)

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("Unlock"), role.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


class PlanPassphraseDialog(QDialog):
    """Takes a new passphrase twice, and the current one where there is one."""

    def __init__(self, *, has_passphrase: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_passphrase = has_passphrase
        self._is_removal = False
        self.current, self.new, self.again = _SecretField(), _SecretField(), _SecretField()
        self.fault = fault_line()
        self.setWindowTitle(self.tr("Passphrase for support plans"))
        column = _column_of(self)
        column.addWidget(self._fields(), 1)
        column.addWidget(self._buttons())
        open_at(self, 36, 34)
        first = self.current if has_passphrase else self.new
        first.setFocus()

    def asked(self) -> PassphraseAsked:
        """Return what the user wants."""
        new = None if self._is_removal else self.new.text()
        return PassphraseAsked(current=self.current.text(), new=new)

    def refuse(self, words: str) -> None:
        """Tell what was wrong, and let it be typed again."""
        self._is_removal = False
        tell_fault(self.fault, words, self.current if self._has_passphrase else self.new)

    def _fields(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            plain_text(
                self.tr(
                    "With a passphrase, the diary’s file and the copies made from now on hold your "
                    "support plans sealed. The passphrase is asked for once in each window. While "
                    "plans are locked they are not shown, found, printed or exported, and remind "
                    "of nothing."
                )
            )
        )
        column.addWidget(plain_text(_no_way_back(), TextRole.STRONG))
        column.addWidget(
            plain_text(
                self.tr(
                    "Copies of the diary that were made before can still be read without it: "
                    "delete them if that matters. It does not protect plans from somebody who "
                    "uses this computer while they are unlocked."
                ),
                TextRole.QUIET,
            )
        )
        if self._has_passphrase:
            column.addLayout(stacked(self.tr("&Current passphrase"), self.current))
        label = self.tr("&New passphrase, three or four words that nobody would guess")
        column.addLayout(stacked(label, self.new))
        column.addLayout(stacked(self.tr("The same &again"), self.again))
        column.addWidget(_shower(self.current, self.new, self.again))
        column.addWidget(self.fault)
        column.addStretch(1)
        return area

    def _buttons(self) -> QDialogButtonBox:
        role = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        words = self.tr("Change passphrase") if self._has_passphrase else self.tr("Set passphrase")
        buttons.addButton(words, role.AcceptRole).setDefault(True)
        if self._has_passphrase:
            self.remove = buttons.addButton(self.tr("&Remove the passphrase"), role.DestructiveRole)
            self.remove.setAutoDefault(False)
            self.remove.clicked.connect(self._on_remove)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        if len(" ".join(self.new.text().split())) < SHORTEST_PASSPHRASE:
            words = self.tr("The passphrase is too short. Give it {least} letters or more.")
            tell_fault(self.fault, words.format(least=SHORTEST_PASSPHRASE), self.new)
        elif self.new.text() != self.again.text():
            words = self.tr("The two are not the same. Type the new passphrase again.")
            tell_fault(self.fault, words, self.again)
        else:
            self.accept()

    @Slot()
    def _on_remove(self) -> None:
        self._is_removal = True
        self.accept()


def _column_of(dialog: QDialog) -> QVBoxLayout:
    column = QVBoxLayout(dialog)
    edge = dialog.fontMetrics().height()
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(round(edge * 0.6))
    return column


def _shower(*fields: _SecretField) -> QCheckBox:
    box = QCheckBox(translate("plan passphrase", "&Show what I type"))
    for field in fields:
        box.toggled.connect(field.show_letters)
    return box


def _no_way_back() -> str:
    return translate(
        "plan passphrase",
        "There is no way back without the passphrase: nobody can open the plans or reset it. "
        "Write it down and keep it somewhere safe.",
    )
