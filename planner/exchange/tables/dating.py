"""How the dates of a column are to be read: what in it decides, and what has to be asked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.language import translate
from planner.domain.table_mapping import DateExample, DateOrder, Dating, Doubt, DoubtKind
from planner.domain.wording import date_text, weekday_name
from planner.exchange.tables.date_words import DateWords

_MOST_EXAMPLES = 5
_FIRST_ASKED, _LAST_ASKED = 2020, 2045
_HALF_YEAR = timedelta(days=183)
_LATE_SUMMER = 7
_LEAP_YEAR = 2024


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenDate:
    """A date of a table, its text, and the weekday that another cell of its line names."""

    text: str
    words: DateWords
    weekday: int | None = None

    @property
    def named_weekday(self) -> int | None:
        """The weekday beside it, or in it."""
        return self.words.weekday if self.words.weekday is not None else self.weekday


@dataclass(frozen=True, slots=True, kw_only=True)
class DatingFound:
    """How dates are read as far as they say it themselves, and what they leave to be asked."""

    dating: Dating
    doubts: tuple[Doubt, ...] = ()


def dating_of(written: Sequence[WrittenDate], years: Sequence[int]) -> DatingFound:
    """Return how the dates of a table are read; ``years`` are those its titles name."""
    named = _years_named(written, years)
    order, order_doubt = _order(written, named)
    year, year_doubt = _year(written, order, named)
    return DatingFound(
        dating=Dating(order=order, year=year),
        doubts=tuple(doubt for doubt in (order_doubt, year_doubt) if doubt is not None),
    )


def left_open(written: Sequence[WrittenDate], dating: Dating) -> tuple[Doubt, ...]:
    """Return what the dates need and a dating does not say."""
    found = dating_of(written, ())
    held = {
        DoubtKind.DATE_ORDER: dating.order is not None,
        DoubtKind.YEAR: dating.year is not None,
    }
    return tuple(doubt for doubt in found.doubts if not held[doubt.kind])


def days_in_order(written: Iterable[WrittenDate], dating: Dating) -> Iterator[date | None]:
    """Yield the day of each date; one without its year is the nearest to the date before it."""
    before: date | None = None
    for one in written:
        day = one.words.day(dating.order, _near_year(one, before, dating))
        if day is not None:
            before = day
        yield day


def _near_year(one: WrittenDate, before: date | None, dating: Dating) -> int | None:
    if one.words.year is not None or before is None:
        return dating.year
    day = one.words.day(dating.order, before.year)
    if day is None or abs(day - before) <= _HALF_YEAR:
        return before.year
    return before.year + (1 if day < before else -1)


def _years_named(written: Sequence[WrittenDate], years: Sequence[int]) -> tuple[int, ...]:
    stated = (one.words.year for one in written if one.words.year is not None)
    return tuple(sorted({*years, *stated}))


def _order(
    written: Sequence[WrittenDate], years: Sequence[int]
) -> tuple[DateOrder | None, Doubt | None]:
    open_ones = [one for one in written if one.words.is_open]
    if not open_ones:
        return None, None
    votes = {order: sum(_speaks_for(one, order, years) for one in open_ones) for order in DateOrder}
    ahead = max(DateOrder, key=lambda order: votes[order])
    against = min(votes.values())
    if votes[ahead] and not against:
        return ahead, None
    doubtful = [one for one in open_ones if one.words.is_ambiguous]
    if not doubtful and not against:
        return DateOrder.DAY_FIRST, None
    return None, _order_doubt(doubtful or open_ones, years, is_split=bool(against))


def _speaks_for(one: WrittenDate, order: DateOrder, years: Sequence[int]) -> bool:
    """Tell whether a date can be read in one order only, by itself or by its weekday."""
    other = next(each for each in DateOrder if each is not order)
    ours, theirs = one.words.day(order, _LEAP_YEAR), one.words.day(other, _LEAP_YEAR)
    if ours is None or theirs is None:
        return ours is not None
    return _fits_weekday(one, order, years) and not _fits_weekday(one, other, years)


def _fits_weekday(one: WrittenDate, order: DateOrder, years: Sequence[int]) -> bool:
    """Tell whether a date falls on the weekday beside it in a year that it may be of."""
    held = years if one.words.year is None else (one.words.year,)
    days = (one.words.day(order, year) for year in held)
    return any(day is not None and day.weekday() == one.named_weekday for day in days)


def _order_doubt(doubtful: Sequence[WrittenDate], years: Sequence[int], *, is_split: bool) -> Doubt:
    if is_split:
        text = translate(
            "tables",
            "some dates can only be read with the day first and others only with the month first; "
            "those that do not fit your choice are left out",
        )
    else:
        text = translate(
            "tables",
            "dates such as {example} can be read with the day or the month first, and nothing in "
            "the file decides",
        ).format(example=doubtful[0].text)
    return Doubt(
        kind=DoubtKind.DATE_ORDER,
        text=text,
        option="--date-order day-first",
        examples=tuple(_examples(doubtful, years)),
    )


def _examples(doubtful: Iterable[WrittenDate], years: Sequence[int]) -> Iterator[DateExample]:
    """Yield some dates with both readings; without any year, no weekday could be shown."""
    seen: set[str] = set()
    for one in doubtful:
        year = one.words.year or next(iter(years), None)
        if one.text in seen or year is None or len(seen) == _MOST_EXAMPLES:
            continue
        seen.add(one.text)
        day_first, month_first = (one.words.day(order, year) for order in DateOrder)
        if day_first is not None and month_first is not None:
            yield DateExample(text=one.text, day_first=day_first, month_first=month_first)


def _year(
    written: Sequence[WrittenDate], order: DateOrder | None, named: Sequence[int]
) -> tuple[int | None, Doubt | None]:
    without = [one for one in written if one.words.year is None]
    if not without:
        return None, None
    fitting = [year for year in named if _fits(written, order, year)]
    if len(fitting) > 1 and len(named) == 2 and named[1] == named[0] + 1:
        fitting = [_of_academic_year(without[0], order, named)]
    if len(fitting) == 1:
        return fitting[0], None
    asked = range(_FIRST_ASKED, _LAST_ASKED)
    choices = tuple(fitting or (year for year in asked if _fits(written, order, year)))
    has_weekdays = any(one.named_weekday is not None for one in without)
    return None, _year_doubt(without[0].text, choices if has_weekdays or fitting else ())


def _fits(written: Sequence[WrittenDate], order: DateOrder | None, year: int) -> bool:
    days = days_in_order(written, Dating(order=order, year=year))
    return all(
        day is None or one.named_weekday is None or day.weekday() == one.named_weekday
        for one, day in zip(written, days, strict=True)
    )


def _of_academic_year(first: WrittenDate, order: DateOrder | None, years: Sequence[int]) -> int:
    day = first.words.day(order, years[0])
    return years[0] if day is None or day.month >= _LATE_SUMMER else years[1]


def _year_doubt(example: str, choices: Sequence[int]) -> Doubt:
    text = translate(
        "tables", "dates such as {example} name no year, and nothing in the file decides"
    )
    year = choices[0] if choices else 2026
    return Doubt(
        kind=DoubtKind.YEAR,
        text=text.format(example=example),
        option=f"--year {year}",
        years=tuple(choices),
    )


def weekday_fault(day: date, named: int | None) -> str:
    """Return what to say where a weekday beside a date is not that of the date, else nothing."""
    if named is None or named == day.weekday():
        return ""
    words = translate("tables", "{date} is a {weekday}, but the file says {said}")
    return words.format(
        date=date_text(day), weekday=weekday_name(day.weekday()), said=weekday_name(named)
    )


def swapped_ones(written: Sequence[WrittenDate]) -> frozenset[WrittenDate]:
    """Return the dates in which a spreadsheet may have swapped day and month.

    One set to another country makes real dates of those texts that it can read its own way, and
    leaves the others as they were. A weekday that fits clears a date.
    """
    if not any(one.words.is_open for one in written):
        return frozenset()
    return frozenset(one for one in written if one.words.is_real and _may_be_swapped(one))


def _may_be_swapped(one: WrittenDate) -> bool:
    words = one.words
    if words.first > 12 or words.first == words.second:
        return False
    day = words.day(None)
    return one.named_weekday is None or day is None or day.weekday() != one.named_weekday


def swap_doubt() -> str:
    """Return what to tell of a date in which day and month may have been swapped."""
    return translate(
        "tables",
        "its date is a real one among dates that are text, so day and month may have been "
        "swapped by a spreadsheet; look at the weekday",
    )
