"""Install, go back from, name and sign editions of the almanac."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Annotated

import typer

from planner.commands.options import Database, today
from planner.services import almanac_updates
from planner.services.diary_place import DiaryPlace, FilePlace, usual_place
from planner.services.locations import (
    almanac_path,
    bundled_almanac_path,
)
from planner.services.workspace import Workspace, open_workspace

Key = Annotated[Path, typer.Option("--key", help="the file of the private key")]


def install(
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="a .mfalmanac file")],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="say what would change, and change nothing")
    ] = False,
    database: Database = None,
) -> None:
    """Install an update of the almanac, and say what it changes for the diary."""
    update = almanac_updates.read_update(file)
    try:
        with _workspace(database) as workspace:
            step = almanac_updates.plan_update(update, workspace, today())
        if not dry_run:
            almanac_updates.install_update(update)
    finally:
        update.almanac.close()
    done = "would be installed" if dry_run else "is installed"
    typer.echo(f"Edition {step.after} {done}; edition {step.before} was in use.")
    typer.echo(almanac_updates.step_text(step))


def roll_back(*, database: Database = None) -> None:
    """Go back to the edition before the last update, and say what that changes for the diary."""
    with _workspace(database) as workspace:
        step = almanac_updates.plan_going_back(workspace, today())
    almanac_updates.go_back()
    typer.echo(f"Edition {step.after} is in use again; edition {step.before} is taken away.")
    typer.echo(almanac_updates.step_text(step))


def version() -> None:
    """Say which edition of the almanac is in use, and where it comes from."""
    typer.echo(almanac_updates.editions_text())


def sign(
    *,
    key: Key,
    out: Annotated[Path, typer.Option("--out", help="the .mfalmanac file to write")],
    almanac: Annotated[
        Path | None, typer.Option("--almanac", help="another one than that of this program")
    ] = None,
) -> None:
    """Pack and sign the built almanac as a file to send."""
    edition, is_trusted = _signing().sign(almanac or bundled_almanac_path(), key, out)
    typer.echo(f"Edition {edition} is signed: {out}")
    if not is_trusted:
        typer.echo("This program does not know the key: its public half is not in resources/keys.")


def keygen(*, key: Key) -> None:
    """Make a pair of keys: the private one to sign with, and the public one to give out."""
    public = _signing().make_keys(key)
    typer.echo(f"Private key: {key}. Keep it secret.")
    typer.echo(f"Public key: {public}. In resources/keys it is trusted by the program.")


def _signing() -> ModuleType:
    return importlib.import_module("planner.services.almanac_signing")


@contextmanager
def _workspace(database: DiaryPlace | None) -> Iterator[Workspace]:
    """Open the diary; where there is none yet, an empty one that is thrown away."""
    place = database or usual_place()
    with TemporaryDirectory() as folder:
        diary = place if place.exists else FilePlace(Path(folder) / "diary.sqlite")
        workspace = open_workspace(almanac=almanac_path(), diary=diary)
        try:
            yield workspace
        finally:
            workspace.close()
