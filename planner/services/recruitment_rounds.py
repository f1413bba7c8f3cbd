"""The recruitment rounds of a diary: what is due, and the changes that keep and plan them."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.language import counted, translate
from planner.domain.recruitment_round import (
    LONGEST_TITLE,
    RecruitmentRound,
    RoundId,
    StageState,
    stage_states,
)
from planner.domain.round_stages import StageDay, stage_days
from planner.domain.session import KindBasis, ProgrammeId, Session, SessionId, SessionKind
from planner.domain.toolkit_recruitment import Recruitment, RoundAnchor, StageId
from planner.domain.wording import date_text
from planner.later import imported_later
from planner.services.planning import PlanningNow
from planner.services.session_drafts import fresh_uid
from planner.services.session_planner import SessionPlanner
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.date_search import DateRequest, usual_hours
    from planner.domain.toolkit_words import role_words

INTERVIEW = StageId("interview")

_MEETING_STARTS, _MEETING = time(10), timedelta(hours=1)
_SEARCHED_AROUND = timedelta(weeks=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageSession:
    """A session that a stage can become; ``held`` is the one that the timetable has already."""

    state: StageState
    draft: Session
    held: SessionId | None


class RecruitmentRounds:
    """The rounds of a diary; changes are made here and written elsewhere.

    ``recruitment`` gives the advice of the almanac in use, or None where it holds none.
    """

    def __init__(
        self,
        diary: Diary,
        planner: SessionPlanner,
        planning: PlanningNow,
        recruitment: Callable[[], Recruitment | None],
        new_uid: Callable[[], str] = fresh_uid,
    ) -> None:
        self._diary = diary
        self._planner = planner
        self._planning = planning
        self._recruitment = recruitment
        self._new_uid = new_uid

    def all(self) -> tuple[RecruitmentRound, ...]:
        """Return every round, by title."""
        with self._diary.reading() as held:
            return held.rounds.all()

    def due_in(self, window: DateSpan) -> tuple[StageDay, ...]:
        """Return the first and last days of stages in a window with something left to do."""
        # Where there is no round, the advice need not be read, which takes a moment at the start.
        rounds = self.all()
        recruitment = self._recruitment() if rounds else None
        if recruitment is None:
            return ()
        return tuple(one for one in stage_days(rounds, recruitment) if one.day in window)

    def new_round(self, title: str = "") -> RecruitmentRound:
        """Return a round that is not kept yet, with no date."""
        return RecruitmentRound(id=RoundId(self._new_uid()), title=title)

    def put(self, of_round: RecruitmentRound) -> Change:
        """Return the change that keeps a round, in place of the one of its id.

        Raises BadRequestError where it makes no sense.
        """
        of_round = self._checked(of_round)
        before = next((one for one in self.all() if one.id == of_round.id), None)
        label = translate("rounds", "change of a recruitment round")
        if before == of_round:
            return Change(label=label)
        if before is None:
            label = translate("rounds", "addition of a recruitment round")
        return Change(label=label, rounds=(Edit(before, of_round),))

    def remove(self, of_round: RecruitmentRound) -> Change:
        """Return the change that removes a round; sessions made from it stay."""
        before = next((one for one in self.all() if one.id == of_round.id), None)
        edits = () if before is None else (Edit(before, None),)
        return Change(label=translate("rounds", "removal of a recruitment round"), rounds=edits)

    def interview_draft(self, day: date) -> Session:
        """Return a day of interviews as a draft, to be checked for clashes."""
        opens, closes = usual_hours(SessionKind.INTERVIEW)
        start, end = datetime.combine(day, opens), datetime.combine(day, closes)
        draft = self._planner.new_draft(start, end)
        return replace(draft, kind=SessionKind.INTERVIEW, kind_basis=KindBasis.CHOSEN)

    def interview_request(self, day: date, today: date) -> DateRequest:
        """Return the search for a day of interviews near another day, none of them past.

        Raises BadRequestError where the almanac holds no such days.
        """
        known = self._planning().known
        first = max(day - _SEARCHED_AROUND, min(today, day), known.start)
        end = min(day + _SEARCHED_AROUND, known.end)
        if first >= end:
            raise _refusal(
                date_text(day),
                translate("rounds", "the almanac holds no dates for it"),
                translate("rounds", "choose a day between {first} and {last}").format(
                    first=date_text(known.start), last=date_text(known.last)
                ),
            )
        opens, closes = usual_hours(SessionKind.INTERVIEW)
        length = datetime.combine(day, closes) - datetime.combine(day, opens)
        return DateRequest(
            window=DateSpan(first, end),
            kind=SessionKind.INTERVIEW,
            length=length,
            opens=opens,
            closes=closes,
            near=day,
        )

    def sessions_of(
        self, of_round: RecruitmentRound, programme: ProgrammeId | None = None
    ) -> tuple[StageSession, ...]:
        """Return what the stages that have a date can become in the timetable, in their order."""
        recruitment = self._recruitment()
        if recruitment is None:
            return ()
        states = [one for one in stage_states(of_round, recruitment) if one.span is not None]
        if not states:
            return ()
        held = self._held_on({one.span.start for one in states if one.span is not None})
        return tuple(
            StageSession(state=one, draft=draft, held=held.get((draft.title, draft.start.date())))
            for one in states
            for draft in self._drafts(of_round, one, programme)
        )

    def add_sessions(self, chosen: Collection[StageSession]) -> Change:
        """Return the one change that adds these sessions.

        Raises BadRequestError where there is none.
        """
        if not chosen:
            raise _refusal(
                translate("rounds", "the timetable"),
                translate("rounds", "no stage is ticked"),
                translate("rounds", "tick one at least"),
            )
        made = [self._planner.create(one.draft) for one in chosen]
        return Change(
            label=counted("addition of %n session(s) of a recruitment round", "", len(made)),
            sessions=tuple(edit for change in made for edit in change.sessions),
            programmes=tuple(edit for change in made[:1] for edit in change.programmes),
        )

    def _drafts(
        self, of_round: RecruitmentRound, state: StageState, programme: ProgrammeId | None
    ) -> Iterator[Session]:
        assert state.span is not None, "asked for only where a stage has a date"
        kind, (opens, closes) = _hours_of(state)
        day = state.span.start
        draft = self._planner.new_draft(
            datetime.combine(day, opens), datetime.combine(day, closes), programme
        )
        title = translate("rounds", "{stage}: {title}")
        yield replace(
            draft,
            title=title.format(stage=state.stage.title, title=of_round.title),
            kind=kind,
            kind_basis=KindBasis.CHOSEN,
            notes="\n".join(_left_to_do(of_round, state)),
            themes=of_round.themes,
        )

    def _held_on(self, days: Collection[date]) -> Mapping[tuple[str, date], SessionId]:
        window = DateSpan(min(days), max(days)).widened(after=1)
        with self._diary.reading() as held:
            sessions = held.sessions.touching(window)
        return {(one.title, one.start.date()): one.id for one in sessions}

    def _checked(self, of_round: RecruitmentRound) -> RecruitmentRound:
        title = " ".join(of_round.title.split())
        if not title:
            raise _refusal(
                translate("rounds", "the round"),
                translate("rounds", "it has no title"),
                translate("rounds", "say what it is called"),
            )
        if len(title) > LONGEST_TITLE:
            raise _refusal(
                title[:40],
                translate("rounds", "its title is too long"),
                translate("rounds", "shorten it"),
            )
        interview = of_round.anchors.get(RoundAnchor.INTERVIEW)
        start = of_round.anchors.get(RoundAnchor.START)
        if interview is not None and start is not None and start <= interview:
            raise _refusal(
                title,
                translate("rounds", "the first day in the post is not after the interviews"),
                translate("rounds", "choose a later day, or leave it empty"),
            )
        return replace(of_round, title=title)


def _hours_of(state: StageState) -> tuple[SessionKind, tuple[time, time]]:
    if state.stage.id == INTERVIEW:
        return SessionKind.INTERVIEW, usual_hours(SessionKind.INTERVIEW)
    ends = (datetime.combine(date.min, _MEETING_STARTS) + _MEETING).time()
    return SessionKind.MEETING, (_MEETING_STARTS, ends)


def _left_to_do(of_round: RecruitmentRound, state: StageState) -> Iterator[str]:
    for item in state.stage.items:
        if item.id not in of_round.ticks:
            yield translate("rounds", "☐ {text} ({who})").format(
                text=item.text, who=role_words(item.by)
            )


def _refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
