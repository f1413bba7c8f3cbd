"""Planning sessions: every edit of the user as a change, and what a draft would meet."""

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.calendars.repeat_form import repeat_from_rule, rule_from_repeat
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_words import words_of_rule
from planner.calendars.series_edits import Alteration, Reach, altered, on_its_rule
from planner.domain.change import Change, Edit
from planner.domain.clash import Clash
from planner.domain.conflict import Conflict
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.left_out import LeftOut
from planner.domain.period_view import PeriodView
from planner.domain.repeat import Repeat
from planner.domain.series import Family, Scope, edits_between, family_of
from planner.domain.session import (
    KindBasis,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionInstance,
    SessionKind,
)
from planner.domain.session_kind import KindWords, guess_kind
from planner.domain.template import SessionTemplate
from planner.later import imported_later
from planner.services.clipboard import calendar_text, sessions_from_calendar_text
from planner.services.family_edits import FamilyEdits, settled_family
from planner.services.live_checks import LiveChecks, conflicts_in
from planner.services.planning import Planning, PlanningNow
from planner.services.programme_marks import first_programme
from planner.services.session_checks import checked
from planner.services.session_drafts import (
    alteration_between,
    draft_of,
    fresh_uid,
    pasted,
    shift_of,
    single_of,
    slot_of,
)
from planner.services.session_labels import Deed, label_of
from planner.services.skipping import left_out_of, settled
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.bulk_edit import BulkEdit

_USUAL_START = time(9)


