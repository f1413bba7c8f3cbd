"""Windows on a diary that is shared on a real server, and what others do to it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from planner.domain.change import Change, Edit
from planner.domain.diary_address import NamedServer
from planner.domain.session import Session, SessionId
from planner.services import shared_diary
from planner.services.workspace import Workspace
from planner.services.writing import make_change
from planner.storage.server.diary import ServerDiary
from tests.server.postgres import Server

PATIENCE = 20_000
"""Milliseconds to wait for what should come at once; a busy machine may take some."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """A database on the server of the tests, and where the companion of one window is."""

    server: Server
    named: NamedServer
    companion: Path

    def opened(self) -> Workspace:
        """Return a workspace on the diary, as a window has it."""
        return shared_diary.connect_shared(self.named)[0]

    def from_snapshot(self) -> Workspace:
        """Return a workspace on what is kept here of the diary."""
        return shared_diary.open_snapshot(self.named)[0]

    def sql(self, statement: str) -> list[list[object]]:
        """Do something to the diary that no window does."""
        return self.server.sql(statement, self.named.address.database)

    def somebody_else(self, deed: Callable[[ServerDiary], None]) -> None:
        """Let somebody else do something, from a computer of their own."""
        diary = ServerDiary.connect(self.named, self.companion.with_name("other.sqlite"))
        try:
            deed(diary)
        finally:
            diary.close()

    def somebody_changes(self, session: Session, **fields: Any) -> Session:  # noqa: ANN401 - as in the factories
        """Let somebody else change a session, and return what they made of it."""
        after = replace(session, **fields)
        change = Change(label="theirs", sessions=(Edit(session, after),))
        self.somebody_else(lambda diary: make_change(change, diary))
        return after

    def session(self, key: SessionId) -> Session | None:
        """Return how a session stands on the server."""
        found: list[Session] = []

        def look(diary: ServerDiary) -> None:
            with diary.reading() as held:
                found.extend(held.sessions.of_ids({key}))

        self.somebody_else(look)
        return next(iter(found), None)

    def kill(self) -> None:
        """Let the server go as in a power cut."""
        # The tests’ server writes late; what is under test is not how safe its disk is.
        self.server.sql("CHECKPOINT")
        self.server.stop("immediate")

    def start(self) -> None:
        """Have the server run, whether it does or not."""
        with suppress(Exception):
            self.server.sql("SELECT 1")
            return
        self.server.start()
