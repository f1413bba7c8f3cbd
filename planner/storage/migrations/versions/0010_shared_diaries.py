"""How often each row was written that a team may share; and on a server, what tells the others.

On a server, what stays with each user has no table at all, names sort as they do in a file, the
words of sessions have an index, each change is announced to whoever listens, and each programme is
kept to those who are named for it.
"""

import sqlalchemy as sa
from alembic import op

from planner.storage.server.announcing import announcements
from planner.storage.server.indexes import region_indexes
from planner.storage.server.rights import programme_rights
from planner.storage.server.words import word_index

revision = "0010"
down_revision = "0009"

SHARED = (
    "programme",
    "session",
    "confirmation",
    "own_observance",
    "session_template",
    "decision",
    "local_note",
    "recruitment_round",
    "booking",
    "kept_document",
)
PRIVATE = ("setting", "support_plan", "reminder")


def upgrade() -> None:
    for table in SHARED:
        counter = sa.Column("version", sa.Integer(), nullable=False, server_default="1")
        op.add_column(table, counter)
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in PRIVATE:
        op.drop_table(table)
    _sort_by_code_point()
    # What these yield is part of this migration: once released, it is changed by a later one alone.
    for statement in (
        *word_index(),
        *announcements(SHARED),
        *region_indexes(),
        *programme_rights(),
    ):
        op.execute(statement)


def _sort_by_code_point() -> None:
    """Let texts compare as in SQLite, whatever language the database was made for."""
    found = op.get_bind().execute(
        sa.text(
            "SELECT table_name, column_name FROM information_schema.columns "
            "WHERE table_schema = current_schema() AND data_type = 'character varying' "
            "AND table_name <> 'alembic_version'"
        )
    )
    for table, column in found.all():
        op.execute(f'ALTER TABLE "{table}" ALTER COLUMN "{column}" TYPE VARCHAR COLLATE "C"')
