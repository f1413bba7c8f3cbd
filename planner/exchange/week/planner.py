"""The weekly planner: one page in millimetres, or two, and more where a busy week needs them."""

from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.exchange.grid.front import Stretch
from planner.exchange.grid.sheets import stretch_sheets
from planner.exchange.layout.page import TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.sheet.draft import draft_of
from planner.exchange.sheet.header import week_title
from planner.exchange.sheet.sheets import Sheet


def week_sheets(
    view: PeriodView, options: PrintOptions, measure: TextMeasure, *, on_two: bool = False
) -> tuple[Sheet, ...]:
    """Lay out a week; whatever the first sheets cut or leave out is told in full on the next.

    ``measure`` must measure in the typeface that the pages are painted in.
    """
    stretch = Stretch(
        view=view,
        draft=draft_of(view, options, measure),
        title=week_title(view.window),
        nothing=translate("printed", "Nothing to settle this week."),
        on_two=on_two,
    )
    return stretch_sheets(stretch)
