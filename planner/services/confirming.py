"""Confirming dates as a user asks for it: which occurrence is meant, the change, the list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planner.content.almanac import Almanac
from planner.domain.change import Change, Edit
from planner.domain.confirmation import Confirmation
from planner.domain.confirming import confirmation_of, confirmed, may_be_confirmed
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import ObservanceId, PracticeSlug
from planner.domain.occurrence import Occurrence
from planner.domain.wording import date_text, day_text
from planner.services.diary_dates import DiaryDates, almanac_occurrence


@dataclass(frozen=True, slots=True)
class ConfirmedDate:
    """A confirmation of the diary; ``occurrence`` is None where the almanac holds it no longer."""

    confirmation: Confirmation
    occurrence: Occurrence | None

    @property
    def name(self) -> str:
        """The observance, or its id where the almanac does not know it."""
        held = self.occurrence
        return self.confirmation.observance if held is None else held.name


def originals(almanac: Almanac, shown: Occurrence) -> tuple[Occurrence, ...]:
    """Return what the almanac itself gives for an occurrence and the practices shown with it.

    Those alone that may be confirmed.
    """
    observance, _practice, cycle, nation = shown.key
    slugs = (shown.practice.slug, *(one.slug for one in shown.agreeing))
    found = (almanac_occurrence(almanac, (observance, slug, cycle, nation)) for slug in slugs)
    return tuple(one for one in found if one is not None and may_be_confirmed(one))


def occurrence_meant(
    almanac: Almanac, observance: str, cycle: str, practice: str | None
) -> Occurrence:
    """Return the almanac's occurrence that these words name.

    With no practice, the one that can be confirmed, or of several the one that is usual.
    Raises BadRequestError, which names the choices there are.
    """
    id_ = ObservanceId(observance)
    if id_ not in almanac.observances:
        raise BadRequestError(
            what=observance,
            fault="the almanac has no observance of that id",
            remedy="list the ids with “observances --format json”",
        )
    found = almanac.of_cycle(id_, cycle)
    if not found:
        raise BadRequestError(
            what=f"{observance}, cycle {cycle}",
            fault="the almanac has no date of that cycle",
            remedy="take the cycle from “observances --format json”; it is the year of the "
            "observance's own calendar",
        )
    return _of_practice(found, practice) if practice else _only_one(found)


def moved_if(meant: Iterable[Occurrence], first_day: date) -> tuple[Occurrence, ...]:
    """Return what occurrences of the almanac would be, were they confirmed for a first day."""
    return tuple(confirmed(one, _provisional(one, first_day)) for one in meant)


def change_to_confirm(
    meant: Sequence[Occurrence],
    held: Iterable[Confirmation],
    *,
    first_day: date,
    announced_by: str,
    entered: date,
) -> Change:
    """Return the change that confirms a first day for the almanac's occurrences ``meant``.

    Raises BadRequestError as ``confirmation_of`` does.
    """
    before = {one.key: one for one in held}
    edits = []
    for occurrence in meant:
        after = confirmation_of(occurrence, first_day, announced_by, entered)
        known = before.get(occurrence.key)
        if known is None or _says_other(known, after):
            edits.append(Edit(known, after))
    name = meant[0].observance.name if meant else ""
    return Change(
        label=translate("changes", "confirmation of {name}").format(name=name),
        confirmations=tuple(edits),
    )


def change_to_withdraw(confirmations: Sequence[Confirmation], name: str) -> Change:
    """Return the change that withdraws the confirmations."""
    return Change(
        label=translate("changes", "withdrawal of the confirmed date of {name}").format(name=name),
        confirmations=tuple(Edit(one, None) for one in confirmations),
    )


def confirmed_dates(
    confirmations: Iterable[Confirmation], dates: DiaryDates
) -> tuple[ConfirmedDate, ...]:
    """Return every confirmation with its occurrence as it now is."""
    return tuple(ConfirmedDate(one, dates.settled(one.key)) for one in confirmations)


def confirmed_dates_text(listed: Sequence[ConfirmedDate]) -> str:
    """Return one line for each confirmed date."""
    return "\n".join(map(_line, listed)) if listed else "No date is confirmed in this diary."


def _line(listed: ConfirmedDate) -> str:
    one = listed.confirmation
    told = f"{day_text(one.first_day)}: {listed.name}, {one.observance} {one.cycle}"
    told += f" ({one.practice}), confirmed by {one.announced_by}"
    told += f", entered {date_text(one.entered)}"
    return told if listed.occurrence else f"{told}; no longer in the almanac"


def _provisional(occurrence: Occurrence, first_day: date) -> Confirmation:
    observance, practice, cycle, _nation = occurrence.key
    return Confirmation(
        observance=ObservanceId(observance),
        practice=PracticeSlug(practice),
        cycle=cycle,
        nation=occurrence.nation,
        first_day=first_day,
        announced_by="",
        entered=first_day,
    )


def _says_other(known: Confirmation, after: Confirmation) -> bool:
    return (known.first_day, known.announced_by) != (after.first_day, after.announced_by)


def _of_practice(found: Sequence[Occurrence], practice: str) -> Occurrence:
    slug = PracticeSlug(practice)
    for occurrence in found:
        if occurrence.practice.slug == slug:
            return occurrence
    raise BadRequestError(
        what=f"--practice {practice}",
        fault=f"{found[0].observance.name} has no date of that practice in this cycle",
        remedy=f"choose one of {_slugs(found)}",
    )


def _only_one(found: Sequence[Occurrence]) -> Occurrence:
    could_be = [one for one in found if may_be_confirmed(one)] or list(found)
    usual = [one for one in could_be if one.practice.usual] or could_be
    if len(usual) == 1:
        return usual[0]
    raise BadRequestError(
        what=found[0].observance.name,
        fault="more than one practice dates it",
        remedy=f"say which with --practice: {_slugs(usual)}",
    )


def _slugs(found: Iterable[Occurrence]) -> str:
    return ", ".join(dict.fromkeys(one.practice.slug for one in found))
