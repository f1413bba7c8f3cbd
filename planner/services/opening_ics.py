"""Offering the planner for calendar files, beside the program that opens them now; never forced."""

import sys
from pathlib import Path

from planner.domain.errors import FileProblemError
from planner.domain.language import translate
from planner.services import desktop_entry, windows_classes

_NAME = "multifaith-planner"


def offered_program() -> Path | None:
    """Return the program that a desktop can open, None where it takes no such offer.

    On macOS the application itself tells what it opens, and there is nothing to be written.
    """
    if sys.platform == "darwin":
        return None
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).resolve()
        return program.with_name(program.name.replace("-console", ""))
    started = Path(sys.argv[0]).absolute()
    return started if started.stem == _NAME and started.is_file() else None


def is_offered(program: Path) -> bool:
    """Tell whether the desktop offers this program for calendar files."""
    if sys.platform == "win32":
        return windows_classes.is_entered(program, windows_classes.UserRegistry())
    return desktop_entry.is_entered(program)


def offer(program: Path) -> None:
    """Let the desktop offer this program for calendar files.

    Raises FileProblemError.
    """
    try:
        if sys.platform == "win32":
            windows_classes.enter(program, windows_classes.UserRegistry())
        else:
            desktop_entry.enter(program)
    except OSError as error:
        raise _refused(error) from error


def withdraw() -> None:
    """Let the desktop no longer offer it.

    Raises FileProblemError.
    """
    try:
        if sys.platform == "win32":
            windows_classes.take_out(windows_classes.UserRegistry())
        else:
            desktop_entry.take_out()
    except OSError as error:
        raise _refused(error) from error


def _refused(error: OSError) -> FileProblemError:
    return FileProblemError(
        file=str(error.filename or translate("offer", "the list of programs")),
        fault=(error.strerror or translate("offer", "it cannot be written")).lower(),
        remedy=translate("offer", "open files with File, Import timetable instead"),
    )
