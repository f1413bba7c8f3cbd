"""The themes of the framework as three boxes to tick."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from planner.domain.toolkit import Theme
from planner.domain.toolkit_words import theme_words
from ui.widgets.prose import Group, column_in, plain_text


class ThemeTicks(Group):
    """Holds which themes are ticked."""

    changed = Signal()

    def __init__(self, themes: Iterable[Theme] = ()) -> None:
        super().__init__()
        words = self.tr("Themes of the framework")
        self.setAccessibleName(words)
        self.boxes = {theme: QCheckBox(theme_words(theme)) for theme in Theme}
        column = column_in(self)
        column.addWidget(plain_text(words))
        for box in self.boxes.values():
            column.addWidget(box)
            box.toggled.connect(self.changed)
        self.choose(themes)

    def choose(self, themes: Iterable[Theme]) -> None:
        """Tick these and no others."""
        wanted = frozenset(themes)
        for theme, box in self.boxes.items():
            box.setChecked(theme in wanted)

    def chosen(self) -> frozenset[Theme]:
        """Return those that are ticked."""
        return frozenset(theme for theme, box in self.boxes.items() if box.isChecked())
