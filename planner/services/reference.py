"""The almanac open at a place, without a diary: what the command line's checks and prints use."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.content.session_kinds import load_kind_words
from planner.domain.contact import Setting
from planner.domain.dates import week_of
from planner.domain.period_view import PeriodView
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.settings import Settings
from planner.domain.timetable import Timetable
from planner.exchange.ics.reader import read_timetable
from planner.files import bundled_folder
from planner.services.date_source import DateSource
from planner.services.importing import read_bytes
from planner.services.period import Plan, period_view
from planner.services.programme_marks import marked_programmes


class Reference:
    """An almanac, and the place and nation to judge by."""

    def __init__(self, almanac: Almanac, place: Place) -> None:
        self.almanac = almanac
        self.setting = Setting(policy=almanac.policy, place=place, sun=SunAt(place))

    def read(self, paths: Sequence[Path]) -> tuple[Timetable, ...]:
        """Read timetable files.

        Raises TimetableError or FileProblemError.
        """
        words = load_kind_words(bundled_folder("data") / "session_kinds.toml")
        zone = self.setting.place.zone
        return tuple(
            read_timetable(read_bytes(path), name=path.name, zone=zone, kind_words=words)
            for path in paths
        )

    def week(
        self, timetables: Sequence[Timetable], day: date, today: date, dates: DateSource
    ) -> PeriodView:
        """Return the week of ``day`` with the sessions of the timetables."""
        programmes = marked_programmes([timetable.programme for timetable in timetables])
        plan = Plan(
            sessions=[session for timetable in timetables for session in timetable.sessions],
            programmes={programme.id: programme for programme in programmes},
        )
        return period_view(
            week_of(day),
            today=today,
            almanac=dates,
            plan=plan,
            setting=self.setting,
            settings=Settings(place=self.setting.place.slug),
        )


def open_reference(almanac: Path, place: PlaceSlug, nation: Nation | None) -> Reference:
    """Open the almanac at a place; ``nation`` overrides the one the place lies in.

    Raises AlmanacMissingError, AlmanacUnreadableError or UnknownPlaceError.
    """
    opened = Almanac.open(almanac)
    return Reference(opened, opened.place(place).counted_in(nation))
