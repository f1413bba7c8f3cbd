"""The menu of a row of the overlay's tree: only this, next date, and the practices followed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.marks import name_of
from planner.domain.observance import Practice, Tier
from planner.domain.overlay import Overlay
from planner.domain.overlay_choice import (
    with_everything,
    with_single,
)
from planner.domain.practice_groups import (
    PracticeGroup,
    sharing,
    ways_followed,
    with_practice,
    with_ways,
)
from planner.domain.wording import listed
from ui.models.overlay_model import ObservanceRow, Row, TraditionRow, only_of
from ui.overlay_words import capital
from ui.words import plain_label


class OverlayMenu(QMenu):
    """Says what the overlay would be after each choice; keys are told that work in the tree."""

    overlay_chosen = Signal(object)
    """The Overlay as the user wants it."""

    next_asked = Signal(object)
    """The row whose next date is wanted."""

    practices_asked = Signal()

    def __init__(
        self, row: Row, overlay: Overlay, groups: Sequence[PracticeGroup], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._overlay = overlay
        self._groups = tuple(groups)
        self._after: dict[QAction, Overlay] = {}
        self._add_next()
        self.addSeparator()
        only = (
            self.tr("&Only this tradition\tShift+Space")
            if isinstance(row, TraditionRow)
            else self.tr("&Only this observance\tShift+Space")
        )
        self._add_overlay(only, only_of(row, overlay))
        if isinstance(row, ObservanceRow):
            self._add_single(row)
        self._add_overlay(self.tr("Show &all\tCtrl+A"), with_everything(overlay))
        if isinstance(row, TraditionRow) and row.group is not None:
            self.addSeparator()
            self._add_practices(row.group)
        self.triggered.connect(self._on_triggered)

    def _add_next(self) -> None:
        action = self.addAction(self.tr("&Next date\tEnter"))
        action.triggered.connect(self._on_next)

    def _add_overlay(self, words: str, after: Overlay) -> QAction:
        action = self.addAction(words)
        action.setEnabled(after != self._overlay)
        self._after[action] = after
        return action

    def _add_single(self, row: ObservanceRow) -> None:
        observance = row.observance
        is_single = observance.id in self._overlay.shown_observances
        if observance.tier is Tier.PLAN:
            return
        words = (
            self.tr("&Show though it is to be aware of")
            if observance.tier is Tier.AWARE
            else self.tr("&Show though it is for information")
        )
        action = self._add_overlay(
            words, with_single(self._overlay, observance, shown=not is_single)
        )
        action.setCheckable(True)
        action.setChecked(is_single)
        action.setEnabled(is_single or not self._overlay.reaches(observance))

    def _add_practices(self, group: PracticeGroup) -> None:
        name = plain_label(name_of(group.tradition))
        menu = self.addMenu(self.tr("&Practices of {tradition}").format(tradition=name))
        for ways in group.choices:
            self._add_ways(menu, ways)
            self._tell_sharing(menu, group, ways)
        if group.customs:
            menu.addSection(self.tr("Customs of their own"))
        for practice in group.customs:
            is_followed = self._overlay.follows(practice)
            after = with_practice(self._overlay, practice, shown=not is_followed)
            self._add_practice(menu, capital(practice.name), after, is_chosen=is_followed)
        self._tell_sharing(menu, group, group.customs)
        menu.addSeparator()
        menu.addAction(self.tr("&All practices…")).triggered.connect(self.practices_asked)

    def _add_ways(self, menu: QMenu, ways: Sequence[Practice]) -> None:
        menu.addSection(plain_label(ways[0].choice))
        followed = ways_followed(self._overlay, ways)
        group = QActionGroup(menu)
        every = self.tr("Both") if len(ways) == 2 else self.tr("All of these")
        choices = [(capital(one.name), (one,)) for one in ways]
        for words, chosen in (*choices, (every, tuple(ways))):
            after = with_ways(self._overlay, ways, chosen)
            action = self._add_practice(menu, words, after, is_chosen=chosen == followed)
            group.addAction(action)

    def _tell_sharing(
        self, menu: QMenu, group: PracticeGroup, practices: Sequence[Practice]
    ) -> None:
        others = [name_of(one) for one in sharing(self._groups, group, practices)]
        if others:
            words = self.tr("Shared with {traditions}").format(traditions=listed(others))
            menu.addAction(plain_label(words)).setEnabled(False)

    def _add_practice(self, menu: QMenu, words: str, after: Overlay, *, is_chosen: bool) -> QAction:
        action = menu.addAction(plain_label(words))
        action.setCheckable(True)
        action.setChecked(is_chosen)
        self._after[action] = after
        return action

    @Slot()
    def _on_next(self) -> None:
        self.next_asked.emit(self._row)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        after = self._after.get(action, self._overlay)
        if after != self._overlay:
            self.overlay_chosen.emit(after)
