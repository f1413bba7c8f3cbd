"""Write down what AT-SPI tells of a program, one JSON object for each accessible.

Run by the system's Python, which has the bindings of AT-SPI; nothing of ours can be imported.
"""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyatspi

PATIENCE = 30
"""Seconds to wait for the program to appear."""

MANY = 400
"""Children of one accessible that are read at the most."""


def main(name: str, out: Path) -> int:
    """Write the tree of the program called ``name`` and return 0, or 1 where it never came."""
    program = _program(name)
    if program is None:
        return 1
    lines = [json.dumps(_told(accessible, depth)) for accessible, depth in _walk(program, 0)]
    out.write_text("\n".join(lines))
    return 0


def _program(name: str) -> pyatspi.Accessible | None:
    for _ in range(PATIENCE * 4):
        desktop = pyatspi.Registry.getDesktop(0)
        for program in desktop:
            # Its window comes a moment after the program itself.
            if program and program.name == name and program.childCount:
                return program
        time.sleep(0.25)
    return None


def _walk(accessible: pyatspi.Accessible, depth: int) -> Iterator[tuple[pyatspi.Accessible, int]]:
    yield accessible, depth
    for number in range(min(accessible.childCount, MANY)):
        child = accessible.getChildAtIndex(number)
        if child is not None:
            yield from _walk(child, depth + 1)


def _told(accessible: pyatspi.Accessible, depth: int) -> dict[str, object]:
    states = [pyatspi.stateToString(state) for state in accessible.getState().getStates()]
    return {
        "role": accessible.getRoleName(),
        "name": accessible.name,
        "states": states,
        "depth": depth,
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
