"""Garbage is collected by the timer of the window, and not whenever memory is asked for."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QObject

from ui.collector import Collector, collect_what_is_due


class _Ring:
    """Something that only a collection can find."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    was_on = gc.isenabled()
    yield
    gc.unfreeze()
    if was_on:
        gc.enable()


@pytest.mark.usefixtures("qapp")
def test_python_collects_no_more_by_itself() -> None:
    parent = QObject()
    gc.enable()
    collector = Collector(parent)
    assert not gc.isenabled()
    collector.deleteLater()


def test_what_is_due_is_collected() -> None:
    gc.collect()
    ring = ref(_Ring())
    kept: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 10)]
    collect_what_is_due()
    assert (ring(), len(kept) > 0) == (None, True)
