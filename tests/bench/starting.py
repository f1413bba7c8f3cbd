"""How long the command line takes to start."""

import subprocess
import sys

from tests.bench.measure import LIMIT, Measurement, shortest


def start_of_the_command_line() -> Measurement:
    """Measure a new interpreter that imports the whole command line."""
    command = [sys.executable, "-c", "import planner.cli"]
    return Measurement(
        what="start the command line",
        seconds=shortest(lambda: subprocess.run(command, check=True)),
        against=LIMIT,
        against_seconds=1.0,
    )
