"""One edit of many sessions at once."""

from dataclasses import dataclass, replace

from planner.domain.session import KindBasis, ProgrammeId, Session, SessionKind
from planner.domain.toolkit import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkEdit:
    """What many sessions are all to have; None leaves what each of them has."""

    title: str | None = None
    kind: SessionKind | None = None
    programme: ProgrammeId | None = None
    location: str | None = None
    tutor: str | None = None
    guide: str | None = None
    notes: str | None = None
    themes: frozenset[Theme] | None = None

    def applied_to(self, session: Session) -> Session:
        """Return a session with what is given."""
        return replace(
            session,
            title=_given(self.title, session.title),
            kind=session.kind if self.kind is None else self.kind,
            kind_basis=session.kind_basis if self.kind is None else KindBasis.CHOSEN,
            programme=session.programme if self.programme is None else self.programme,
            location=_given(self.location, session.location),
            tutor=_given(self.tutor, session.tutor),
            guide=_given(self.guide, session.guide),
            notes=_given(self.notes, session.notes),
            themes=session.themes if self.themes is None else self.themes,
        )


def _given(new: str | None, old: str) -> str:
    return old if new is None else new
