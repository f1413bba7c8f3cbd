"""The day as an outline."""

from datetime import date

from planner.domain.dates import one_day
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, day_text
from planner.exchange.outline.day_sections import day_sections, settle_section
from planner.exchange.outline.outline import Outline
from planner.exchange.sheet.programmes import programme_names


def day_outline(view: PeriodView, day: date, clock: Clock) -> Outline:
    """Return what is on one day of the view."""
    alone = view.within(one_day(day))
    return Outline(
        title=day_text(day),
        place=view.place.name,
        edition=view.almanac_version,
        programmes=programme_names(alone),
        sections=(*day_sections(alone, alone.days, clock), settle_section(alone, clock)),
    )
