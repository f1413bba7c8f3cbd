"""Observances of the user's own: made, checked and changed."""

import re
import unicodedata
from collections.abc import Collection
from datetime import date

from planner.calendars.own_dates import check_own_rule, next_own
from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.own_observance import OwnObservance, checked_own, own_id

PREVIEWED = 5
"""How many dates a preview tells."""


def new_own_id(name: str, taken: Collection[ObservanceId]) -> ObservanceId:
    """Return an id made from the name, which no other has."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-") or "date"
    number, found = 1, own_id(slug)
    while found in taken:
        number += 1
        found = own_id(f"{slug}-{number}")
    return found


def preview(own: OwnObservance, after: date) -> tuple[Occurrence, ...]:
    """Return its next dates, the day itself included.

    Raises BadRequestError where its rule makes no sense.
    """
    check_own_rule(own.rule)
    return next_own(own, date.fromordinal(after.toordinal() - 1), PREVIEWED)


def change_to_put(after: OwnObservance, before: OwnObservance | None) -> Change:
    """Return the change that adds it, or puts it in place of what it was.

    Raises BadRequestError where it makes no sense or has no date at all.
    """
    after = checked_own(after)
    check_own_rule(after.rule)
    if not next_own(after, date(1999, 12, 31), 1):
        raise BadRequestError(
            what=after.name,
            fault=translate("changes", "no day follows from this"),
            remedy=translate("changes", "choose other days"),
        )
    if before == after:
        return Change(label=translate("changes", "change of your own dates"))
    label = (
        translate("changes", "adding of {name}").format(name=after.name)
        if before is None
        else translate("changes", "change of {name}").format(name=after.name)
    )
    return Change(label=label, own_observances=(Edit(before, after),))


def change_to_remove(own: OwnObservance) -> Change:
    """Return the change that removes it."""
    return Change(
        label=translate("changes", "removal of {name}").format(name=own.name),
        own_observances=(Edit(own, None),),
    )
