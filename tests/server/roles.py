"""The script for database teams, run as they run it."""

from pathlib import Path
from subprocess import run

from planner.domain.diary_address import NamedServer
from tests.server.postgres import PASSWORD, Server

ROLES = Path(__file__).resolve().parents[2] / "resources" / "server" / "roles.sql"


def give_roles(server: Server, named: NamedServer) -> str:
    """Run the script in a database, as the account that is named, and return what it says."""
    address = named.address
    target = (
        f"host={address.host} port={address.port} dbname={address.database} user={address.user}"
    )
    done = run(
        [server.programs / "psql", "-X", "-q", "-f", ROLES, target],
        check=False,
        capture_output=True,
        text=True,
        env={"PGPASSWORD": PASSWORD, "PATH": "/usr/bin:/bin"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
