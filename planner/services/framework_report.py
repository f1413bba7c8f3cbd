"""The framework report: a year by themes and quarters as a page, with its gaps said in words."""

from collections.abc import Iterator, Sequence
from datetime import date

from planner.domain.dates import DateSpan, months_from
from planner.domain.language import counted, translate
from planner.domain.page import (
    Block,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
    Table,
)
from planner.domain.toolkit import Theme
from planner.domain.wording import brief_day_text, number_text
from planner.later import imported_later

with imported_later():
    from planner.domain.activity_time import SuggestedTime
    from planner.domain.activity_time_text import activity_time_text
    from planner.domain.theme_year import Carried, Carrier, ThemeYear
    from planner.domain.theme_year_text import (
        bare_sentence,
        carrier_words,
        carriers_words,
        gap_sentences,
        quarter_text,
        themes_text,
        year_title,
    )
    from planner.domain.toolkit_contents import ToolkitPage, activity_page_name
    from planner.domain.toolkit_framework import Activity
    from planner.domain.toolkit_words import theme_words
    from planner.services.toolkit_parts import page_link, toolkit_page_id

REPORT = "report."
_MOST_ROWS = 60

Offers = Sequence[tuple[Activity, SuggestedTime]]
"""Activities that can be planned, each with its next time."""


def report_page_id(year: DateSpan) -> PageId:
    """Return the id of the report on the twelve months of a span."""
    return PageId(Shelf.TOOLKIT, f"{REPORT}{year.start:%Y-%m}")


def year_named(name: str) -> DateSpan | None:
    """Return the twelve months that the name of a report’s page tells, or None where it does not.

    A name may be an old one that was kept, or a slip of somebody else’s.
    """
    try:
        first = date.fromisoformat(f"{name.removeprefix(REPORT)}-01")
        return months_from(first, 12)
    except ValueError:
        return None


def report_page(told: ThemeYear, today: date, offers: Offers = ()) -> Page:
    """Return the report as it stands on a day."""
    blocks: list[Block] = [
        Paragraph(_intro()),
        Heading(translate("framework report", "At a glance")),
        _glance(told),
        Heading(translate("framework report", "Gaps")),
        *_gaps(told, today, offers),
    ]
    for theme in Theme:
        if told.total(theme):
            blocks += [Heading(theme_words(theme)), _by_carrier(told, theme)]
    blocks += [
        Heading(translate("framework report", "What is planned next")),
        *_listed(told.coming(today), translate("framework report", "Nothing is planned.")),
        Heading(translate("framework report", "What has been")),
        *_listed(told.before(today), translate("framework report", "Nothing so far.")),
        *_not_counted(told, today),
        Heading(translate("framework report", "How it is counted")),
        Points(_rules()),
        Links(((page_link(ToolkitPage.FRAMEWORK),),)),
    ]
    return Page(id=report_page_id(told.year), title=year_title(told.year), blocks=tuple(blocks))


def _intro() -> str:
    return translate(
        "framework report",
        "How often each theme of the framework stands in this year, and where nothing does. A "
        "number says how much is planned, not how good it is.",
    )


def _glance(told: ThemeYear) -> Table:
    rows = tuple(
        (
            theme_words(theme),
            *(_number(told.count(theme, number)) for number in range(len(told.quarters))),
            _number(told.total(theme)),
        )
        for theme in Theme
    )
    return Table(head=_head(translate("framework report", "Theme"), told), rows=rows)


def _by_carrier(told: ThemeYear, theme: Theme) -> Table:
    rows = tuple(
        (
            carriers_words(carrier),
            *(_number(told.count(theme, number, carrier)) for number in range(len(told.quarters))),
            _number(told.total(theme, carrier)),
        )
        for carrier in Carrier
    )
    return Table(head=_head(translate("framework report", "What"), told), rows=rows)


def _head(first: str, told: ThemeYear) -> tuple[str, ...]:
    quarters = map(quarter_text, told.quarters)
    return (first, *quarters, translate("framework report", "Whole year"))


def _number(count: int) -> str:
    return f"{count:,}"


def _gaps(told: ThemeYear, today: date, offers: Offers) -> Iterator[Block]:
    sentences = tuple(gap_sentences(told, today))
    if not sentences:
        yield Paragraph(translate("framework report", "Each theme stands in each quarter."))
        return
    yield Points(sentences)
    fitting = tuple((_offer_link(*one),) for one in offers if _fills_gap(told, today, *one))
    if fitting:
        yield Paragraph(translate("framework report", "These activities could fill a gap:"))
        yield Links(fitting)


def _fills_gap(told: ThemeYear, today: date, activity: Activity, time: SuggestedTime) -> bool:
    ahead = (gap for theme in activity.themes for gap in told.gaps(theme) if gap.end > today)
    return any(time.near in gap for gap in ahead)


def _offer_link(activity: Activity, time: SuggestedTime) -> Link:
    note = translate("framework report", "{themes}; {when}").format(
        themes=themes_text(activity.themes),
        when=activity_time_text(time, activity.placing),
    )
    page = toolkit_page_id(activity_page_name(activity.id))
    return Link(text=activity.title, target=page, note=note)


def _listed(things: Sequence[Carried], otherwise: str) -> Iterator[Block]:
    if not things:
        yield Paragraph(otherwise)
        return
    yield Table(
        head=(
            translate("framework report", "When"),
            translate("framework report", "What"),
            translate("framework report", "Kind"),
            translate("framework report", "Themes"),
        ),
        rows=tuple(map(_row, things[:_MOST_ROWS])),
    )
    left = len(things) - _MOST_ROWS
    if left > 0:
        yield Paragraph(counted("And {count} more.", "", left).format(count=number_text(left)))


def _row(one: Carried) -> tuple[str, str, str, str]:
    when = "" if one.day is None else brief_day_text(one.day)
    kind = carrier_words(one.carrier)
    if one.is_open:
        kind = translate("framework report", "{kind}, not settled yet").format(kind=kind)
    return (when, one.title, kind, themes_text(one.themes))


def _not_counted(told: ThemeYear, today: date) -> Iterator[Block]:
    bare = bare_sentence(told)
    undated = [_left_out(one) for one in told.undated]
    lapsed = [_left_out(one) for one in told.lapsed(today)]
    points = tuple(filter(None, (bare, *undated, *lapsed)))
    if points:
        yield Heading(translate("framework report", "Not counted"))
        yield Points(points)


def _left_out(one: Carried) -> str:
    if one.day is None:
        words = translate("framework report", "{kind} “{title}”: it has no day yet.")
    else:
        words = translate("framework report", "{kind} “{title}”: it was never settled.")
    return words.format(kind=carrier_words(one.carrier), title=one.title)


def _rules() -> tuple[str, ...]:
    return (
        translate(
            "framework report",
            "A session counts once for each of its dates, in all programmes. One that was made "
            "from an activity of the toolkit, or from the practice’s year, counts as an activity.",
        ),
        translate(
            "framework report",
            "A speaking event counts once it is accepted; its session is not counted again.",
        ),
        translate(
            "framework report",
            "A recruitment round counts in the quarter of its interviews, unless it was stopped.",
        ),
        translate(
            "framework report", "What carries two themes counts for both, so do not add rows up."
        ),
    )
