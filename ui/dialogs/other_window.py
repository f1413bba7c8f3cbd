"""Asks what to do with a diary that another computer seems to have open."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.diary_lock import Holder

translate = QCoreApplication.translate


def may_take_over(parent: QWidget | None, diary: Path, holder: Holder) -> bool:
    """Tell whether the user knows that nobody has the diary open there, and wants to change it.

    A window on this computer is known to be open, and is not asked about.
    """
    if holder.is_here:
        return False
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("other window", "Diary in use"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(
        translate("other window", "Somebody has this diary open on {computer}.").format(
            computer=holder.computer
        )
    )
    box.setInformativeText(
        translate(
            "other window",
            "{diary}\n\nYou can read and print it meanwhile. If that computer was switched off "
            "without closing the planner, nobody has it open and you can change it.",
        ).format(diary=diary)
    )
    read = box.addButton(
        translate("other window", "&Read it only"), QMessageBox.ButtonRole.AcceptRole
    )
    change = box.addButton(
        translate("other window", "&Nobody has it open: change it"),
        QMessageBox.ButtonRole.DestructiveRole,
    )
    box.setDefaultButton(read)
    box.setEscapeButton(read)
    box.exec()
    return box.clickedButton() is change
