"""Updates of the almanac without a network: trust a file, say what differs, install, go back."""

import errno
import importlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import cast

from planner.content.almanac import Almanac
from planner.content.installed_editions import (
    EditionFile,
    Editions,
    forget_unusable,
    install_edition,
    is_newer,
    remove_newest,
)
from planner.domain.errors import AlmanacUnreadableError, AlmanacUpdateError, UnknownPlaceError
from planner.domain.language import translate
from planner.domain.wording import date_text
from planner.later import imported_later
from planner.services.locations import almanac_editions, editions_folder
from planner.services.workspace import Workspace, workspace_on
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile

with imported_later():
    from planner.domain.revision import Revision
    from planner.domain.revision_text import revision_text, summary_text, touched_text

_MOST_LINES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """An edition that was verified and is not yet installed: its file, and its almanac, open."""

    name: str
    content: bytes
    almanac: Almanac

    @property
    def version(self) -> str:
        """Which edition it is."""
        return self.almanac.version


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """From one edition to another, and what differs for the dates that the user plans around."""

    before: str
    after: str
    revisions: tuple[Revision, ...]


def open_with_newest(diary: Path, *, read_only: bool = False) -> tuple[Workspace, tuple[str, ...]]:
    """Open the diary with the newest edition that can be read, and say why newer ones are not used.

    Raises AlmanacMissingError or AlmanacUnreadableError where no edition is left, DiaryError or
    DiaryTooNewError.
    """
    return open_on_newest(partial(DiaryFile.open, diary, read_only=read_only))


def open_on_newest(opening: Callable[[], Diary]) -> tuple[Workspace, tuple[str, ...]]:
    """Do as ``open_with_newest`` does, with a diary that is opened by a call.

    Raises what the call raises, and AlmanacMissingError or AlmanacUnreadableError.
    """
    editions = almanac_editions()
    faults = list(editions.faults)
    for edition in editions.usable:
        try:
            return workspace_on(edition.path, opening), tuple(faults)
        except AlmanacUnreadableError as error:
            if edition.installed is None:
                raise
            faults.append(
                translate("almanac update", "edition {version}: {fault}").format(
                    version=edition.version, fault=error.fields["fault"]
                )
            )
    raise AssertionError("the edition that came with the program is always among them")


def is_installed(path: Path) -> bool:
    """Tell whether the almanac at ``path`` was installed as an update."""
    return path.parent == editions_folder()


def read_update(path: Path) -> Update:
    """Read and trust a file, and open the edition inside it; safe off the GUI thread.

    Raises AlmanacUpdateError.
    """
    # The library that verifies is loaded by those who update, not at every start.
    signing = importlib.import_module("planner.services.almanac_signing")
    return cast("Update", signing.open_update(path))


def plan_update(update: Update, workspace: Workspace, today: date) -> Step:
    """Return what installing the update would change.

    Raises AlmanacUpdateError where it is no newer, or does not hold the user's place.
    """
    in_use = workspace.almanac_version
    if not is_newer(update.version, in_use):
        raise _not_newer(update, in_use)
    return _step(update.name, update.almanac, workspace, today)


def plan_going_back(workspace: Workspace, today: date) -> Step:
    """Return what going back to the edition before would change.

    Raises AlmanacUpdateError where there is none, AlmanacUnreadableError where it is damaged.
    """
    earlier = _edition_before(almanac_editions())
    almanac = Almanac.open(earlier.path)
    try:
        return _step(str(earlier.path), almanac, workspace, today)
    finally:
        almanac.close()


def install_update(update: Update) -> Path:
    """Put the edition in place as the one to use, keeping the one before; return where it stands.

    Raises AlmanacUpdateError, with the editions as they were.
    """
    editions = almanac_editions()
    in_use = editions.in_use.version
    # Another window may have installed one since this was planned.
    if not is_newer(update.version, in_use):
        raise _not_newer(update, in_use)
    folder = editions_folder()
    with _faults_told(folder):
        return install_edition(folder, update.content, update.version, editions).path


