"""The one module that needs alembic: it brings a diary to the newest revision."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection


def upgrade(connection: Connection, migrations: Path) -> None:
    """Run the migrations that the diary lacks, within the transaction that is open."""
    config = Config()
    # The value passes through configparser, to which a % is special.
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
