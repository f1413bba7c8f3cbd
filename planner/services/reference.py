"""The almanac open at a place, without a diary: what the command line's checks and prints use."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.content.session_kinds import load_kind_words
from planner.domain.clash_report import ClashReport
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.period_view import PeriodView
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.domain.table_choices import TableChoices
from planner.domain.table_reading import TableMaking
from planner.domain.timetable import Timetable
from planner.domain.year_view import YearView
from planner.files import bundled_folder
from planner.services.clash_reports import Reported, clash_report
from planner.services.date_source import DateSource
from planner.services.period import Plan, period_view
from planner.services.programme_marks import marked_programmes
from planner.services.timetable_files import FileReading, timetables_in
from planner.services.year import YearPlan, instances_by_day, year_view


class Reference:
    """An almanac, and the place and nation to judge by."""

    def __init__(self, almanac: Almanac, place: Place) -> None:
        self.almanac = almanac
        self.settings = Settings(place=place.slug)
        self.setting = Setting(policy=almanac.policy, place=place, sun=SunAt(place))

    def read(
        self, paths: Sequence[Path], choices: TableChoices | None = None
    ) -> tuple[Timetable, ...]:
        """Read timetable files; ``choices`` say what tables among them do not.

        Raises TimetableError or FileProblemError.
        """
        words = load_kind_words(bundled_folder("data") / "session_kinds.toml")
        making = TableMaking(self.setting.place.zone, words)
        reading = FileReading(making=making, choices=choices or TableChoices())
        return tuple(one for path in paths for one in timetables_in(path, reading))

    def period(
        self,
        timetables: Sequence[Timetable],
        window: DateSpan,
        today: date,
        dates: DateSource,
        settings: Settings,
    ) -> PeriodView:
        """Return everything that is on in a window, with the sessions of the timetables."""
        programmes = _programmes(timetables)
        plan = Plan(
            sessions=_sessions(timetables),
            programmes={programme.id: programme for programme in programmes},
        )
        return period_view(
            window,
            today=today,
            almanac=dates,
            plan=plan,
            setting=self.setting,
            settings=settings,
        )

    def clash_report(
        self,
        timetables: Sequence[Timetable],
        window: DateSpan,
        today: date,
        dates: DateSource,
        settings: Settings,
    ) -> ClashReport:
        """Return the clashes of the sessions of the timetables in a window."""
        plan = Reported(sessions=_sessions(timetables), programmes=_programmes(timetables))
        return clash_report(
            window, plan, dates=dates, setting=self.setting, settings=settings, today=today
        )

    def year(
        self,
        timetables: Sequence[Timetable],
        window: DateSpan,
        today: date,
        dates: DateSource,
        settings: Settings,
    ) -> YearView:
        """Return the days of a long window at a glance, with the sessions of the timetables."""
        place, hidden = self.setting.place, settings.hidden_programmes
        sessions = [one for one in _sessions(timetables) if one.programme not in hidden]
        plan = YearPlan(
            counts=instances_by_day(sessions, window, place), programmes=_programmes(timetables)
        )
        return year_view(
            window, today=today, dates=dates, plan=plan, place=place, settings=settings
        )


def _programmes(timetables: Sequence[Timetable]) -> tuple[Programme, ...]:
    return tuple(marked_programmes([timetable.programme for timetable in timetables]))


def _sessions(timetables: Sequence[Timetable]) -> list[Session]:
    return [session for timetable in timetables for session in timetable.sessions]


def open_reference(almanac: Path, place: PlaceSlug, nation: Nation | None) -> Reference:
    """Open the almanac at a place; ``nation`` overrides the one the place lies in.

    Raises AlmanacMissingError, AlmanacUnreadableError or UnknownPlaceError.
    """
    opened = Almanac.open(almanac)
    return Reference(opened, opened.place(place).counted_in(nation))
