"""The row above the calendar: today and steps, the period, week or month, import and print."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from ui.action_button import ActionButton
from ui.commands import CommandId
from ui.icons import icon_named
from ui.look import Look
from ui.prose import TextRole, plain_text


class TopBar(QWidget):
    """Buttons for the commands that are used most; two rows where one is too narrow."""

    def __init__(self, actions: Mapping[CommandId, QAction], look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = plain_text("", TextRole.TITLE)
        self._title.setWordWrap(False)
        self._before = self._step_button(actions[CommandId.PREVIOUS], self.tr("Previous"))
        self._after = self._step_button(actions[CommandId.NEXT], self.tr("Next"))
        self._import = ActionButton(actions[CommandId.IMPORT], self.tr("Import…"))
        self._print = ActionButton(actions[CommandId.PRINT_WEEK], self.tr("Print week…"))
        self._left = self._group(
            ActionButton(actions[CommandId.TODAY], self.tr("Today")),
            self._steps(),
            self._title,
        )
        self._right = self._group(self._switch(actions), self._import, self._print)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setColumnStretch(0, 1)
        self._is_stacked: bool | None = None
        self._stack_if_narrow()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._on_look_changed)
        self._draw_icons()

    @property
    def title(self) -> str:
        """The period that is named now."""
        return self._title.text()

    def show_title(self, title: str) -> None:
        """Name the period shown."""
        self._title.setText(title)
        self._title.setAccessibleName(title)
        self._stack_if_narrow()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_if_narrow()

    def _step_button(self, action: QAction, name: str) -> ActionButton:
        button = ActionButton(action, "")
        button.setAccessibleName(name)
        button.setProperty("step", "true")
        return button

    def _steps(self) -> QWidget:
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self._before.setProperty("segment", "first")
        self._after.setProperty("segment", "last")
        line.addWidget(self._before)
        line.addWidget(self._after)
        return pair

    def _switch(self, actions: Mapping[CommandId, QAction]) -> QWidget:
        switch = QWidget()
        switch.setAccessibleName(self.tr("Calendar view"))
        line = QHBoxLayout(switch)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        group = QButtonGroup(switch)
        for identity, words, end in (
            (CommandId.SHOW_WEEK, self.tr("Week"), "first"),
            (CommandId.SHOW_MONTH, self.tr("Month"), "last"),
        ):
            button = ActionButton(actions[identity], words)
            button.setProperty("segment", end)
            group.addButton(button)
            line.addWidget(button)
        return switch

    def _group(self, *parts: QWidget) -> QWidget:
        group = QWidget()
        line = QHBoxLayout(group)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for part in parts:
            line.addWidget(part)
        return group

    def _stack_if_narrow(self) -> None:
        wanted = self._left.sizeHint().width() + self._right.sizeHint().width() + 40
        is_stacked = self.width() < wanted
        if is_stacked is self._is_stacked:
            return
        self._is_stacked = is_stacked
        left = Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(self._left, 0, 0, left)
        self._grid.addWidget(self._right, 1 if is_stacked else 0, 0 if is_stacked else 1, left)
        self.updateGeometry()

    def _draw_icons(self) -> None:
        theme = self._look.theme
        icons: tuple[tuple[QPushButton, str], ...] = (
            (self._before, "chevron-left"),
            (self._after, "chevron-right"),
            (self._import, "file-input"),
            (self._print, "printer"),
        )
        for button, name in icons:
            icon: QIcon = icon_named(name, theme.text)
            button.setIcon(icon)

    def _on_look_changed(self, _theme: object) -> None:
        self._draw_icons()
        self._is_stacked = None
        self._stack_if_narrow()
