"""Reads one file as an import does, in bounded memory and time, and says what came of it.

It is started as ``python -m tests.soak.one_file FILE``: exit 0 where it was read, 2 where it was
refused in one line, anything else where it was neither.
"""

import signal
import sys
from pathlib import Path

from planner.domain.errors import PlannerError
from tests.soak.fuzzing import LONGEST_SECONDS, bound_memory, read_whole


def main(path: Path) -> int:
    """Read it, and write the number of its sessions, or the line that refuses it."""
    bound_memory()
    # By its own work, however busy the machine is; and never for ever.
    signal.setitimer(signal.ITIMER_PROF, LONGEST_SECONDS)
    signal.alarm(12 * LONGEST_SECONDS)
    try:
        sys.stdout.write(f"{read_whole(path)}\n")
    except PlannerError as error:
        sys.stdout.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
