"""The pages of the preferences: each shows its choices and returns them as they are entered."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from planner.domain.errors import BadRequestError, NotUnderstoodError
from planner.domain.language import counted
from planner.domain.place import Nation, Place
from planner.domain.reminder import LEAD_WEEKS
from planner.domain.settings import SESSION_LENGTHS, Settings, WorkingHours, in_nation
from planner.domain.wording import Clock
from ui.languages import offered_languages
from ui.look.look import TEXT_SIZES
from ui.look.motion import MotionChoice
from ui.look.theme import ColourChoice
from ui.machine_preferences import FirstDiary, MachinePreferences, TellAtStart
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.time_words import TimeWords
from ui.words import nation_name


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """All that the dialog is about: what belongs to the diary, and what to this machine."""

    settings: Settings
    machine: MachinePreferences


class PreferencePage(ScrolledColumn):
    """A page of the dialog; its choices are put into the preferences by ``edited``."""

    def __init__(self) -> None:
        super().__init__()
        line = self.fontMetrics().height()
        self.column.setContentsMargins(2, line, round(line * 0.6), 2)

    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences with what is entered on this page.

        Raises BadRequestError or NotUnderstoodError, with the keyboard in the field at fault.
        """
        raise NotImplementedError

    def _add(self, label: str, field: QWidget) -> None:
        self.column.addLayout(stacked(label, field))

    def _explain(self, words: str) -> None:
        self.column.addWidget(plain_text(words, TextRole.QUIET))


class CalendarPage(PreferencePage):
    """Working hours, the weekend, the year, the clock and the length of a new session."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        hours = settings.working_hours
        self.first = TimeWords(hours.start, settings.clock)
        self.last = TimeWords(hours.end, settings.clock)
        self.weekend = QCheckBox(self.tr("Show the wee&kend in a week"))
        self.weekend.setChecked(not settings.hides_weekend)
        self.year = ChoiceBox(self._years(), settings.year_starts)
        self.clock = ChoiceBox(
            {
                Clock.TWELVE_HOUR: self.tr("12-hour clock: 2:30pm"),
                Clock.TWENTY_FOUR_HOUR: self.tr("24-hour clock: 14:30"),
            },
            settings.clock,
        )
        self.length = ChoiceBox(self._lengths(), settings.session_length)
        self._add(self.tr("&Work begins at"), self.first)
        self._add(self.tr("Work &ends at"), self.last)
        self._explain(self.tr("Weeks open at these hours, and a new session is put within them."))
        self.column.addWidget(self.weekend)
        self._add(self.tr("The &year view starts in"), self.year)
        self._add(self.tr("&Times are told by the"), self.clock)
        self._add(self.tr("A &new session lasts"), self.length)
        self.column.addStretch(1)

    @override
    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences with the choices about the calendar."""
        settings = replace(
            before.settings,
            working_hours=self._hours(),
            hides_weekend=not self.weekend.isChecked(),
            year_starts=self.year.value(),
            clock=self.clock.value(),
            session_length=self.length.value(),
        )
        return replace(before, settings=settings)

    def _hours(self) -> WorkingHours:
        times = []
        for field in (self.first, self.last):
            try:
                times.append(field.entered())
            except NotUnderstoodError:
                field.setFocus()
                raise
        first, last = times
        if last <= first:
            self.last.setFocus()
            raise BadRequestError(
                what=self.tr("Work ends at"),
                fault=self.tr("work would end before it begins"),
                remedy=self.tr("give a later time"),
            )
        return WorkingHours(first, last)

    def _years(self) -> Mapping[int, str]:
        return {1: self.tr("January"), 8: self.tr("August"), 9: self.tr("September")}

    def _lengths(self) -> Mapping[timedelta, str]:
        words = (
            self.tr("30 minutes"),
            self.tr("1 hour"),
            self.tr("1 hour 30 minutes"),
            self.tr("2 hours"),
            self.tr("3 hours"),
            self.tr("4 hours"),
            self.tr("8 hours"),
        )
        return dict(zip(SESSION_LENGTHS, words, strict=True))


