"""The week as an outline: a section for each day."""

from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock
from planner.exchange.outline.day_sections import day_sections, settle_section
from planner.exchange.outline.outline import Outline
from planner.exchange.sheet.header import week_title
from planner.exchange.sheet.programmes import programme_names


def week_outline(view: PeriodView, clock: Clock) -> Outline:
    """Return what is on in the week of the view, all of its days."""
    return Outline(
        title=week_title(view.window),
        place=view.place.name,
        edition=view.almanac_version,
        programmes=programme_names(view),
        sections=(*day_sections(view, view.days, clock), settle_section(view, clock)),
    )
