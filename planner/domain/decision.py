"""A decision to let a clash stand, with its reason; it holds until the session or date changes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NewType

from planner.domain.clash import Clash, Severity
from planner.domain.clash_groups import ClashGroup
from planner.domain.errors import BadRequestError
from planner.domain.occurrence import Occurrence
from planner.domain.session import Session, SessionId

DecisionId = NewType("DecisionId", str)

LONGEST_TEXT = 1000


@dataclass(frozen=True, slots=True, order=True)
class KeptDate:
    """One occurrence that a decision is about: practice, cycle and nation, on its possible days."""

    practice: str
    cycle: str
    nation: str
    days: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """That a session stays as it is though it meets an observance, who decided so, and why.

    ``session_print`` is the session's times, kind and repeat as they were, ``dates`` the
    occurrences as they fell: of either that is otherwise now, the clash is told again. The title,
    times and names are kept as they read then, for the record. ``role`` is a post, not a name.
    """

    id: DecisionId
    session: SessionId
    session_print: str
    session_title: str
    session_when: str
    observance: str
    observance_name: str
    severity: Severity
    dates: frozenset[KeptDate]
    decision: str
    alternatives: str
    role: str
    decided: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """What somebody says on letting a clash stand."""

    decision: str
    alternatives: str
    role: str


class Decided:
    """Tells of clashes whether a decision lets them stand."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self._by_session: dict[tuple[str, str], list[Decision]] = {}
        for one in decisions:
            self._by_session.setdefault((one.session, one.observance), []).append(one)

    def stands(self, clash: Clash) -> bool:
        """Tell whether the clash was decided on and nothing has changed since."""
        return bool(self.letting_stand(clash))

    def letting_stand(self, clash: Clash) -> tuple[Decision, ...]:
        """Return the decisions on the clash since which nothing has changed."""
        session = clash.instance.session
        held = self._by_session.get((session.id, clash.occurrence.observance.id))
        if not held:
            return ()
        kept, print_ = kept_date_of(clash.occurrence), print_of(session)
        return tuple(one for one in held if kept in one.dates and one.session_print == print_)

    def open_among(self, clashes: Iterable[Clash]) -> tuple[Clash, ...]:
        """Return the clashes on which nothing has been decided."""
        if not self._by_session:
            return tuple(clashes)
        return tuple(clash for clash in clashes if not self.stands(clash))


def decisions_on(
    group: ClashGroup, reasons: Reasons, when: str, ids: Sequence[DecisionId], today: date
) -> tuple[Decision, ...]:
    """Return one decision for each session of a group; single dates of a series have their own.

    There must be an id for each. Raises BadRequestError where no decision or role is given.
    """
    checked = checked_reasons(reasons)
    sessions = {one.instance.session.id: one.instance.session for one in group.clashes}
    return tuple(
        Decision(
            id=id_,
            session=session.id,
            session_print=print_of(session),
            session_title=session.title,
            session_when=when,
            observance=group.occurrence.observance.id,
            observance_name=group.occurrence.name,
            severity=group.severity,
            dates=frozenset(
                kept_date_of(one.occurrence)
                for one in group.clashes
                if one.instance.session.id == session.id
            ),
            decision=checked.decision,
            alternatives=checked.alternatives,
            role=checked.role,
            decided=today,
        )
        for session, id_ in zip(sessions.values(), ids, strict=False)
    )


def checked_reasons(reasons: Reasons) -> Reasons:
    """Return the reasons with spaces trimmed.

    Raises BadRequestError where one is missing or too long.
    """
    found = Reasons(
        decision=reasons.decision.strip(),
        alternatives=reasons.alternatives.strip(),
        role=" ".join(reasons.role.split()),
    )
    texts = (
        ("the decision", found.decision),
        ("the alternatives considered", found.alternatives),
        ("the role", found.role),
    )
    for what, text in texts:
        if not text:
            raise BadRequestError(
                what=what, fault="nothing is given", remedy="say it in a few words"
            )
        if len(text) > LONGEST_TEXT:
            fault = f"it is longer than {LONGEST_TEXT:,} letters"
            raise BadRequestError(what=what, fault=fault, remedy="shorten it")
    return found


def kept_date_of(occurrence: Occurrence) -> KeptDate:
    """Return what a decision holds of an occurrence; a date that moves is another one."""
    span = occurrence.possible_span
    return KeptDate(
        practice=occurrence.practice.slug,
        cycle=occurrence.cycle,
        nation=occurrence.nation or "",
        days=f"{span.start.isoformat()}/{span.end.isoformat()}",
    )


def print_of(session: Session) -> str:
    """Return the times, kind and repeat of a session as one text."""
    repeat = session.recurrence
    parts = [
        session.start.isoformat(),
        session.end.isoformat(),
        session.zone,
        session.kind.value,
        "all day" if session.all_day else "",
        repeat.rule if repeat else "",
        *(moment.isoformat() for moment in (repeat.added if repeat else ())),
    ]
    return "|".join(parts)
