"""The forms in which a day may be typed: absolute, such as “12/3”, and relative, “next Tue”."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.typed_date_reading import (
    NAMED_DAYS,
    Reading,
    before_today,
    coming_weekday,
    day_and_month,
    day_of_month,
    from_today,
    named_day,
    numbered_week,
    weeks_after_day,
    which_extent,
    which_weekday,
    whole_month,
)
from planner.domain.typed_words import MONTH, NUMBER, WEEKDAY, YEAR, pattern

_ORDINAL = "(?:st|nd|rd|th)"


class Company(StrEnum):
    """Beside which words a form can mean nothing but a day."""

    ANY = "any"
    WEEKDAY = "weekday"
    NONE = "none"


class Extent(StrEnum):
    """How long that is whose first day a form names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


Read = Callable[[re.Match[str], Reading], date]
"""Returns the day. Raises NotUnderstoodError, or OverflowError or ValueError for one far away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateForm:
    """One way to type a day."""

    pattern: re.Pattern[str]
    read: Read
    extent: Extent = Extent.DAY
    company: Company = Company.ANY
    names_year: bool = False


_DAY = "(?P<day>[0-9]{1,2})"
_SPELT_DAY = f"{_DAY}{_ORDINAL}?[ -]?(?:of )?(?P<month>{MONTH})"
_SPELT_MONTH = f"(?P<month>{MONTH}) (?:the )?{_DAY}{_ORDINAL}?"
_FIGURES = f"{_DAY}(?P<mark>[/.-])(?P<month>[0-9]{{1,2}})"
_UNITS = "(?P<unit>day|week|fortnight|month|year)s?"
_WEEKS = f"(?:(?P<count>{NUMBER}) weeks?|(?:a )?fortnight)"
_ANCHOR = f"(?P<name>{WEEKDAY}|today|tomorrow)"

ABSOLUTE: tuple[DateForm, ...] = (
    DateForm(
        pattern=pattern(f"{_FIGURES}(?P=mark)(?P<year>[0-9]{{4}}|[0-9]{{2}})"),
        read=day_and_month,
        names_year=True,
    ),
    DateForm(pattern=pattern(f"{_DAY}/(?P<month>[0-9]{{1,2}})"), read=day_and_month),
    # Among other words, “12-3” and “12.30” are hours.
    DateForm(pattern=pattern(_FIGURES), read=day_and_month, company=Company.NONE),
    DateForm(
        pattern=pattern(
            f"(?P<year>[0-9]{{4}})(?P<mark>[-/])(?P<month>[0-9]{{1,2}})(?P=mark){_DAY}"
        ),
        read=day_and_month,
        names_year=True,
    ),
    DateForm(pattern=pattern(_SPELT_DAY), read=day_and_month),
    DateForm(
        pattern=pattern(f"{_SPELT_DAY},?[ -](?P<year>{YEAR})"), read=day_and_month, names_year=True
    ),
    # Among other words, what follows “12 March” may be an hour.
    DateForm(
        pattern=pattern(f"{_SPELT_DAY},?[ -]['’]?(?P<year>[0-9]{{2}})"),
        read=day_and_month,
        company=Company.NONE,
        names_year=True,
    ),
    DateForm(pattern=pattern(_SPELT_MONTH), read=day_and_month),
    DateForm(
        pattern=pattern(f"{_SPELT_MONTH},? (?P<year>{YEAR})"), read=day_and_month, names_year=True
    ),
    DateForm(pattern=pattern(f"the {_DAY}{_ORDINAL}"), read=day_of_month),
    # Among other words, “4th” is a year of study.
    DateForm(pattern=pattern(f"{_DAY}{_ORDINAL}"), read=day_of_month, company=Company.WEEKDAY),
)
"""Days by their number, which a weekday may stand before."""

RELATIVE: tuple[DateForm, ...] = (
    DateForm(pattern=pattern(f"(?P<name>{'|'.join(NAMED_DAYS)})"), read=named_day),
    DateForm(pattern=pattern(f"(?P<weekday>{WEEKDAY})"), read=coming_weekday, company=Company.NONE),
    DateForm(
        pattern=pattern(f"(?P<which>this|next|coming) (?P<weekday>{WEEKDAY})"), read=which_weekday
    ),
    # Among other words, “last Friday” is one of a month.
    DateForm(
        pattern=pattern(f"(?P<which>last) (?P<weekday>{WEEKDAY})"),
        read=which_weekday,
        company=Company.NONE,
    ),
    # “Tuesday week 2pm”, but not “Tuesday, week 2”.
    DateForm(
        pattern=pattern(f"{_ANCHOR} (?:fortnight|week(?! [0-9]+(?![-–—:.0-9]| ?[ap][.m])))"),
        read=weeks_after_day,
    ),
    DateForm(pattern=pattern(f"{_WEEKS} (?:(?:on|from|after) )?{_ANCHOR}"), read=weeks_after_day),
    DateForm(pattern=pattern(f"in (?P<count>{NUMBER}) {_UNITS}(?:['’]? time)?"), read=from_today),
    DateForm(pattern=pattern(f"(?P<count>{NUMBER}) {_UNITS} from now"), read=from_today),
    DateForm(
        pattern=pattern(f"(?P<count>{NUMBER}) {_UNITS} ago"),
        read=before_today,
        company=Company.NONE,
    ),
    *(
        DateForm(
            pattern=pattern(f"(?P<which>last|this|next) (?P<extent>{extent})"),
            read=which_extent,
            extent=extent,
            company=Company.NONE,
        )
        for extent in (Extent.WEEK, Extent.MONTH, Extent.YEAR)
    ),
    *(
        DateForm(
            pattern=pattern(f"(?:week|wk) (?P<week>[0-9]{{1,2}}){year}"),
            read=numbered_week,
            extent=Extent.WEEK,
            company=Company.NONE,
            names_year=bool(year),
        )
        for year in ("", f"(?: of|,)? (?P<year>{YEAR})")
    ),
    *(
        DateForm(
            pattern=pattern(f"(?P<month>{MONTH}){year}"),
            read=whole_month,
            extent=Extent.MONTH,
            company=Company.NONE,
            names_year=bool(year),
        )
        for year in ("", f",? (?P<year>{YEAR})")
    ),
)
"""Days counted from the one on which they are read, and weeks, months and years by their first."""
