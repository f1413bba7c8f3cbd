"""What is told of sessions in the hand: where they would stand and what they would meet."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY
from planner.domain.session import Session, SessionInstance
from planner.domain.wording import Clock, short_day_text, time_text
from planner.services.session_planner import SessionPlanner
from ui.gestures.placing import recast_draft
from ui.gestures.proposal import Deed, Proposal
from ui.shared_time import shares_words
from ui.words import session_count_words, severity_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The words beside a ghost; ``clashes`` are those that ask for something, worst first."""

    title: str
    doing: str
    hours: str
    when: str
    clashes: tuple[tuple[Severity, str], ...] = ()
    shares: tuple[str, ...] = ()

    @property
    def meets(self) -> tuple[str, ...]:
        """Each thing that it would meet, or “Nothing to avoid”."""
        found = [f"{severity_word(severity)}: {name}" for severity, name in self.clashes]
        found += [_sentence(shares_words((name,))) for name in self.shares]
        return tuple(found) or (translate("gestures", "Nothing to avoid"),)

    @property
    def spoken(self) -> str:
        """All of it as sentences."""
        return f"{self.doing}: {self.when}. {'. '.join(self.meets)}."


class Teller:
    """Tells of one proposal after another for the same sessions, fast enough for a drag."""

    def __init__(self, planner: SessionPlanner, clock: Callable[[], Clock]) -> None:
        self._planner = planner
        self._clock = clock
        self._taken: Proposal | None = None
        self._drafts: tuple[Session, ...] = ()

    def take(self, proposal: Proposal) -> None:
        """Take hold of other sessions, where they stand."""
        self._taken = proposal
        self._drafts = self._drafts_of(proposal)

    def told(self, proposal: Proposal) -> Told:
        """Return what there is to tell of what was taken, held so."""
        clock, drafts = self._clock(), self._moved(proposal)
        clashes = [one for draft in drafts for one in self._planner.clashes_of(draft)]
        return Told(
            title=_title(proposal),
            doing=_doing(proposal),
            hours=_hours(proposal, clock),
            when=when_text(proposal, clock),
            clashes=_asking([(one.severity, one.occurrence.name) for one in clashes]),
            shares=tuple(dict.fromkeys(self._shares(drafts, proposal))),
        )

    def _shares(self, drafts: Sequence[Session], proposal: Proposal) -> Iterator[str]:
        # What moves along is not in the way; what is copied stays where it is.
        along = () if proposal.deed is Deed.COPY else proposal.instances
        moving = {(one.session.id, one.start) for one in along}
        for draft in drafts:
            for conflict in self._planner.conflicts_of(draft):
                for other in (conflict.first, conflict.second):
                    is_other = other.session is not draft
                    if is_other and (other.session.id, other.start) not in moving:
                        yield other.session.title

    def _drafts_of(self, proposal: Proposal) -> tuple[Session, ...]:
        if proposal.lead is None:
            draft = self._planner.new_draft(proposal.start, proposal.end, all_day=proposal.all_day)
            return (draft,)
        if proposal.deed is Deed.COPY:
            return self._planner.singles_of(_lead_first(proposal))
        return tuple(
            replace(self._planner.draft_of(one), recurrence=None, recurrence_id=None)
            for one in _lead_first(proposal)
        )

    def _moved(self, proposal: Proposal) -> Sequence[Session]:
        assert self._taken is not None, "something is taken before it is told of"
        if proposal.deed is Deed.RECAST and proposal.lead is not None:
            draft = recast_draft(self._planner, proposal, proposal.lead)
            return (replace(draft, recurrence=None, recurrence_id=None),)
        start_by = proposal.start - self._taken.start
        end_by = proposal.end - self._taken.end
        days = round(start_by / ONE_DAY) * ONE_DAY
        return [
            replace(draft, start=draft.start + days, end=draft.end + days)
            if draft.all_day and not proposal.all_day
            else replace(draft, start=draft.start + start_by, end=draft.end + end_by)
            for draft in self._drafts
        ]


def when_text(proposal: Proposal, clock: Clock) -> str:
    """Return “Tuesday 22 September, 9am to midday”."""
    first = proposal.start.date()
    last = (proposal.end - ONE_DAY).date() if proposal.all_day else proposal.end.date()
    hours = _hours(proposal, clock)
    if proposal.all_day and last > first:
        until = translate("gestures", "{first} to {last}, {hours}")
        return until.format(first=short_day_text(first), last=short_day_text(last), hours=hours)
    return f"{short_day_text(first)}, {hours}"


def _hours(proposal: Proposal, clock: Clock) -> str:
    if proposal.all_day:
        return translate("gestures", "all day")
    start, end = time_text(proposal.start, clock), time_text(proposal.end, clock)
    if proposal.end.date() > proposal.start.date():
        words = translate("gestures", "{start} to {end} on {day}")
        return words.format(start=start, end=end, day=short_day_text(proposal.end.date()))
    return translate("gestures", "{start} to {end}").format(start=start, end=end)


def _title(proposal: Proposal) -> str:
    if proposal.lead is None:
        return translate("gestures", "New session")
    if len(proposal.instances) > 1:
        return session_count_words(len(proposal.instances))
    return proposal.lead.session.title


def _doing(proposal: Proposal) -> str:
    match proposal.deed:
        case Deed.CREATE:
            return _title(proposal)
        case Deed.MOVE:
            words = translate("gestures", "Moving {title}")
        case Deed.COPY:
            words = translate("gestures", "Copying {title}")
        case Deed.RECAST if proposal.all_day:
            words = translate("gestures", "Making {title} last all day")
        case Deed.RECAST:
            words = translate("gestures", "Giving hours to {title}")
        case Deed.RESIZE:
            words = translate("gestures", "Changing hours of {title}")
    return words.format(title=_title(proposal))


def _asking(found: Sequence[tuple[Severity, str]]) -> tuple[tuple[Severity, str], ...]:
    asking = [one for one in dict.fromkeys(found) if one[0] is not Severity.NOTE]
    return tuple(sorted(asking, key=_by_severity))


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _by_severity(found: tuple[Severity, str]) -> int:
    return -found[0].rank


def _lead_first(proposal: Proposal) -> tuple[SessionInstance, ...]:
    lead = proposal.lead
    others = [one for one in proposal.instances if one is not lead]
    return tuple(others) if lead is None else (lead, *others)
