"""A year by themes in words: its name, its quarters, its gaps, and what carries themes."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.domain.dates import DateSpan
from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate
from planner.domain.theme_year import Carrier, ThemeYear
from planner.domain.toolkit import Theme
from planner.domain.toolkit_words import theme_words
from planner.domain.wording import brief_month_name, brief_month_text, listed, months_text

_ONE = {
    Carrier.ACTIVITY: QT_TRANSLATE_NOOP("framework report", "Activity"),
    Carrier.SESSION: QT_TRANSLATE_NOOP("framework report", "Session"),
    Carrier.BOOKING: QT_TRANSLATE_NOOP("framework report", "Speaking event"),
    Carrier.ROUND: QT_TRANSLATE_NOOP("framework report", "Recruitment round"),
}
_MANY = {
    Carrier.ACTIVITY: QT_TRANSLATE_NOOP("framework report", "Activities"),
    Carrier.SESSION: QT_TRANSLATE_NOOP("framework report", "Other sessions"),
    Carrier.BOOKING: QT_TRANSLATE_NOOP("framework report", "Speaking events"),
    Carrier.ROUND: QT_TRANSLATE_NOOP("framework report", "Recruitment rounds"),
}


def carrier_words(carrier: Carrier) -> str:
    """Return what one thing is, with a capital."""
    return translate("framework report", _ONE[carrier])


def carriers_words(carrier: Carrier) -> str:
    """Return what several things are, with a capital."""
    return translate("framework report", _MANY[carrier])


def themes_text(themes: Iterable[Theme]) -> str:
    """Return the names of themes in their order, or a dash where there is none."""
    held = set(themes)
    return listed([theme_words(one) for one in Theme if one in held]) or "–"


def year_title(year: DateSpan) -> str:
    """Return “Framework report, August 2026 to July 2027”."""
    return translate("framework report", "Framework report, {months}").format(
        months=months_text(year)
    )


def quarter_text(quarter: DateSpan) -> str:
    """Return “Aug to Oct 2026”, or “Nov 2026 to Jan 2027”."""
    is_in_one = quarter.start.year == quarter.last.year
    first = brief_month_name(quarter.start.month) if is_in_one else brief_month_text(quarter.start)
    words = translate("framework report", "{first} to {last}")
    return words.format(first=first, last=brief_month_text(quarter.last))


def gap_sentences(told: ThemeYear, today: date) -> Iterator[str]:
    """Yield for each theme in which quarters nothing was, is, or is planned yet."""
    for theme in Theme:
        gaps = told.gaps(theme)
        if len(gaps) == len(told.quarters):
            yield _whole_year(theme, told.year, today)
            continue
        over = [one for one in gaps if one.end <= today]
        ahead = [one for one in gaps if one.end > today]
        if over:
            words = translate("framework report", "{theme} had nothing in {quarters}.")
            yield words.format(theme=theme_words(theme), quarters=listed(_names(over)))
        if ahead:
            words = translate("framework report", "{theme} has nothing yet in {quarters}.")
            yield words.format(theme=theme_words(theme), quarters=listed(_names(ahead)))


def bare_sentence(told: ThemeYear) -> str:
    """Return how many things of the year carry no theme; empty where each carries one."""
    if not told.bare:
        return ""
    return counted(
        "%n (date|dates) in this year (carries|carry) no theme and (is|are) not counted.",
        "",
        told.bare,
    )


def _whole_year(theme: Theme, year: DateSpan, today: date) -> str:
    if year.end <= today:
        words = translate("framework report", "{theme} had nothing in the whole year.")
    else:
        words = translate("framework report", "{theme} has nothing yet in the whole year.")
    return words.format(theme=theme_words(theme))


def _names(quarters: Iterable[DateSpan]) -> list[str]:
    return [quarter_text(one) for one in quarters]
