"""A field for a time of day, typed in words or figures, or chosen from a list of half hours."""

from datetime import time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit
from typing_extensions import override

from planner.domain.errors import NotUnderstoodError
from planner.domain.typed_time import time_from_words, words_for_time
from planner.domain.wording import Clock

_HALF_HOURS = tuple(time(hour, minute) for hour in range(24) for minute in (0, 30))
_LETTERS = 8


class TimeWords(QComboBox):
    """Holds the words for a time; what is understood stands as the clock tells it afterwards."""

    changed = Signal()

    def __init__(self, at: time, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._line = QLineEdit()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # It would turn a 2 that is typed into 2am. The stubs do not know that none will do.
        self.setCompleter(None)  # type: ignore[arg-type]
        self.setMinimumContentsLength(_LETTERS)
        self.addItems([words_for_time(one, clock) for one in _HALF_HOURS])
        self.show_time(at)
        self.currentTextChanged.connect(self.changed)
        self._line.editingFinished.connect(self._on_finished)

    @override
    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def entered(self) -> time:
        """Return the time that is meant.

        Raises NotUnderstoodError.
        """
        return time_from_words(self.currentText())

    def show_time(self, at: time) -> None:
        """Hold another time, and open the list near it."""
        self.setCurrentIndex(_HALF_HOURS.index(at.replace(minute=at.minute // 30 * 30)))
        self.setEditText(words_for_time(at, self._clock))

    @Slot()
    def _on_finished(self) -> None:
        try:
            at = self.entered()
        except NotUnderstoodError:
            return
        if self.currentText() != words_for_time(at, self._clock):
            self.show_time(at)
