"""The workspace: an open almanac and diary, and what a user can ask of the two together."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from planner.calendars.sun import SunAt, warm_sun
from planner.content.almanac import Almanac
from planner.content.session_kinds import load_kind_words
from planner.content.session_templates import load_session_templates
from planner.domain.change import Affected, Change, Edit, edited
from planner.domain.clash import Clash
from planner.domain.clash_report import ClashReport
from planner.domain.confirmation import Confirmation
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan, month_grid_of, one_day
from planner.domain.errors import PlannerError
from planner.domain.import_report import ImportReport
from planner.domain.language import translate
from planner.domain.local_note import LocalNote
from planner.domain.observance import ObservanceId, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.own_observance import OwnObservance
from planner.domain.page import Page
from planner.domain.period_view import PeriodView
from planner.domain.place import Place, Sun
from planner.domain.policy import Policy
from planner.domain.policy_choice import chosen_policy
from planner.domain.practice_groups import PracticeGroup, practice_groups
from planner.domain.quick_entry import QuickEntry
from planner.domain.quick_reading import quick_entry_from
from planner.domain.revision import Revision
from planner.domain.search import Hit
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.domain.table import TableFile
from planner.domain.table_choices import TableChoices
from planner.domain.table_mapping import LayoutMemory, TableMapping
from planner.domain.table_reading import TableMaking
from planner.domain.timetable import Timetable
from planner.domain.toolkit_contents import Toolkit
from planner.domain.year_view import YearView
from planner.exchange.ics.reader import read_timetable
from planner.files import bundled_folder
from planner.services.clash_reports import clash_report_of
from planner.services.clash_review import ClashReview
from planner.services.comparing import Telling, revisions_for
from planner.services.confirming import (
    ConfirmedDate,
    change_to_confirm,
    change_to_withdraw,
    confirmed_dates,
    moved_if,
    occurrence_meant,
    originals,
)
from planner.services.diary_dates import DiaryDates
from planner.services.guide_dates import GuideDates
from planner.services.horizon import Horizon
from planner.services.import_marks import NO_MARKS, Marks
from planner.services.importing import (
    Held,
    PlannedImport,
    planned_imports,
    read_bytes,
)
from planner.services.kept_documents import KeptDocuments
from planner.services.page_parts import WrittenFaiths
from planner.services.period import Plan, clashes_with, span_of
from planner.services.plan_lock import PlanLock
from planner.services.planning import Planning, local_today
from planner.services.programmes import ProgrammePlanner
from planner.services.recruitment_rounds import RecruitmentRounds
from planner.services.reminders import Reminders
from planner.services.searching import search
from planner.services.session_drafts import fresh_uid
from planner.services.session_planner import SessionPlanner
from planner.services.skipping import settled
from planner.services.snapshots import Snapshots
from planner.services.speaking import SpeakingEvents
from planner.services.support_plans import Guides, SupportPlans
from planner.services.table_import import with_memory
from planner.services.templates import Templates
from planner.services.theme_years import ThemeYears
from planner.services.timetable_files import FileReading, ToldQuietly, timetables_in, told_quietly
from planner.services.writing import write_change
from planner.storage.diary import Diary
from planner.storage.readable import READERS, SMALL_TABLES


class Workspace:
    """An open almanac and diary. Every fault it meets is a PlannerError.

    ``planner`` makes the changes to sessions and checks them before they are saved;
    ``review`` looks at their clashes; ``programme_planner``, ``templates`` and ``plans`` make those
    to programmes, templates and support plans, ``plan_lock`` is the passphrase of those, and
    ``reminders`` tells which reminders are due.
    ``rounds``, ``speaking`` and ``documents`` make those to recruitment rounds, speaking events and
    kept documents, and ``themes`` tells what carries the themes of the framework.
    """

    def __init__(
        self, almanac: Almanac, diary: Diary, today: Callable[[], date] = local_today
    ) -> None:
        self._today = today
        self._almanac = almanac
        self._diary = diary
        self._snapshots = Snapshots(diary)
        with diary.reading() as held:
            self._settings = held.settings.get()
        self._read_dates()
        data = bundled_folder("data")
        self._kind_words = load_kind_words(data / "session_kinds.toml")
        self.planner = SessionPlanner(diary, self._planning, self._kind_words)
        self.review = ClashReview(diary, self._planning, self.planner, fresh_uid)
        self.programme_planner = ProgrammePlanner(diary)
        self.reminders = Reminders(diary, self._planning)
        self.templates = Templates(diary, load_session_templates(data / "session_templates.toml"))
        self.plans = SupportPlans(diary, lambda: self.guides)
        self.plan_lock = PlanLock(diary, self.plans.forget)
        self.speaking = SpeakingEvents(diary, self._planning, self.planner, self.review)
        self.themes = ThemeYears(
            diary,
            self._planning,
            bookings=self.speaking.all,
            recruitment=lambda: self.toolkit.recruitment,
        )
        self.rounds = RecruitmentRounds(
            diary,
            self.planner,
            self._planning,
            lambda: self.toolkit.recruitment if self.has_toolkit else None,
        )
        self.documents = KeptDocuments(diary)

    def close(self) -> None:
        """Close both files."""
        self._diary.close()
        self._almanac.close()

    @property
    def almanac_version(self) -> str:
        """Which edition of the almanac is open."""
        return self._almanac.version

    @property
    def almanac_path(self) -> Path:
        """Where the almanac that is open is kept."""
        return self._almanac.path

    @property
    def almanac_span(self) -> DateSpan:
        """The days for which the almanac holds dates."""
        return self._almanac.span

    @property
    def almanac_checked(self) -> date:
        """The day on which the edition as a whole was last checked."""
        return self._almanac.checked

    @property
    def diary_path(self) -> Path:
        """Where the diary is kept."""
        return self._diary.path

    @property
    def is_read_only(self) -> bool:
        """Tell whether the diary can only be read."""
        return self._diary.is_read_only

    def check_writable(self) -> None:
        """Raise DiaryError where the diary can only be read."""
        with self._diary.work() as work:
            work.commit()

    def check_readable(self, today: date) -> None:
        """Raise DiaryDamagedError where the diary holds what this program does not write.

        Sessions are looked at for this month alone, since there may be very many.
        """
        with self._diary.reading() as held:
            for table in SMALL_TABLES:
                READERS[table](held)
        self.period(month_grid_of(today), today)

    @property
    def settings(self) -> Settings:
        """What the user has chosen."""
        return self._settings

    @property
    def places(self) -> tuple[Place, ...]:
        """Every place of the almanac, by name."""
        return tuple(sorted(self._almanac.places.values(), key=lambda place: place.name))

    @property
    def place(self) -> Place:
        """The place whose sun counts, in the nation whose bank holidays do."""
        return _place_in(self._almanac, self._settings)

    @property
    def sun(self) -> Sun:
        """The sun over the place."""
        return SunAt(self.place)

    @property
    def policy(self) -> Policy:
        """The clash policy as the user has it."""
        return chosen_policy(self._almanac.policy, self._settings.policy)

    @property
    def bundled_policy(self) -> Policy:
        """The clash policy as the almanac has it."""
        return self._almanac.policy

    @property
    def programmes(self) -> tuple[Programme, ...]:
        """All programmes of the diary."""
        with self._diary.reading() as held:
            return held.programmes.all()

    @property
    def dates(self) -> DiaryDates:
        """The almanac's dates as this diary knows them."""
        return self._dates

    @property
    def own_observances(self) -> tuple[OwnObservance, ...]:
        """The user's own observances, by name."""
        return self._own

    @property
    def confirmed_dates(self) -> tuple[ConfirmedDate, ...]:
        """Every confirmed date, by its day."""
        return confirmed_dates(self._confirmations, self._dates)

    @property
    def faiths(self) -> WrittenFaiths:
        """What is written on faiths, communities and the law."""
        return self._almanac

    @property
    def notes(self) -> Mapping[str, LocalNote]:
        """The local notes, by the name of the page that each is on."""
        with self._diary.reading() as held:
            return {note.page: note for note in held.notes.all()}

    @property
    def has_guides(self) -> bool:
        """Tell whether the almanac holds support guides, without reading them."""
        return self._almanac.has_guides

    @property
    def guides(self) -> Guides:
        """The support guides and their milestones, by the bank holidays of the place."""
        lookup = GuideDates(dates=self._almanac, span=self._almanac.span, nation=self.place.nation)
        return Guides(
            guides=self._almanac.guides, milestones=self._almanac.milestones, lookup=lookup
        )

    @property
    def has_toolkit(self) -> bool:
        """Tell whether the almanac holds a toolkit, without reading it."""
        return self._almanac.has_toolkit

    @property
    def toolkit(self) -> Toolkit:
        """The toolkit of the almanac."""
        return self._almanac.toolkit

    def traditions(self) -> tuple[Tradition, ...]:
        """Return the traditions with observances in the almanac, then the user's own."""
        held = {one.tradition for one in self._almanac.observances.values()} | {Tradition.OWN}
        return tuple(tradition for tradition in Tradition if tradition in held)

    def practice_groups(self) -> tuple[PracticeGroup, ...]:
        """Return the practices to choose between, by tradition."""
        return practice_groups(
            self._almanac.observances.values(), tuple(self._almanac.practices.values())
        )

    def all_sessions(self) -> tuple[Session, ...]:
        """Return every session of the diary, in order of start and id."""
        with self._diary.reading() as held:
            return held.sessions.all()

    def session_count(self) -> int:
        """Return how many sessions the diary holds; a series counts once."""
        with self._diary.reading() as held:
            return held.sessions.count()

    def sessions_span(self) -> DateSpan | None:
        """Return from the first session's day to the last one's, or None in an empty diary.

        An endless series counts by its first day alone.
        """
        with self._diary.reading() as held:
            sessions = held.sessions.all()
        return span_of(sessions)

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

    def clash_report(
        self, window: DateSpan, today: date, settings: Settings | None = None
    ) -> ClashReport:
        """Return the clashes of the sessions of a window, with what was decided on them."""
        return clash_report_of(self._diary, self._planning(settings), window, today)

    def plan_in(self, window: DateSpan) -> Plan:
        """Return the sessions that may touch a window, with all programmes and decisions."""
        return self._snapshots.plan(window)

    def setting_by(self, settings: Settings) -> Setting:
        """Return the place of these settings, with the clash policy of the diary."""
        return self._setting_at(_place_in(self._almanac, settings))

    def shown_on(self, day: date) -> tuple[Occurrence, ...]:
        """Return the occurrences of a day that the overlay shows, without weekly patterns."""
        overlay, nation = self._settings.overlay, self.place.nation
        held = self._dates.occurrences(one_day(day))
        return tuple(one for one in held if overlay.shows(one, nation))

    def next_occurrences(
        self, observance: ObservanceId, after: date, count: int
    ) -> tuple[Occurrence, ...]:
        """Return up to ``count`` occurrences of one observance that start after a day."""
        return self._dates.next_occurrences(observance, after, count)

    def search(
        self, text: str, today: date, limit: int, read_pages: Iterable[Page] = ()
    ) -> tuple[Hit, ...]:
        """Return up to ``limit`` sessions, as many observances and pages, that answer the words.

        ``read_pages`` are found too: the help, and what support plans let be found. The best come
        first, each kind together. No text is refused.
        """
        horizon = Horizon(today=today, dates=self._dates, place=self.place, settings=self._settings)
        return search(text, self._almanac, self._diary, horizon, limit, read_pages=read_pages)

    def may_be_confirmed(self, shown: Occurrence) -> tuple[Occurrence, ...]:
        """Return the almanac's own occurrences behind one that is shown, if any may be confirmed.

        One for each practice that keeps the same days.
        """
        return originals(self._almanac, shown)

    def occurrence_meant(self, observance: str, cycle: str, practice: str | None) -> Occurrence:
        """Return the almanac's occurrence of these names.

        Raises BadRequestError, which names the choices there are.
        """
        return occurrence_meant(self._almanac, observance, cycle, practice)

    def confirm(
        self, meant: Sequence[Occurrence], first_day: date, announced_by: str, today: date
    ) -> Change:
        """Return the change that confirms a first day for occurrences of the almanac.

        Raises BadRequestError where the day is too far off or nobody is named.
        """
        change = change_to_confirm(
            meant,
            self._confirmations,
            first_day=first_day,
            announced_by=announced_by,
            entered=today,
        )
        return self.with_skips_settled(change)

    def withdraw(self, shown: Occurrence) -> Change:
        """Return the change that withdraws what was confirmed for an occurrence, if anything."""
        observance, _practice, cycle, nation = shown.key
        slugs = {shown.practice.slug, *(one.slug for one in shown.agreeing)}
        keys = {(observance, slug, cycle, nation) for slug in slugs}
        held = [one for one in self._confirmations if one.key in keys]
        return self.withdraw_all(held, shown.observance.name)

    def withdraw_all(self, confirmations: Sequence[Confirmation], name: str) -> Change:
        """Return the change that withdraws these confirmations of an observance so named."""
        return self.with_skips_settled(change_to_withdraw(confirmations, name))

    def with_skips_settled(self, change: Change) -> Change:
        """Return a change of dates with what repeats then leave out, to be undone together."""
        if not change.affected & Affected.DATES:
            return change
        confirmations = edited(self._confirmations, change.confirmations)
        own = edited(self._own, change.own_observances)
        dates = DiaryDates(self._almanac, confirmations, own)
        settled = self.planner.skips_settled(replace(self._planning(), dates=dates))
        return replace(change, sessions=(*change.sessions, *settled.sessions))

    def clashes_if(self, meant: Sequence[Occurrence], first_day: date) -> tuple[Clash, ...]:
        """Return the clashes that would be, were these occurrences confirmed for a first day."""
        if not meant:
            return ()
        moved = moved_if(meant, first_day)
        window = moved[0].marked_span.widened(before=1, after=1)
        with self._diary.reading() as held:
            sessions = held.sessions.touching(window)
        return clashes_with(moved, sessions, self._setting_at(self.place), self._settings)

    def revisions_in(self, other: Almanac, today: date) -> tuple[Revision, ...]:
        """Return what another edition tells otherwise, for the dates that the user plans around.

        Raises UnknownPlaceError where it does not hold the place that was chosen.
        """
        with self._diary.reading() as held:
            sessions = held.sessions.all()
        return revisions_for(
            self._telling_of(self._almanac),
            self._telling_of(other),
            sessions=sessions,
            settings=self._settings,
            today=today,
        )

    def revisions_since(self, earlier: Almanac, today: date) -> tuple[Revision, ...]:
        """Return what the edition in use tells otherwise than an earlier one.

        Raises UnknownPlaceError where the earlier one does not hold the place that was chosen.
        """
        with self._diary.reading() as held:
            sessions = held.sessions.all()
        return revisions_for(
            self._telling_of(earlier),
            self._telling_of(self._almanac),
            sessions=sessions,
            settings=self._settings,
            today=today,
        )

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
        with self._diary.work() as work:
            write_change(change, work)
            work.commit()
        if change.affected & ~Affected.REMINDERS:
            self._snapshots.forget()
            self.plans.forget()
        if change.settings is not None and change.settings.after is not None:
            self._settings = change.settings.after
        if change.affected & Affected.DATES:
            self._read_dates()
        if change.affected & Affected.SESSIONS:
            self.planner.forget_sessions()
        return change.affected

    def change_settings(self, after: Settings) -> Change:
        """Return the change to these settings.

        Other terms, another place or nation and other observances bring other dates for repeats to
        leave out.
        """
        before = self._settings
        is_otherwise = _skips_by(before) != _skips_by(after)
        planning = self._planning(after)
        sessions = self.planner.skips_settled(planning).sessions if is_otherwise else ()
        return Change(
            label=translate("changes", "change of settings"),
            settings=Edit(before, after),
            sessions=sessions,
        )

    def quick_entry(self, text: str, today: date) -> QuickEntry:
        """Return the session that one line of words tells; nothing is written.

        Raises NotUnderstoodError.
        """
        length = self._settings.session_length
        return quick_entry_from(text, today, self._kind_words, length)

    def read_timetable(self, path: Path) -> Timetable:
        """Read a timetable file without touching the diary; safe off the GUI thread."""
        return read_timetable(
            read_bytes(path), name=path.name, zone=self.place.zone, kind_words=self._kind_words
        )

    def read_timetables(
        self, path: Path, choices: TableChoices | None = None
    ) -> tuple[Timetable, ...]:
        """Read a timetable file of any kind, one timetable for each programme that it names.

        ``choices`` say what a table does not; what was settled for the same headings is remembered.
        """
        reading = FileReading(
            making=self.table_making,
            choices=choices or TableChoices(),
            remembered=self._settings.layouts,
        )
        return timetables_in(path, reading)

    def read_watched(self, path: Path, content: bytes) -> ToldQuietly:
        """Read the content of a watched file as far as nobody need be asked; safe off the GUI."""
        reading = FileReading(making=self.table_making, remembered=self._settings.layouts)
        return told_quietly(path, content, reading)

    @property
    def table_making(self) -> TableMaking:
        """What sessions are made with that tables tell."""
        return TableMaking(self.place.zone, self._kind_words)

    @property
    def layouts(self) -> tuple[LayoutMemory, ...]:
        """The mappings of tables that were settled, the latest first."""
        return self._settings.layouts

    def remember_layouts(
        self, file: TableFile, mappings: Sequence[TableMapping], today: date
    ) -> Change:
        """Return the change that remembers these mappings for files with the same headings."""
        after = with_memory(self._settings.layouts, file, mappings, today)
        return Change(
            label=translate("changes", "layout of {name}").format(name=file.name),
            settings=Edit(self._settings, replace(self._settings, layouts=after)),
        )

    def plan_import(self, timetable: Timetable) -> tuple[Change, ImportReport]:
        """Return the change that brings the timetable in, and a report of what it does."""
        (planned,) = self.plan_imports((timetable,))
        return planned.change, planned.report

    def plan_imports(
        self, timetables: Sequence[Timetable], since: Marks = NO_MARKS
    ) -> tuple[PlannedImport, ...]:
        """Return what bringing in each timetable does, after those before it.

        ``since`` tells what those of a file told that came in before.
        """
        return planned_imports(timetables, self._held(), self._skipping(), since, self._today())

    def sample_timetables(self) -> tuple[Path, ...]:
        """Return the files of the bundled sample."""
        return tuple(sorted((bundled_folder("data") / "sample").glob("*.ics")))

    def _held(self) -> Held:
        with self._diary.reading() as held:
            sessions = {session.id: session for session in held.sessions.all()}
            return Held(sessions, held.programmes.all())

    def _skipping(self) -> Callable[[Session], Session]:
        return partial(settled, planning=self._planning())

    def _telling_of(self, almanac: Almanac) -> Telling:
        place = _place_in(almanac, self._settings)
        policy = chosen_policy(almanac.policy, self._settings.policy)
        setting = Setting(policy=policy, place=place, sun=SunAt(place))
        dates = DiaryDates(almanac, self._confirmations, self._own)
        return Telling(dates=dates, setting=setting)

    def _read_dates(self) -> None:
        with self._diary.reading() as held:
            self._confirmations = held.confirmations.all()
            self._own = held.own_observances.all()
        self._dates = DiaryDates(self._almanac, self._confirmations, self._own)

    def _planning(self, settings: Settings | None = None) -> Planning:
        settings = settings or self._settings
        return Planning(
            settings=settings,
            setting=self.setting_by(settings),
            dates=self._dates,
            known=self._almanac.span,
            today=self._today(),
        )

    def _setting_at(self, place: Place) -> Setting:
        return Setting(policy=self.policy, place=place, sun=SunAt(place))


def _skips_by(settings: Settings) -> object:
    """Return what decides which dates repeats leave out."""
    # What is merely too low to be drawn is heeded all the same.
    overlay = replace(settings.overlay, lowest_tier=Tier.PLAN, shown_observances=frozenset())
    return (settings.terms, settings.place, settings.nation, overlay)


def _place_in(almanac: Almanac, settings: Settings) -> Place:
    return almanac.place(settings.place).counted_in(settings.nation)


def open_workspace(
    *,
    almanac: Path,
    diary: Path,
    today: Callable[[], date] = local_today,
    read_only: bool = False,
) -> Workspace:
    """Open both files; a diary that is not there yet is made.

    Raises AlmanacMissingError, AlmanacUnreadableError, DiaryError or DiaryTooNewError.
    """
    opened = Almanac.open(almanac)
    try:
        return Workspace(opened, Diary.open(diary, read_only=read_only), today)
    except PlannerError:
        opened.close()
        raise
