"""A diary that is damaged or was altered: told calmly, with the choice to save what can be read."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.domain.errors import DiaryDamagedError, PlannerError
from planner.domain.language import counted
from planner.later import imported_later
from ui.errors import error_box, show_error

with imported_later():
    from planner.services.backups import recover_beside

translate = QCoreApplication.translate


def tell_or_recover(parent: QWidget | None, diary: Path, error: PlannerError) -> Path | None:
    """Tell of a diary that cannot be opened; return the one with what could be saved, if asked."""
    if not isinstance(error, DiaryDamagedError):
        show_error(parent, error)
        return None
    box = error_box(parent, error)
    save = box.addButton(
        translate("recovering", "&Save what can be read"), QMessageBox.ButtonRole.ActionRole
    )
    box.exec()
    return _recovered(parent, diary) if box.clickedButton() is save else None


def _recovered(parent: QWidget | None, diary: Path) -> Path | None:
    try:
        target, tables = recover_beside(diary)
    except PlannerError as error:
        show_error(parent, error)
        return None
    left_out = sum(one.left_out for one in tables)
    lines = [
        translate("recovering", "What can be read of the diary is saved as {name}.").format(
            name=target.name
        ),
        counted("%n session(s) saved", "", sum(o.rows for o in tables if o.table == "session")),
        counted("%n entry(s) left out, since they cannot be read", "", left_out),
    ]
    if not all(one.is_whole for one in tables):
        lines.append(translate("recovering", "Some of the file could not be read at all."))
    lines.append(
        translate("recovering", "The diary itself, {path}, stays as it is.").format(path=diary)
    )
    box = QMessageBox(parent)
    box.setWindowTitle(translate("recovering", "Diary saved"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("\n".join(lines))
    box.exec()
    return target