class PlacePage(PreferencePage):
    """The place whose sun counts, and the nation whose bank holidays do."""

    def __init__(self, settings: Settings, places: Sequence[Place]) -> None:
        super().__init__()
        self._places = {one.slug: one for one in places}
        names = {one.slug: one.name for one in places}
        self.place = ChoiceBox(names, settings.place)
        self.place.setMaxVisibleItems(16)
        here = self._places[self.place.value()]
        self.nation = ChoiceBox(self._nations(), here.counted_in(settings.nation).nation)
        self._add(self.tr("&Place"), self.place)
        self._explain(
            self.tr("Sunrise and sunset, and all times that go by them, are those of this place.")
        )
        self._add(self.tr("&Bank holidays"), self.nation)
        self.column.addStretch(1)
        self.place.currentIndexChanged.connect(self._on_place_changed)

    @override
    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences at the place and with the bank holidays chosen."""
        place = self._places[self.place.value()]
        settings = in_nation(replace(before.settings, place=place.slug), self.nation.value(), place)
        return replace(before, settings=settings)

    def _nations(self) -> Mapping[Nation, str]:
        return {one: nation_name(one) for one in Nation}

    @Slot()
    def _on_place_changed(self) -> None:
        # As everywhere else, another place brings the bank holidays that count there.
        self.nation.choose(self._places[self.place.value()].nation)


class ReadingPage(PreferencePage):
    """How large text is, which colours and languages there are, and whether things move."""

    def __init__(self, machine: MachinePreferences) -> None:
        super().__init__()
        sizes = {one: self.tr("{size}%").format(size=one) for one in TEXT_SIZES}
        self.text_size = ChoiceBox(sizes, machine.text_size)
        self.colours = ChoiceBox(
            {
                ColourChoice.SYSTEM: self.tr("As the system"),
                ColourChoice.LIGHT: self.tr("Light"),
                ColourChoice.DARK: self.tr("Dark"),
                ColourChoice.HIGH_CONTRAST: self.tr("High contrast"),
            },
            machine.colours,
        )
        self.motion = ChoiceBox(
            {
                MotionChoice.SYSTEM: self.tr("As the system"),
                MotionChoice.NONE: self.tr("Nothing moves"),
            },
            machine.motion,
        )
        named = {one.code: one.name for one in offered_languages()}
        self.language = ChoiceBox({"": self.tr("As the system"), **named}, machine.language)
        self._add(self.tr("&Text size"), self.text_size)
        self._add(self.tr("Colo&urs"), self.colours)
        self._add(self.tr("&Motion"), self.motion)
        self._add(self.tr("&Language"), self.language)
        self._explain(self.tr("Another language is spoken when the planner is next opened."))
        self._explain(self.tr("All of these hold for every diary on this computer."))
        self.column.addStretch(1)

    @override
    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences with the choices about reading."""
        machine = replace(
            before.machine,
            text_size=self.text_size.value(),
            colours=self.colours.value(),
            motion=self.motion.value(),
            language=self.language.value(),
        )
        return replace(before, machine=machine)


class RemindersPage(PreferencePage):
    """What the diary reminds of, and when that is told."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        weeks = {one: counted("%n week(s) before", "a date", one) for one in LEAD_WEEKS}
        self.weeks = ChoiceBox({None: self.tr("Off"), **weeks}, preferences.settings.remind_weeks)
        self.told = ChoiceBox(
            {
                TellAtStart.NEWS: self.tr("When something is new or due"),
                TellAtStart.DUE: self.tr("Only when something is due"),
                TellAtStart.NEVER: self.tr("Never"),
            },
            preferences.machine.tell_at_start,
        )
        self._add(self.tr("&Remind me of dates to plan around"), self.weeks)
        self._explain(
            self.tr(
                "These are the dates to plan around that you chose to see. You can also ask for a "
                "reminder of one date or session alone: in its menu, in “This day” or on its page."
            )
        )
        self._add(self.tr("&Show the list when the planner opens"), self.told)
        self._explain(
            self.tr(
                "It is one quiet line above the calendar. What is due also stands in the status "
                "bar and in “This day”, whatever you choose here."
            )
        )
        self.column.addStretch(1)

    @override
    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences with the choices about reminders."""
        weeks = self.weeks.value()
        told = self.told.value()
        return Preferences(
            settings=replace(before.settings, remind_weeks=weeks),
            machine=replace(before.machine, tell_at_start=told),
        )


class FilesPage(PreferencePage):
    """Which diary is opened at the start, and whether .ics files can be opened with the planner."""

    def __init__(self, machine: MachinePreferences, usual: Path) -> None:
        super().__init__()
        self.first = ChoiceBox(
            {
                FirstDiary.USUAL: self.tr("The usual diary"),
                FirstDiary.LAST: self.tr("The diary that was used last"),
            },
            machine.first_diary,
        )
        self._add(self.tr("&Open at the start"), self.first)
        self._explain(self.tr("The usual diary is {file}").format(file=usual))
        self._explain(
            self.tr("Where the diary that was used last is not there, the usual one is opened.")
        )
        self.offered = QCheckBox(self.tr("Off&er this planner for .ics files"))
        self._add_offer(is_offered=machine.is_offered)
        self.column.addStretch(1)

    @override
    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences with the choice of the diary."""
        machine = replace(before.machine, first_diary=self.first.value())
        if machine.is_offered is not None:
            machine = replace(machine, is_offered=self.offered.isChecked())
        return replace(before, machine=machine)

    def _add_offer(self, *, is_offered: bool | None) -> None:
        self.offered.setChecked(bool(is_offered))
        # Where nothing can be offered there is nothing to choose.
        self.offered.setVisible(is_offered is not None)
        self.column.addWidget(self.offered)
        if is_offered is not None:
            self._explain(
                self.tr(
                    "It then stands under “Open with”. Your usual program still opens such files "
                    "unless you choose this one."
                )
            )
