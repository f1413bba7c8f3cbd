"""The words of an entry of the agenda: by column, as a whole for screen readers, for searching."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.agenda import KeptEntry, PlannedEntry
from planner.domain.clash import Clash
from planner.domain.marks import name_of
from planner.domain.wording import (
    Clock,
    brief_day_text,
    day_text,
    short_day_text,
    span_text,
    time_text,
)
from ui.agenda_rows import AgendaRow, DueDay
from ui.planned_words import planned_spoken
from ui.speech import hours_words
from ui.words import (
    kind_word,
    occurrence_label,
    settle_words,
    severity_word,
    tier_words,
    with_doubt,
)

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryWords:
    """What the columns of one entry say, and all of it in ``parts``, the whole date first."""

    when: str
    hours: str
    what: str
    kind: str
    where: str
    settle: tuple[str, ...]
    parts: tuple[str, ...]
    also: tuple[str, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns from left to right; lines are parted by a line feed."""
        when = "\n".join(part for part in (self.when, self.hours) if part)
        return (when, self.what, self.kind, self.where, "\n".join(self.settle))

    @property
    def spoken(self) -> str:
        """All of it on one line."""
        return ", ".join(self.parts)

    @property
    def searched(self) -> str:
        """What the words of a search are looked for in."""
        return folded(" ".join((*self.parts, *self.also)))


def words_of(entry: AgendaRow, clock: Clock) -> EntryWords:
    """Return the words of an entry by this clock."""
    match entry:
        case KeptEntry():
            return _kept(entry, clock)
        case PlannedEntry():
            return _planned(entry, clock)
        case DueDay():
            return _due(entry)


def folded(text: str) -> str:
    """Return text so that capitals and the form of an apostrophe make no difference."""
    return text.casefold().replace("’", "'")


def _kept(entry: KeptEntry, clock: Clock) -> EntryWords:
    occurrence = entry.occurrence
    observance, days = occurrence.observance, occurrence.possible_span
    kind, where = tier_words(observance.tier), name_of(observance.tradition)
    told = span_text(days) if days.length > 1 else ""
    name, settle = occurrence_label(occurrence), settle_words(entry.clashes)
    parts = (day_text(days.start), told, _sunset(entry, clock), name, kind, where, *settle)
    return EntryWords(
        when=brief_day_text(days.start),
        hours=_until(entry) or _sunset_in_brief(entry, clock),
        what=name,
        kind=kind,
        where=where,
        settle=settle,
        parts=_said(parts),
        also=observance.also,
    )


def _until(entry: KeptEntry) -> str:
    days = entry.occurrence.possible_span
    if days.length == 1:
        return ""
    return translate("agenda", "to {day}").format(day=brief_day_text(days.last))


def _sunset(entry: KeptEntry, clock: Clock) -> str:
    if entry.sunset is None:
        return ""
    return translate("agenda", "from sunset {time} on {day}").format(
        time=time_text(entry.sunset, clock), day=short_day_text(entry.sunset.date())
    )


def _sunset_in_brief(entry: KeptEntry, clock: Clock) -> str:
    if entry.sunset is None:
        return ""
    return translate("agenda", "from {weekday} {time}").format(
        weekday=brief_day_text(entry.sunset.date())[:3], time=time_text(entry.sunset, clock)
    )


def _planned(entry: PlannedEntry, clock: Clock) -> EntryWords:
    instance, session = entry.instance, entry.instance.session
    day, hours = instance.start.date(), hours_words(instance, clock)
    kind = kind_word(session.kind)
    where = " · ".join(part for part in (session.location, entry.programme.name) if part)
    settle = tuple(_clash_words(one) for one in entry.clashes)
    places = (session.location, entry.programme.name)
    parts = (day_text(day), hours, session.title, kind, *places, *settle)
    return EntryWords(
        when=brief_day_text(day),
        hours=hours,
        what=session.title,
        kind=kind,
        where=where,
        settle=settle,
        parts=_said(parts),
        also=(session.notes,),
    )


def _due(entry: DueDay) -> EntryWords:
    what, kind = planned_spoken(entry.count), translate("agenda", "Support plan")
    return EntryWords(
        when=brief_day_text(entry.day),
        hours="",
        what=what,
        kind=kind,
        where="",
        settle=(),
        parts=(day_text(entry.day), what),
        also=(kind,),
    )


def _clash_words(clash: Clash) -> str:
    name = with_doubt(clash.occurrence.name, clash.occurrence)
    return f"{severity_word(clash.severity)}: {name}"


def _said(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(part for part in parts if part)
