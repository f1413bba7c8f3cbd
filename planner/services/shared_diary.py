"""A diary that a team shares, as a window uses it: its line, its snapshot and who else has it."""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial
from pathlib import Path

from planner.domain.change import OF_THE_USER, Affected
from planner.domain.diary_address import NamedServer, ServerAddress
from planner.domain.errors import PlannerError
from planner.services import passwords
from planner.services.almanac_updates import open_on_newest
from planner.services.locations import companion_path
from planner.services.workspace import Workspace
from planner.storage.opening import MIGRATIONS
from planner.storage.server.connecting import server_engine
from planner.storage.server.diary import ServerDiary
from planner.storage.server.line import Ears, ServerLine
from planner.storage.server.opening import Found, look_at, may_write

Opened = tuple[Workspace, tuple[str, ...]]
"""A workspace whose diary is shared, and why newer editions of the almanac are not used."""

EVERYTHING = ~Affected.NOTHING & ~OF_THE_USER
"""All that a team may share."""

_OFTEN = timedelta(minutes=5)
"""How long at least between two snapshots while others work."""

_AFFECTED: Mapping[str, Affected] = {
    "programme": Affected.PROGRAMMES,
    "session": Affected.SESSIONS,
    "session_exception": Affected.SESSIONS,
    "confirmation": Affected.DATES,
    "own_observance": Affected.DATES,
    "session_template": Affected.TEMPLATES,
    "decision": Affected.DECISIONS,
    "local_note": Affected.NOTES,
    "recruitment_round": Affected.TOOLKIT,
    "booking": Affected.TOOLKIT,
    "kept_document": Affected.TOOLKIT,
    "document_content": Affected.TOOLKIT,
}


class SharedDiary:
    """What only a shared diary has. Workspaces that have one carry it as ``shared``."""

    def __init__(self, diary: ServerDiary) -> None:
        self._diary = diary
        self._line: ServerLine | None = None
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="snapshot")
        self._taking: Future[None] | None = None
        self._last_tried: datetime | None = None
        self._is_stale = True
        self._is_closed = False

    @property
    def address(self) -> ServerAddress:
        """Where it is, and who opens it."""
        return self._diary.address

    @property
    def named(self) -> NamedServer:
        """The same with the password, where it is known; for opening it once more."""
        return NamedServer(address=self.address, password=self._diary.password)

    @property
    def is_away(self) -> bool:
        """Tell whether the server cannot be reached, so that the snapshot is read."""
        return self._diary.is_away

    @property
    def snapshot_taken(self) -> datetime | None:
        """When the snapshot was taken that is kept here, or None."""
        return self._diary.snapshot_taken

    def accounts_connected(self) -> tuple[str, ...]:
        """Return the other accounts that have the database open, or none where that is not told."""
        try:
            return self._diary.accounts_connected()
        except PlannerError:
            return ()

    def listen(
        self,
        *,
        on_change: Callable[[Affected], None],
        on_lost: Callable[[PlannerError], None],
        on_back: Callable[[], None],
    ) -> None:
        """Listen to the server from now on; each is called in another thread, see ``Ears``."""
        ears = Ears(
            on_change=lambda tables: on_change(affected_by(tables)),
            on_lost=on_lost,
            on_back=on_back,
        )
        self._line = ServerLine(self._diary, ears, partial(passwords.saved_password, self.address))
        self._line.start()

    def try_now(self) -> None:
        """Try the server without waiting any longer."""
        if self._line is not None:
            self._line.try_now()

    def use_password(self, password: str) -> None:
        """Try the server with another password."""
        self._diary.use_password(password)
        self.try_now()

    def forget_password(self) -> None:
        """Take the password out of the keyring, where it is in there."""
        passwords.forget_password(self.address)

    def go_away(self) -> None:
        """Read the snapshot from now on."""
        self._diary.go_away()

    def come_back(self) -> None:
        """Read the server from now on.

        Raises DiaryError, and reads what it did.
        """
        self._diary.come_back()

    def hear(self) -> None:
        """Take note that something on the server was changed."""
        self._is_stale = True
        self._diary.hear()

    def note_change(self) -> None:
        """Take note that something was changed from here, so that a snapshot is due."""
        self._is_stale = True

    def keep_snapshot(self, now: datetime) -> None:
        """Take a snapshot in another thread, where something changed and the last is not recent."""
        is_recent = self._last_tried is not None and now - self._last_tried < _OFTEN
        is_under_way = self._taking is not None and not self._taking.done()
        if not self._is_stale or self.is_away or is_recent or is_under_way or self._is_closed:
            return
        self._last_tried, self._is_stale = now, False
        self._taking = self._threads.submit(self._take, now)

    def close(self, now: datetime) -> None:
        """Hear no more, and take a last snapshot where something changed."""
        if self._is_closed:
            return
        self._is_closed = True
        if self._line is not None:
            self._line.close()
        if self._is_stale and not self.is_away:
            self._threads.submit(self._take, now)
        self._threads.shutdown(wait=True)

    def _take(self, now: datetime) -> None:
        # The last one stays, and says how old it is.
        with suppress(PlannerError):
            self._diary.take_snapshot(now)


