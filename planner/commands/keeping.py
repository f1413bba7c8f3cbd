"""Back a diary up, put a copy back, and look it over."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from planner.commands.options import Database, place_to_open
from planner.domain.errors import BadRequestError
from planner.services import backups, diary_move, doctor
from planner.services.diary_place import DiaryPlace, usual_place
from planner.services.doctor_rounds import look_over_place
from planner.services.locations import almanac_path


def backup(
    *, out: Annotated[Path, typer.Option("--out", help="the copy")], database: Database = None
) -> None:
    """Copy the diary to one plain file, even while the planner has it open."""
    (database or usual_place()).copy_to(out)
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
    diary = (database or usual_place()).file_to_replace()
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


def move_command(
    *,
    source: Annotated[DiaryPlace, typer.Argument(metavar="FROM", parser=place_to_open)],
    target: Annotated[DiaryPlace, typer.Argument(metavar="TO", parser=place_to_open)],
) -> None:
    """Copy a whole diary to an empty file or server, and prove that it arrived; FROM stays."""
    sums = diary_move.move(source, target)
    typer.echo(f"{target.name}: everything arrived as it was in {source.name}")
    typer.echo(diary_move.sums_text(sums))


def doctor_command(
    *,
    database: Database = None,
    as_json: Annotated[bool, typer.Option("--json", help="as a JSON object")] = False,
) -> int:
    """Look the diary over and say what to do; exit 0 where it is well, 1 where it is not."""
    place = database or usual_place()
    now = datetime.now().astimezone().replace(tzinfo=None)
    health = look_over_place(place, almanac_path(), now)
    typer.echo(doctor.health_as_json(health) if as_json else doctor.health_as_text(health))
    return 0 if health.is_well else 1
