"""Who teaches a session, what to read beside it, the days its repeat skips; and templates."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for name in ("tutor", "guide", "skips"):
        op.add_column("session", sa.Column(name, sa.String(), nullable=False, server_default=""))
    name = op.f("ck_session_exception_role")
    with op.batch_alter_table("session_exception") as table:
        table.drop_constraint(name, type_="check")
        table.create_check_constraint(name, "role IN ('excluded', 'added', 'skipped')")
    op.create_table(
        "session_template",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("location", sa.String(), nullable=False),
        sa.Column("tutor", sa.String(), nullable=False),
        sa.Column("programme_id", sa.String(), nullable=True),
        sa.Column("notes", sa.String(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=True),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_session_template")),
    )
