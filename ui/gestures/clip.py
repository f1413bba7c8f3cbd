"""Copying sessions to the clipboard and pasting them, here and with other calendars."""

from collections.abc import Iterable, Sequence
from datetime import date, time
from functools import partial

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication

from planner.domain.change import Change
from planner.domain.dates import ONE_DAY
from planner.domain.session import Session
from planner.domain.wording import Clock, day_text, time_range_text
from planner.services.clipboard import CALENDAR_TYPE
from ui.clockwork import Now
from ui.gestures.placing import copies_of
from ui.gestures.session_gestures import SessionGestures
from ui.words import session_count_words

_OPENING = "BEGIN:VCALENDAR"


class SessionClip(QObject):
    """What was copied here is pasted as it was; what other calendars copied is read."""

    def __init__(self, gestures: SessionGestures, now: Now) -> None:
        super().__init__(gestures)
        self._gestures = gestures
        self._now = now
        self._held: tuple[Session, ...] = ()
        self._text = ""

    @Slot()
    def copy(self) -> None:
        """Copy what is selected."""
        instances = self._gestures.selection.instances
        if not instances:
            return
        planner = self._gestures.workspace.planner
        self._held = planner.singles_of(instances)
        self._text = planner.calendar_text(self._held, stamp=self._now())
        mime = QMimeData()
        mime.setData(CALENDAR_TYPE, self._text.encode())
        mime.setText(plain_words(self._held, self._gestures.workspace.settings.clock))
        QGuiApplication.clipboard().setMimeData(mime)
        words = self.tr("{sessions} copied").format(sessions=session_count_words(len(instances)))
        self._gestures.tell(words)

    @Slot()
    def cut(self) -> None:
        """Copy what is selected, and ask for it to be deleted."""
        if not self._gestures.is_read_only:
            self.copy()
            self._gestures.ask_to_delete()

    @Slot()
    def paste(self) -> None:
        """Paste on the selected day, at the time that was pointed to if any."""
        spot = self._gestures.spot
        day = self._gestures.navigator.day
        at = None if spot is None or spot.start.date() != day else spot.start.time()
        self.paste_on(day, at)

    def paste_on(self, day: date, at: time | None) -> None:
        """Paste on a day, at a time where one is given."""
        text = clipboard_text()
        if self._gestures.is_read_only:
            return
        if text:
            self._gestures.make(partial(self._pasted, text, day, at))
        else:
            self._gestures.tell(self.tr("There is no session to paste"))

    @Slot()
    def duplicate(self) -> None:
        """Copy what is selected to the day after."""
        instances = self._gestures.selection.instances
        if instances and not self._gestures.is_read_only:
            planner = self._gestures.workspace.planner
            self._gestures.make(partial(planner.duplicate, instances, ONE_DAY))

    def _pasted(self, text: str, day: date, at: time | None) -> Change:
        planner = self._gestures.workspace.planner
        is_own = bool(self._held) and text == self._text
        sessions = self._held if is_own else planner.sessions_from_calendar_text(text)
        return copies_of(planner, sessions, day, at)


def clipboard_text() -> str:
    """Return the calendar on the clipboard, or nothing where it holds none."""
    mime = QGuiApplication.clipboard().mimeData()
    if mime is None:
        return ""
    if mime.hasFormat(CALENDAR_TYPE):
        return bytes(mime.data(CALENDAR_TYPE).data()).decode(errors="replace")
    text = mime.text() if mime.hasText() else ""
    return text if text.lstrip("\ufeff \r\n").startswith(_OPENING) else ""


def plain_words(sessions: Sequence[Session], clock: Clock) -> str:
    """Return one line for each session, for what knows no calendars."""
    return "\n".join(_lines(sessions, clock))


def _lines(sessions: Iterable[Session], clock: Clock) -> Iterable[str]:
    for session in sessions:
        parts = [day_text(session.start.date())]
        if not session.all_day:
            parts.append(time_range_text(session.start, session.end, clock))
        yield ", ".join(part for part in (*parts, session.title, session.location) if part)
