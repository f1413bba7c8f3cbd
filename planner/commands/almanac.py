"""Build and validate the almanac."""

import importlib
import sys
from types import ModuleType

import typer

from planner.commands.options import today
from planner.domain.errors import BadRequestError
from planner.files import bundled_folder
from planner.services.locations import bundled_almanac_path

_FAULT = 2


def build() -> None:
    """Build the almanac from its sources in data/."""
    _building().build(bundled_folder("data"), bundled_almanac_path(), _show_progress)


def check() -> int:
    """Validate the sources of the almanac and print a table; exit 2 where something is wrong."""
    building = _building()
    report = building.check(bundled_folder("data"), bundled_almanac_path(), today())
    typer.echo(building.report_text(report))
    return _FAULT if report.problems else 0


def _building() -> ModuleType:
    # Only these two commands need the calendar libraries, which are slow to load and are left out
    # of the frozen program.
    try:
        return importlib.import_module("planner.services.almanac_building")
    except ModuleNotFoundError as error:
        raise BadRequestError(
            what="almanac",
            fault=f"this copy of the program was made without {error.name}",
            remedy="build or check the almanac in a checkout of the sources",
        ) from error


def _show_progress(label: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r{label}: {done} of {total}\x1b[K", err=True, nl=done == total)
