"""A printed day or week in sentences, for those who listen to it or read it by touch."""

from collections.abc import Iterator, Sequence

from planner.domain.language import translate
from planner.domain.wording import capital, short_day_text
from planner.exchange.grid.strip_day import StripDay
from planner.exchange.sheet.entries import (
    Entry,
    ObservanceEntry,
    SettleEntry,
    heading_of,
    severity_words,
)


def stretch_summary(
    heading: str, days: Sequence[StripDay], settle: Sequence[SettleEntry], nothing: str
) -> str:
    """Tell all of it: a paragraph for each day, and one for what is to be settled."""
    to_do = " ".join(
        f"{capital(severity_words(entry.severity))}. {entry.name} {entry.advice}"
        for entry in settle
    )
    paragraphs = (_day_paragraph(day) for day in days)
    settled = translate("printed", "To settle: {words}").format(words=to_do or nothing)
    return "\n".join([heading, *paragraphs, settled])


def _day_paragraph(day: StripDay) -> str:
    told = " ".join(_sentence(one) for one in _entries(day))
    return f"{short_day_text(day.sunset.day)}. {told}"


def _entries(day: StripDay) -> Iterator[Entry]:
    yield from (one for one in day.band if isinstance(one, ObservanceEntry))
    yield from day.hours
    yield from day.all_sessions
    yield day.sunset


def _sentence(entry: Entry) -> str:
    text = ": ".join((heading_of(entry), *entry.details)).replace(" · ", ", ")
    return text if text.endswith(".") else f"{text}."
