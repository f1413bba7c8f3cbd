"""Templates: what a common session is usually like, so that a new one needs only its day."""

from dataclasses import dataclass
from datetime import time, timedelta
from typing import NewType

from planner.domain.session import ProgrammeId, Session, SessionKind

TemplateId = NewType("TemplateId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionTemplate:
    """What a common session is like; ``name`` is what the template itself is called.

    ``programme`` and ``start`` are None where each session has its own. A hidden template is not
    offered; a bundled one can be hidden but not removed.
    """

    id: TemplateId
    name: str
    title: str
    kind: SessionKind
    length: timedelta
    location: str = ""
    tutor: str = ""
    programme: ProgrammeId | None = None
    notes: str = ""
    start: time | None = None
    hidden: bool = False


def template_of(session: Session, id_: TemplateId) -> SessionTemplate:
    """Return a template that is like a session and is called as it is."""
    return SessionTemplate(
        id=id_,
        name=session.title,
        title=session.title,
        kind=session.kind,
        length=session.length,
        location=session.location,
        tutor=session.tutor,
        programme=session.programme,
        notes=session.notes,
        start=None if session.all_day else session.start.time(),
    )
