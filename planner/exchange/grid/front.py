"""The first page of a day or week, or two: where head, days, list and notes stand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.period_view import DayView, PeriodView
from planner.exchange.grid.body import Body, Ground, body_of
from planner.exchange.grid.hours import hours_needed
from planner.exchange.grid.strip_day import StripDay, key_use, strip_days
from planner.exchange.layout.page import Item, Rect
from planner.exchange.sheet.draft import Draft, Part
from planner.exchange.sheet.entries import Entry, HoursEntry
from planner.exchange.sheet.header import header
from planner.exchange.sheet.key import Footer, footer, further_chip, key_chips
from planner.exchange.sheet.programmes import distinct_patterns, programme_marks
from planner.exchange.sheet.reading import observance_entries, session_entries
from planner.exchange.sheet.settle import settle_entries

_BELOW_RULE = 1.0
_GAP = 2.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A day or a week about to be laid out, on one sheet or on two.

    ``nothing`` is what stands where nothing is to be settled.
    """

    view: PeriodView
    draft: Draft
    title: str
    nothing: str
    on_two: bool = False

    @property
    def days(self) -> tuple[DayView, ...]:
        """The days that have a column."""
        return tuple(day for day in self.view.days if self.has_column(day))

    @property
    def other_days(self) -> tuple[DayView, ...]:
        """The days that have none."""
        return tuple(day for day in self.view.days if not self.has_column(day))

    def has_column(self, day: DayView) -> bool:
        """Tell whether a day has a column."""
        return day.day.weekday() not in self.draft.options.left_out


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a first try has shown to be needed.

    ``told_above`` are labels that go to the band of their day. ``in_notes`` are entries to tell
    in full among the notes; they count as left out where there is no room for all of them.
    ``goes_on`` says that there is a further page, which the key then points to.
    """

    told_above: frozenset[HoursEntry] = frozenset()
    in_notes: tuple[Entry, ...] = ()
    goes_on: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The first pages without the text of their foot; what they left out; homeless labels."""

    pages: tuple[tuple[Item, ...], ...]
    left_out: tuple[Entry, ...]
    foot: Footer
    homeless: tuple[HoursEntry, ...]

    def with_homeless_left_out(self) -> "Front":
        """Return the pages with their homeless labels among what they left out."""
        return Front(
            pages=self.pages,
            left_out=(*self.left_out, *self.homeless),
            foot=self.foot,
            homeless=(),
        )


def front(stretch: Stretch, trial: Trial) -> Front:
    """Lay out the first page, or the first two."""
    days = stretch_days(stretch, trial.told_above)
    marks = programme_marks(stretch.view, distinct_patterns(stretch.view))
    head = header(stretch.title, marks, stretch.draft)
    foot = _foot(days, trial, stretch.draft)
    top = head.bottom + _BELOW_RULE
    room = Rect(stretch.draft.margin, top, stretch.draft.inside, foot.top - top - _GAP)
    body = body_of(_ground(room, days, trial, stretch), on_two=stretch.on_two)
    left_out = [entry for page in body.pages for entry in page.left_out]
    unseen = [one for one in (*left_out, *_elsewhere(stretch)) if one not in trial.in_notes]
    return Front(
        pages=tuple((*head.items, *page.items) for page in _with_notes(body)),
        left_out=(*unseen, *body.notes.left_out),
        foot=foot,
        homeless=body.homeless,
    )


def stretch_days(stretch: Stretch, told_above: frozenset[HoursEntry]) -> tuple[StripDay, ...]:
    """Read the days that have a column; labels of ``told_above`` stand in the band of theirs."""
    return strip_days(stretch.days, stretch.view, told_above, stretch.draft.clock)


def _foot(days: Sequence[StripDay], trial: Trial, draft: Draft) -> Footer:
    key = key_chips(key_use(days), draft)
    return footer((further_chip(draft), *key) if trial.goes_on else key, draft)


def _ground(room: Rect, days: tuple[StripDay, ...], trial: Trial, stretch: Stretch) -> Ground:
    return Ground(
        room=room,
        days=days,
        hours=hours_needed(
            (entry for day in days for entry in day.sessions), (day.sunset for day in days)
        ),
        settle=settle_entries(stretch.view, stretch.draft.clock),
        nothing=stretch.nothing,
        in_notes=trial.in_notes,
        draft=stretch.draft,
    )


def _elsewhere(stretch: Stretch) -> Iterator[Entry]:
    """Yield what is on days that have no column, which would otherwise be lost."""
    patterns = distinct_patterns(stretch.view)
    for day in stretch.other_days:
        yield from observance_entries(day, stretch.draft.clock)
        yield from session_entries(day, stretch.view, patterns, stretch.draft.clock)


def _with_notes(body: Body) -> Iterator[Part]:
    *earlier, last = body.pages
    yield from earlier
    yield replace(last, items=(*last.items, *body.notes.items))
