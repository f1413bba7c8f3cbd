"""Offer the planner for calendar files, or no longer."""

from typing import Annotated

import typer

from planner.domain.errors import BadRequestError
from planner.services import opening_ics


def offer_ics(
    *,
    remove: Annotated[bool, typer.Option("--remove", help="no longer offer it")] = False,
) -> None:
    """Have the desktop offer this planner under “Open with” for .ics files.

    Which program opens them when none is chosen stays as it is.
    """
    program = opening_ics.offered_program()
    if program is None:
        raise BadRequestError(
            what="offer-ics",
            fault="this system takes no such offer from this program",
            remedy="run it from the folder that was built, or choose “Open with” on macOS",
        )
    if remove:
        opening_ics.withdraw()
        typer.echo("no longer offered for .ics files")
    else:
        opening_ics.offer(program)
        typer.echo(f"offered for .ics files: {program}")
