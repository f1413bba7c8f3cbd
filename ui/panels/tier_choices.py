"""How far down the tiers the overlay shows, as one choice of three."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from planner.domain.observance import Tier
from planner.domain.overlay import Overlay
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.tab_order import stop_at_checked


class TierChoices(Group):
    """How much of the overlay is shown."""

    overlay_chosen = Signal(object)
    """The Overlay with another lowest tier."""

    def __init__(self) -> None:
        super().__init__()
        self._overlay = Overlay()
        self._group = QButtonGroup(self)
        self._radios = {
            Tier.PLAN: QRadioButton(self.tr("Plan around only")),
            Tier.AWARE: QRadioButton(self.tr("Plan around and be aware")),
            Tier.INFO: QRadioButton(self.tr("Everything")),
        }
        heading = self.tr("Show")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.setSpacing(0)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        for radio in self._radios.values():
            self._group.addButton(radio)
            radio.clicked.connect(self._on_clicked)
            column.addWidget(radio)

    def show_overlay(self, overlay: Overlay) -> None:
        """Mark the tier that the overlay reaches down to."""
        self._overlay = overlay
        self._radios[overlay.lowest_tier].setChecked(True)
        stop_at_checked(self._radios.values())

    @Slot()
    def _on_clicked(self) -> None:
        tier = next(tier for tier, radio in self._radios.items() if radio.isChecked())
        if tier is not self._overlay.lowest_tier:
            self.overlay_chosen.emit(replace(self._overlay, lowest_tier=tier))
