"""The weekly planner: one page in millimetres, and more where a busy week needs them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.exchange.layout.page import Item, Page, Rect, Text, TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.week.draft import MARGIN, Draft
from planner.exchange.week.entries import Entry, SettleEntry
from planner.exchange.week.front import Front, Trial, front, week_days
from planner.exchange.week.header import header, week_title
from planner.exchange.week.key import Footer, footer, footer_items, page_count
from planner.exchange.week.reading import settle_entries
from planner.exchange.week.rest import rest_bodies
from planner.exchange.week.summary import week_summary

# Moving a label into the band makes the grid a little lower, which can crowd out another label.
_TRIES = 4
_BELOW_HEAD = 4.0
_ABOVE_FOOT = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sheet:
    """A page but for its number, which waits until all pages are known."""

    title: str
    items: tuple[Item, ...]
    foot: Footer
    summary: str


def week_page(view: PeriodView, options: PrintOptions, measure: TextMeasure) -> tuple[Page, ...]:
    """Lay out a week; whatever the first page cuts or leaves out is told in full on the next.

    ``measure`` must measure in the typeface that the pages are painted in.
    """
    draft = Draft(view=view, options=options, measure=measure)
    first = _settled_front(draft)
    sheets = [_first_sheet(first, draft), *_further_sheets(first.part.left_out, draft)]
    return tuple(_page(sheet, number, len(sheets), draft) for number, sheet in enumerate(sheets, 1))


def _settled_front(draft: Draft) -> Front:
    """Lay out the first page, with the little that it shortens told in full among the notes."""
    found = _labelled_front(draft, Trial())
    shortened = found.part.left_out
    if not shortened:
        return found
    if not any(isinstance(entry, SettleEntry) for entry in shortened):
        tried = _labelled_front(draft, Trial(in_notes=shortened))
        if not tried.part.left_out:
            return tried
    return _labelled_front(draft, Trial(goes_on=True))


def _labelled_front(draft: Draft, trial: Trial) -> Front:
    """Lay out the first page until every label has a place, in the grid or in the band."""
    for _ in range(_TRIES):
        found = front(draft, trial)
        if not found.homeless:
            break
        trial = replace(trial, told_above=trial.told_above | frozenset(found.homeless))
    return found.with_homeless_left_out()


def _first_sheet(first: Front, draft: Draft) -> _Sheet:
    heading = f"{week_title(draft.view.window)}. {draft.view.place.name}."
    days = week_days(draft, frozenset())
    summary = week_summary(heading, days, settle_entries(draft.view, draft.clock))
    title = week_title(draft.view.window)
    return _Sheet(title=title, items=first.part.items, foot=first.foot, summary=summary)


def _further_sheets(entries: Sequence[Entry], draft: Draft) -> list[_Sheet]:
    if not entries:
        return []
    title = translate("printed", "Continued: {title}").format(title=week_title(draft.view.window))
    head = header(title, {}, draft)
    foot = footer((), draft)
    top = head.bottom + _BELOW_HEAD
    height = foot.top - top - _ABOVE_FOOT
    room = Rect(MARGIN, top, draft.width - 2 * MARGIN, height)
    return [
        _Sheet(title=title, items=items, foot=foot, summary=_read_out(items))
        for items in ((*head.items, *body) for body in rest_bodies(entries, room, draft))
    ]


def _read_out(items: Sequence[Item]) -> str:
    return "\n".join(item.shown for item in items if isinstance(item, Text))


def _page(sheet: _Sheet, number: int, total: int, draft: Draft) -> Page:
    count = page_count(number, total)
    foot = footer_items(sheet.foot, count, draft)
    page = Page(
        width=draft.width,
        height=draft.height,
        items=(*sheet.items, *foot),
        title=sheet.title,
        summary=sheet.summary,
    )
    return page.scaled(draft.options.paper.magnification)
