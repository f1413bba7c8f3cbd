"""Answering “why this date?” for the occurrences of one observance."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from difflib import get_close_matches

from planner.content.almanac import Almanac
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.observance import Observance, ObservanceId, PracticeSlug
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.provenance import Provenance, as_text, provenance_of
from planner.domain.wording import day_text, listed
from planner.exchange.records import provenance_record
from planner.services.period import patterns_in

_NEXT = 3
"""How many of its next dates are named where there is none on the day asked for."""

_FIVE_WEEKS = timedelta(days=35)
# More than an observance of every lunar day has in the years of any almanac.
_ALL = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which occurrences of an observance to explain; ``observance`` is its id or its name.

    Those of a cycle, or those that may fall on a day, or (of neither) the next from ``today``.
    """

    observance: str
    today: date
    nation: Nation
    cycle: str | None = None
    day: date | None = None
    practice: PracticeSlug | None = None


def explain(almanac: Almanac, asked: Asked) -> tuple[Provenance, ...]:
    """Return why each occurrence asked for falls when it does, at least one.

    Raises BadRequestError for an observance, practice, cycle or day that the almanac has not.
    """
    observance = _observance(almanac, asked.observance)
    _refuse_practice(observance, asked.practice)
    if asked.cycle is not None and asked.day is not None:
        raise BadRequestError(
            what="--cycle and --date", fault="only one of them can choose", remedy="leave one out"
        )
    held = [one for one in _held(almanac, observance, asked) if _is_wanted(one, asked)]
    if not held:
        raise BadRequestError(
            what=observance.id,
            fault="the almanac holds no date of it",
            remedy="its days are settled by each community or organiser, so ask there",
        )
    return tuple(provenance_of(one) for one in _chosen(held, asked, almanac.span))


def provenances_as_text(provenances: Iterable[Provenance]) -> str:
    """Return a paragraph for each."""
    return "\n\n".join("\n".join(as_text(one)) for one in provenances)


def provenances_as_json(provenances: Iterable[Provenance]) -> str:
    """Return a JSON array of records."""
    records = [provenance_record(one) for one in provenances]
    return json.dumps(records, ensure_ascii=False, indent=1)


def _observance(almanac: Almanac, asked: str) -> Observance:
    known = _by_words(almanac.observances)
    found = known.get(asked.strip().casefold())
    if found is not None:
        return found
    near = get_close_matches(asked.casefold(), known, n=6, cutoff=0.6)
    ids = list(dict.fromkeys(known[words].id for words in near))[:3]
    remedy = f"did you mean {' or '.join(ids)}?" if ids else "list them with “observances”"
    raise BadRequestError(what=asked, fault="no such observance", remedy=remedy)


def _by_words(observances: Mapping[ObservanceId, Observance]) -> dict[str, Observance]:
    """Return each observance by its id, by its id without the tradition, and by its name."""
    known: dict[str, Observance] = {}
    for one in observances.values():
        for words in (one.id.split(".", 1)[-1], one.name.casefold()):
            known.setdefault(words, one)
    return known | {one.id: one for one in observances.values()}


def _refuse_practice(observance: Observance, practice: PracticeSlug | None) -> None:
    slugs = dict.fromkeys(dating.practice.slug for dating in observance.datings)
    if practice is not None and practice not in slugs:
        raise BadRequestError(
            what=f"--practice {practice}",
            fault=f"{observance.id} has no dates by it",
            remedy=f"choose from {listed(list(slugs))}",
        )


def _held(almanac: Almanac, observance: Observance, asked: Asked) -> tuple[Occurrence, ...]:
    if observance.kind.is_pattern:
        day = asked.day or asked.today
        found = patterns_in(almanac, DateSpan(day, day + _FIVE_WEEKS))
        return tuple(one for one in found if one.observance.id == observance.id)
    return almanac.next_occurrences(observance.id, almanac.span.start - 400 * ONE_DAY, _ALL)


def _is_wanted(occurrence: Occurrence, asked: Asked) -> bool:
    is_kept_here = occurrence.nation in {None, asked.nation}
    return is_kept_here and asked.practice in {None, occurrence.practice.slug}


def _chosen(held: Sequence[Occurrence], asked: Asked, span: DateSpan) -> tuple[Occurrence, ...]:
    if asked.cycle is not None:
        return _of_cycle(held, asked.cycle)
    if asked.day is not None:
        return _on_day(held, asked.day, span)
    coming = [one for one in held if one.possible_span.end > asked.today] or [held[-1]]
    return _of_cycle(held, coming[0].cycle)


def _of_cycle(held: Sequence[Occurrence], cycle: str) -> tuple[Occurrence, ...]:
    found = tuple(one for one in held if one.cycle == cycle)
    if not found:
        raise BadRequestError(
            what=f"--cycle {cycle}",
            fault=f"{held[0].observance.id} has no such cycle",
            remedy=f"its cycles run from {held[0].cycle} to {held[-1].cycle}",
        )
    return found


def _on_day(held: Sequence[Occurrence], day: date, span: DateSpan) -> tuple[Occurrence, ...]:
    found = tuple(one for one in held if day in one.possible_span)
    if found:
        return found
    if day not in span:
        remedy = f"choose a day from {day_text(span.start)} to {day_text(span.last)}"
        raise BadRequestError(
            what=f"--date {day}", fault="the almanac does not hold that day", remedy=remedy
        )
    later = [one.span.start for one in held if one.span.start > day][:_NEXT]
    days = listed([day_text(one) for one in later]) or day_text(held[-1].span.start)
    raise BadRequestError(
        what=f"--date {day}",
        fault=f"{held[0].observance.id} does not fall on that day",
        remedy=f"its next days are {days}" if later else f"its last day held is {days}",
    )
