"""From a timetable that was read to the change that brings it into the diary."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from planner.domain.change import Change, Edit, edited, joined
from planner.domain.errors import FileProblemError, TimetableError
from planner.domain.import_report import ImportReport
from planner.domain.language import translate
from planner.domain.series import whole_uid
from planner.domain.session import (
    KindBasis,
    Programme,
    ProgrammeId,
    Session,
    SessionId,
)
from planner.domain.timetable import Timetable
from planner.exchange.ics.reader import LARGEST_FILE
from planner.services.import_marks import NO_MARKS, Marks, marks_of, was_edited
from planner.services.import_matching import left_behind, matched_by_time
from planner.services.programme_marks import marked


def read_bytes(path: Path) -> bytes:
    """Return the content of a timetable file.

    Raises FileProblemError where it cannot be read, TimetableError where it is too large.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise TimetableError(
                file=path.name,
                place=translate("files", "whole file"),
                fault=translate("files", "it is larger than {size} MB").format(
                    size=LARGEST_FILE // 1_000_000
                ),
                remedy=translate("files", "export a shorter period and import that"),
            )
        return path.read_bytes()
    except OSError as error:
        raise FileProblemError(
            file=path.name,
            fault=_fault_of(error),
            remedy=translate("files", "check that the file is there and that you may open it"),
        ) from error


@dataclass(frozen=True, slots=True)
class Held:
    """What the diary holds before an import."""

    sessions: Mapping[SessionId, Session]
    programmes: Sequence[Programme]

    def after(self, change: Change) -> "Held":
        """Return what it holds once an import has been written."""
        sessions = dict(self.sessions)
        for edit in change.sessions:
            if edit.after is not None:
                sessions[edit.after.id] = edit.after
            elif edit.before is not None:
                sessions.pop(edit.before.id, None)
        return Held(sessions, edited(self.programmes, change.programmes))


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedImport:
    """What an import would do: nothing is written yet.

    ``marks`` tell later what of the file changed since; see ``import_marks``.
    """

    change: Change
    report: ImportReport
    marks: Marks


def planned_import(
    timetable: Timetable,
    held: Held,
    skipping: Callable[[Session], Session],
    since: Marks = NO_MARKS,
) -> PlannedImport:
    """Return the change that adds and updates sessions, and a report of what it does.

    A session that the diary holds unchanged is left alone, so a second import changes nothing; a
    kind that the user chose is kept, and so are a tutor, a guide and the days to skip, by which
    ``skipping`` works out anew which starts are left out. Sessions that the file calls off go, and
    so do single dates of a series that the file no longer tells apart; sessions it does not mention
    stay. What has not changed in the file ``since`` an earlier import is left as the diary has it.
    """
    programme = _programme_for(timetable, held.programmes)
    told = [_put_into(programme.id, session) for session in timetable.sessions]
    matching = matched_by_time(told, held.sessions.values(), timetable.cancelled)
    marks = marks_of(matching.sessions)
    fresh = [one for one in matching.sessions if since.get(one.id) != marks[one.id]]
    incoming = [skipping(_kept_choices(one, held.sessions.get(one.id))) for one in fresh]
    edits = [Edit(held.sessions.get(one.id), one) for one in incoming]
    removed = [Edit(one, None) for one in _called_off(matching.sessions, timetable.cancelled, held)]
    added = [edit for edit in edits if edit.before is None]
    changed = [edit for edit in edits if edit.before not in {None, edit.after}]
    is_new = programme.id not in {one.id for one in held.programmes}
    change = Change(
        label=translate("changes", "import of {name}").format(name=timetable.name),
        sessions=(*removed, *added, *changed),
        programmes=(Edit(None, programme),) if is_new and (added or changed) else (),
    )
    touched = {edit.after.id for edit in (*added, *changed) if edit.after is not None}
    report = ImportReport(
        name=timetable.name,
        programme=programme.name,
        added=_titles(added),
        changed=_titles(changed),
        removed=_titles(edit.inverse() for edit in removed),
        unchanged=tuple(one.title for one in matching.sessions if one.id not in touched),
        problems=(*timetable.problems, *matching.problems),
        edits=change.sessions,
        matched=matching.matched,
        overwritten=_titles(edit for edit in edits if was_edited(edit, since)),
    )
    return PlannedImport(change=change, report=report, marks=marks)


