"""What is open: an almanac and a diary, and the choices, the places and the dates in them."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.local_note import LocalNote
from planner.domain.lost_race import LostRace, Signature
from planner.domain.observance import Tradition
from planner.domain.own_observance import OwnObservance
from planner.domain.place import Place, Sun
from planner.domain.policy import Policy
from planner.domain.policy_choice import chosen_policy
from planner.domain.practice_groups import PracticeGroup, practice_groups
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.later import imported_later
from planner.services.diary_dates import DiaryDates
from planner.services.guide_dates import GuideDates
from planner.services.planning import Planning
from planner.services.support_plans import Guides
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.toolkit_contents import Toolkit
    from planner.services.page_parts import WrittenFaiths

if TYPE_CHECKING:
    from planner.services.shared_diary import SharedDiary


class OpenFiles:
    """An open almanac and diary, to be read; ``Workspace`` adds what can be asked of the two."""

    shared: "SharedDiary | None" = None
    """What is asked of a diary on a server; None where it is in a file."""

    def __init__(self, almanac: Almanac, diary: Diary, today: Callable[[], date]) -> None:
        self._almanac = almanac
        self._diary = diary
        self._today = today
        with diary.reading() as held:
            self._settings = held.settings.get()
        self._read_dates()

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
        """Where the diary is kept, or the user's own part of one that a team shares."""
        return self._diary.path

    @property
    def diary_name(self) -> str:
        """What the diary is called where it is told of: its file, or its server."""
        return self._diary.name

    @property
    def is_read_only(self) -> bool:
        """Tell whether the diary can only be read."""
        return self._diary.is_read_only

    @property
    def is_private_read_only(self) -> bool:
        """Tell whether even the user's own settings, support plans and reminders can only be read.

        Where a team shares the rest, that may be read-only alone.
        """
        return self._diary.refusal(is_private=True) is not None

    def save_copy(self, target: Path) -> None:
        """Write the whole diary into a file, replacing what is there.

        Raises DiaryError with ``target`` as it was.
        """
        self._diary.copy_to(target)

    def signature(self, race: LostRace[object]) -> Signature | None:
        """Return who changed what a race is about, and when, where that is known.

        Raises DiaryError.
        """
        thing = race.standing
        return None if thing is None else self._diary.signature(race.kind, thing)

    def check_writable(self) -> None:
        """Raise DiaryError where the diary can only be read."""
        with self._diary.work() as work:
            work.commit()

    def check_private_writable(self) -> None:
        """Raise DiaryError where even the user’s own part of the diary can only be read."""
        with self._diary.work(is_private=True) as work:
            work.commit()

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
        return self._place_of(self._settings)

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
        return self._dates.own

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
            return held.sessions.span()

    def setting_by(self, settings: Settings) -> Setting:
        """Return the place of these settings, with the clash policy of the diary."""
        place = self._place_of(settings)
        return Setting(policy=self.policy, place=place, sun=SunAt(place))

    def planning(self, settings: Settings | None = None) -> Planning:
        """Return what planning goes by now, by the user's settings or by these."""
        settings = settings or self._settings
        return Planning(
            settings=settings,
            setting=self.setting_by(settings),
            dates=self._dates,
            known=self._almanac.span,
            today=self._today(),
        )

    def _place_of(self, settings: Settings) -> Place:
        return self._almanac.place(settings.place).counted_in(settings.nation)

    def _read_dates(self) -> None:
        with self._diary.reading() as held:
            confirmations, own = held.confirmations.all(), held.own_observances.all()
        self._dates = DiaryDates(self._almanac, confirmations, own)
