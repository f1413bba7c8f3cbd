"""Where a diary is kept, as somebody named it: a file, or a server that a team shares."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from typing_extensions import override

from planner.domain.diary_address import NamedServer, names_server, server_named
from planner.domain.errors import DiaryError
from planner.domain.language import translate
from planner.later import imported_later
from planner.services.locations import companion_path, default_diary_path
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile

with imported_later():
    from planner.services.backups import back_up, back_up_if_due

if TYPE_CHECKING:
    from planner.storage.server.diary import ServerDiary


class DiaryPlace(ABC):
    """A place where a diary is, or may be made. What is wrong with it is told as DiaryError."""

    @property
    @abstractmethod
    def name(self) -> str:
        """How it is told of, and named again: never with a password."""

    @property
    @abstractmethod
    def file(self) -> Path:
        """The file on this computer with the diary, or with the user’s own part of it."""

    @property
    @abstractmethod
    def exists(self) -> bool:
        """Tell whether a diary is there to be read, or may be."""

    @abstractmethod
    def open(self, *, read_only: bool = False) -> Diary:
        """Open the diary, making it where it is not there yet.

        Raises DiaryError or DiaryTooNewError.
        """

    @abstractmethod
    def copy_to(self, out: Path) -> None:
        """Copy the whole diary to a file, replacing what is there. Raises DiaryError."""

    @abstractmethod
    def file_to_replace(self) -> Path:
        """Return the file that a copy may be put in the place of.

        Raises DiaryError where others share the diary.
        """

    @abstractmethod
    def copy_first(self, now: datetime) -> None:
        """Keep a copy before much is changed, where there is something to keep."""


@dataclass(frozen=True, slots=True)
class FilePlace(DiaryPlace):
    """A diary in a file."""

    path: Path

    @property
    @override
    def name(self) -> str:
        return str(self.path)

    @property
    @override
    def file(self) -> Path:
        return self.path

    @property
    @override
    def exists(self) -> bool:
        return self.path.exists()

    @override
    def open(self, *, read_only: bool = False) -> Diary:
        return DiaryFile.open(self.path, read_only=read_only)

    @override
    def copy_to(self, out: Path) -> None:
        back_up(self.path, out)

    @override
    def file_to_replace(self) -> Path:
        return self.path

    @override
    def copy_first(self, now: datetime) -> None:
        if self.exists:
            back_up_if_due(self.path, now)


@dataclass(frozen=True, slots=True)
class ServerPlace(DiaryPlace):
    """A diary that a team shares on a server, with a companion file here."""

    server: NamedServer

    @property
    @override
    def name(self) -> str:
        return str(self.server.address)

    @property
    @override
    def file(self) -> Path:
        return companion_path(self.server.address)

    @property
    @override
    def exists(self) -> bool:
        # Only the server knows, and it tells when it is opened.
        return True

    @override
    def open(self, *, read_only: bool = False) -> "ServerDiary":
        return _server_diary().connect(self.server, self.file, read_only=read_only)

    @override
    def copy_to(self, out: Path) -> None:
        diary = self.open()
        try:
            diary.copy_to(out)
        finally:
            diary.close()

    @override
    def file_to_replace(self) -> Path:
        raise DiaryError(
            file=self.name,
            fault=translate("server", "others share this diary, so no copy takes its place"),
            remedy=translate("server", "restore the copy to a file, and move that to the server"),
        )

    @override
    def copy_first(self, now: datetime) -> None:
        """Do nothing: whoever runs the server keeps its copies."""

    def with_password(self, password: str) -> "ServerPlace":
        """Return the place with the password of its account."""
        return ServerPlace(replace(self.server, password=password))


def place_named(text: str) -> DiaryPlace:
    """Return the place that a text names: the address of a server, or else a file.

    Raises BadRequestError for an address that cannot be read.
    """
    return ServerPlace(server_named(text)) if names_server(text) else FilePlace(Path(text))


def usual_place() -> DiaryPlace:
    """Return where the diary is of a user who names none."""
    return FilePlace(default_diary_path())


def _server_diary() -> "type[ServerDiary]":
    # Named, not imported above: those who keep a diary in a file load nothing of a server.
    module = import_module("planner.storage.server.diary")
    kind: type[ServerDiary] = module.ServerDiary
    return kind
