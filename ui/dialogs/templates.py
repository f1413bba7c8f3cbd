"""The list of templates, and the dialog for one of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import time, timedelta

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.errors import NotUnderstoodError
from planner.domain.language import counted
from planner.domain.session import Programme, SessionKind
from planner.domain.template import SessionTemplate
from planner.domain.wording import Clock, time_text
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.kept_list import KeptListDialog
from ui.dialogs.session_what import LONGEST_LINE
from ui.errors import message_for, sentence_from
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink, number_field
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.time_words import TimeWords
from ui.words import kind_word

translate = QCoreApplication.translate

_USUAL_START = time(9)
_MINUTES_OF_A_WEEK = 7 * 24 * 60

Tells = Callable[[SessionTemplate], bool]
"""Tells something of a template."""


class TemplatesDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    edit_asked = Signal(object)
    hide_asked = Signal(object)
    """The SessionTemplate that is to be hidden, or shown again where it is hidden."""

    remove_asked = Signal(object)
    """The SessionTemplate to remove, or to restore where it came with the program."""

    def __init__(
        self, is_bundled: Tells, is_changed: Tells, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            translate("templates", "Templates of common sessions"),
            translate(
                "templates",
                "New sessions can start from these. Save one of your own from the dialog of a "
                "session.",
            ),
            parent,
        )
        self._is_bundled = is_bundled
        self._is_changed = is_changed
        self._clock = clock
        self._templates: tuple[SessionTemplate, ...] = ()
        self.edit = self.add_deed(self.tr("&Change…"), self._on_edit)
        self.hide_button = self.add_deed(self.tr("&Hide"), self._on_hide)
        self.remove = self.add_deed(self.tr("&Remove"), self._on_remove)
        self.list.itemActivated.connect(self._on_edit)

    def show_templates(self, templates: Sequence[SessionTemplate]) -> None:
        """List these."""
        self._templates = tuple(templates)
        self.show_lines([self._line(one) for one in templates])

    @override
    def refresh(self) -> None:
        super().refresh()
        one = self._current()
        if one is None:
            return
        self.hide_button.setText(self.tr("S&how again") if one.hidden else self.tr("&Hide"))
        is_bundled = self._is_bundled(one)
        self.remove.setText(self.tr("&Restore") if is_bundled else self.tr("&Remove"))
        self.remove.setEnabled(not is_bundled or self._is_changed(one))

    def _line(self, one: SessionTemplate) -> str:
        parts = [kind_word(one.kind), length_words(one.length)]
        if one.start is not None:
            parts.append(self.tr("from {time}").format(time=time_text(one.start, self._clock)))
        if one.hidden:
            parts.append(self.tr("hidden"))
        elif not self._is_bundled(one):
            parts.append(self.tr("your own"))
        elif self._is_changed(one):
            parts.append(self.tr("changed by you"))
        return f"{one.name}\n{' · '.join(parts)}"

    def _current(self) -> SessionTemplate | None:
        return self._templates[self.row] if 0 <= self.row < len(self._templates) else None

    @Slot()
    def _on_edit(self) -> None:
        if (one := self._current()) is not None:
            self.edit_asked.emit(one)

    @Slot()
    def _on_hide(self) -> None:
        if (one := self._current()) is not None:
            self.hide_asked.emit(one)

    @Slot()
    def _on_remove(self) -> None:
        if (one := self._current()) is not None:
            self.remove_asked.emit(one)


class TemplateDialog(QDialog):
    """Takes a template; accepted with it as it was entered."""

    def __init__(
        self,
        before: SessionTemplate,
        programmes: Sequence[Programme],
        clock: Clock,
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._programmes = tuple(programmes)
        self._is_new = is_new
        self.name, self.title = _line(before.name), _line(before.title)
        self.location, self.tutor = _line(before.location), _line(before.tutor)
        self.kind = QComboBox()
        self.kind.addItems([kind_word(kind).capitalize() for kind in SessionKind])
        self.kind.setCurrentIndex(list(SessionKind).index(before.kind))
        self.programme = QComboBox()
        self._fill_programmes()
        minutes = before.length // timedelta(minutes=1)
        self.minutes = number_field(minutes, 1, _MINUTES_OF_A_WEEK)
        self.has_start = QCheckBox(self.tr("Starts at a &time of its own"))
        self.has_start.setChecked(before.start is not None)
        self.start = TimeWords(before.start or _USUAL_START, clock)
        self.notes = QPlainTextEdit(before.notes)
        self.fault = fault_line()
        self._build()

    def edited(self) -> SessionTemplate:
        """Return the template as it is entered.

        Raises EntryError.
        """
        programme = self.programme.currentIndex()
        return replace(
            self._before,
            name=self._needed(self.name, self.tr("Say what the template is called.")),
            title=self._needed(self.title, self.tr("Say what the session is called.")),
            kind=list(SessionKind)[self.kind.currentIndex()],
            programme=self._programmes[programme - 1].id if programme > 0 else None,
            length=timedelta(minutes=self.minutes.value()),
            start=self._start() if self.has_start.isChecked() else None,
            location=self.location.text().strip(),
            tutor=self.tutor.text().strip(),
            notes=self.notes.toPlainText().strip(),
        )

    def _needed(self, field: QLineEdit, words: str) -> str:
        text = " ".join(field.text().split())
        if not text:
            raise EntryError(words, field)
        return text

    def _start(self) -> time:
        try:
            return self.start.entered()
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), self.start) from error

    def _fill_programmes(self) -> None:
        self.programme.addItem(self.tr("Each session’s own"))
        self.programme.addItems([one.name for one in self._programmes])
        ids = [one.id for one in self._programmes]
        if self._before.programme in ids:
            self.programme.setCurrentIndex(ids.index(self._before.programme) + 1)

    def _build(self) -> None:
        title = self.tr("Save as a template") if self._is_new else self.tr("Change a template")
        self.setWindowTitle(title)
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        area = ScrolledColumn()
        self._add_fields(area.column)
        whole.addWidget(area, 1)
        whole.addWidget(self.fault)
        buttons = QDialogButtonBox()
        words = self.tr("Save template") if self._is_new else self.tr("Keep change")
        buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        whole.addWidget(buttons)
        open_at(self, 32, 44)
        self.name.setFocus()

    def _add_fields(self, column: QVBoxLayout) -> None:
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 4)
        for box in (self.kind, self.programme):
            let_shrink(box)
        column.addLayout(stacked(self.tr("&Name of the template"), self.name))
        column.addLayout(stacked(self.tr("T&itle of the session"), self.title))
        column.addLayout(stacked(self.tr("&Kind"), self.kind))
        column.addLayout(stacked(self.tr("&Programme"), self.programme))
        column.addLayout(stacked(self.tr("&Length in minutes"), self.minutes))
        column.addWidget(self.has_start)
        column.addLayout(stacked(self.tr("&Start"), self.start))
        self.start.setEnabled(self.has_start.isChecked())
        self.has_start.toggled.connect(self.start.setEnabled)
        column.addLayout(stacked(self.tr("Pla&ce"), self.location))
        column.addLayout(stacked(self.tr("T&utor"), self.tutor))
        column.addLayout(stacked(self.tr("N&otes"), self.notes))
        column.addWidget(PrivateWarning(self.notes, seems_private))
        column.addStretch(1)

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.edited()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        self.accept()


def length_words(length: timedelta) -> str:
    """Return “3 hours 30 minutes”."""
    hours, minutes = divmod(length // timedelta(minutes=1), 60)
    parts = []
    if hours:
        parts.append(counted("%n hour(s)", "", hours))
    if minutes:
        parts.append(counted("%n minute(s)", "", minutes))
    return " ".join(parts)


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(LONGEST_LINE)
    return line
