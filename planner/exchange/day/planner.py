"""The day sheet: one page with its hours, and more where a busy day needs them."""

from dataclasses import replace
from datetime import date

from planner.domain.dates import one_day
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import day_text
from planner.exchange.grid.front import Stretch
from planner.exchange.grid.sheets import stretch_sheets
from planner.exchange.layout.page import TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.sheet.draft import draft_of
from planner.exchange.sheet.sheets import Sheet


def day_sheets(
    view: PeriodView, day: date, options: PrintOptions, measure: TextMeasure
) -> tuple[Sheet, ...]:
    """Lay out one day of the view, a day off included."""
    stretch = Stretch(
        view=view.within(one_day(day)),
        draft=draft_of(view, replace(options, left_out=frozenset()), measure),
        title=day_text(day),
        nothing=translate("print", "Nothing to settle on this day."),
    )
    return stretch_sheets(stretch)
