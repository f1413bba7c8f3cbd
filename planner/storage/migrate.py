"""The one module that needs alembic: it brings a diary to the newest revision."""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from planner.storage.connection import Begin
from planner.storage.engine import begins, migrating_engine
from planner.storage.file_check import APPLICATION_ID


def migrate(path: Path, migrations: Path, prepare: Callable[[], None]) -> None:
    """Run the migrations that the diary lacks, in one transaction.

    ``prepare`` is called while others are held off, before anything is changed.
    """
    engine = begins(migrating_engine(path), Begin.WRITE)
    with engine.begin() as connection:
        prepare()
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        upgrade(connection, migrations)
        _refuse_loose_ends(connection)


def upgrade(connection: Connection, migrations: Path) -> None:
    """Run the migrations that a diary lacks, within the transaction that is open."""
    config = Config()
    # The value passes through configparser, to which a % is special.
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _refuse_loose_ends(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise RuntimeError(f"a migration left a row that points at nothing: {tuple(broken)}")
