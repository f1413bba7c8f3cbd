"""The list of support plans, to be added to, followed, changed and removed."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.language import counted
from planner.domain.plan_words import item_when
from planner.domain.support_plan import PlanItem, State, SupportPlan, by_urgency
from ui.dialogs.kept_list import KeptListDialog

translate = QCoreApplication.translate

ItemsOf = Callable[[SupportPlan], Sequence[PlanItem]]


class SupportPlansDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    follow_asked = Signal(object)
    """The SupportPlan whose dates are to be ticked off."""

    edit_asked = Signal(object)
    remove_asked = Signal(object)
    reminders_asked = Signal(object)
    """The SupportPlan whose dates are to be saved for another calendar."""

    def __init__(self, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("plans", "Support plans"),
            translate(
                "plans",
                "A plan puts the dates of support guides on your calendar. Plans are private: they "
                "are not found by search, printed or exported unless you tick that they may be.",
            ),
            parent,
        )
        self._is_read_only = is_read_only
        self._plans: tuple[SupportPlan, ...] = ()
        self.add = self.add_deed(self.tr("&New plan…"), self._on_add, is_on_one=False)
        self.follow = self.add_deed(self.tr("&Dates…"), self._on_follow)
        self.edit = self.add_deed(self.tr("&Change…"), self._on_edit)
        self.remove = self.add_deed(self.tr("&Remove"), self._on_remove)
        self.reminders = self.add_deed(self.tr("&Save reminders…"), self._on_reminders)
        self.list.itemActivated.connect(self._on_follow)
        self.refresh()

    def show_plans(self, plans: Sequence[SupportPlan], items_of: ItemsOf, today: date) -> None:
        """List these, each with what is next."""
        self._plans = tuple(plans)
        self.show_lines([self._line(one, items_of(one), today) for one in plans])

    @override
    def refresh(self) -> None:
        super().refresh()
        if self._is_read_only:
            for button in (self.add, self.edit, self.remove):
                button.setEnabled(False)

    def _line(self, plan: SupportPlan, items: Sequence[PlanItem], today: date) -> str:
        late = sum(one.state is State.LATE for one in items)
        left = sum(not one.state.is_settled for one in items)
        parts = [counted("%n left to do", "", left)]
        if late:
            parts.append(counted("%n late", "", late))
        coming = [one for one in by_urgency(items) if one.state is not State.LATE]
        if coming:
            parts.append(self.tr("next: {when}").format(when=item_when(coming[0], today)))
        parts.append(
            self.tr("may be found, printed and exported") if plan.is_shared else self.tr("private")
        )
        return f"{plan.name}\n{' · '.join(parts)}"

    def _current(self) -> SupportPlan | None:
        return self._plans[self.row] if 0 <= self.row < len(self._plans) else None

    @Slot()
    def _on_add(self) -> None:
        self.add_asked.emit()

    @Slot()
    def _on_follow(self) -> None:
        if (one := self._current()) is not None:
            self.follow_asked.emit(one)

    @Slot()
    def _on_edit(self) -> None:
        if (one := self._current()) is not None:
            self.edit_asked.emit(one)

    @Slot()
    def _on_remove(self) -> None:
        if (one := self._current()) is not None:
            self.remove_asked.emit(one)

    @Slot()
    def _on_reminders(self) -> None:
        if (one := self._current()) is not None:
            self.reminders_asked.emit(one)
