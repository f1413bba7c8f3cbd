"""From a timetable that was read to the change that brings it into the diary."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from planner.domain.change import Change, Edit
from planner.domain.errors import FileProblemError, TimetableError
from planner.domain.import_report import ImportReport
from planner.domain.language import translate
from planner.domain.session import (
    KindBasis,
    Programme,
    ProgrammeId,
    Session,
    SessionId,
)
from planner.domain.timetable import Timetable
from planner.exchange.ics.reader import LARGEST_FILE
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


def import_change(
    timetable: Timetable,
    existing: Mapping[SessionId, Session],
    programmes: Sequence[Programme],
    skipping: Callable[[Session], Session],
) -> tuple[Change, ImportReport]:
    """Return the change that adds and updates sessions, and a report of what it does.

    A session that the diary holds unchanged is left alone, so a second import changes nothing; a
    kind that the user chose is kept, and so are a tutor, a guide and the days to skip, by which
    ``skipping`` works out anew which starts are left out. Sessions that the file calls off go, and
    so do single dates of a series that the file no longer tells apart; sessions it does not mention
    stay.
    """
    programme = _programme_for(timetable, programmes)
    incoming = [
        skipping(_kept_choices(replace(session, programme=programme.id), existing.get(session.id)))
        for session in timetable.sessions
    ]
    held = [session for session in incoming if session.id in existing]
    added = [Edit(None, session) for session in incoming if session.id not in existing]
    changed = [Edit(existing[one.id], one) for one in held if existing[one.id] != one]
    removed = [Edit(session, None) for session in _called_off(timetable, existing.values())]
    is_new = programme.id not in {one.id for one in programmes}
    change = Change(
        label=translate("changes", "import of {name}").format(name=timetable.name),
        sessions=(*removed, *added, *changed),
        programmes=(Edit(None, programme),) if is_new and (added or changed) else (),
    )
    report = ImportReport(
        name=timetable.name,
        programme=programme.name,
        added=_titles(added),
        changed=_titles(changed),
        removed=_titles(edit.inverse() for edit in removed),
        unchanged=tuple(session.title for session in held if existing[session.id] == session),
        problems=timetable.problems,
    )
    return change, report


def report_text(report: ImportReport) -> str:
    """Return what an import did, the counts first, then every problem on a line of its own."""
    counts = (
        f"{report.name}: {len(report.added)} added, {len(report.changed)} changed, "
        f"{len(report.removed)} removed, {len(report.unchanged)} unchanged, "
        f"{len(report.problems)} skipped or doubted"
    )
    return "\n".join([counts, *(f"  {each.place}: {each.fault}" for each in report.problems)])


def _programme_for(timetable: Timetable, programmes: Sequence[Programme]) -> Programme:
    by_id: dict[ProgrammeId, Programme] = {one.id: one for one in programmes}
    # One that was given another name keeps its id, and a file may know either.
    by_name = {one.name.casefold(): one for one in programmes}
    named = timetable.programme
    known = by_name.get(named.name.casefold()) or by_id.get(named.id)
    return known or marked(timetable.programme, len(programmes))


def _kept_choices(incoming: Session, before: Session | None) -> Session:
    if before is None:
        return incoming
    kept = replace(
        incoming,
        tutor=incoming.tutor or before.tutor,
        guide=incoming.guide or before.guide,
        skips=incoming.skips or before.skips,
    )
    if before.kind_basis is not KindBasis.CHOSEN:
        return kept
    return replace(kept, kind=before.kind, kind_basis=KindBasis.CHOSEN)


def _called_off(timetable: Timetable, held: Collection[Session]) -> Iterator[Session]:
    named = {session.id for session in timetable.sessions}
    told = {session.uid for session in timetable.sessions if session.recurrence_id is None}
    ended = {one.uid for one in held if one.id in timetable.cancelled and not one.recurrence_id}
    for session in held:
        is_dropped = session.uid in told and session.id not in named
        is_part = session.recurrence_id is not None and (is_dropped or session.uid in ended)
        if session.id in timetable.cancelled or is_part:
            yield session


def _titles(edits: Iterable[Edit[Session]]) -> tuple[str, ...]:
    return tuple(edit.after.title for edit in edits if edit.after is not None)


def _fault_of(error: OSError) -> str:
    if isinstance(error, IsADirectoryError):
        return translate("files", "it is a folder")
    return (error.strerror or translate("files", "it cannot be read")).lower()
