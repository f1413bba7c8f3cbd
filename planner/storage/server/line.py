"""Listening to a server: what others change, whether it still answers, and when it does again."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread
from typing import TYPE_CHECKING

from planner.domain.errors import LineLostError, PlannerError
from planner.storage.parts import SHARED
from planner.storage.server.announcing import CHANNEL
from planner.storage.server.connecting import connect
from planner.storage.server.diary import ServerDiary
from planner.storage.server.faults import server_faults_told

if TYPE_CHECKING:
    from pg8000.dbapi import Connection

_BEAT = 1.0
"""Seconds between two looks at what was announced."""

_PATIENCE = 5.0
"""Seconds to wait for an answer, after which the line counts as lost."""

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 10.0
"""Seconds before the server is tried again, twice as many after each time."""

_EVERYTHING = frozenset(table.name for table in SHARED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ears:
    """Who is told what the line hears; each is called in the thread of the line.

    ``on_change`` is given the names of the tables that others wrote to. ``on_lost`` is told why the
    server cannot be used, again each time that it is tried in vain; ``on_back`` follows once it
    can, the first time included, whatever was changed meanwhile.
    """

    on_change: Callable[[frozenset[str]], None]
    on_lost: Callable[[PlannerError], None]
    on_back: Callable[[], None]


class ServerLine:
    """A connection of its own to the server of a diary, in a thread of its own.

    It connects again by itself. Where the server answers but refuses, as with a wrong password, it
    waits for ``try_now``: an account that is tried again and again may be locked.
    """

    def __init__(self, diary: ServerDiary, ears: Ears, recall: Callable[[], str | None]) -> None:
        """``recall`` returns the password that is kept somewhere, which may take a while."""
        self._diary = diary
        self._ears = ears
        self._recall = recall
        self._woken = Event()
        self._is_over = False
        self._thread = Thread(target=self._run, name="line", daemon=True)

    def start(self) -> None:
        """Begin to listen."""
        self._thread.start()

    def try_now(self) -> None:
        """Try, or listen, without waiting any longer."""
        self._woken.set()

    def close(self) -> None:
        """Listen no more, and tell nobody anything."""
        self._is_over = True
        self._woken.set()
        if self._thread.is_alive():
            # One that waits for a server that does not answer ends by itself.
            self._thread.join(_BEAT)

    def _run(self) -> None:
        if self._diary.password is None:
            self._diary.use_password(self._recall())
        pause = _FIRST_PAUSE
        while not self._is_over:
            try:
                connection = self._reached()
            except PlannerError as error:
                self._tell_lost(error)
                self._wait(pause if isinstance(error, LineLostError) else None)
                pause = min(pause * 2, _LONGEST_PAUSE)
                continue
            pause = _FIRST_PAUSE
            if not self._is_over:
                self._ears.on_back()
            try:
                self._listen(connection)
            except PlannerError as error:
                self._tell_lost(error)
            finally:
                # A line that was cut cannot be closed any more.
                with suppress(Exception):
                    connection.close()

    def _reached(self) -> "Connection":
        """Return a connection that hears, once the diary on the server is found in order."""
        diary = self._diary
        with server_faults_told(diary.address):
            connection = connect(diary.address, diary.password, _PATIENCE, window=diary.window)
            try:
                connection.autocommit = True
                connection.cursor().execute(f"LISTEN {CHANNEL}")
                diary.prepare()
            except BaseException:
                with suppress(Exception):
                    connection.close()
                raise
        return connection

    def _listen(self, connection: "Connection") -> None:
        """Tell what is announced until the line is lost, which is raised, or closed."""
        cursor = connection.cursor()
        with server_faults_told(self._diary.address):
            while True:
                self._wait(_BEAT)
                if self._is_over:
                    return
                # The driver takes in what was announced while it waits for any answer.
                cursor.execute("SELECT 1")
                if tables := self._changed(connection):
                    self._ears.on_change(tables)

    def _changed(self, connection: "Connection") -> frozenset[str]:
        """Return the tables that others wrote to since the last look."""
        announced = connection.notifications
        is_overfull = len(announced) == announced.maxlen
        heard = set()
        while announced:
            _process, _channel, payload = announced.popleft()
            table, _, window = payload.partition(" ")
            if window != self._diary.window:
                heard.add(table)
        # The driver keeps so many, and drops the older ones.
        return _EVERYTHING if is_overfull else frozenset(heard)

    def _wait(self, seconds: float | None) -> None:
        if not self._is_over:
            self._woken.wait(seconds)
        self._woken.clear()

    def _tell_lost(self, error: PlannerError) -> None:
        if not self._is_over:
            self._ears.on_lost(error)
