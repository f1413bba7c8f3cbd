"""The agenda as an outline: a table for each month."""

from planner.domain.dates import DateSpan, months_from, months_on
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, month_text, months_text
from planner.exchange.outline.agenda_table import agenda_block
from planner.exchange.outline.outline import Outline, Section
from planner.exchange.sheet.programmes import programme_names


def agenda_outline(view: PeriodView, span: DateSpan, clock: Clock) -> Outline:
    """Return what is on in ``span``, whole months that lie within the view."""
    title = translate("print", "Agenda · {months}").format(months=months_text(span))
    return Outline(
        title=title,
        place=view.place.name,
        edition=view.almanac_version,
        programmes=programme_names(view),
        sections=tuple(_months(view, span, clock)),
    )


def _months(view: PeriodView, span: DateSpan, clock: Clock) -> list[Section]:
    sections = []
    first = span.start
    while first < span.end:
        name = month_text(first)
        block = agenda_block(view, months_from(first, 1), name, clock)
        sections.append(Section(name, (block,)))
        first = months_on(first, 1)
    return sections
