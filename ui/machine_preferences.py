"""What the user prefers on this machine, whichever diary is open."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSettings

from planner.domain.diary_address import DiaryAddress, ServerAddress
from planner.later import imported_later
from planner.services.locations import default_diary_path
from ui.languages import prefer_language, preferred_language
from ui.look.look import Look
from ui.look.motion import MotionChoice
from ui.look.theme import ColourChoice
from ui.recent_diaries import RecentDiaries

with imported_later():
    from planner.services.opening_ics import is_offered, offer, offered_program, withdraw

Choice = TypeVar("Choice", bound=StrEnum)

_TOLD = "since/told-at-start"
_FIRST = "start/diary"


class TellAtStart(StrEnum):
    """When the list of what is new and due is shown as the planner opens.

    The values are those of a tick that stood there before.
    """

    NEWS = "true"
    DUE = "due"
    NEVER = "false"


class FirstDiary(StrEnum):
    """Which diary the planner opens where none is named."""

    USUAL = "usual"
    LAST = "last"


@dataclass(frozen=True, slots=True, kw_only=True)
class MachinePreferences:
    """Choices that stay on this machine.

    ``text_size`` is in per cent, one of TEXT_SIZES. ``language`` is a code, or "" for the language
    of the system; another is spoken from the next start on. ``is_offered`` tells whether the
    desktop offers the planner for .ics files, None where it takes no such offer.
    """

    text_size: int
    colours: ColourChoice
    motion: MotionChoice
    language: str
    tell_at_start: TellAtStart
    first_diary: FirstDiary
    is_offered: bool | None


def preferences_held(look: Look, stored: QSettings) -> MachinePreferences:
    """Return what is preferred now."""
    return MachinePreferences(
        text_size=look.text_size,
        colours=look.choice,
        motion=look.motion,
        language=preferred_language(stored),
        tell_at_start=told_at_start(stored),
        first_diary=_choice(stored, _FIRST, FirstDiary.USUAL),
        is_offered=_is_offered(),
    )


def put_preferences(after: MachinePreferences, look: Look, stored: QSettings) -> None:
    """Keep other preferences, and show at once what they change.

    Raises FileProblemError where the desktop would not take the offer; all others are kept.
    """
    if after.text_size != look.text_size:
        look.resize_text(after.text_size)
    if after.colours is not look.choice:
        look.choose(after.colours)
    look.let_move(after.motion)
    prefer_language(stored, after.language)
    tell_at_start(after.tell_at_start, stored)
    open_first(after.first_diary, stored)
    _put_offer(after.is_offered)


def _is_offered() -> bool | None:
    program = offered_program()
    return None if program is None else is_offered(program)


def _put_offer(wanted: bool | None) -> None:  # noqa: FBT001
    program = offered_program()
    if program is None or wanted is None or wanted == is_offered(program):
        return
    if wanted:
        offer(program)
    else:
        withdraw()


def told_at_start(stored: QSettings) -> TellAtStart:
    """Return when the list is shown as the planner opens."""
    return _choice(stored, _TOLD, TellAtStart.NEWS)


def tell_at_start(when: TellAtStart, stored: QSettings) -> None:
    """Show the list then as the planner opens."""
    stored.setValue(_TOLD, when.value)


def open_first(which: FirstDiary, stored: QSettings) -> None:
    """Open this diary where none is named."""
    stored.setValue(_FIRST, which.value)


def diaries_to_open(stored: QSettings) -> tuple[DiaryAddress, ...]:
    """Return the diary to open at the start, then the usual one where that cannot be opened."""
    usual = default_diary_path()
    if _choice(stored, _FIRST, FirstDiary.USUAL) is FirstDiary.USUAL:
        return (usual,)
    # A diary on a stick or share may not be there today, and must not be made anew.
    last = next((one for one in RecentDiaries(stored).all() if _may_be_there(one)), usual)
    return tuple(dict.fromkeys((last, usual)))


def _may_be_there(diary: DiaryAddress) -> bool:
    return isinstance(diary, ServerAddress) or diary.is_file()


def _choice(stored: QSettings, key: str, otherwise: Choice) -> Choice:
    # Some backends give a Boolean back for the words true and false.
    found = str(stored.value(key, otherwise.value)).lower()
    return next((one for one in type(otherwise) if one.value == found), otherwise)
