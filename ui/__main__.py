"""Start the planner: a command works without a screen, none opens the window."""

import sys


def main() -> int:
    """Run the command line, or the window where no command is given."""
    return 0


if __name__ == "__main__":
    sys.exit(main())
