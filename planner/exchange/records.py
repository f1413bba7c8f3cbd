"""Occurrences and clashes as plain records, with the field names of the command line's JSON."""

from collections.abc import Mapping
from datetime import date, datetime

from planner.domain.clash import Clash
from planner.domain.dates import TimeSpan
from planner.domain.observance import Observance, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.provenance import Provenance
from planner.domain.session import SessionInstance
from planner.domain.wording import date_text

Record = dict[str, object]


def occurrence_record(occurrence: Occurrence, hours: TimeSpan | None) -> Record:
    """Return one occurrence; ``start_time`` and ``end_time`` stand only where it has hours.

    ``confirmed`` and ``announced_by`` stand only where somebody announced the date, ``follows``
    (an observance id) where they announced another one that settles this.
    """
    observance = occurrence.observance
    record: Record = {
        "id": observance.id,
        "name": observance.name,
        "tradition": observance.tradition.value,
        "practice": occurrence.practice.slug,
        "cycle": occurrence.cycle,
        "start": occurrence.span.start.isoformat(),
        "end": occurrence.span.end.isoformat(),
        "begins": observance.begins.value,
        "certainty": occurrence.certainty.value,
        "earliest": _day(occurrence.earliest),
        "latest": _day(occurrence.latest),
        "native_date": occurrence.native_date,
        "tier": observance.tier.value,
        "kind": observance.kind.value,
        "nation": occurrence.nation.value if occurrence.nation else None,
        "source": source_line(observance),
    }
    if occurrence.confirmed is not None:
        record["confirmed"] = True
        record["announced_by"] = occurrence.confirmed.announced_by
        if occurrence.is_follower:
            record["follows"] = occurrence.confirmed.observance
    if hours is not None:
        record["start_time"] = hours.start.isoformat()
        record["end_time"] = hours.end.isoformat()
    return record


def provenance_record(provenance: Provenance) -> Record:
    """Return why an occurrence falls when it does; ``practice`` and ``sources`` are records."""
    occurrence = provenance.occurrence
    return {
        "id": occurrence.observance.id,
        "name": occurrence.name,
        "cycle": occurrence.cycle,
        "start": occurrence.span.start.isoformat(),
        "end": occurrence.span.end.isoformat(),
        "begins": occurrence.observance.begins.value,
        "nation": occurrence.nation.value if occurrence.nation else None,
        "native_date": occurrence.native_date,
        "rule": provenance.rule,
        "practice": {
            "slug": occurrence.practice.slug,
            "name": occurrence.practice.name,
            "about": occurrence.practice.about,
        },
        "certainty": occurrence.certainty.value,
        "earliest": _day(occurrence.earliest),
        "latest": _day(occurrence.latest),
        "sureness": provenance.sureness,
        "note": occurrence.note,
        "valid_to": _day(provenance.valid_to),
        "beyond": provenance.beyond,
        "since": provenance.since,
        "sources": [{"title": one.title, "address": one.address} for one in provenance.sources],
        "checked": provenance.checked.isoformat(),
    }


def touch_record(clash: Clash) -> Record:
    """Return what a date that was looked for would touch, and how much that matters."""
    return {
        "observance": occurrence_record(clash.occurrence, None),
        "severity": clash.severity.value,
        "reason": clash.reason,
        "advice": clash.advice,
    }


def clash_record(clash: Clash, hours: TimeSpan | None) -> Record:
    """Return one clash, its session and its occurrence."""
    return {
        "session": instance_record(clash.instance),
        "observance": occurrence_record(clash.occurrence, hours),
        "severity": clash.severity.value,
        "reason": clash.reason,
        "advice": clash.advice,
    }


def instance_record(instance: SessionInstance) -> Record:
    """Return one session instance; an all-day one is told in days."""
    session = instance.session
    return {
        "uid": session.uid,
        "summary": session.title,
        "start": _moment(instance.start, instance),
        "end": _moment(instance.end, instance),
        "kind": session.kind.value,
    }


def source_line(observance: Observance) -> str:
    """Return the titles of the sources and when they were last checked, or when it was entered."""
    if observance.tradition is Tradition.OWN:
        return f"entered by the user on {date_text(observance.checked)}"
    titles = "; ".join(source.title for source in observance.sources)
    return f"{titles} (checked {date_text(observance.checked)})"


def flat(record: Mapping[str, object]) -> dict[str, str]:
    """Return a record as text cells, an absent value as an empty one."""
    return {key: "" if value is None else str(value) for key, value in record.items()}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _moment(moment: datetime, instance: SessionInstance) -> str:
    return moment.date().isoformat() if instance.session.all_day else moment.isoformat()
