"""The Dates menu: place, nation, traditions and how much is shown, for those who prefer menus."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from planner.domain.marks import name_of
from planner.domain.observance import Tier, Tradition
from planner.domain.overlay_set import OverlaySet
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.settings import Settings, at_place, in_nation
from ui.commands.sets_menu import SetsMenu
from ui.words import nation_name, plain_label


class DatesMenu(QObject):
    """Fills a menu with the settings and says what they would be after each choice."""

    settings_chosen = Signal(object)
    """The Settings as the user wants them."""

    def __init__(
        self, menu: QMenu, traditions: Sequence[Tradition], places: Sequence[Place]
    ) -> None:
        super().__init__(menu)
        self._settings = Settings()
        self._places: dict[PlaceSlug, QAction] = {}
        self._nations: dict[Nation, QAction] = {}
        self._all_places = {place.slug: place for place in places}
        self._traditions: dict[Tradition, QAction] = {}
        self._tiers: dict[Tier, QAction] = {}
        if not menu.isEmpty():
            menu.addSeparator()
        self._add_places(menu.addMenu(self.tr("&Place")), places)
        self._add_nations(menu.addMenu(self.tr("Ban&k holidays")))
        self._add_traditions(menu.addMenu(self.tr("&Faiths and cultures")), traditions)
        self._sets = SetsMenu(menu.addMenu(self.tr("Choose a se&t")))
        self._sets.set_chosen.connect(self._on_set_chosen)
        menu.addSeparator()
        self._add_tiers(menu)

    def show_settings(self, settings: Settings) -> None:
        """Tick what is chosen."""
        self._settings = settings
        self._sets.show_settings(settings)
        for slug, action in self._places.items():
            action.setChecked(slug == settings.place)
        here = self._all_places.get(settings.place)
        nation = settings.nation if here is None else here.counted_in(settings.nation).nation
        for one, action in self._nations.items():
            action.setChecked(one is nation)
        for tradition, action in self._traditions.items():
            action.setChecked(tradition in settings.overlay.traditions)
        for tier, action in self._tiers.items():
            action.setChecked(tier is settings.overlay.lowest_tier)

    def _add_places(self, menu: QMenu, places: Sequence[Place]) -> None:
        group = QActionGroup(self)
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        for place in places:
            action = menu.addAction(plain_label(place.name))
            action.setCheckable(True)
            group.addAction(action)
            self._places[place.slug] = action
        group.triggered.connect(self._on_place_triggered)

    def _add_nations(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        for nation in Nation:
            action = menu.addAction(nation_name(nation))
            action.setCheckable(True)
            group.addAction(action)
            self._nations[nation] = action
        group.triggered.connect(self._on_nation_triggered)

    def _add_traditions(self, menu: QMenu, traditions: Sequence[Tradition]) -> None:
        for tradition in traditions:
            action = menu.addAction(plain_label(name_of(tradition)))
            action.setCheckable(True)
            action.triggered.connect(self._on_tradition_triggered)
            self._traditions[tradition] = action

    def _add_tiers(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        for tier, words in (
            (Tier.PLAN, self.tr("Plan &around only")),
            (Tier.AWARE, self.tr("Plan around and &be aware")),
            (Tier.INFO, self.tr("&Everything")),
        ):
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            self._tiers[tier] = action
        group.triggered.connect(self._on_tier_triggered)

    @Slot(QAction)
    def _on_place_triggered(self, chosen: QAction) -> None:
        slug = next(slug for slug, action in self._places.items() if action is chosen)
        if slug != self._settings.place:
            self.settings_chosen.emit(at_place(self._settings, slug))

    @Slot(QAction)
    def _on_nation_triggered(self, chosen: QAction) -> None:
        nation = next(one for one, action in self._nations.items() if action is chosen)
        after = in_nation(self._settings, nation, self._all_places[self._settings.place])
        if after != self._settings:
            self.settings_chosen.emit(after)

    @Slot(object)
    def _on_set_chosen(self, chosen: OverlaySet) -> None:
        self.settings_chosen.emit(replace(self._settings, overlay=chosen.overlay))

    @Slot()
    def _on_tradition_triggered(self) -> None:
        overlay = self._settings.overlay
        ticked = {one for one, action in self._traditions.items() if action.isChecked()}
        beyond = overlay.traditions - self._traditions.keys()
        overlay = replace(overlay, traditions=beyond | ticked)
        self.settings_chosen.emit(replace(self._settings, overlay=overlay))

    @Slot(QAction)
    def _on_tier_triggered(self, chosen: QAction) -> None:
        tier = next(tier for tier, action in self._tiers.items() if action is chosen)
        overlay = self._settings.overlay
        if tier is not overlay.lowest_tier:
            overlay = replace(overlay, lowest_tier=tier)
            self.settings_chosen.emit(replace(self._settings, overlay=overlay))
