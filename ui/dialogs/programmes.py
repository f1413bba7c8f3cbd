"""The list of programmes, and the dialog for the name, colour and pattern of one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.session import Pattern, Programme, ProgrammeId
from planner.services.programme_marks import COLOURS
from planner.services.programmes import LONGEST_NAME
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.dialogs.kept_list import KeptListDialog
from ui.look.look import Look
from ui.panels.mark_label import mark_size, programme_icon
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink
from ui.widgets.prose import TextRole, plain_text
from ui.words import pattern_word, session_count_words

translate = QCoreApplication.translate

SessionCount = Callable[[ProgrammeId], int]
"""Tells how many sessions belong to a programme."""


class ProgrammesDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    edit_asked = Signal(object)
    """The Programme to change."""

    remove_asked = Signal(object)
    """The Programme to remove."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("programmes", "Programmes"),
            translate(
                "programmes",
                "Each has a colour and a pattern, by which its sessions are told apart.",
            ),
            parent,
        )
        self._look = look
        self._programmes: tuple[Programme, ...] = ()
        self.add = self.add_deed(self.tr("&Add…"), self.add_asked.emit, is_on_one=False)
        self.edit = self.add_deed(self.tr("&Change…"), self._on_edit)
        self.remove = self.add_deed(self.tr("&Remove…"), self._on_remove)
        self.list.itemActivated.connect(self._on_edit)

    def show_programmes(self, programmes: Sequence[Programme], count: SessionCount) -> None:
        """List these, each with its bar and how many sessions it has."""
        self._programmes = tuple(programmes)
        height = self.fontMetrics().height()
        ratio = self.devicePixelRatioF()
        self.list.setIconSize(mark_size(height))
        self.show_lines(
            [self._line(one, count(one.id)) for one in programmes],
            [programme_icon(one, self._look, height, ratio) for one in programmes],
        )

    def _line(self, one: Programme, count: int) -> str:
        mark = f"{colour_word(one.colour)}, {pattern_word(one.pattern)}"
        return f"{one.name}\n{mark} · {session_count_words(count)}"

    @Slot()
    def _on_edit(self) -> None:
        if self.row >= 0:
            self.edit_asked.emit(self._programmes[self.row])

    @Slot()
    def _on_remove(self) -> None:
        if self.row >= 0:
            self.remove_asked.emit(self._programmes[self.row])


class ProgrammeDialog(QDialog):
    """Takes a programme and returns it as it is to be; of a new one it asks the name alone."""

    def __init__(
        self,
        before: Programme | None,
        taken: Sequence[str],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._taken = {name.casefold() for name in taken}
        self._look = look
        self.name = QLineEdit(before.name if before else "")
        self.name.setMaxLength(LONGEST_NAME)
        self.colour = QComboBox()
        self.pattern = QComboBox()
        self.fault = fault_line()
        self._colours = _colours_with(before.colour if before else COLOURS[0])
        self._fill()
        self._build()

    def entered_name(self) -> str:
        """Return the name as it is entered."""
        return " ".join(self.name.text().split())

    def edited(self, before: Programme) -> Programme:
        """Return the programme with what is entered."""
        return replace(
            before,
            name=self.entered_name(),
            colour=self._colours[self.colour.currentIndex()],
            pattern=list(Pattern)[self.pattern.currentIndex()],
        )

    def _fill(self) -> None:
        if self._before is None:
            return
        height, ratio = self.fontMetrics().height(), self.devicePixelRatioF()
        for colour in self._colours:
            one = replace(self._before, colour=colour, pattern=Pattern.SOLID)
            icon = programme_icon(one, self._look, height, ratio)
            self.colour.addItem(icon, colour_word(colour).capitalize())
        for pattern in Pattern:
            one = replace(self._before, pattern=pattern)
            icon = programme_icon(one, self._look, height, ratio)
            self.pattern.addItem(icon, pattern_word(pattern).capitalize())
        self.colour.setCurrentIndex(self._colours.index(self._before.colour))
        self.pattern.setCurrentIndex(list(Pattern).index(self._before.pattern))
        for box in (self.colour, self.pattern):
            box.setIconSize(mark_size(height))
            let_shrink(box)

    def _build(self) -> None:
        is_new = self._before is None
        title = self.tr("Add a programme") if is_new else self.tr("Change a programme")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addLayout(stacked(self.tr("&Name"), self.name))
        column.addWidget(self.fault)
        if is_new:
            words = self.tr("It is given a colour and a pattern of its own, which can be changed.")
            column.addWidget(plain_text(words, TextRole.QUIET))
        else:
            column.addLayout(stacked(self.tr("&Colour"), self.colour))
            column.addLayout(stacked(self.tr("&Pattern"), self.pattern))
        column.addStretch(1)
        buttons = QDialogButtonBox()
        words = self.tr("Add programme") if is_new else self.tr("Keep change")
        buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 24, 10 if is_new else 18)
        self.name.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        name = self.entered_name()
        if not name:
            tell_fault(self.fault, self.tr("Say what the programme is called."), self.name)
        elif name.casefold() in self._taken:
            tell_fault(self.fault, self.tr("Another programme is called so."), self.name)
        else:
            self.accept()


def colour_word(colour: str) -> str:
    """Return the name of a programme's colour, or that it is one of its own."""
    return _colour_words().get(colour, translate("programmes", "a colour of its own"))


def _colour_words() -> Mapping[str, str]:
    words = (
        translate("programmes", "teal"),
        translate("programmes", "purple"),
        translate("programmes", "brown"),
        translate("programmes", "dark grey"),
        translate("programmes", "plum"),
        translate("programmes", "blue"),
    )
    return dict(zip(COLOURS, words, strict=True))


def _colours_with(colour: str) -> tuple[str, ...]:
    return COLOURS if colour in COLOURS else (colour, *COLOURS)
