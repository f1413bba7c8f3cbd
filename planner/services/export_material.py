"""What an export of data is made from: read on one thread, so that another can write it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.calendars.patterns import expand_patterns
from planner.calendars.recurrence import instances, start_of
from planner.calendars.series_split import override_id
from planner.domain.agreement import together
from planner.domain.clash import Clash
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.decision import Decided
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.observance import Observance, ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.session import Programme, ProgrammeId, Session, SessionInstance
from planner.domain.settings import Settings
from planner.domain.wording import day_text
from planner.services.export_requests import Content, ExportRequest, settings_for
from planner.services.held_source import HeldDates, HeldSource
from planner.services.period import Heeded, Plan, reach_of
from planner.services.session_drafts import single_of
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """Everything that a request asks for, read from almanac and diary; the rest is worked out.

    ``sessions`` may hold more than the days do. ``dated`` are the occurrences that the user heeds
    around everything that may meet them; ``known`` are the days of the almanac ``edition``.
    """

    request: ExportRequest
    settings: Settings
    setting: Setting
    sessions: tuple[Session, ...]
    instances: tuple[SessionInstance, ...]
    programmes: Mapping[ProgrammeId, Programme]
    decided: Decided
    observances: Mapping[ObservanceId, Observance]
    dated: tuple[Occurrence, ...]
    edition: str
    known: DateSpan

    def source(self, today: date) -> HeldSource:
        """Return what the snapshots of a document are drawn from."""
        dates = HeldDates(edition=self.edition, known=self.observances, dated=self.dated)
        plan = Plan(sessions=self.sessions, programmes=self.programmes, decided=self.decided)
        return HeldSource(
            days=self.known,
            today=today,
            dates=dates,
            plan=plan,
            setting=self.setting,
            settings=self.settings,
        )

    def whole_sessions(self) -> tuple[Session, ...]:
        """Return the sessions of the days, each series whole with all that replaces its dates."""
        if self.request.chosen:
            return tuple(_alone(instance) for instance in self.instances)
        uids = {instance.session.uid for instance in self.instances}
        return tuple(session for session in self.sessions if session.uid in uids)

    def occurrences(self) -> tuple[Occurrence, ...]:
        """Return the occurrences of the days, with weekly and daily ones where they are wanted."""
        span, overlay = self.request.span, self.settings.overlay
        nation = self.setting.place.nation
        found = self.dated
        if self.request.has_patterns:
            found = (*found, *self._patterns(span))
        shown = (one for one in found if one.span.overlaps(span) and overlay.shows(one, nation))
        return together(shown)

    def clashes(self) -> tuple[Clash, ...]:
        """Return the clashes of the sessions that are not settled, the worst first."""
        if not self.instances:
            return ()
        patterns = self._patterns(reach_of(self.instances))
        heeded = Heeded(
            dated=self.dated, patterns=tuple(filter(self.settings.overlay.heeds, patterns))
        )
        found = heeded.clashes_with(self.instances, self.setting, self.settings.clock)
        return tuple(self.decided.open_among(found))

    def _patterns(self, window: DateSpan) -> tuple[Occurrence, ...]:
        return expand_patterns(self.observances.values(), window, self.dated)


def material_for(request: ExportRequest, workspace: Workspace, settings: Settings) -> Material:
    """Read what is asked for, as these settings of the diary choose it.

    Raises BadRequestError where no file can hold it, or where the almanac holds no dates for the
    days, which would look free.
    """
    request.check()
    if request.contents != {Content.SESSIONS}:
        check_days(request.span, workspace.almanac_span)
    observances = workspace.dates.observances
    settings = settings_for(request, settings, observances.values(), workspace.programmes)
    setting = workspace.setting_by(settings)
    plan = workspace.plan_in(request.span)
    sessions = tuple(
        _handed_on(one, request)
        for one in plan.sessions
        if one.programme not in settings.hidden_programmes
    )
    found = _instances(request, sessions, setting)
    reach = request.span.widened(before=1, after=1)
    if found and (Content.CLASHES in request.contents or request.form.is_document):
        around = reach_of(found)
        reach = DateSpan(min(reach.start, around.start), max(reach.end, around.end))
    dated = tuple(filter(settings.overlay.heeds, workspace.dates.occurrences(reach)))
    return Material(
        request=request,
        settings=settings,
        setting=setting,
        sessions=sessions,
        instances=found,
        programmes=plan.programmes,
        decided=plan.decided,
        observances=observances,
        dated=dated,
        edition=workspace.almanac_version,
        known=workspace.almanac_span,
    )


def check_days(span: DateSpan, held: DateSpan) -> None:
    """Raise BadRequestError where the almanac holds no dates for some of the days."""
    for day in (span.start, span.last):
        if day not in held:
            raise _unknown(day, held)


def _unknown(day: date, held: DateSpan) -> BadRequestError:
    return BadRequestError(
        what=day_text(day),
        fault=translate(
            "exports", "the almanac holds no dates for it, so that the day would look free"
        ),
        remedy=translate("exports", "choose days from {first} to {last}").format(
            first=held.start.year, last=held.last.year
        ),
    )


def _instances(
    request: ExportRequest, sessions: tuple[Session, ...], setting: Setting
) -> tuple[SessionInstance, ...]:
    if not request.chosen:
        return instances(sessions, request.span, setting.zone)
    return tuple(
        replace(one, session=_handed_on(one.session, request)).in_zone(setting.zone)
        for one in request.chosen
    )


def _handed_on(session: Session, request: ExportRequest) -> Session:
    if request.has_details:
        return session
    return replace(session, notes="", tutor="", guide="")


def _alone(instance: SessionInstance) -> Session:
    """Return one date of a session on its own, under a uid that is the same at each export."""
    session = instance.session
    is_single = session.recurrence is None and session.recurrence_id is None
    start = session.recurrence_id or start_of(instance)
    return single_of(instance, session.uid if is_single else override_id(session.uid, start))
