"""The weekly planner: one page in millimetres, or two, and more where a busy week needs them."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.exchange.layout.page import TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.sheet.draft import draft_of
from planner.exchange.sheet.entries import Entry, SettleEntry
from planner.exchange.sheet.header import week_title
from planner.exchange.sheet.reading import settle_entries
from planner.exchange.sheet.rest import rest_bodies
from planner.exchange.sheet.sheets import Sheet, plain_frame
from planner.exchange.week.front import Front, Trial, Week, front, week_days
from planner.exchange.week.summary import week_summary

# Moving a label into the band makes the grid a little lower, which can crowd out another label.
_TRIES = 4


def week_sheets(
    view: PeriodView, options: PrintOptions, measure: TextMeasure, *, on_two: bool = False
) -> tuple[Sheet, ...]:
    """Lay out a week; whatever the first sheets cut or leave out is told in full on the next.

    ``measure`` must measure in the typeface that the pages are painted in.
    """
    week = Week(view=view, draft=draft_of(view, options, measure), on_two=on_two)
    first = _settled_front(week)
    return (*_first_sheets(first, week), *further_sheets(first.left_out, week))


def further_sheets(entries: Sequence[Entry], week: Week) -> list[Sheet]:
    """Return the sheets on which these entries are told in full."""
    if not entries:
        return []
    title = translate("print", "Continued: {title}").format(title=week_title(week.view.window))
    frame = plain_frame(title, week.draft)
    bodies = rest_bodies(entries, frame.room, week.draft)
    return [frame.sheet(body, title, week.draft) for body in bodies]


def _settled_front(week: Week) -> Front:
    """Lay out the first page, with the little that it shortens told in full among the notes."""
    found = _labelled_front(week, Trial())
    shortened = found.left_out
    if not shortened:
        return found
    if not any(isinstance(entry, SettleEntry) for entry in shortened):
        tried = _labelled_front(week, Trial(in_notes=shortened))
        if not tried.left_out:
            return tried
    return _labelled_front(week, Trial(goes_on=True))


def _labelled_front(week: Week, trial: Trial) -> Front:
    """Lay out the first page until every label has a place, in the grid or in the band."""
    for _ in range(_TRIES):
        found = front(week, trial)
        if not found.homeless:
            break
        trial = replace(trial, told_above=trial.told_above | frozenset(found.homeless))
    return found.with_homeless_left_out()


def _first_sheets(first: Front, week: Week) -> list[Sheet]:
    title = week_title(week.view.window)
    heading = f"{title}. {week.draft.place}."
    days = week_days(week, frozenset())
    settle = settle_entries(week.view, week.draft.clock)
    summary = week_summary(heading, days, settle)
    return [
        Sheet(title=title, items=items, foot=first.foot, summary=summary, draft=week.draft)
        for items in first.pages
    ]
