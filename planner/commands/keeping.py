"""Back a diary up, put a copy back, and look it over."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from planner.commands.options import Database
from planner.domain.errors import BadRequestError
from planner.services import backups, doctor
from planner.services.locations import almanac_path, default_diary_path


def backup(
    *, out: Annotated[Path, typer.Option("--out", help="the copy")], database: Database = None
) -> None:
    """Copy the diary to one plain file, even while the planner has it open."""
    backups.back_up(database or default_diary_path(), out)
    typer.echo(str(out))


def restore(
    *,
    copy: Annotated[Path | None, typer.Argument(metavar="[FILE]", help="a copy of a diary")] = None,
    database: Database = None,
    recover: Annotated[
        bool, typer.Option("--recover", help="save what can be read of a damaged diary beside it")
    ] = False,
) -> None:
    """Put a copy in the place of the diary; the diary that was there is kept."""
    diary = database or default_diary_path()
    if (copy is None) != recover:
        raise BadRequestError(
            what="restore",
            fault="it takes a copy of a diary, or --recover and no copy",
            remedy="name the copy, or leave it out",
        )
    if copy is None:
        target, tables = backups.recover_beside(diary)
        typer.echo(f"{target}\n{backups.recovered_text(tables)}".rstrip())
        return
    kept = backups.restore(copy, diary)
    typer.echo(f"{diary}: restored from {copy}")
    if kept is not None:
        typer.echo(f"what was there is kept as {kept}")


def doctor_command(
    *,
    database: Database = None,
    as_json: Annotated[bool, typer.Option("--json", help="as a JSON object")] = False,
) -> int:
    """Look the diary over and say what to do; exit 0 where it is well, 1 where it is not."""
    diary = database or default_diary_path()
    now = datetime.now().astimezone().replace(tzinfo=None)
    health = doctor.look_over(diary, backups.copies_folder(diary), almanac_path(), now)
    typer.echo(doctor.health_as_json(health) if as_json else doctor.health_as_text(health))
    return 0 if health.is_well else 1
