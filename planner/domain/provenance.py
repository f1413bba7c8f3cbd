"""Provenance: why an occurrence falls on its days, how sure that is, and where it was read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.clash_text import window_text
from planner.domain.language import translate
from planner.domain.observance import (
    Certainty,
    Dating,
    Doubt,
    Observance,
    Practice,
    Source,
)
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.rule import AnnouncedRule, BankHolidayRule, SkyRule
from planner.domain.wording import capital, date_text, day_text, span_text


class Topic(StrEnum):
    """What a fact about a date is about, in the order in which they are told."""

    DAYS = "Date"
    NATIVE_DATE = "In its own calendar"
    RULE = "Rule"
    PRACTICE = "Practice"
    SURENESS = "How sure"
    REMARK = "Remark"
    VALIDITY = "Published dates"
    SOURCES = "Sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Everything that answers “why this date?” for one occurrence.

    ``rule`` and ``sureness`` are whole sentences. ``valid_to`` is the last day that an authority
    has published or an organiser announced, None where no published table ends; ``beyond`` says
    what applies after it. ``since`` is the first year in which it was kept by this rule.
    """

    occurrence: Occurrence
    practices: tuple[Practice, ...]
    rule: str
    sureness: str
    valid_to: date | None
    beyond: str
    since: int | None

    @property
    def observance(self) -> Observance:
        """What is kept."""
        return self.occurrence.observance

    @property
    def sources(self) -> tuple[Source, ...]:
        """Where it was read."""
        return self.observance.sources

    @property
    def checked(self) -> date:
        """The day on which the sources were last checked."""
        return self.observance.checked

    def facts(self) -> tuple[tuple[Topic, str], ...]:
        """Return each fact in plain English, in order; what is not known is left out."""
        return tuple((topic, words) for topic, words in self._facts() if words)

    def _facts(self) -> Iterator[tuple[Topic, str]]:
        yield Topic.DAYS, self._days()
        yield Topic.NATIVE_DATE, self.occurrence.native_date
        yield Topic.RULE, self._rule()
        yield Topic.PRACTICE, " ".join(f"{capital(p.name)}: {p.about}" for p in self.practices)
        yield Topic.SURENESS, self.sureness
        yield Topic.REMARK, self.occurrence.note
        yield Topic.VALIDITY, self._validity()
        yield Topic.SOURCES, self._sources()

    def _days(self) -> str:
        span = self.occurrence.span
        days = day_text(span.start) if span.length == 1 else span_text(span)
        if self.occurrence.begins_at_sunset:
            words = translate("provenance", "{days}, from sunset on the evening before.")
        else:
            words = translate("provenance", "{days}.")
        return words.format(days=days)

    def _rule(self) -> str:
        if not self.since:
            return self.rule
        words = translate("provenance", "{rule} Kept by this rule since {year}.")
        return words.format(rule=self.rule, year=self.since)

    def _validity(self) -> str:
        if self.valid_to is None:
            return ""
        words = translate("provenance", "Valid to {day}. {beyond}")
        return words.format(day=date_text(self.valid_to), beyond=self.beyond)

    def _sources(self) -> str:
        titles = "; ".join(source.title for source in self.sources)
        checked = translate("provenance", "Checked {day}.").format(day=date_text(self.checked))
        return f"{titles}. {checked}" if titles else checked


def provenance_of(occurrence: Occurrence) -> Provenance:
    """Return why an occurrence falls when it does, by the datings of its observance."""
    dating = _dating_of(occurrence)
    return Provenance(
        occurrence=occurrence,
        practices=(occurrence.practice, *occurrence.agreeing),
        rule="" if dating is None else dating.words,
        sureness=_sureness(occurrence, dating),
        valid_to=_valid_to(dating),
        beyond=_beyond(dating),
        since=None if dating is None else dating.since,
    )


def as_text(provenance: Provenance) -> tuple[str, ...]:
    """Return the name, then a line for each fact, then the address of each source."""
    return (
        provenance.occurrence.name,
        *(f"  {topic}: {words}" for topic, words in provenance.facts()),
        *(f"    {source.title}: {source.address}" for source in provenance.sources),
    )


def _dating_of(occurrence: Occurrence) -> Dating | None:
    # What a newer almanac no longer dates may still be shown, without its rule.
    own = (one for one in occurrence.observance.datings if one.practice == occurrence.practice)
    return next((one for one in own if _nation_of(one) in {None, occurrence.nation}), None)


def _nation_of(dating: Dating) -> Nation | None:
    return dating.rule.nation if isinstance(dating.rule, BankHolidayRule) else None


def _sureness(occurrence: Occurrence, dating: Dating | None) -> str:
    match occurrence.doubt:
        case Doubt.EXPECTED:
            said = translate("provenance", "Expected, and settled only when it is announced.")
            return f"{said}{_window(occurrence)}"
        case Doubt.DIFFERS:
            said = translate("provenance", "Calculated, and calendars differ over it.")
            return f"{said}{_window(occurrence)}"
        case None:
            return _sure(occurrence, dating)


def _window(occurrence: Occurrence) -> str:
    window = window_text(occurrence)
    if not window or occurrence.earliest == occurrence.latest:
        return ""
    if occurrence.span.length > 1:
        said = translate("provenance", "Its first day may be {days}.")
    else:
        said = translate("provenance", "It may be {days}.")
    return f" {said.format(days=window)}"


def _sure(occurrence: Occurrence, dating: Dating | None) -> str:
    match occurrence.certainty:
        case Certainty.FIXED if dating is not None and isinstance(dating.rule, AnnouncedRule):
            return translate("provenance", "Certain: its organiser has announced it.")
        case Certainty.FIXED if dating is not None and dating.fixed_to is not None:
            return translate("provenance", "Certain: fixed in law or in a published table.")
        case Certainty.FIXED:
            return translate("provenance", "Certain: it follows from the rule alone.")
        case _ if dating is not None and dating.fixed_to is not None:
            return translate(
                "provenance", "Calculated by the rule: the published table ends before this year."
            )
        case _ if dating is not None and isinstance(dating.rule, SkyRule):
            return translate(
                "provenance", "Calculated from sun and moon, not read from a published table."
            )
        case _:
            return translate(
                "provenance", "Calculated by the rule, not read from a published table."
            )


def _valid_to(dating: Dating | None) -> date | None:
    if dating is None:
        return None
    if isinstance(dating.rule, AnnouncedRule):
        return max(days.last for days in dating.rule.announced)
    return None if dating.fixed_to is None else date(dating.fixed_to, 12, 31)


def _beyond(dating: Dating | None) -> str:
    if dating is None or _valid_to(dating) is None:
        return ""
    if isinstance(dating.rule, AnnouncedRule):
        return translate("provenance", "Later dates are not yet announced, and none is guessed.")
    return translate(
        "provenance", "Later years are worked out by the rule, and a later table may change them."
    )
