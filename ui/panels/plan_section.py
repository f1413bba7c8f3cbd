"""The part of “This day” that tells what support plans ask for, for the user alone."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.page import Link
from planner.domain.plan_words import item_line, what_now
from planner.domain.support_plan import PlanItem
from planner.later import imported_later
from planner.services.support_shelf import plan_page_id
from ui.look.look import Look
from ui.widgets.prose import Group, TextRole, column_in, plain_text

with imported_later():
    from ui.reading.wrapped_link import WrappedLink

PlannedOn = Callable[[date], tuple[PlanItem, ...]]
"""Tells what support plans ask for on a day."""


def nothing_planned(_day: date) -> tuple[PlanItem, ...]:
    """Return that no plan asks for anything."""
    return ()


class PlanSection(Group):
    """Lists the milestones of a day, each with its plan to turn to."""

    page_chosen = Signal(object)
    """The PageId of a plan."""

    def __init__(
        self, items: Sequence[PlanItem], today: date, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        heading = self.tr("Your support plans")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        for item in items:
            column.addWidget(plain_text(item.milestone.title, TextRole.STRONG))
            words = filter(None, (item_line(item, today), what_now(item)))
            column.addWidget(plain_text("\n".join(words)))
            link = WrappedLink(Link(text=item.plan.name, target=plan_page_id(item.plan)), look)
            link.target_chosen.connect(self.page_chosen)
            column.addWidget(link)
        column.addWidget(
            plain_text(
                self.tr("Printed and exported only where you ticked it in the plan."),
                TextRole.QUIET,
            )
        )
