"""The part of “This day” that tells which stages of recruitment rounds begin and end."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.round_stages import StageDay
from planner.later import imported_later
from ui.look.look import Look
from ui.widgets.prose import Group, TextRole, column_in, plain_text

with imported_later():
    from planner.domain.round_words import stage_day_words, stage_done
    from planner.services.round_pages import round_link
    from ui.reading.wrapped_link import WrappedLink

StagesOn = Callable[[date], tuple[StageDay, ...]]
"""Tells which stages begin and end on a day."""


def no_stages(_day: date) -> tuple[StageDay, ...]:
    """Return that none does."""
    return ()


class RoundSection(Group):
    """Lists the stages of a day, each with its round to turn to."""

    page_chosen = Signal(object)
    """The PageId of a round."""

    def __init__(
        self, stages: Sequence[StageDay], today: date, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        heading = self.tr("Your recruitment rounds")
        self.setAccessibleName(heading)
        column = column_in(self)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        for one in stages:
            column.addWidget(plain_text(stage_day_words(one), TextRole.STRONG))
            column.addWidget(plain_text(stage_done(one.state, today)))
            link = WrappedLink(round_link(one.of_round), look)
            link.target_chosen.connect(self.page_chosen)
            column.addWidget(link)
        told = self.tr("Neither printed nor exported with the timetable.")
        column.addWidget(plain_text(told, TextRole.QUIET))
