"""Diaries that were used last, newest first: files and servers, never a password."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QSettings

from planner.domain.diary_address import DiaryAddress, names_server, server_named
from planner.domain.errors import BadRequestError
from ui.recent import MOST

_KEY = "recent/diaries"


class RecentDiaries:
    """The last diaries; each stands there once."""

    def __init__(self, preferences: QSettings) -> None:
        self._preferences = preferences

    def all(self) -> tuple[DiaryAddress, ...]:
        """Return the diaries, the one used last first; some may be gone."""
        stored = self._preferences.value(_KEY, [])
        # A list of one comes back from the file as that one alone.
        names = stored if isinstance(stored, list) else [stored]
        read = (_address_from(str(name)) for name in names if name)
        return tuple(one for one in read if one is not None)

    def add(self, diary: DiaryAddress) -> None:
        """Put a diary at the front."""
        if isinstance(diary, Path):
            diary = diary.absolute()
        self._keep([diary, *(one for one in self.all() if one != diary)])

    def drop(self, diary: DiaryAddress) -> None:
        """Take a diary off the list."""
        self._keep(one for one in self.all() if one != diary)

    def _keep(self, diaries: Iterable[DiaryAddress]) -> None:
        self._preferences.setValue(_KEY, [str(one) for one in diaries][:MOST])


def _address_from(text: str) -> DiaryAddress | None:
    if not names_server(text):
        return Path(text)
    try:
        return server_named(text).address
    except BadRequestError:
        # Somebody wrote it there by hand.
        return None
