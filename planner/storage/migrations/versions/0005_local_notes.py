"""Local notes on pages about faiths."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "local_note",
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("written", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("page", name=op.f("pk_local_note")),
    )
