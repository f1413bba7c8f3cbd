"""A list in which several of many values are ticked, with buttons for all and none."""

from collections.abc import Collection, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from ui.widgets.prose import Group, column_in, plain_text

T = TypeVar("T")

_LINES = 7


class TickList(Group, Generic[T]):
    """Holds the values that are ticked; Space ticks the one that has the keyboard."""

    def __init__(self, title: str, words: Mapping[T, str], ticked: Collection[T]) -> None:
        super().__init__()
        self._values = tuple(words)
        self.list = QListWidget()
        self.list.setAccessibleName(title.replace("&", ""))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        for value, text in words.items():
            item = QListWidgetItem(text, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_state(is_ticked=value in ticked))
        self.list.setCurrentRow(0)
        self.list.setMinimumHeight(self.fontMetrics().height() * _LINES)
        self._lay_out(title)

    def ticked(self) -> frozenset[T]:
        """Return the values that are ticked."""
        return frozenset(
            value
            for row, value in enumerate(self._values)
            if self.list.item(row).checkState() is Qt.CheckState.Checked
        )

    def _lay_out(self, title: str) -> None:
        self.setAccessibleName(title.replace("&", ""))
        column = column_in(self)
        label = plain_text(title)
        label.setBuddy(self.list)
        column.addWidget(label)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        name = title.replace("&", "")
        for words, spoken, deed in (
            (self.tr("Tick all"), self.tr("{list}: tick all"), self._on_all),
            (self.tr("Tick none"), self.tr("{list}: tick none"), self._on_none),
        ):
            button = QPushButton(words)
            button.setProperty("small", "true")
            button.setAccessibleName(spoken.format(list=name))
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _tick(self, *, is_ticked: bool) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(_state(is_ticked=is_ticked))

    @Slot()
    def _on_all(self) -> None:
        self._tick(is_ticked=True)

    @Slot()
    def _on_none(self) -> None:
        self._tick(is_ticked=False)


def _state(*, is_ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
