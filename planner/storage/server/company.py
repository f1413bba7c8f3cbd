"""Who else has the database of a shared diary open."""

from sqlalchemy import Engine, text

# The names of accounts are all that a server tells of others to somebody without special rights.
_OTHERS = text(
    "SELECT DISTINCT usename FROM pg_stat_activity "
    "WHERE datname = current_database() AND usename <> session_user ORDER BY usename"
)


def accounts_connected(server: Engine) -> tuple[str, ...]:
    """Return the names of the other accounts, in order.

    Raises DiaryError.
    """
    with server.connect() as connection:
        return tuple(str(name) for name in connection.scalars(_OTHERS))
