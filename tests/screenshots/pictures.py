"""Every picture of the window: views, sizes, colours, large text, an empty diary."""

from dataclasses import dataclass
from datetime import date

from tests.screenshots.moment import NOW, RAMADAN
from tests.screenshots.states import (
    Prepare,
    as_it_opens,
    at_a_hit,
    at_the_foot,
    in_move_mode,
    in_search,
    once_met,
    with_a_drag,
    with_a_session_selected,
    with_a_tradition_open,
    with_clashes,
    with_news,
    with_nothing_found,
    with_page,
    with_search,
    with_support,
    with_the_side_bar,
    with_toolkit,
    with_why,
    with_words_of_nothing,
    without_weekend,
)
from ui.look.theme import ColourChoice
from ui.navigator import Shown

LAPTOP, DESKTOP = (1366, 768), (1920, 1080)


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One state of the window."""

    name: str
    day: date = date(2026, 9, 21)
    shown: Shown = Shown.MONTH
    size: tuple[int, int] = LAPTOP
    text: int = 100
    colours: ColourChoice = ColourChoice.LIGHT
    has_sample: bool = True
    has_confirmed: bool = False
    prepare: Prepare = as_it_opens


_DECEMBER = date(2026, 12, 4)


_FRIDAY = date(2026, 9, 25)


PICTURES = (
    Picture(name="month"),
    Picture(name="month-desktop", size=DESKTOP),
    Picture(name="month-dark", colours=ColourChoice.DARK),
    Picture(name="month-high-contrast", colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="month-text-150", text=150),
    Picture(name="month-text-200", text=200),
    Picture(name="month-dark-text-200", text=200, colours=ColourChoice.DARK),
    Picture(name="month-ramadan", day=RAMADAN),
    Picture(name="month-confirmed", day=RAMADAN, has_confirmed=True),
    Picture(name="month-confirmed-text-200", day=RAMADAN, has_confirmed=True, text=200),
    Picture(name="month-six-weeks", day=date(2026, 11, 10)),
    Picture(name="month-clashes", prepare=with_clashes),
    Picture(name="month-foot-of-panel", prepare=at_the_foot),
    Picture(name="month-why-this-date", prepare=with_why),
    Picture(name="month-tradition-open", prepare=with_a_tradition_open),
    Picture(
        name="month-tradition-open-dark",
        colours=ColourChoice.DARK,
        prepare=with_a_tradition_open,
    ),
    Picture(
        name="month-tradition-open-high-contrast",
        colours=ColourChoice.HIGH_CONTRAST,
        prepare=with_a_tradition_open,
    ),
    Picture(name="month-tradition-open-text-200", text=200, prepare=with_the_side_bar),
    Picture(name="month-search", prepare=in_search),
    Picture(name="month-empty", has_sample=False),
    Picture(name="month-empty-dark", has_sample=False, colours=ColourChoice.DARK),
    Picture(name="month-empty-text-200", has_sample=False, text=200),
    Picture(name="search", prepare=with_search),
    Picture(name="search-text-200", text=200, prepare=with_search),
    Picture(name="search-nothing", prepare=with_nothing_found),
    Picture(name="search-dark", colours=ColourChoice.DARK, prepare=at_a_hit),
    Picture(name="search-high-contrast", colours=ColourChoice.HIGH_CONTRAST, prepare=at_a_hit),
    Picture(name="month-news", prepare=with_news),
    Picture(name="month-news-text-200", text=200, prepare=with_news),
    Picture(name="month-empty", has_sample=False, prepare=once_met),
    Picture(name="first-run", has_sample=False),
    Picture(name="first-run-desktop", has_sample=False, size=DESKTOP),
    Picture(name="first-run-dark", has_sample=False, colours=ColourChoice.DARK),
    Picture(name="first-run-high-contrast", has_sample=False, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="first-run-text-200", has_sample=False, text=200),
    Picture(name="support", prepare=with_support("")),
    Picture(name="support-guide", prepare=with_support("atw")),
    Picture(name="support-guide-text-200", text=200, prepare=with_support("atw")),
    Picture(name="toolkit", prepare=with_toolkit("")),
    Picture(name="toolkit-stage-text-200", text=200, prepare=with_toolkit("stage.advertise")),
    Picture(name="toolkit-law-dark", colours=ColourChoice.DARK, prepare=with_toolkit("law")),
    Picture(name="support-next-dark", colours=ColourChoice.DARK, prepare=with_support("next")),
    Picture(name="pages", prepare=with_page("")),
    Picture(name="page-islam", prepare=with_page("islam")),
    Picture(name="page-law", prepare=with_page("law")),
    Picture(name="page-side-by-side", prepare=with_page("comparison")),
    Picture(name="page-side-by-side-text-200", text=200, prepare=with_page("comparison")),
    Picture(name="page-inclusive-event", prepare=with_page("inclusive-event")),
    Picture(name="page-judaism", prepare=with_page("judaism")),
    Picture(name="page-eid", prepare=with_page("islam.eid-al-fitr")),
    Picture(
        name="page-eid-dark", colours=ColourChoice.DARK, prepare=with_page("islam.eid-al-fitr")
    ),
    Picture(
        name="page-eid-high-contrast",
        colours=ColourChoice.HIGH_CONTRAST,
        prepare=with_page("islam.eid-al-fitr"),
    ),
    Picture(name="page-judaism-text-200", text=200, prepare=with_page("judaism")),
    Picture(name="month-session", prepare=with_a_session_selected),
    Picture(name="week-move-mode", shown=Shown.WEEK, prepare=in_move_mode),
    Picture(name="week-move-mode-text-200", shown=Shown.WEEK, text=200, prepare=in_move_mode),
    Picture(name="week-drag", shown=Shown.WEEK, prepare=with_a_drag),
    Picture(
        name="week-drag-dark", shown=Shown.WEEK, colours=ColourChoice.DARK, prepare=with_a_drag
    ),
    Picture(
        name="week-drag-high-contrast",
        shown=Shown.WEEK,
        colours=ColourChoice.HIGH_CONTRAST,
        prepare=with_a_drag,
    ),
    Picture(name="week", shown=Shown.WEEK),
    Picture(name="week-desktop", shown=Shown.WEEK, size=DESKTOP),
    Picture(name="week-dark", shown=Shown.WEEK, colours=ColourChoice.DARK),
    Picture(name="week-high-contrast", shown=Shown.WEEK, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="week-text-200", shown=Shown.WEEK, text=200),
    Picture(name="week-december", shown=Shown.WEEK, day=_DECEMBER),
    Picture(name="week-today", shown=Shown.WEEK, day=NOW.date()),
    Picture(name="week-empty", shown=Shown.WEEK, has_sample=False),
    Picture(name="week-without-weekend", shown=Shown.WEEK, prepare=without_weekend),
    Picture(name="day", shown=Shown.DAY),
    Picture(name="day-desktop", shown=Shown.DAY, size=DESKTOP, day=_FRIDAY),
    Picture(name="day-dark", shown=Shown.DAY, colours=ColourChoice.DARK, day=_FRIDAY),
    Picture(name="day-high-contrast", shown=Shown.DAY, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="day-text-200", shown=Shown.DAY, text=200),
    Picture(name="day-ramadan", shown=Shown.DAY, day=RAMADAN),
    Picture(name="year", shown=Shown.YEAR),
    Picture(name="year-desktop", shown=Shown.YEAR, size=DESKTOP),
    Picture(name="year-dark", shown=Shown.YEAR, colours=ColourChoice.DARK),
    Picture(name="year-high-contrast", shown=Shown.YEAR, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="year-text-150", shown=Shown.YEAR, text=150),
    Picture(name="year-text-200", shown=Shown.YEAR, text=200),
    Picture(name="year-empty", shown=Shown.YEAR, has_sample=False),
    Picture(name="agenda", shown=Shown.AGENDA),
    Picture(name="agenda-desktop", shown=Shown.AGENDA, size=DESKTOP),
    Picture(name="agenda-dark", shown=Shown.AGENDA, colours=ColourChoice.DARK),
    Picture(name="agenda-high-contrast", shown=Shown.AGENDA, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="agenda-text-200", shown=Shown.AGENDA, text=200),
    Picture(name="agenda-nothing", shown=Shown.AGENDA, prepare=with_words_of_nothing),
    Picture(name="week-empty", shown=Shown.WEEK, has_sample=False, prepare=once_met),
)
