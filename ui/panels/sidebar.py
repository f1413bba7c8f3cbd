"""The side bar: a small month to jump by, and what is laid over the plan."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.overlay import Overlay
from planner.domain.place import Nation, Place
from planner.domain.session import Programme, ProgrammeId
from planner.domain.settings import Settings, at_place, in_nation
from ui.look.look import Look
from ui.panels.laid_over import LaidOver
from ui.panels.programme_choices import ProgrammeChoices
from ui.panels.tier_choices import TierChoices
from ui.views.mini_month import MiniMonth
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink
from ui.widgets.prose import make_link
from ui.widgets.wheel import WheelGuard
from ui.words import nation_name, plain_markup


class Sidebar(QScrollArea):
    """Shows the settings and says what they would be after each choice."""

    settings_chosen = Signal(object)
    """The Settings as the user wants them."""

    practices_asked = Signal()

    def __init__(self, places: Sequence[Place], look: Look) -> None:
        super().__init__()
        self._settings = Settings()
        self._all_places = tuple(places)
        self.month = MiniMonth(look)
        self.laid_over = LaidOver(look)
        self._tiers = TierChoices()
        self._programmes = ProgrammeChoices(look)
        self._places = _place_box(places)
        self._nations = _nation_box()
        self._practices = self._practices_link()
        self._wheel = WheelGuard(self)
        self._lay_out()
        self._wheel.watch(self)
        self.laid_over.overlay_chosen.connect(self._on_overlay_chosen)
        self.laid_over.practices_asked.connect(self.practices_asked)
        self.laid_over.tree.row_reached.connect(self._on_row_reached)
        self._tiers.overlay_chosen.connect(self._on_overlay_chosen)
        self._programmes.hidden_chosen.connect(self._on_hidden_chosen)
        self._places.activated.connect(self._on_place_activated)
        self._nations.activated.connect(self._on_nation_activated)

    def show_settings(self, settings: Settings, programmes: Sequence[Programme]) -> None:
        """Show what is chosen."""
        self._settings = settings
        self.laid_over.show_overlay(settings.overlay)
        self.laid_over.sets.show_settings(settings)
        self._tiers.show_overlay(settings.overlay)
        self._programmes.show_programmes(programmes, settings.hidden_programmes)
        for number, place in enumerate(self._all_places):
            if place.slug == settings.place:
                self._places.setCurrentIndex(number)
                nation = place.counted_in(settings.nation).nation
                self._nations.setCurrentIndex(self._nations.findData(nation))
        for box in (self._places, self._nations):
            box.setToolTip(plain_markup(box.currentText()))

    @override
    def minimumSizeHint(self) -> QSize:
        page = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        width = page.minimumSizeHint().width() + bar if page is not None else 0
        return QSize(width, super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _lay_out(self) -> None:
        self.setObjectName("sidebar")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Side bar"))
        page = QWidget()
        page.setObjectName("sidebar-page")
        column = QVBoxLayout(page)
        edge = round(self.fontMetrics().height() * 0.7)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(edge)
        column.addWidget(self.month)
        column.addWidget(self.laid_over)
        column.addWidget(self._practices)
        for part in (self._tiers, self._programmes):
            column.addWidget(part)
        column.addLayout(stacked(self.tr("&Place"), self._places, role="section"))
        column.addLayout(stacked(self.tr("&Bank holidays"), self._nations, role="section"))
        column.addStretch(1)
        self.setWidget(page)

    def _practices_link(self) -> QPushButton:
        link = QPushButton(self.tr("Practices…"))
        link.setObjectName("practices-link")
        link.setAccessibleName(self.tr("Practices"))
        link.setToolTip(self.tr("Choose by which practices dates are shown"))
        # A click leaves the keyboard where it was; Tab still stops here.
        link.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        make_link(link)
        link.clicked.connect(self.practices_asked)
        return link

    @Slot(object)
    def _on_overlay_chosen(self, overlay: Overlay) -> None:
        self.settings_chosen.emit(replace(self._settings, overlay=overlay))

    @Slot(object)
    def _on_hidden_chosen(self, hidden: frozenset[ProgrammeId]) -> None:
        self.settings_chosen.emit(replace(self._settings, hidden_programmes=hidden))

    @Slot(int)
    def _on_place_activated(self, index: int) -> None:
        if self._all_places[index].slug != self._settings.place:
            place = self._all_places[index].slug
            self.settings_chosen.emit(at_place(self._settings, place))

    @Slot(int)
    def _on_nation_activated(self, index: int) -> None:
        nation = Nation(self._nations.itemData(index))
        place = next(one for one in self._all_places if one.slug == self._settings.place)
        after = in_nation(self._settings, nation, place)
        if after != self._settings:
            self.settings_chosen.emit(after)

    @Slot(QRect)
    def _on_row_reached(self, row: QRect) -> None:
        page = self.widget()
        if page is not None:
            top_left = self.laid_over.tree.viewport().mapTo(page, row.topLeft())
            middle = row.translated(top_left - row.topLeft()).center()
            self.ensureVisible(top_left.x(), middle.y(), 0, row.height())


def _place_box(places: Sequence[Place]) -> QComboBox:
    box = QComboBox()
    for place in places:
        box.addItem(place.name)
    box.setMaxVisibleItems(16)
    let_shrink(box)
    return box


def _nation_box() -> QComboBox:
    box = QComboBox()
    for nation in Nation:
        box.addItem(nation_name(nation), nation)
    let_shrink(box)
    return box
