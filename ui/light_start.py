"""What a start leaves out: looking for garbage, and reading the source of what is loaded."""

import builtins
import gc
from importlib import import_module


def start_light() -> None:
    """Load Qt so that what is loaded after it is loaded as quickly as without it.

    PySide sets a hook on imports, which reads the source of each module that follows to learn
    whether ``from __feature__ import snake_case`` may concern it: at a start 540 files, which stay
    in memory with 11 MB. This program uses no such feature, and PySide serves a module that its
    hook has not seen like one that asked for none.
    """
    # What is loaded stays, so that looking through it would only hold up the start; the window
    # then collects in its own time (``ui.collector``).
    gc.disable()
    # Loading it sets the hook, and keeps what Python itself has under this name.
    import_module("PySide6.QtCore")
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
