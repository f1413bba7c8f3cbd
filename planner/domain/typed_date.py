"""A day typed in words or figures: “next Tue”, “12/3”, “in 3 weeks”, “12 March 2027”.

Figures follow UK use, the day before the month. Every form is written down in
``typed_date_forms``; what has none is refused. No parser of a library reads them: dateutil, asked
for the day first, takes 2027-03-12 for 3 December and “3/13” for 13 March, and finds a day in
“4”, “99” and “sat 3”.
"""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.dates import ONE_DAY, months_after
from planner.domain.errors import NotUnderstoodError
from planner.domain.language import in_english, translate
from planner.domain.typed_date_forms import (
    ABSOLUTE,
    RELATIVE,
    Company,
    DateForm,
    Extent,
)
from planner.domain.typed_date_reading import Reading
from planner.domain.typed_words import WEEKDAY, tidied, weekday_from
from planner.domain.wording import date_text, weekday_name

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years beyond these are slips of the finger."""

LOOK_BACK = timedelta(days=92)
"""How long ago a day without its year may be: three months. Else the coming one is meant."""

_WEEKDAY_BEFORE = re.compile(rf"(?a:({WEEKDAY}),? (?:the )?)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DatePhrase:
    """A day found in a text, which hangs on the day on which it is read.

    ``end`` is where it ends in the text. ``weekday`` is named beside the date, and must fit it.
    """

    words: str
    end: int
    form: DateForm
    match: re.Match[str]
    weekday: int | None = None

    def day(self, reading: Reading) -> date:
        """Return the day, or the first of the week, month or year that is meant.

        Raises NotUnderstoodError where there is no such day.
        """
        try:
            found = self.form.read(self.match, reading)
        except NotUnderstoodError as error:
            raise NotUnderstoodError(**{**error.fields, "words": self.words}) from error
        except (OverflowError, ValueError) as error:
            raise self._too_far() from error
        if not FIRST_YEAR <= found.year <= LAST_YEAR:
            raise self._too_far()
        if self.weekday is not None and self.weekday != found.weekday():
            raise NotUnderstoodError(
                words=self.words,
                fault=translate("typed words", "{date} is a {weekday}").format(
                    date=date_text(found), weekday=weekday_name(found.weekday())
                ),
                remedy=translate("typed words", "leave out the weekday, or change it or the date"),
            )
        return found

    def last_day(self, reading: Reading) -> date:
        """Return the day, or the last of the week, month or year that is meant."""
        first = self.day(reading)
        match self.form.extent:
            case Extent.DAY:
                return first
            case Extent.WEEK:
                return first + timedelta(days=6)
            case Extent.MONTH:
                return months_after(first, 1) - ONE_DAY
            case Extent.YEAR:
                return months_after(first, 12) - ONE_DAY

    @property
    def names_year(self) -> bool:
        """Tell whether the words name the year themselves."""
        return self.form.names_year

    def _too_far(self) -> NotUnderstoodError:
        return NotUnderstoodError(
            words=self.words,
            fault=translate("typed words", "that day is too far away"),
            remedy=translate("typed words", "choose one from {first_year} to {last_year}").format(
                first_year=FIRST_YEAR, last_year=LAST_YEAR
            ),
        )


@in_english
def words_for_date(day: date) -> str:
    """Return “12 March 2027”: words that ``date_from_words`` reads, whatever is spoken."""
    return date_text(day)


def date_from_words(text: str, today: date) -> date:
    """Return the day that ``text`` means when it is read on ``today``.

    Words for a week, month or year mean its first day. A day without its year is the coming one,
    unless it was in the last three months. Raises NotUnderstoodError.
    """
    words = tidied(text)
    found = date_phrase(words, 0)
    if found is None or found.end != len(words):
        raise NotUnderstoodError(
            words=words,
            fault=translate("typed words", "this is no day that the planner can read"),
            remedy=translate(
                "typed words", "write it as in “12 March”, “12/3/2027”, “next Tue” or “in 3 weeks”"
            ),
        )
    return found.day(Reading(today=today, earliest=today - LOOK_BACK))


def date_phrase(text: str, start: int) -> DatePhrase | None:
    """Return the longest day that stands at ``start`` of a tidied text, in any form."""
    return _longest(text, start, frozenset(Company), frozenset(Company))


def date_phrase_in_sentence(text: str, start: int) -> DatePhrase | None:
    """Return the same, in those forms alone that among other words can mean nothing else."""
    plain = frozenset({Company.ANY})
    return _longest(text, start, plain, plain | {Company.WEEKDAY})


def _longest(
    text: str, start: int, alone: Set[Company], beside_weekday: Set[Company]
) -> DatePhrase | None:
    found = list(_found(text, start, (*ABSOLUTE, *RELATIVE), alone))
    named = _WEEKDAY_BEFORE.match(text, start)
    if named:
        found += _found(text, start, ABSOLUTE, beside_weekday, named)
    return max(found, key=lambda phrase: phrase.end, default=None)


def _found(
    text: str,
    start: int,
    forms: Iterable[DateForm],
    allowed: Set[Company],
    named: re.Match[str] | None = None,
) -> Iterator[DatePhrase]:
    for form in forms:
        match = form.pattern.match(text, named.end() if named else start)
        if match and form.company in allowed:
            yield DatePhrase(
                words=text[start : match.end()],
                end=match.end(),
                form=form,
                match=match,
                weekday=weekday_from(named[1]) if named else None,
            )