def whole_change(label: str, planned: Iterable[PlannedImport]) -> Change:
    """Return one change that does what several imports do, one after another."""
    whole = joined(label, [one.change for one in planned])
    edits: dict[SessionId, Edit[Session]] = {}
    for edit in whole.sessions:
        id_ = _id_in(edit)
        edits[id_] = Edit(edits[id_].before, edit.after) if id_ in edits else edit
    return replace(whole, sessions=tuple(one for one in edits.values() if one.before != one.after))


def _id_in(edit: Edit[Session]) -> SessionId:
    session = edit.after or edit.before
    assert session is not None, "an edit is of something"
    return session.id


def planned_imports(
    timetables: Sequence[Timetable],
    held: Held,
    skipping: Callable[[Session], Session],
    since: Marks = NO_MARKS,
    today: date = date.min,
) -> tuple[PlannedImport, ...]:
    """Return what each of several imports would do, each after those before it.

    Where they came in before, what they told ``since`` and tell no more is among the problems, but
    for what was over before ``today``, since many programs write from today on.
    """
    planned: list[PlannedImport] = []
    for timetable in timetables:
        planned.append(planned_import(timetable, held, skipping, since))
        held = held.after(planned[-1].change)
    starts = [session.start for timetable in timetables for session in timetable.sessions]
    # Where sessions were known by time and title, the matching has told what it could not find.
    if not since or not starts or any(one.report.matched for one in planned):
        return tuple(planned)
    return _with_left_behind(planned, _no_more_told(planned, held, since), min(starts), today)


def _no_more_told(planned: Iterable[PlannedImport], held: Held, since: Marks) -> list[Session]:
    named = {id_ for one in planned for id_ in one.marks}
    return [held.sessions[id_] for id_ in since if id_ not in named and id_ in held.sessions]


def _with_left_behind(
    planned: Sequence[PlannedImport], gone: Iterable[Session], begin: datetime, today: date
) -> tuple[PlannedImport, ...]:
    left = [
        one
        for one in gone
        if one.recurrence is not None or one.start >= begin or one.start.date() >= today
    ]
    first, *others = planned
    problems = (*first.report.problems, *left_behind(left))
    return (replace(first, report=replace(first.report, problems=problems)), *others)


def _programme_for(timetable: Timetable, programmes: Sequence[Programme]) -> Programme:
    by_id: dict[ProgrammeId, Programme] = {one.id: one for one in programmes}
    # One that was given another name keeps its id, and a file may know either.
    by_name = {one.name.casefold(): one for one in programmes}
    named = timetable.programme
    known = by_name.get(named.name.casefold()) or by_id.get(named.id)
    return known or marked(timetable.programme, len(programmes))


def _put_into(programme: ProgrammeId, session: Session) -> Session:
    return session if session.programme == programme else replace(session, programme=programme)


def _kept_choices(incoming: Session, before: Session | None) -> Session:
    if before is None:
        return incoming
    kept = replace(
        incoming,
        tutor=incoming.tutor or before.tutor,
        guide=incoming.guide or before.guide,
        skips=incoming.skips or before.skips,
        themes=incoming.themes or before.themes,
    )
    if before.kind_basis is not KindBasis.CHOSEN:
        return kept
    return replace(kept, kind=before.kind, kind_basis=KindBasis.CHOSEN)


def _called_off(
    told: Iterable[Session], cancelled: Collection[SessionId], held: Held
) -> Iterator[Session]:
    """Yield what the file calls off, and parts of its series that it no longer tells apart."""
    named, uids, wholes = set[SessionId](), set[str](), set[str]()
    for session in told:
        named.add(session.id)
        wholes.add(whole_uid(session.uid))
        if session.recurrence_id is None:
            uids.add(session.uid)
    existing = held.sessions.values()
    ended = {one.uid for one in existing if one.id in cancelled and not one.recurrence_id}
    for session in existing:
        whole = whole_uid(session.uid)
        is_part = session.recurrence_id is not None or whole != session.uid
        is_told = session.uid in uids or (whole != session.uid and whole in wholes)
        is_dropped = is_told and session.id not in named
        if session.id in cancelled or (is_part and (is_dropped or whole in ended)):
            yield session


def _titles(edits: Iterable[Edit[Session]]) -> tuple[str, ...]:
    return tuple(edit.after.title for edit in edits if edit.after is not None)


def _fault_of(error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return translate("files", "it is a folder")
    return (error.strerror or translate("files", "it cannot be read")).lower()
