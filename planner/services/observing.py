"""Listing the occurrences of a window, filtered as the command line asks."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from planner.domain.clash_text import announced_text, window_text
from planner.domain.contact import Setting, kept_hours
from planner.domain.dates import DateSpan
from planner.domain.language import translate
from planner.domain.observance import PracticeSlug, Tier, Tradition
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.wording import day_text, span_text
from planner.exchange.ics.writer import ics_from
from planner.exchange.records import flat, occurrence_record
from planner.services.date_source import DateSource
from planner.services.period import patterns_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which occurrences to list; an empty choice of traditions, practices or tiers means all."""

    window: DateSpan
    traditions: frozenset[Tradition] = frozenset()
    practices: frozenset[PracticeSlug] = frozenset()
    tiers: frozenset[Tier] = frozenset()
    patterns: bool = False

    def includes(self, occurrence: Occurrence) -> bool:
        """Tell whether the occurrence touches the window and is among the choices."""
        observance = occurrence.observance
        return (
            occurrence.span.overlaps(self.window)
            and (not self.traditions or observance.tradition in self.traditions)
            and (not self.practices or occurrence.practice.slug in self.practices)
            and (not self.tiers or observance.tier in self.tiers)
        )


def list_occurrences(almanac: DateSource, wanted: Wanted) -> tuple[Occurrence, ...]:
    """Return what is wanted, in order."""
    found = almanac.occurrences(wanted.window)
    if wanted.patterns:
        found = (*found, *patterns_in(almanac, wanted.window))
    return tuple(sorted(filter(wanted.includes, found), key=in_order))


def occurrences_as_json(occurrences: Sequence[Occurrence], setting: Setting) -> str:
    """Return a JSON array of records."""
    records = [occurrence_record(one, kept_hours(one, setting)) for one in occurrences]
    return json.dumps(records, ensure_ascii=False, indent=1)


def occurrences_as_csv(occurrences: Sequence[Occurrence], setting: Setting) -> str:
    """Return comma-separated rows under a header."""
    rows = [flat(occurrence_record(one, kept_hours(one, setting))) for one in occurrences]
    columns = list(dict.fromkeys(column for row in rows for column in row))
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue().rstrip("\n")


def occurrences_as_ics(
    occurrences: Sequence[Occurrence], setting: Setting, *, stamp: datetime
) -> str:
    """Return an iCalendar file."""
    name = translate("exports", "Multi-faith calendar")
    return ics_from(occurrences=occurrences, setting=setting, name=name, stamp=stamp).decode()


def occurrences_as_text(occurrences: Sequence[Occurrence]) -> str:
    """Return one line for each occurrence."""
    return "\n".join(_line(one) for one in occurrences)


def _line(occurrence: Occurrence) -> str:
    span, observance = occurrence.span, occurrence.observance
    days = day_text(span.start) if span.length == 1 else span_text(span)
    details = [observance.tradition.value, occurrence.native_date, _certainty_text(occurrence)]
    if occurrence.nation:
        details.append(occurrence.nation.value)
    if occurrence.begins_at_sunset:
        details.append("begins at sunset the evening before")
    return f"{days}: {occurrence.name} ({', '.join(part for part in details if part)})"


def _certainty_text(occurrence: Occurrence) -> str:
    if occurrence.confirmed is not None:
        return announced_text(occurrence)
    if occurrence.doubt is None:
        return occurrence.certainty.value
    return f"{occurrence.doubt.value}: {window_text(occurrence)}"
