"""A box of a few choices, each a value with its words."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtWidgets import QComboBox

from ui.widgets.narrow import let_shrink

T = TypeVar("T")


class ChoiceBox(QComboBox, Generic[T]):
    """Holds one value of several."""

    def __init__(self, words: Mapping[T, str], value: T) -> None:
        super().__init__()
        let_shrink(self)
        self._values: tuple[T, ...] = ()
        self.offer(words, value)

    def offer(self, words: Mapping[T, str], value: T) -> None:
        """Offer these values, and hold one of them; any other counts as the first."""
        self.clear()
        self._values = tuple(words)
        self.addItems(list(words.values()))
        self.choose(value)

    def choose(self, value: T) -> None:
        """Hold another value."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else 0)

    def value(self) -> T:
        """Return the value that is held."""
        return self._values[self.currentIndex()]
