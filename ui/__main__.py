"""The way in: a command runs without a screen; no command, or a timetable, opens the window."""

import importlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from planner.services.press import PagePress

# Options of the window itself, and endings of files that it is opened with; anything else on the
# line is a command.
_WINDOW_OPTIONS = ("--smoke", "--database")
_OPENED_ENDINGS = (".ics", ".csv", ".xlsx")


def main() -> int:
    """Run what the command line asks for and return its exit code."""
    arguments = sys.argv[1:]
    _name_a_locale()
    # Only what is asked for is loaded: a command never waits for the window, nor the window for
    # the commands.
    if _asks_for_window(arguments):
        importlib.import_module("ui.light_start").start_light()
        return int(importlib.import_module("ui.app").open_window(arguments))
    return int(importlib.import_module("planner.cli").run(arguments, _press))


def _name_a_locale() -> None:
    # Qt warns of an environment that names none. Python's own executable would name this one, as
    # PEP 538 says; the frozen one does not.
    names = ("LC_ALL", "LC_CTYPE", "LANG")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in names):
        os.environ["LC_CTYPE"] = "C.UTF-8"


def _press() -> "PagePress":
    return cast("PagePress", importlib.import_module("ui.paper.press").QtPress())


def _asks_for_window(arguments: Sequence[str]) -> bool:
    if not arguments:
        return True
    first = arguments[0]
    return first.startswith(_WINDOW_OPTIONS) or first.lower().endswith(_OPENED_ENDINGS)


if __name__ == "__main__":
    sys.exit(main())