def go_back() -> Path:
    """Take the edition in use away, and return where the one stands that is used instead.

    Raises AlmanacUpdateError, with the editions as they were.
    """
    editions = almanac_editions()
    earlier = _edition_before(editions)
    folder = editions_folder()
    with _faults_told(folder):
        remove_newest(folder, editions)
    return earlier.path


def forget_unusable_updates() -> None:
    """Take away the updates that cannot be used, so that nobody is told of them again.

    Raises AlmanacUpdateError.
    """
    folder = editions_folder()
    with _faults_told(folder):
        forget_unusable(folder, almanac_editions())


def step_text(step: Step) -> str:
    """Return what differs: a summary, then a line for each date and for each session touched."""
    return "\n".join([summary_text(step.revisions), *_lines(step.revisions)])


def editions_text() -> str:
    """Return which edition is in use and where it stands, the one before, and those not used.

    Raises AlmanacMissingError or AlmanacUnreadableError.
    """
    editions = almanac_editions()
    in_use = editions.in_use
    almanac = Almanac.open(in_use.path)
    almanac.close()
    years = f"dates from {almanac.span.start.year} to {almanac.span.last.year}"
    origin = "it came with the planner" if in_use.installed is None else "installed as an update"
    checked = date_text(almanac.checked)
    lines = [f"Edition {almanac.version}, {years}, checked {checked}; {origin}: {in_use.path}"]
    if editions.before is not None:
        lines.append(f"Before it: edition {editions.before.version}")
    return "\n".join([*lines, *(f"Not used: {fault}" for fault in editions.faults)])


def _lines(revisions: tuple[Revision, ...]) -> Iterator[str]:
    for revision in revisions[:_MOST_LINES]:
        yield f"{revision_text(revision)}."
        yield from (f"  {touched_text(one)}" for one in revision.touched)
    left = len(revisions) - _MOST_LINES
    if left > 0:
        yield f"And {left} more."


def _step(name: str, almanac: Almanac, workspace: Workspace, today: date) -> Step:
    try:
        revisions = workspace.revisions.brought_by(almanac, today)
    except UnknownPlaceError as error:
        raise AlmanacUpdateError(
            file=name,
            fault=translate(
                "almanac update", "edition {version} does not hold your place, {place}"
            ).format(version=almanac.version, place=error.fields["place"]),
            remedy=translate("almanac update", "choose another place in the planner first"),
        ) from error
    return Step(before=workspace.almanac_version, after=almanac.version, revisions=revisions)


def _edition_before(editions: Editions) -> EditionFile:
    if editions.before is None:
        raise AlmanacUpdateError(
            file=str(editions.in_use.path),
            fault=translate(
                "almanac update",
                "edition {version} came with the planner, so there is none before it to go back to",
            ).format(version=editions.in_use.version),
            remedy=translate("almanac update", "keep it, or install an update"),
        )
    return editions.before


def _not_newer(update: Update, in_use: str) -> AlmanacUpdateError:
    if update.version == in_use:
        fault, remedy = (
            translate("almanac update", "edition {in_use} is in use already").format(in_use=in_use),
            translate("almanac update", "there is nothing to do"),
        )
    else:
        fault = translate(
            "almanac update", "edition {version} is older than edition {in_use}, which is in use"
        ).format(version=update.version, in_use=in_use)
        remedy = translate(
            "almanac update",
            "keep the newer one; to return to an earlier one, go back to the edition before",
        )
    return AlmanacUpdateError(file=update.name, fault=fault, remedy=remedy)


@contextmanager
def _faults_told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        if is_full:
            fault, remedy = (
                translate("almanac update", "the disk is full"),
                translate("almanac update", "free some space and try again"),
            )
        else:
            fault = (error.strerror or translate("almanac update", "no reason given")).lower()
            remedy = translate(
                "almanac update", "check that you may write to that folder, and try again"
            )
        raise AlmanacUpdateError(
            file=str(folder),
            fault=translate(
                "almanac update",
                "editions of the almanac cannot be written there ({fault}), and nothing was "
                "changed",
            ).format(fault=fault),
            remedy=remedy,
        ) from error
