"""Confirmed dates, and observances of the user's own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "confirmation",
        sa.Column("observance", sa.String(), nullable=False),
        sa.Column("practice", sa.String(), nullable=False),
        sa.Column("cycle", sa.String(), nullable=False),
        sa.Column("nation", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("announced_by", sa.String(), nullable=False),
        sa.Column("entered", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint(
            "observance", "practice", "cycle", "nation", name=op.f("pk_confirmation")
        ),
    )
    op.create_table(
        "own_observance",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("tier", sa.String(), nullable=False),
        sa.Column("restrictions", sa.String(), nullable=False),
        sa.Column("advice", sa.String(), nullable=False),
        sa.Column("begins", sa.String(), nullable=False),
        sa.Column("days", sa.Integer(), nullable=False),
        sa.Column("entered", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_observance")),
    )
