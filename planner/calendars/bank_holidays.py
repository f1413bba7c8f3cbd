"""UK bank holidays by nation, under the titles of gov.uk, each on the weekday it is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from holidays import country_holidays

from planner.domain.place import Nation
from planner.domain.wording import day_text


@dataclass(frozen=True, slots=True, kw_only=True)
class BankHoliday:
    """A day off by law or proclamation; ``substitute_for`` is the day that it stands in for."""

    title: str
    day: date
    substitute_for: date | None = None
    note: str = ""


NEW_YEARS_DAY = "New Year’s Day"
SECOND_OF_JANUARY = "2nd January"
ST_PATRICKS_DAY = "St Patrick’s Day"
GOOD_FRIDAY = "Good Friday"
EASTER_MONDAY = "Easter Monday"
EARLY_MAY = "Early May bank holiday"
SPRING = "Spring bank holiday"
BATTLE_OF_THE_BOYNE = "Battle of the Boyne (Orangemen’s Day)"
SUMMER = "Summer bank holiday"
ST_ANDREWS_DAY = "St Andrew’s Day"
CHRISTMAS_DAY = "Christmas Day"
BOXING_DAY = "Boxing Day"

_ALL_NATIONS = frozenset(Nation)
_SCOTLAND = frozenset({Nation.SCOTLAND})
_NORTHERN_IRELAND = frozenset({Nation.NORTHERN_IRELAND})
_ALL_BUT_SCOTLAND = _ALL_NATIONS - _SCOTLAND

# Titles as gov.uk prints them (alphagov/frontend, config/locales/en.yml, read 22 November 2026);
# the wedding as in its list of 2011. The jubilee of 2002 is older than gov.uk, the wording ours.
_NATIONS_OF: Mapping[str, frozenset[Nation]] = MappingProxyType(
    {
        NEW_YEARS_DAY: _ALL_NATIONS,
        SECOND_OF_JANUARY: _SCOTLAND,
        ST_PATRICKS_DAY: _NORTHERN_IRELAND,
        GOOD_FRIDAY: _ALL_NATIONS,
        EASTER_MONDAY: _ALL_BUT_SCOTLAND,
        EARLY_MAY: _ALL_NATIONS,
        SPRING: _ALL_NATIONS,
        BATTLE_OF_THE_BOYNE: _NORTHERN_IRELAND,
        SUMMER: _ALL_NATIONS,
        ST_ANDREWS_DAY: _SCOTLAND,
        CHRISTMAS_DAY: _ALL_NATIONS,
        BOXING_DAY: _ALL_NATIONS,
        "Golden Jubilee bank holiday": _ALL_NATIONS,
        "Royal wedding": _ALL_NATIONS,
        "Queen’s Diamond Jubilee": _ALL_NATIONS,
        "Platinum Jubilee bank holiday": _ALL_NATIONS,
        "Bank Holiday for the State Funeral of Queen Elizabeth II": _ALL_NATIONS,
        "Bank holiday for the coronation of King Charles III": _ALL_NATIONS,
        "World Cup bank holiday": _SCOTLAND,
    }
)

# One-off days before 2000 and what was abolished by then have no title here, and are left out.
_TITLE_OF_LIBRARY_NAME: Mapping[str, str] = MappingProxyType(
    {
        "New Year's Day": NEW_YEARS_DAY,
        "New Year Holiday": SECOND_OF_JANUARY,
        "Saint Patrick's Day": ST_PATRICKS_DAY,
        "Good Friday": GOOD_FRIDAY,
        "Easter Monday": EASTER_MONDAY,
        "May Day": EARLY_MAY,
        "Spring Bank Holiday": SPRING,
        "Battle of the Boyne": BATTLE_OF_THE_BOYNE,
        "Late Summer Bank Holiday": SUMMER,
        "Summer Bank Holiday": SUMMER,
        "Saint Andrew's Day": ST_ANDREWS_DAY,
        "Christmas Day": CHRISTMAS_DAY,
        "Boxing Day": BOXING_DAY,
        "Golden Jubilee of Elizabeth II": "Golden Jubilee bank holiday",
        "Wedding of William and Catherine": "Royal wedding",
        "Diamond Jubilee of Elizabeth II": "Queen’s Diamond Jubilee",
        "Platinum Jubilee of Elizabeth II": "Platinum Jubilee bank holiday",
        "State Funeral of Queen Elizabeth II": (
            "Bank Holiday for the State Funeral of Queen Elizabeth II"
        ),
        "Coronation of Charles III": "Bank holiday for the coronation of King Charles III",
        "Scotland's participation in the FIFA World Cup final": "World Cup bank holiday",
    }
)
_SUBSTITUTE_SUFFIX = " (observed)"

_MOVED: Mapping[tuple[str, int], str] = MappingProxyType(
    {
        (SPRING, 2002): "Moved from Monday 27 May for the Golden Jubilee.",
        (SPRING, 2012): "Moved from Monday 28 May for the Diamond Jubilee.",
        (EARLY_MAY, 2020): "Moved from Monday 4 May for the 75th anniversary of VE Day.",
        (SPRING, 2022): "Moved from Monday 30 May for the Platinum Jubilee.",
    }
)

# Where 1 January is a Sunday Scotland has the 2nd and 3rd off. The lists of 2012 and 2017 call the
# 3rd the substitute for New Year’s Day; that of 2023 moves each of the two by a day.
_SCOTTISH_ORDER_CHANGED = 2023

_SUBDIVISION_OF: Mapping[Nation, str] = MappingProxyType(
    {
        Nation.ENGLAND_AND_WALES: "ENG",
        Nation.SCOTLAND: "SCT",
        Nation.NORTHERN_IRELAND: "NIR",
    }
)


def bank_holiday_titles(nation: Nation) -> frozenset[str]:
    """Return every title that a rule may name for ``nation``, one-off days included."""
    return frozenset(title for title, nations in _NATIONS_OF.items() if nation in nations)


def bank_holiday(nation: Nation, title: str, year: int) -> BankHoliday | None:
    """Return the bank holiday of that title in ``year``, or None where the year has none.

    Raises ValueError for a title that the nation never had.
    """
    if title not in bank_holiday_titles(nation):
        raise ValueError(f"no bank holiday called {title!r} in {nation}")
    return bank_holidays(nation, year).get(title)


@lru_cache(maxsize=1024)
def bank_holidays(nation: Nation, year: int) -> Mapping[str, BankHoliday]:
    """Return the bank holidays of ``year`` by title: weekdays only, as gov.uk lists them."""
    kept: dict[str, date] = {}
    instead: dict[str, date] = {}
    for name, day in _named_days(nation, year):
        title = _TITLE_OF_LIBRARY_NAME.get(name.removesuffix(_SUBSTITUTE_SUFFIX))
        if title is not None:
            (instead if name.endswith(_SUBSTITUTE_SUFFIX) else kept)[title] = day
    listed = _instead_as_listed(kept, instead, year)
    return MappingProxyType(
        {title: _holiday_on(title, day, listed.get(title)) for title, day in kept.items()}
    )


def _named_days(nation: Nation, year: int) -> Iterator[tuple[str, date]]:
    found = country_holidays(
        "GB", subdiv=_SUBDIVISION_OF[nation], years=year, expand=False, language="en_GB"
    )
    # One day can carry two names: in 2023 the 2nd of January, and the substitute for the 1st.
    return ((name, day) for day in found for name in found.get_list(day))


def _instead_as_listed(
    kept: Mapping[str, date], instead: Mapping[str, date], year: int
) -> Mapping[str, date]:
    second = kept.get(SECOND_OF_JANUARY)
    if second is None or instead.get(NEW_YEARS_DAY) != second or year >= _SCOTTISH_ORDER_CHANGED:
        return instead
    others = {title: day for title, day in instead.items() if title != SECOND_OF_JANUARY}
    return others | {NEW_YEARS_DAY: instead[SECOND_OF_JANUARY]}


def _holiday_on(title: str, day: date, instead: date | None) -> BankHoliday:
    if instead is None:
        return BankHoliday(title=title, day=day, note=_MOVED.get((title, day.year), ""))
    note = f"Substitute day for {day_text(day)}."
    return BankHoliday(title=title, day=instead, substitute_for=day, note=note)
