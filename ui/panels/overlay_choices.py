"""Which traditions and tiers are laid over the plan, as boxes to tick."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton

from planner.domain.marks import name_of
from planner.domain.observance import Tier, Tradition
from planner.domain.overlay import Overlay
from ui.look.look import Look
from ui.panels.mark_label import mark_icon, mark_size
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.tab_order import stop_at_checked


class TraditionChoices(Group):
    """One box for each tradition of the almanac."""

    overlay_chosen = Signal(object)
    """The Overlay with one tradition more or fewer."""

    def __init__(self, traditions: Sequence[Tradition], look: Look) -> None:
        super().__init__()
        self._look = look
        self._overlay = Overlay()
        self._boxes = {tradition: QCheckBox(name_of(tradition)) for tradition in traditions}
        heading = self.tr("Faiths and cultures")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.setSpacing(0)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        for box in self._boxes.values():
            box.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            box.clicked.connect(self._on_clicked)
            column.addWidget(box)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed(look.theme)

    def show_overlay(self, overlay: Overlay) -> None:
        """Tick what the overlay shows."""
        self._overlay = overlay
        for tradition, box in self._boxes.items():
            box.setChecked(tradition in overlay.traditions)

    @Slot()
    def _on_clicked(self) -> None:
        ticked = {tradition for tradition, box in self._boxes.items() if box.isChecked()}
        # Traditions that a later almanac may bring stay as they were chosen.
        beyond = self._overlay.traditions - self._boxes.keys()
        self.overlay_chosen.emit(replace(self._overlay, traditions=beyond | ticked))

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        height = round(self.fontMetrics().height() * 0.95)
        for tradition, box in self._boxes.items():
            icon = mark_icon(tradition, self._look, height, self.devicePixelRatioF())
            box.setIcon(icon)
            box.setIconSize(mark_size(height))


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
