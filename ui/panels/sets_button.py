"""The button that tells which saved set is shown, and opens the menu of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from planner.domain.overlay_set import set_of
from planner.domain.settings import Settings
from ui.words import plain_label, plain_markup


class SetsButton(QPushButton):
    """“Set: Exams only”, cut where there is no room, whole in its tooltip and in speech."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setObjectName("sets")
        self.setProperty("quiet", "true")
        # A click leaves the keyboard where it was; Tab still stops here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_settings(self, settings: Settings) -> None:
        """Tell the set whose choice is shown, if one is."""
        found = set_of(settings.overlay_sets, settings.overlay)
        name = self.tr("none chosen") if found is None else found.name
        self._words = self.tr("Set: {name}").format(name=name)
        self.setAccessibleName(self._words)
        self.setToolTip(plain_markup(self._words))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        room = self.width() - round(metrics.height() * 1.2)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, max(0, room))
        self.setText(plain_label(words))
