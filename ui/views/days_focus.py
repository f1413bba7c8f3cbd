"""Moving about among days by arrows: one stop for Tab, columns of buttons for the arrows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from ui.views.day_button import DayButton


class DaysFocus:
    """Columns of buttons, and the one among them that Tab stops at."""

    def __init__(self) -> None:
        self._columns: Sequence[Sequence[DayButton]] = ()
        self._column = 0
        self._row = 0

    def arrange(self, columns: Sequence[Sequence[DayButton]], current: DayButton) -> None:
        """Take new columns, none of them empty, and stop at ``current``."""
        self._columns = columns
        self.stop_at(current)

    def stop_at(self, button: DayButton) -> None:
        """Let Tab stop at this button alone; a bar over several days keeps the column it is in."""
        places = [
            (number, column.index(button))
            for number, column in enumerate(self._columns)
            if button in column
        ]
        if not places:
            return
        nearest = min(places, key=self._columns_away)
        for column in self._columns:
            for one in column:
                one.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column, self._row = nearest

    @property
    def column(self) -> int:
        """Which column the focus is in."""
        return self._column

    def neighbour(self, key: Qt.Key) -> DayButton | None:
        """Return the button that an arrow leads to, or None past the left or right end."""
        column = self._columns[self._column]
        match key:
            case Qt.Key.Key_Up:
                return column[max(0, self._row - 1)]
            case Qt.Key.Key_Down:
                return column[min(len(column) - 1, self._row + 1)]
            case Qt.Key.Key_Left:
                return self._beside(-1)
            case Qt.Key.Key_Right:
                return self._beside(1)
            case _:
                return None

    def _beside(self, step: int) -> DayButton | None:
        number = self._column + step
        if not 0 <= number < len(self._columns):
            return None
        self._column = number
        column = self._columns[number]
        return column[min(self._row, len(column) - 1)]

    def _columns_away(self, place: tuple[int, int]) -> int:
        return abs(place[0] - self._column)
