"""What a line of words told as a draft, and the programme that it names."""

from collections.abc import Iterable
from dataclasses import replace

from planner.domain.quick_entry import QuickEntry
from planner.domain.session import KindBasis, Programme, ProgrammeId, Session
from planner.services.session_planner import SessionPlanner


def draft_from_entry(
    planner: SessionPlanner, entry: QuickEntry, programme: ProgrammeId | None
) -> Session:
    """Return the session told, in that programme or the diary's first; its kind is a guess."""
    plain = planner.new_draft(entry.start, entry.end, programme, all_day=entry.all_day)
    draft = replace(
        plain,
        title=entry.title,
        kind=entry.kind,
        kind_basis=KindBasis.GUESSED,
        location=entry.location,
    )
    if entry.repeat is None:
        return draft
    return replace(planner.with_repeat(draft, entry.repeat), skips=entry.skips)


def programme_named(name: str, programmes: Iterable[Programme]) -> Programme | None:
    """Return the programme of that name in any case, or the only one whose name holds it."""
    wanted, known = _folded(name), {_folded(one.name): one for one in programmes}
    if wanted in known:
        return known[wanted]
    holding = [one for folded, one in known.items() if wanted in folded]
    return holding[0] if wanted and len(holding) == 1 else None


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name.casefold()))
