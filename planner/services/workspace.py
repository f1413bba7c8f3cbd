"""The workspace: an open almanac and diary, and what a user can ask of the two together."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from planner.calendars.sun import warm_sun
from planner.content.almanac import Almanac
from planner.content.session_kinds import load_kind_words
from planner.content.session_templates import load_session_templates
from planner.domain.change import Affected, Change, Edit
from planner.domain.dates import DateSpan, month_grid_of, one_day
from planner.domain.errors import PlannerError
from planner.domain.language import translate
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.page import Page
from planner.domain.period_view import PeriodView
from planner.domain.progress import Step, unheard
from planner.domain.quick_entry import QuickEntry
from planner.domain.search import Hit
from planner.domain.settings import Settings
from planner.domain.year_view import YearView
from planner.files import bundled_folder
from planner.later import imported_later
from planner.services.clash_review import ClashReview
from planner.services.date_changes import DateChanges
from planner.services.diary_place import DiaryPlace, FilePlace
from planner.services.edition_revisions import EditionRevisions
from planner.services.kept_documents import KeptDocuments
from planner.services.open_files import OpenFiles
from planner.services.period import Plan
from planner.services.plan_lock import PlanLock
from planner.services.planning import local_today
from planner.services.programmes import ProgrammePlanner
from planner.services.recruitment_rounds import RecruitmentRounds
from planner.services.reminders import Reminders
from planner.services.session_drafts import fresh_uid
from planner.services.session_planner import SessionPlanner
from planner.services.snapshots import Snapshots
from planner.services.speaking import SpeakingEvents
from planner.services.support_plans import SupportPlans
from planner.services.templates import Templates
from planner.services.theme_years import ThemeYears
from planner.services.timetables import Timetables
from planner.services.writing import make_change
from planner.storage.diary import Diary
from planner.storage.readable import READERS, SMALL_TABLES

with imported_later():
    from planner.domain.clash_report import ClashReport
    from planner.domain.quick_reading import quick_entry_from
    from planner.services.clash_reports import clash_report_of
    from planner.services.horizon import Horizon
    from planner.services.searching import search


class Workspace(OpenFiles):
    """What is open, what may be asked of it, and the one place where a change is written.

    Every fault it meets is a PlannerError. ``planner`` makes the changes to sessions and checks
    them before they are saved; ``review`` looks at their clashes; ``timetables`` reads files and
    plans to bring them in; ``date_changes`` makes the changes to dates, and ``revisions`` compares
    editions of the almanac. ``programme_planner``, ``templates`` and ``plans`` make the changes to
    programmes, templates and support plans, ``plan_lock`` is the passphrase of those, and
    ``reminders`` tells which reminders are due.
    ``rounds``, ``speaking`` and ``documents`` make those to recruitment rounds, speaking events and
    kept documents, and ``themes`` tells what carries the themes of the framework.
    """

    def __init__(
        self, almanac: Almanac, diary: Diary, today: Callable[[], date] = local_today
    ) -> None:
        super().__init__(almanac, diary, today)
        self._snapshots = Snapshots(diary)
        data = bundled_folder("data")
        self._kind_words = load_kind_words(data / "session_kinds.toml")
        self.planner = SessionPlanner(diary, self.planning, self._kind_words)
        self.review = ClashReview(diary, self.planning, self.planner, fresh_uid)
        self.timetables = Timetables(diary, self.planning, self._kind_words)
        self.date_changes = DateChanges(diary, self.planning, self.planner, lambda: self.dates)
        self.revisions = EditionRevisions(diary, self.planning, lambda: self.dates)
        self.programme_planner = ProgrammePlanner(diary)
        self.reminders = Reminders(diary, self.planning)
        self.templates = Templates(diary, load_session_templates(data / "session_templates.toml"))
        self.plans = SupportPlans(diary, lambda: self.guides)
        self.plan_lock = PlanLock(diary, self.plans.forget)
        self.speaking = SpeakingEvents(diary, self.planning, self.planner, self.review)
        self.themes = ThemeYears(
            diary,
            self.planning,
            bookings=self.speaking.all,
            recruitment=lambda: self.toolkit.recruitment,
        )
        self.rounds = RecruitmentRounds(
            diary,
            self.planner,
            self.planning,
            lambda: self.toolkit.recruitment if self.has_toolkit else None,
        )
        self.documents = KeptDocuments(diary)

    def check_readable(self, today: date) -> None:
        """Raise DiaryDamagedError where the diary holds what this program does not write.

        Sessions are looked at for this month alone, since there may be very many.
        """
        with self._diary.reading() as held:
            for table in SMALL_TABLES:
                READERS[table](held)
        self.period(month_grid_of(today), today)

    def period(self, window: DateSpan, today: date, settings: Settings | None = None) -> PeriodView:
        """Return everything that is on in ``window``, as the settings (or others) choose it.

        What was asked for lately is kept until something changes.
        """
        settings = settings or self._settings
        setting = self.setting_by(settings)
        return self._snapshots.period(window, today, settings, dates=self._dates, setting=setting)

    def prepare(self, window: DateSpan, today: date) -> Iterator[None]:
        """Work ``period`` out ahead of time in steps, each of them short but the last."""
        if self._snapshots.has_period(window, today, self._settings):
            return
        for day in window:
            warm_sun(self.sun, day)
            yield
        self.period(window, today)
        yield

    def year(self, window: DateSpan, today: date, settings: Settings | None = None) -> YearView:
        """Return what the days of a long window hold, at a glance and without clashes."""
        settings = settings or self._settings
        setting = self.setting_by(settings)
        return self._snapshots.year(window, today, settings, dates=self._dates, setting=setting)

    def prepare_year(self, window: DateSpan, today: date) -> Iterator[None]:
        """Work ``year`` out ahead of time, in one step."""
        if not self._snapshots.has_year(window, today, self._settings):
            self.year(window, today)
            yield

    def clash_report(
        self, window: DateSpan, today: date, settings: Settings | None = None
    ) -> ClashReport:
        """Return the clashes of the sessions of a window, with what was decided on them."""
        return clash_report_of(self._diary, self.planning(settings), window, today)

    def plan_in(self, window: DateSpan) -> Plan:
        """Return the sessions that may touch a window, with all programmes and decisions."""
        return self._snapshots.plan(window)

    def shown_on(self, day: date) -> tuple[Occurrence, ...]:
        """Return the occurrences of a day that the overlay shows, without weekly patterns."""
        overlay, nation = self._settings.overlay, self.place.nation
        held = self._dates.occurrences(one_day(day))
        return tuple(one for one in held if overlay.shows(one, nation))

    def search(
        self, text: str, today: date, limit: int, read_pages: Iterable[Page] = ()
    ) -> tuple[Hit, ...]:
        """Return up to ``limit`` sessions, as many observances and pages, that answer the words.

        ``read_pages`` are found too: the help, and what support plans let be found. The best come
        first, each kind together. No text is refused.
        """
        horizon = Horizon(today=today, dates=self._dates, place=self.place, settings=self._settings)
        return search(text, self._almanac, self._diary, horizon, limit, read_pages=read_pages)

    def quick_entry(self, text: str, today: date) -> QuickEntry:
        """Return the session that one line of words tells; nothing is written.

        Raises NotUnderstoodError.
        """
        length = self._settings.session_length
        return quick_entry_from(text, today, self._kind_words, length)

    def use_almanac(self, path: Path) -> None:
        """Use another edition from now on; the one in use stays where this one cannot be opened.

        Raises AlmanacMissingError, AlmanacUnreadableError or UnknownPlaceError.
        """
        opened = Almanac.open(path)
        try:
            opened.place(self._settings.place)
        except PlannerError:
            opened.close()
            raise
        before, self._almanac = self._almanac, opened
        self._snapshots.forget()
        self.plans.forget()
        self._read_dates()
        before.close()

    def apply(self, change: Change) -> Affected:
        """Write the change whole, or not at all, and return what kinds of thing it touched."""
        self.write(change)
        return self.look_again_after(change)

    def write(
        self, change: Change, step: Step = unheard, settle: Callable[[], None] = lambda: None
    ) -> None:
        """Write the change whole, or not at all; safe off the GUI thread.

        ``step`` counts sessions; ``settle`` comes when all is ready to be kept, and what it raises
        is the last that can keep it from being. ``look_again_after`` must follow in the window’s
        thread.
        """
        make_change(change, self._diary, step, settle)

    def look_again_after(self, change: Change) -> Affected:
        """Forget what a change that was written made old, and return what it touched."""
        if change.settings is not None and change.settings.after is not None:
            self._settings = change.settings.after
        self.look_again(change.affected)
        return change.affected

    def look_again(self, affected: Affected) -> None:
        """Forget what was read of these kinds of thing, since they were changed."""
        if affected & ~Affected.REMINDERS:
            self._snapshots.forget()
            self.plans.forget()
        if affected & Affected.DATES:
            self._read_dates()
        if affected & Affected.SESSIONS:
            self.planner.forget_sessions()

    def change_settings(self, after: Settings) -> Change:
        """Return the change to these settings.

        Other terms, another place or nation and other observances bring other dates for repeats to
        leave out.
        """
        before = self._settings
        is_otherwise = _skips_by(before) != _skips_by(after)
        planning = self.planning(after)
        sessions = self.planner.skips_settled(planning).sessions if is_otherwise else ()
        return Change(
            label=translate("changes", "change of settings"),
            settings=Edit(before, after),
            sessions=sessions,
        )


def _skips_by(settings: Settings) -> object:
    """Return what decides which dates repeats leave out."""
    # What is merely too low to be drawn is heeded all the same.
    overlay = replace(settings.overlay, lowest_tier=Tier.PLAN, shown_observances=frozenset())
    return (settings.terms, settings.place, settings.nation, overlay)


def open_workspace(
    *,
    almanac: Path,
    diary: Path | DiaryPlace,
    today: Callable[[], date] = local_today,
    read_only: bool = False,
) -> Workspace:
    """Open the almanac and the diary, a file or any other place; one not there yet is made.

    Raises AlmanacMissingError, AlmanacUnreadableError, DiaryError or DiaryTooNewError.
    """
    place = FilePlace(diary) if isinstance(diary, Path) else diary
    return workspace_on(almanac, partial(place.open, read_only=read_only), today)


def workspace_on(
    almanac: Path, opening: Callable[[], Diary], today: Callable[[], date] = local_today
) -> Workspace:
    """Open the almanac, then the diary, wherever it is kept; both or neither.

    Raises AlmanacMissingError, AlmanacUnreadableError, and what opening the diary raises.
    """
    opened = Almanac.open(almanac)
    try:
        return Workspace(opened, opening(), today)
    except PlannerError:
        opened.close()
        raise
