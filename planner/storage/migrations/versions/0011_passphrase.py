"""A passphrase for support plans: what its key is made with, and plans that are sealed by it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        # Plans stay with each user, in a file of their own.
        return
    op.add_column("support_plan", sa.Column("sealed", sa.LargeBinary(), nullable=True))
    op.create_table(
        "plan_lock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.Column("passes", sa.Integer(), nullable=False),
        sa.Column("memory", sa.Integer(), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_plan_lock_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_lock")),
    )
