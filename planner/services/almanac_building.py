"""Building and validating the almanac from its sources; needs the calendar libraries."""

from pathlib import Path

from planner.content.build import build_almanac
from planner.content.contents import Progress


def build(data: Path, target: Path, progress: Progress) -> None:
    """Build the almanac at ``target`` in one step; what was there stays where it fails.

    Raises ContentError or FileProblemError.
    """
    build_almanac(data, target, progress)
