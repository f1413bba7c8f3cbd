"""The sheets of a day or a week over its hours, and more where a busy time needs them."""

from collections.abc import Sequence
from dataclasses import replace

from planner.exchange.grid.front import Front, Stretch, Trial, front, stretch_days
from planner.exchange.grid.summary import stretch_summary
from planner.exchange.sheet.entries import Entry, SettleEntry
from planner.exchange.sheet.rest import rest_bodies
from planner.exchange.sheet.settle import settle_entries
from planner.exchange.sheet.sheets import Sheet, continued, plain_frame

# Moving a label into the band makes the grid a little lower, which can crowd out another label.
_TRIES = 4


def stretch_sheets(stretch: Stretch) -> tuple[Sheet, ...]:
    """Lay out a stretch; what the first sheets cut or leave out is told in full on the next."""
    first = _settled_front(stretch)
    return (*_first_sheets(first, stretch), *_further_sheets(first.left_out, stretch))


def _further_sheets(entries: Sequence[Entry], stretch: Stretch) -> list[Sheet]:
    """Return the sheets on which these entries are told in full."""
    if not entries:
        return []
    title = continued(stretch.title)
    frame = plain_frame(title, stretch.draft)
    bodies = rest_bodies(entries, frame.room, stretch.draft)
    return [frame.sheet(body, title, stretch.draft) for body in bodies]


def _settled_front(stretch: Stretch) -> Front:
    """Lay out the first page, with the little that it shortens told in full among the notes."""
    found = _labelled_front(stretch, Trial())
    shortened = found.left_out
    if not shortened:
        return found
    if not any(isinstance(entry, SettleEntry) for entry in shortened):
        tried = _labelled_front(stretch, Trial(in_notes=shortened))
        if not tried.left_out:
            return tried
    return _labelled_front(stretch, Trial(goes_on=True))


def _labelled_front(stretch: Stretch, trial: Trial) -> Front:
    """Lay out the first page until every label has a place, in the grid or in the band."""
    for _ in range(_TRIES):
        found = front(stretch, trial)
        if not found.homeless:
            break
        trial = replace(trial, told_above=trial.told_above | frozenset(found.homeless))
    return found.with_homeless_left_out()


def _first_sheets(first: Front, stretch: Stretch) -> list[Sheet]:
    draft = stretch.draft
    whose = ", ".join(part for part in (draft.trust, draft.place) if part)
    heading = f"{stretch.title}. {whose}."
    days = stretch_days(stretch, frozenset())
    settle = settle_entries(stretch.view, draft.clock)
    summary = stretch_summary(heading, days, settle, stretch.nothing)
    return [
        Sheet(
            title=stretch.title, items=items, foot=first.foot, summary=summary, draft=stretch.draft
        )
        for items in first.pages
    ]
