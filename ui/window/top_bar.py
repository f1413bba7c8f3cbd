"""The row above the calendar: today and steps, the period, the views, new, print, search."""

from collections.abc import Mapping

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.commands.command import CommandId
from ui.look.icons import icon_named
from ui.look.look import Look
from ui.widgets.action_button import ActionButton
from ui.widgets.flowing_rows import FlowingRows
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.search_box import SearchBox

_SPACING = 8


class TopBar(QWidget):
    """Buttons for the commands that are used most."""

    def __init__(self, actions: Mapping[CommandId, QAction], look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = plain_text("", TextRole.TITLE)
        self._title.setWordWrap(False)
        self._before = _step_button(actions[CommandId.PREVIOUS], self.tr("Previous"))
        self._after = _step_button(actions[CommandId.NEXT], self.tr("Next"))
        new = ActionButton(actions[CommandId.NEW_SESSION], self.tr("New session"))
        new.setProperty("primary", "true")
        self._print = ActionButton(actions[CommandId.PRINT], self.tr("Print…"), has_icon=True)
        keys = actions[CommandId.FIND].shortcut()
        self.search = SearchBox(keys.toString(QKeySequence.SequenceFormat.NativeText))
        today = ActionButton(actions[CommandId.TODAY], self.tr("Today"))
        steps = _segments(self._before, self._after)
        switch = self._switch(actions)
        self._rows = FlowingRows(
            _group(today, steps, self._title),
            switch,
            _group(new, self._print),
            self.search,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _SPACING, 0, _SPACING)
        column.addWidget(self._rows)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed(look.theme)

    @property
    def title(self) -> str:
        """The period that is named now."""
        return self._title.text()

    def show_title(self, title: str) -> None:
        """Name the period shown."""
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._rows.fit()

    def _switch(self, actions: Mapping[CommandId, QAction]) -> QWidget:
        switch = _segments(
            ActionButton(actions[CommandId.SHOW_DAY], self.tr("Day")),
            ActionButton(actions[CommandId.SHOW_WEEK], self.tr("Week")),
            ActionButton(actions[CommandId.SHOW_MONTH], self.tr("Month")),
            ActionButton(actions[CommandId.SHOW_YEAR], self.tr("Year")),
            ActionButton(actions[CommandId.SHOW_AGENDA], self.tr("Agenda")),
        )
        switch.setAccessibleName(self.tr("Calendar view"))
        return switch

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        for button, name in (
            (self._before, "chevron-left"),
            (self._after, "chevron-right"),
            (self._print, "printer"),
        ):
            button.setIcon(icon_named(name, self._look.theme.text))
        self._rows.fit()


def _step_button(action: QAction, name: str) -> ActionButton:
    button = ActionButton(action, "")
    button.setAccessibleName(name)
    button.setProperty("step", "true")
    return button


def _segments(*buttons: ActionButton) -> QWidget:
    for button in buttons:
        button.setProperty("segment", "middle")
    buttons[0].setProperty("segment", "first")
    buttons[-1].setProperty("segment", "last")
    joined = _group(*buttons)
    layout = joined.layout()
    assert layout is not None, "a group has a layout"
    layout.setSpacing(0)
    return joined


def _group(*parts: QWidget) -> QWidget:
    group = QWidget()
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(_SPACING)
    for part in parts:
        line.addWidget(part)
    return group