class SessionPlanner:
    """Makes the changes to sessions that a user asks for; none is written here.

    A draft is a session that is not saved yet. Times given are those of the place's clock, without
    a zone. Changes that make no sense raise BadRequestError.
    """

    def __init__(
        self,
        diary: Diary,
        planning: PlanningNow,
        kind_words: KindWords,
        new_uid: Callable[[], str] = fresh_uid,
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._kind_words = kind_words
        self._new_uid = new_uid
        self._checks = LiveChecks(diary, planning)
        self._edits = FamilyEdits(diary, planning, new_uid)

    def new_draft(
        self,
        start: datetime,
        end: datetime,
        programme: ProgrammeId | None = None,
        *,
        all_day: bool = False,
    ) -> Session:
        """Return a draft without a title, in that programme or the diary's first."""
        uid = self._new_uid()
        return Session(
            id=SessionId(uid),
            uid=uid,
            title="",
            start=start,
            end=end,
            all_day=all_day,
            zone=self._planning().setting.place.zone,
            location="",
            kind=self._kind_words.otherwise,
            kind_basis=KindBasis.GUESSED,
            programme=programme or first_programme(self._edits.programmes()).id,
        )

    def draft_from(self, template: SessionTemplate, day: date, at: time | None = None) -> Session:
        """Return a draft of a common session, at that time or the template's own, or 9am."""
        start = datetime.combine(day, at or template.start or _USUAL_START)
        known = {one.id for one in self._edits.programmes()}
        programme = template.programme if template.programme in known else None
        return replace(
            self.new_draft(start, start + template.length, programme),
            title=template.title,
            kind=template.kind,
            kind_basis=KindBasis.CHOSEN,
            location=template.location,
            tutor=template.tutor,
            notes=template.notes,
        )

    def draft_of(self, instance: SessionInstance) -> Session:
        """Return an instance as a draft to be edited, with the repeat of its whole series."""
        return draft_of(instance, self._edits.family(instance.session.uid))

    def singles_of(self, instances: Iterable[SessionInstance]) -> tuple[Session, ...]:
        """Return instances as sessions of their own, as they are copied."""
        return tuple(single_of(one, self._new_uid()) for one in instances)

    def calendar_text(self, sessions: Sequence[Session], *, stamp: datetime) -> str:
        """Return sessions as iCalendar for the clipboard, copied at that moment."""
        return calendar_text(sessions, stamp=stamp)

    def sessions_from_calendar_text(self, text: str) -> tuple[Session, ...]:
        """Return the sessions of an iCalendar text, to be pasted.

        Raises TimetableError where it holds none.
        """
        zone = self._planning().setting.place.zone
        return sessions_from_calendar_text(text, zone=zone, kind_words=self._kind_words)

    def guessed_kind(self, title: str) -> SessionKind:
        """Return the kind that the words of a title point to."""
        return guess_kind(title, self._kind_words)

    def repeat_of(self, draft: Session) -> Repeat | None:
        """Return how a draft repeats as a form can say it.

        None where it does not repeat or its rule says more, which it then keeps.
        """
        repeat = draft.recurrence
        return repeat_from_rule(repeat.rule, draft) if repeat else None

    def repeat_words(self, draft: Session) -> str:
        """Return the rule by which a draft repeats in words; empty where it has none."""
        rule = draft.recurrence.rule if draft.recurrence else ""
        return words_of_rule(rule_from(rule)) if rule else ""

    def with_repeat(self, draft: Session, repeat: Repeat | None) -> Session:
        """Return the draft repeating so, with its start on the first day that the repeat names."""
        if repeat is None:
            return replace(draft, recurrence=None)
        before = draft.recurrence or Recurrence(rule="")
        rule = rule_from_repeat(repeat, draft)
        return on_its_rule(replace(draft, recurrence=replace(before, rule=rule)))

    def left_out_of(self, draft: Session) -> tuple[LeftOut, ...]:
        """Return the starts that the skips of a draft would leave out."""
        return left_out_of(draft, self._planning())

    def settled(self, draft: Session) -> Session:
        """Return the draft without the starts that its skips leave out."""
        return settled(draft, self._planning())

    def prepare(self, draft: Session) -> Iterator[None]:
        """Make ready what checks of the draft need, in short steps."""
        return self._checks.prepare(draft)

    def clashes_of(self, draft: Session) -> tuple[Clash, ...]:
        """Return the clashes that the draft would have, worst first; of a repeat, for a year."""
        return self._checks.clashes_of(draft)

    def conflicts_of(self, draft: Session) -> tuple[Conflict, ...]:
        """Return where the draft would share time with others of its programme."""
        return self._checks.conflicts_of(draft)

    def conflicts_in(self, view: PeriodView) -> tuple[Conflict, ...]:
        """Return where sessions of one programme share time in a period."""
        return conflicts_in(view)

    def forget_sessions(self) -> None:
        """Look at the diary's sessions again; a change was written."""
        self._checks.forget_sessions()

    def create(self, draft: Session) -> Change:
        """Return the change that adds the draft."""
        draft = self._with_kind(checked(draft), None)
        return self._edits.change(
            translate("changes", "addition of {title}").format(title=draft.title),
            (),
            (Family(whole=draft),),
        )

    def edit(self, instance: SessionInstance, draft: Session, scope: Scope) -> Change:
        """Return the change from ``draft_of(instance)`` to the draft, as far as the scope says.

        Starts left out or added in the draft's recurrence are those before any are moved.
        """
        family = self._edits.seen(instance.session.uid, (instance,))
        shown = draft_of(instance, family)
        draft = self._with_kind(checked(draft), shown)
        slot = slot_of(instance)
        alteration = alteration_between(shown, draft, family, scope, slot)
        label = translate("changes", "change of {title}").format(title=shown.title)
        return self._edits.altered(label, (instance,), scope, lambda _: alteration)

    def move(self, instances: Sequence[SessionInstance], delta: timedelta, scope: Scope) -> Change:
        """Return the change that moves instances; those of whole days move by whole days."""
        label = label_of(Deed.MOVE, _sessions_of(instances))
        return self._edits.altered(label, instances, scope, lambda one: shift_of(one, delta))

    def move_each(self, moves: Sequence[tuple[SessionInstance, timedelta]]) -> Change:
        """Return the one change that moves instances alone, each by a time of its own."""
        label = label_of(Deed.MOVE, _sessions_of([instance for instance, _ in moves]))
        shifts = [(one, shift_of(one.session, by)) for one, by in moves]
        return self._edits.altered_each(label, shifts)

    def resize(
        self, instance: SessionInstance, start: datetime, end: datetime, scope: Scope
    ) -> Change:
        """Return the change that gives an instance other ends."""
        title = instance.session.title
        if end < start:
            raise BadRequestError(
                what=title,
                fault=translate("changes", "it would end before it starts"),
                remedy=translate("changes", "give a later end"),
            )
        here = instance.in_zone(self._planning().setting.zone)
        alteration = Alteration(
            start_by=start - here.start.replace(tzinfo=None),
            end_by=end - here.end.replace(tzinfo=None),
        )
        label = translate("changes", "change of hours of {title}").format(title=title)
        return self._edits.altered(label, (instance,), scope, lambda _: alteration)

    def duplicate(self, instances: Sequence[SessionInstance], by: timedelta) -> Change:
        """Return the change that adds a copy of each instance so much later, without its repeat."""
        copies: list[Family] = []
        for single in self.singles_of(instances):
            reach = Reach(scope=Scope.ALL, start=single.start, uid=single.uid)
            copies += altered(Family(whole=single), reach, shift_of(single, by))
        return self._edits.change(label_of(Deed.COPY, _sessions_of(instances)), (), copies)

    def delete(self, instances: Sequence[SessionInstance], scope: Scope) -> Change:
        """Return the change that deletes instances, with later ones or all where the scope says."""
        label = label_of(Deed.DELETION, _sessions_of(instances))
        return self._edits.without(label, instances, scope)

    def paste(
        self,
        sessions: Sequence[Session],
        day: date,
        at: time | None = None,
        programme: ProgrammeId | None = None,
    ) -> Change:
        """Return the change that adds copies, the earliest on a day and at a time if one is given.

        The others keep their distance from it. ``programme`` is for those whose own the diary does
        not hold.
        """
        if not sessions:
            return Change(label=translate("changes", "paste"))
        programmes = self._edits.programmes()
        known = {one.id for one in programmes}
        home = programme or first_programme(programmes).id
        homed = [
            one if one.programme in known else replace(one, programme=home) for one in sessions
        ]
        uids = {one.uid: self._new_uid() for one in homed}
        return self._edits.change(label_of(Deed.PASTE, homed), (), pasted(homed, uids, day, at))

    def edit_many(self, sessions: Sequence[Session], edit: BulkEdit) -> Change:
        """Return the change that gives sessions what they are all to have.

        A series takes what replaces single dates of it along.
        """
        chosen = {one.id for one in sessions}
        before = [self._edits.family(uid) for uid in dict.fromkeys(one.uid for one in sessions)]
        after = [_edited(family, chosen, edit) for family in before]
        return self._edits.change(label_of(Deed.CHANGE, sessions), before, after)

    def change_kind(self, session: SessionId, kind: SessionKind) -> Change:
        """Return the change that corrects what kind of session it is, for a whole series."""
        with self._diary.reading() as held:
            before = held.sessions.get(session)
        if before is None:
            return Change(label=translate("changes", "change of kind"))
        after = replace(before, kind=kind, kind_basis=KindBasis.CHOSEN)
        return Change(
            label=translate("changes", "change of kind of {title}").format(title=before.title),
            sessions=(Edit(before, after),),
        )

    def skips_settled(self, planning: Planning | None = None) -> Change:
        """Return the change that leaves out what skips leave out by now, or by this planning.

        Dates that were confirmed, terms, another place and other observances change that.
        """
        planning = planning or self._planning()
        with self._diary.reading() as held:
            before = [family_of(held.sessions.of_uid(one.uid)) for one in held.sessions.skipping()]
        old = [one for family in before for one in family.members]
        new = [one for family in before for one in settled_family(family, planning).members]
        return Change(
            label=translate("changes", "change of the dates left out"),
            sessions=edits_between(old, new),
        )

    def _with_kind(self, draft: Session, shown: Session | None) -> Session:
        """Return the draft with its kind as the user chose it, or guessed from a new title."""
        if draft.kind_basis is not KindBasis.GUESSED:
            return draft
        if shown is not None and draft.kind is not shown.kind:
            return replace(draft, kind_basis=KindBasis.CHOSEN)
        if shown is not None and draft.title == shown.title:
            return draft
        return replace(draft, kind=self.guessed_kind(draft.title))


def _sessions_of(instances: Iterable[SessionInstance]) -> tuple[Session, ...]:
    return tuple(one.session for one in instances)


def _edited(family: Family, chosen: Container[SessionId], edit: BulkEdit) -> Family:
    takes_all = family.whole is not None and family.whole.id in chosen
    return family_of(
        edit.applied_to(one) if takes_all or one.id in chosen else one for one in family.members
    )
