"""A diary that a team shares: what is theirs on a server, what is private in a file here."""

from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from sqlalchemy import Engine
from typing_extensions import override

from planner.domain.diary_address import NamedServer
from planner.domain.errors import DiaryError, LineLostError
from planner.domain.language import translate
from planner.domain.lost_race import Signature
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from planner.storage.engines import Engines
from planner.storage.faults import faults_told
from planner.storage.moving import move_diary
from planner.storage.opening import MIGRATIONS
from planner.storage.server.company import accounts_connected
from planner.storage.server.connecting import server_engine
from planner.storage.server.opening import may_write, prepare_server
from planner.storage.server.signatures import signature_of
from planner.storage.server.snapshot import snapshot_taken, take_snapshot


class ServerDiary(Diary):
    """A shared diary, beside a companion: a whole diary in a file.

    The companion holds the user's settings, support plans and reminders, which never leave this
    computer, and the last snapshot of what is shared. While the line to the server is down, the
    snapshot is read in its place and nothing shared can be written.
    """

    def __init__(
        self, named: NamedServer, companion: DiaryFile, migrations: Path = MIGRATIONS
    ) -> None:
        self.address = named.address
        self.path = companion.path
        self.plan_keys = companion.plan_keys
        self.window = uuid4().hex
        self._password = named.password
        self._server = self._engine()
        self._companion = companion
        self._migrations = migrations
        self._may_write = False
        self._is_away = True
        self._heard = 0

    @classmethod
    def connect(
        cls,
        named: NamedServer,
        companion: Path,
        *,
        migrations: Path = MIGRATIONS,
        read_only: bool = False,
    ) -> "ServerDiary":
        """Open the diary on the server, making it in an empty database.

        ``companion`` is the file beside it, made where it is not there yet.
        Raises DiaryError, DiaryTooNewError, or LineLostError where the server does not answer.
        """
        diary = cls(named, DiaryFile.open(companion, read_only=read_only), migrations)
        try:
            diary.prepare()
            diary.come_back()
        except BaseException:
            diary.close()
            raise
        return diary

    @classmethod
    def open_snapshot(
        cls, named: NamedServer, companion: Path, *, read_only: bool = False
    ) -> "ServerDiary":
        """Open what was kept here of a diary whose server does not answer.

        Raises LineLostError where nothing was kept yet, and DiaryError.
        """
        diary = cls(named, DiaryFile.open(companion, read_only=read_only))
        if diary.snapshot_taken is None:
            diary.close()
            raise LineLostError(
                file=str(named.address),
                fault=translate("server", "the server does not answer, and no copy is kept here"),
                remedy=translate("server", "check the network and try again"),
            )
        return diary

    @property
    @override
    def name(self) -> str:
        return str(self.address)

    @property
    @override
    def is_read_only(self) -> bool:
        return self._is_away or not self._may_write or self._companion.is_read_only

    @property
    @override
    def stamp(self) -> tuple[object, ...]:
        return (self._is_away, self._heard, *self._companion.stamp)

    @property
    @override
    def engines(self) -> Engines:
        private = self._companion.engines.private
        return Engines(shared=private if self._is_away else self._server, private=private)

    @property
    def is_away(self) -> bool:
        """Tell whether the line to the server is down, so that the snapshot is read."""
        return self._is_away

    @property
    def snapshot_taken(self) -> datetime | None:
        """When the snapshot was taken, or None before the first."""
        return snapshot_taken(self._companion.engines.private)

    def hear(self) -> None:
        """Take note that somebody else has written to the server."""
        self._heard += 1

    def go_away(self) -> None:
        """Read the snapshot from now on, since the line is down."""
        self._is_away = True
        # Its connections are broken, and a later one would only find that out first.
        self._server.dispose()

    @property
    def password(self) -> str | None:
        """What the account is opened with, where it is known; to be shown to nobody."""
        return self._password

    def use_password(self, password: str | None) -> None:
        """Open the account with another password from the next connection on."""
        if password != self._password:
            before, self._password = self._server, password
            self._server = self._engine()
            before.dispose()

    def prepare(self) -> None:
        """Reach the server and see that its diary is of this version; safe in any thread.

        Raises DiaryError, DiaryTooNewError, or LineLostError where it does not answer.
        """
        prepare_server(self.address, self._server, self._migrations)

    def come_back(self) -> None:
        """Read the server from now on.

        Raises DiaryError, and LineLostError where it does not answer, and reads what it did.
        """
        self._may_write = may_write(self._server)
        self._is_away = False
        self.hear()

    def take_snapshot(self, now: datetime) -> None:
        """Keep here what is on the server, for when the line is down; safe in any thread.

        Raises DiaryError with the snapshot as it was.
        """
        if not self._is_away and not self._companion.is_read_only:
            take_snapshot(self._server, self._companion.engines.private, now)

    def accounts_connected(self) -> tuple[str, ...]:
        """Return the other accounts that have the database open now, by name; none while away.

        Raises DiaryError.
        """
        return () if self._is_away else accounts_connected(self._server)

    @override
    def signature(self, kind: str, thing: object) -> Signature | None:
        return None if self._is_away else signature_of(self._server, kind, thing)

    @override
    def copy_to(self, target: Path) -> None:
        with faults_told(target), TemporaryDirectory(prefix="diary-") as folder:
            whole = DiaryFile.open(Path(folder) / "diary.sqlite")
            try:
                move_diary(self, whole)
                whole.copy_to(target)
            finally:
                whole.close()

    @override
    def copy_aside(self) -> Path:
        return self._companion.copy_aside()

    @override
    def close(self) -> None:
        self._server.dispose()
        self._companion.close()

    @override
    def refusal(self, *, is_private: bool) -> DiaryError | None:
        if is_private:
            return self._companion.refusal(is_private=True)
        if self._is_away:
            return LineLostError(
                file=self.name,
                fault=translate("server", "the server does not answer, so nothing can be changed"),
                remedy=translate("server", "keep this open, and try again when it is back"),
            )
        if not self._may_write:
            return DiaryError(
                file=self.name,
                fault=translate("server", "your account may look at this diary, and not change it"),
                remedy=translate("server", "ask its owner for the right to edit"),
            )
        return self._companion.refusal(is_private=True)

    def _engine(self) -> Engine:
        return server_engine(self.address, self._password, window=self.window)
