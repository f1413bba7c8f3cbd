"""Imports that wait: what they bring is loaded at its first use, and is itself from then on."""

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest

from planner import commands, later

LOADED = "things_that_wait"
ASKING = "module_that_asks"

THINGS = """
    from enum import Enum

    class Size(Enum):
        SMALL = "small"
        LARGE = "large"

    def doubled(number):
        return 2 * number
"""
ASKS = """
    from planner.later import imported_later

    with imported_later():
        from things_that_wait import Size, doubled

    def annotated(size: Size | None, sizes: list[Size]) -> "Size | None":
        return size
"""


@pytest.fixture
def asking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Yield a module whose imports wait."""
    for name, text in ((LOADED, THINGS), (ASKING, ASKS)):
        (tmp_path / f"{name}.py").write_text(dedent(text), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield __import__(ASKING)
    for name in (LOADED, ASKING):
        sys.modules.pop(name, None)


def test_nothing_is_loaded_before_it_is_used(asking: ModuleType) -> None:
    assert asking.annotated(None, []) is None
    assert LOADED not in sys.modules


@pytest.mark.parametrize(
    ("use", "found"),
    [
        pytest.param(lambda asking: asking.doubled(4), 8, id="a function is called"),
        pytest.param(lambda asking: asking.Size("small").value, "small", id="a class is called"),
        pytest.param(lambda asking: asking.Size.LARGE.value, "large", id="a member is asked for"),
        pytest.param(lambda asking: len(list(asking.Size)), 2, id="an enumeration is gone through"),
        pytest.param(lambda asking: isinstance(4, asking.Size), False, id="a kind is asked after"),
    ],
)
def test_the_first_use_loads_it(asking: ModuleType, use: object, found: object) -> None:
    assert callable(use)
    assert use(asking) == found
    assert LOADED in sys.modules


def test_what_was_used_is_the_thing_itself(asking: ModuleType) -> None:
    asking.doubled(1)

    assert asking.doubled is sys.modules[LOADED].doubled


def test_other_imports_are_as_before(asking: ModuleType) -> None:
    assert __import__("json").__name__ == "json"
    assert asking.__name__ == ASKING


def test_the_command_line_takes_over_nothing_that_waits() -> None:
    """Options are made of annotations, which a name that waits is no use for."""
    taken_over = [
        f"{module.name}.{name}"
        for module in pkgutil.iter_modules(commands.__path__, f"{commands.__name__}.")
        for name, value in vars(importlib.import_module(module.name)).items()
        if type(value) is later._Later and value._Later__into is not vars(sys.modules[module.name])
    ]
    assert taken_over == []
