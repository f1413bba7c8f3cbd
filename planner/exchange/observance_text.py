"""What is said of an observance where it stands alone in another program."""

from collections.abc import Iterator

from planner.domain.contact import Setting
from planner.domain.dates import ONE_DAY
from planner.domain.language import translate
from planner.domain.observance import Doubt
from planner.domain.occurrence import Occurrence
from planner.domain.provenance import provenance_of
from planner.domain.wording import day_text, short_day_text, time_text
from planner.exchange.records import source_line


def doubted_name(occurrence: Occurrence) -> str:
    """Return the name, with “expected” behind it while its date is not sure.

    Other programs show a tentative event as any other, so that its title has to say it.
    """
    match occurrence.doubt:
        case Doubt.EXPECTED:
            words = translate("exports", "{name}, expected")
        case Doubt.DIFFERS:
            words = translate("exports", "{name}, date differs")
        case None:
            words = "{name}"
    return words.format(name=occurrence.name)


def observance_paragraphs(occurrence: Occurrence, setting: Setting) -> tuple[str, ...]:
    """Return what it is, when it is kept, how sure that is, what to do, and who says so."""
    return tuple(filter(None, _paragraphs(occurrence, setting)))


def when_paragraphs(occurrence: Occurrence, setting: Setting) -> tuple[str, ...]:
    """Return in words what days alone do not tell: its eve and, at the place, its hours."""
    return tuple(filter(None, (_eve_words(occurrence), _hours_words(occurrence, setting))))


def _paragraphs(occurrence: Occurrence, setting: Setting) -> Iterator[str]:
    observance = occurrence.observance
    yield observance.about
    yield from when_paragraphs(occurrence, setting)
    yield provenance_of(occurrence).sureness
    yield occurrence.note
    yield from occurrence.advice
    words = translate("exports", "Source: {source}")
    yield words.format(source=source_line(observance))


def _eve_words(occurrence: Occurrence) -> str:
    if not occurrence.begins_at_sunset:
        return ""
    words = translate("exports", "Begins at sunset on the evening before, {day}.")
    return words.format(day=day_text(occurrence.span.start - ONE_DAY))


def _hours_words(occurrence: Occurrence, setting: Setting) -> str:
    kept = occurrence.kept_hours(setting.sun, setting.zone)
    if kept is None:
        return ""
    words = translate("exports", "Hours in {place}: {start} on {first} until {end} on {last}.")
    return words.format(
        place=setting.place.name,
        start=time_text(kept.start),
        first=short_day_text(kept.start.date()),
        end=time_text(kept.end),
        last=short_day_text(kept.end.date()),
    )
