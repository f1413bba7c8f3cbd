"""A report on the clashes of some months: open ones, and those that a decision lets stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.clash import Clash, Severity
from planner.domain.clash_groups import ClashGroup, group_clashes
from planner.domain.dates import DateSpan
from planner.domain.decision import Decided, Decision
from planner.domain.observance import Observance, Tradition
from planner.domain.place import Place
from planner.domain.policy import Notice, Policy
from planner.domain.session import Programme, ProgrammeId, SessionInstance
from planner.domain.settling import Settling, settling_of_group


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedClash:
    """A group of clashes with its deadlines; ``decisions`` let it stand, none while it is open."""

    group: ClashGroup
    settling: Settling
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ClashReport:
    """The clashes of the sessions that begin in a window, at one place, worst first then by date.

    ``left_out`` are the traditions that were not looked at.
    """

    window: DateSpan
    place: Place
    almanac_version: str
    policy: Policy
    programmes: Mapping[ProgrammeId, Programme]
    sessions: int
    open: tuple[ReportedClash, ...]
    decided: tuple[ReportedClash, ...]
    left_out: tuple[Tradition, ...] = ()

    @property
    def all(self) -> tuple[ReportedClash, ...]:
        """Those that are open, then those decided on."""
        return (*self.open, *self.decided)

    @property
    def programme_names(self) -> tuple[str, ...]:
        """The programmes whose sessions were looked at, by name."""
        return tuple(sorted(one.name for one in self.programmes.values()))

    @property
    def observances(self) -> tuple[Observance, ...]:
        """What sessions meet, each once, by name."""
        found = {one.group.occurrence.observance.id: one.group.occurrence for one in self.all}
        return tuple(
            sorted((one.observance for one in found.values()), key=lambda one: (one.name, one.id))
        )

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The promises of notice that any of them is under, each once."""
        return tuple(sorted(set(self._notices())))

    def of(self, severity: Severity) -> tuple[ReportedClash, ...]:
        """Return the open ones of a severity."""
        return tuple(one for one in self.open if one.group.severity is severity)

    def _notices(self) -> Iterator[Notice]:
        for one in self.open:
            if one.group.severity is not Severity.NOTE and not one.settling.is_over:
                for deadline in (*one.settling.coming, *one.settling.passed):
                    yield deadline.notice


def reported(
    clashes: Iterable[Clash],
    instances: Sequence[SessionInstance],
    decisions: Iterable[Decision],
    policy: Policy,
    today: date,
) -> tuple[tuple[ReportedClash, ...], tuple[ReportedClash, ...]]:
    """Return the open clashes, and those that a decision lets stand, in groups."""
    decided = Decided(decisions)
    open_: list[Clash] = []
    standing: list[Clash] = []
    for clash in clashes:
        (standing if decided.stands(clash) else open_).append(clash)
    return (
        tuple(
            ReportedClash(group=group, settling=settling_of_group(group, policy, today))
            for group in group_clashes(open_, instances)
        ),
        tuple(
            ReportedClash(
                group=group,
                settling=settling_of_group(group, policy, today),
                decisions=_on(group, decided),
            )
            for group in group_clashes(standing, instances)
        ),
    )


def _on(group: ClashGroup, decided: Decided) -> tuple[Decision, ...]:
    """Return the decisions on a group; dates of a series that were decided together count once."""
    found = {
        (one.decided, one.role, one.decision, one.alternatives): one
        for clash in group.clashes
        for one in decided.letting_stand(clash)
    }
    return tuple(found[key] for key in sorted(found))
