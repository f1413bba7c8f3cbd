"""Imports that wait until what they bring is used, so that a start loads only what it shows."""

import builtins
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from threading import Lock
from types import ModuleType
from typing import Any

_ONE_AT_A_TIME = Lock()


@contextmanager
def imported_later() -> Iterator[None]:
    """Let each ``from module import name`` of the block wait until that name is first used.

    What was so imported may be called, gone through, asked for what it holds, and named in an
    annotation or in ``isinstance``; it may not be subclassed, caught, matched or compared, for
    which Python wants the class itself. Constants are no use here.
    To type checkers and bundlers these are imports like any other. ``lazy from`` of Python 3.15
    (PEP 810) is to take the place of this block.
    """
    # This frame, that of contextlib, and the module's, which nothing else names.
    into = sys._getframe(2).f_globals  # noqa: SLF001 - as ``typing`` and ``collections`` do

    def note(
        name: str,
        globals: Mapping[str, object] | None = None,  # noqa: A002 - named by Python
        locals: Mapping[str, object] | None = None,  # noqa: A002
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType:
        if globals is not into or not fromlist or level:
            # Another thread imports meanwhile.
            return at_once(name, globals, locals, fromlist, level)
        stand_in = ModuleType(name)
        vars(stand_in).update({one: _Later(name, one, into) for one in fromlist})
        return stand_in

    # Nothing is loaded meanwhile, so that nobody waits long for another thread's block.
    with _ONE_AT_A_TIME:
        at_once = builtins.__import__
        builtins.__import__ = note
        try:
            yield
        finally:
            builtins.__import__ = at_once


class _Later:
    """Stands for what a module holds, and gives way to it at the first use."""

    def __init__(self, module: str, name: str, into: dict[str, Any]) -> None:
        self.__where = (module, name)
        self.__into = into

    def __call__(self, *values: object, **named: object) -> object:
        return self.__found()(*values, **named)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            # ``dataclass`` and ``typing`` look into what annotates, which is no use of it.
            raise AttributeError(name)
        return getattr(self.__found(), name)

    def __iter__(self) -> Iterator[object]:
        return iter(self.__found())

    def __instancecheck__(self, value: object) -> bool:
        return isinstance(value, self.__found())

    def __or__(self, _other: object) -> object:
        # ``Dialog | None``: nobody reads annotations while the program runs.
        return object

    __ror__ = __or__

    def __found(self) -> Any:  # noqa: ANN401 - a class or a function
        module, name = self.__where
        found = getattr(import_module(module), name)
        if self.__into.get(name) is self:
            self.__into[name] = found
        return found
