"""From what becomes of families of sessions to the change that the diary is given."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from planner.calendars.series_edits import Alteration, Reach, altered, without
from planner.calendars.series_split import is_alive
from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.series import Family, Scope, edits_between, family_of
from planner.domain.session import Programme, Session, SessionInstance
from planner.services.planning import Planning, PlanningNow
from planner.services.programme_marks import first_programme
from planner.services.session_checks import checked
from planner.services.session_drafts import slot_of
from planner.services.skipping import settled
from planner.storage.diary import Diary

Slots = tuple[datetime, ...]


class FamilyEdits:
    """Makes changes of whole families: checked, with what skips leave out worked out anew."""

    def __init__(self, diary: Diary, planning: PlanningNow, new_uid: Callable[[], str]) -> None:
        self._diary = diary
        self._planning = planning
        self._new_uid = new_uid

    def family(self, uid: str) -> Family:
        """Return the family of a uid as the diary holds it."""
        with self._diary.reading() as held:
            return family_of(held.sessions.of_uid(uid))

    def seen(self, uid: str, instances: Iterable[SessionInstance]) -> Family:
        """Return the family of a uid, with these sessions of it as the user saw them.

        What somebody else made of them meanwhile is then told as a race, and not undone.
        """
        with self._diary.reading() as held:
            members = {one.id: one for one in held.sessions.of_uid(uid)}
        shown = (one.session for one in instances)
        members |= {one.id: one for one in shown if one.uid == uid}
        return family_of(members.values())

    def programmes(self) -> tuple[Programme, ...]:
        """Return all programmes of the diary."""
        with self._diary.reading() as held:
            return held.programmes.all()

    def altered(
        self,
        label: str,
        instances: Sequence[SessionInstance],
        scope: Scope,
        alteration_of: Callable[[Session], Alteration],
    ) -> Change:
        """Return the change that alters instances as far as the scope says."""
        before: list[Family] = []
        after: list[Family] = []
        for uid, slots in _slots_by_uid(instances, scope).items():
            family = self.seen(uid, instances)
            before.append(family)
            alteration = alteration_of(family.members[0])
            parts: tuple[Family, ...] = (family,)
            # Only a scope with a single slot divides a family.
            for slot in slots:
                reach = Reach(scope=scope, start=slot, uid=self._new_uid())
                parts = altered(parts[0], reach, alteration)
            after += parts
        return self.change(label, before, after)

    def altered_each(
        self, label: str, alterations: Sequence[tuple[SessionInstance, Alteration]]
    ) -> Change:
        """Return the change that alters instances alone, each in a way of its own."""
        by_uid: dict[str, list[tuple[datetime, Alteration]]] = defaultdict(list)
        for instance, alteration in alterations:
            by_uid[instance.session.uid].append((slot_of(instance), alteration))
        before: list[Family] = []
        after: list[Family] = []
        for uid, slots in by_uid.items():
            family = self.seen(uid, [one for one, _ in alterations])
            before.append(family)
            for slot, alteration in slots:
                reach = Reach(scope=Scope.THIS, start=slot, uid=self._new_uid())
                family = altered(family, reach, alteration)[0]
            after.append(family)
        return self.change(label, before, after)

    def without(self, label: str, instances: Sequence[SessionInstance], scope: Scope) -> Change:
        """Return the change that deletes instances as far as the scope says."""
        before: list[Family] = []
        after: list[Family] = []
        for uid, slots in _slots_by_uid(instances, scope).items():
            family = self.seen(uid, instances)
            before.append(family)
            for slot in slots:
                family = without(family, Reach(scope=scope, start=slot, uid=uid))
            after.append(family)
        return self.change(label, before, after)

    def change(self, label: str, before: Iterable[Family], after: Iterable[Family]) -> Change:
        """Return the change from some families to others.

        Raises BadRequestError for sessions that make no sense, or of which no date is left.
        """
        old = tuple(_members(before))
        planning = self._planning()
        new = tuple(
            session for family in after for session in _ready(family, old, planning).members
        )
        edits = edits_between(old, new)
        return Change(label=label, sessions=edits, programmes=self._missing_programmes(edits))

    def _missing_programmes(self, edits: Iterable[Edit[Session]]) -> tuple[Edit[Programme], ...]:
        programmes = self.programmes()
        known = {one.id for one in programmes}
        start = first_programme(programmes)
        missing = [one.after for one in edits if one.after and one.after.programme not in known]
        for session in missing:
            if session.programme != start.id:
                raise BadRequestError(
                    what=session.title,
                    fault=translate("changes", "its programme is not in the diary"),
                    remedy=translate("changes", "choose another programme"),
                )
        return (Edit(None, start),) if missing else ()


def settled_family(family: Family, planning: Planning) -> Family:
    """Return the family with what its skips leave out worked out anew."""
    whole = family.whole
    if whole is None or whole.recurrence is None:
        return family
    replaced = {one.recurrence_id for one in family.overrides if one.recurrence_id is not None}
    return replace(family, whole=settled(whole, planning, replaced))


def _slots_by_uid(instances: Iterable[SessionInstance], scope: Scope) -> Mapping[str, Slots]:
    by_uid: dict[str, set[datetime]] = defaultdict(set)
    for instance in instances:
        by_uid[instance.session.uid].add(slot_of(instance))
    if scope is Scope.THIS:
        return {uid: tuple(sorted(slots)) for uid, slots in by_uid.items()}
    # The first and all later ones hold the others too.
    return {uid: (min(slots),) for uid, slots in by_uid.items()}


def _members(families: Iterable[Family]) -> Iterator[Session]:
    return (session for family in families for session in family.members)


def _ready(family: Family, held: Sequence[Session], planning: Planning) -> Family:
    if family.whole is None or family.whole in held:
        return replace(family, overrides=_checked(family.overrides, held))
    whole = checked(family.whole)
    ready = settled_family(
        Family(whole=whole, overrides=_checked(family.overrides, held)), planning
    )
    if not is_alive(ready):
        raise BadRequestError(
            what=whole.title,
            fault=translate("changes", "none of its dates is left"),
            remedy=translate("changes", "choose other dates, or leave fewer out"),
        )
    return ready


def _checked(sessions: Iterable[Session], held: Sequence[Session]) -> tuple[Session, ...]:
    return tuple(one if one in held else checked(one) for one in sessions)
