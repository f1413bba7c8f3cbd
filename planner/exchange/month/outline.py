"""The month and the fortnight as outlines: a table for each week."""

from collections.abc import Iterable
from datetime import date

from planner.domain.dates import DateSpan, months_from, week_of
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, month_text, span_text
from planner.exchange.outline.agenda_table import agenda_block
from planner.exchange.outline.day_sections import settle_section
from planner.exchange.outline.outline import Outline, Section
from planner.exchange.sheet.header import week_title
from planner.exchange.sheet.programmes import programme_names


def month_outline(view: PeriodView, first: date, clock: Clock) -> Outline:
    """Return what is on in the month of ``first``, by weeks."""
    month = months_from(first, 1)
    return _outline(month_text(first), view.within(month), clock)


def weeks_outline(view: PeriodView, clock: Clock) -> Outline:
    """Return what is on in the whole weeks of a view."""
    return _outline(fortnight_title(view.window), view, clock)


def fortnight_title(window: DateSpan) -> str:
    """Return “Weeks 39 and 40 · 21 September to 4 October 2026”."""
    text = translate("print", "Weeks {first} and {second} · {days}")
    first, second = (day.isocalendar().week for day in (window.start, window.last))
    return text.format(first=first, second=second, days=span_text(window))


def _outline(title: str, view: PeriodView, clock: Clock) -> Outline:
    return Outline(
        title=title,
        place=view.place.name,
        edition=view.almanac_version,
        programmes=programme_names(view),
        sections=(
            *(_section(view, week, clock) for week in _weeks(view.window)),
            settle_section(view, clock),
        ),
    )


def _weeks(window: DateSpan) -> Iterable[DateSpan]:
    """Yield the weeks of a window, cut to it."""
    start = window.start
    while start < window.end:
        end = min(week_of(start).end, window.end)
        yield DateSpan(start, end)
        start = end


def _section(view: PeriodView, week: DateSpan, clock: Clock) -> Section:
    title = week_title(week)
    return Section(title, (agenda_block(view, week, title, clock),))