def affected_by(tables: Iterable[str]) -> Affected:
    """Return what kinds of thing changes of these tables touch; of one that is unknown, all."""
    found = Affected.NOTHING
    for table in tables:
        found |= _AFFECTED.get(table, EVERYTHING)
    return found


def connect_shared(named: NamedServer, *, read_only: bool = False) -> Opened:
    """Open a diary on its server; safe in any thread, and may take as long as the server takes.

    ``read_only`` tells that another window has the companion. Raises DiaryError, DiaryTooNewError
    or LineLostError.
    """
    return _opened(partial(_connected, named, read_only=read_only))


def open_snapshot(named: NamedServer, *, read_only: bool = False) -> Opened:
    """Open what was kept here of a diary, without asking its server.

    Raises LineLostError where nothing was kept.
    """
    return _opened(partial(_from_snapshot, named, read_only=read_only))


class Welcome(Enum):
    """How a server meets somebody who asks for the diary in one of its databases."""

    NO_DIARY = auto()
    OLDER = auto()
    MAY_EDIT = auto()
    MAY_LOOK = auto()


def try_shared(named: NamedServer) -> Welcome:
    """Ask a server for a diary, and change nothing there; safe in any thread.

    Raises DiaryError, DiaryTooNewError, or LineLostError where it does not answer.
    """
    engine = server_engine(named.address, named.password)
    try:
        match look_at(named.address, engine, MIGRATIONS):
            case Found.NO_DIARY:
                return Welcome.NO_DIARY
            case Found.OLDER:
                return Welcome.OLDER
            case Found.NEWEST:
                return Welcome.MAY_EDIT if may_write(engine) else Welcome.MAY_LOOK
    finally:
        engine.dispose()


def has_snapshot(address: ServerAddress) -> bool:
    """Tell whether something of a diary may be kept here."""
    return companion_path(address).is_file()


def _opened(opening: Callable[[], ServerDiary]) -> Opened:
    made: list[ServerDiary] = []

    def diary() -> ServerDiary:
        made.append(opening())
        return made[-1]

    workspace, faults = open_on_newest(diary)
    workspace.shared = SharedDiary(made[-1])
    return workspace, faults


def _connected(named: NamedServer, *, read_only: bool) -> ServerDiary:
    companion = _prepared(named.address)
    diary = ServerDiary.connect(named, companion, read_only=read_only)
    _for_the_user_alone(companion)
    return diary


def _from_snapshot(named: NamedServer, *, read_only: bool) -> ServerDiary:
    companion = _prepared(named.address)
    diary = ServerDiary.open_snapshot(named, companion, read_only=read_only)
    _for_the_user_alone(companion)
    return diary


def _prepared(address: ServerAddress) -> Path:
    companion = companion_path(address)
    with suppress(OSError):
        # Whoever opens the diary tells what is wrong with its folder.
        companion.parent.mkdir(parents=True, exist_ok=True)
    return companion


def _for_the_user_alone(companion: Path) -> None:
    # It holds support plans. Windows keeps it apart by the folder that it is in.
    with suppress(OSError):
        companion.parent.chmod(0o700)
        companion.chmod(0o600)
