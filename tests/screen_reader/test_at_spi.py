"""The real program on a screen of its own, read through AT-SPI as Orca reads it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from pathlib import Path

import pytest

from planner.domain.wording import day_text
from planner.services.locations import almanac_path
from planner.services.workspace import open_workspace
from tests.ui.plans import ADDITION

_SYSTEM_PYTHON = "/usr/bin/python3"
_BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_READER = Path(__file__).with_name("read_tree.py")

# Everything within runs on one screen and one message bus, and ends with the reader.
_SCRIPT = f"""
{_BUS_LAUNCHER} --launch-immediately & bus=$!
"$PROGRAM" -m ui --database "$DIARY" & program=$!
{_SYSTEM_PYTHON} "$READER" "Multifaith Planner" "$TREE"; code=$?
kill $program $bus
exit $code
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """What a screen reader is told of one thing in the window."""

    role: str
    name: str
    states: frozenset[str]
    depth: int


def _missing() -> list[str]:
    tools = ("xvfb-run", "dbus-run-session", _BUS_LAUNCHER, _SYSTEM_PYTHON)
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if (
        not missing
        and subprocess.run([_SYSTEM_PYTHON, "-c", "import pyatspi"], check=False).returncode
    ):
        missing.append("python3-pyatspi")
    return missing


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Node]:
    """Return all that the program tells, in the order of its tree."""
    if missing := _missing():
        pytest.skip(f"to read the window from outside, install what is missing: {missing}")
    folder = tmp_path_factory.mktemp("program")
    workspace = open_workspace(almanac=almanac_path(), diary=folder / "diary.sqlite")
    workspace.apply(ADDITION)
    workspace.close()
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_CONFIG_HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "PROGRAM": sys.executable,
        "DIARY": str(folder / "diary.sqlite"),
        "READER": str(_READER),
        "TREE": str(folder / "tree.jsonl"),
    }
    screen = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1366x768x24"]
    done = subprocess.run(
        [*screen, "dbus-run-session", "--", "bash", "-c", _SCRIPT],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [_node(line) for line in (folder / "tree.jsonl").read_text().splitlines()]


def _node(line: str) -> Node:
    found = json.loads(line)
    return Node(
        role=found["role"],
        name=found["name"],
        states=frozenset(found["states"]),
        depth=found["depth"],
    )


def days_of_month(nodes: Sequence[Node]) -> list[Node]:
    """Return the cells of the table that is called “Month”."""
    start = next(n for n, one in enumerate(nodes) if (one.role, one.name) == ("table", "Month"))
    inside = takewhile(lambda one: one.depth > nodes[start].depth, nodes[start + 1 :])
    return [one for one in inside if one.role == "table cell"]


def test_every_control_has_a_name(nodes: Sequence[Node]) -> None:
    focusable = [one for one in nodes if {"focusable", "showing"} <= one.states]
    assert focusable
    assert [one for one in focusable if not one.name] == []


def test_every_menu_is_told(nodes: Sequence[Node]) -> None:
    names = {one.name for one in nodes if one.role == "menu item"}
    assert {"File", "Edit", "View", "Dates", "Help", "Print…"} <= names


def test_each_day_of_the_month_tells_its_whole_date(nodes: Sequence[Node]) -> None:
    cells = [one.name for one in days_of_month(nodes)]
    assert len(cells) >= 28
    for name in cells:
        weekday, day, _month, year = name.replace(",", "").split()[:4]
        assert weekday.endswith("day")
        assert day.isdecimal()
        assert year.isdecimal()


def test_the_day_that_is_chosen_is_told_as_chosen(nodes: Sequence[Node]) -> None:
    chosen = [one for one in days_of_month(nodes) if "selected" in one.states]
    today = day_text(datetime.now().astimezone().date())
    assert any(one.name.startswith(today) for one in chosen)
