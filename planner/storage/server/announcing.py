"""How a server counts, signs and announces each change, whoever makes it."""

from collections.abc import Iterator, Sequence

CHANNEL = "multifaith_planner"
"""What a program listens on for changes."""

WINDOW = "multifaith_planner.window"
"""The setting of a connection that tells which window it belongs to."""


def announcements(tables: Sequence[str]) -> Iterator[str]:
    """Yield the statements after which the server announces changes of these tables.

    A payload is the name of a table and the window that wrote to it, with a space between. Each
    row tells besides how often it was written, by which account last, and when.
    """
    yield """
        CREATE FUNCTION row_signed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF TG_OP = 'UPDATE' THEN new.version := old.version + 1; ELSE new.version := 1; END IF;
            new.changed_by := session_user;
            new.changed_at := clock_timestamp();
            RETURN new;
        END $$"""
    yield f"""
        CREATE FUNCTION change_announced() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_notify('{CHANNEL}',
                TG_TABLE_NAME || ' ' || coalesce(current_setting('{WINDOW}', true), ''));
            RETURN NULL;
        END $$"""
    for table in tables:
        yield (
            f"ALTER TABLE {table} ADD COLUMN changed_by VARCHAR NOT NULL DEFAULT session_user, "
            "ADD COLUMN changed_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()"
        )
        yield (
            f"CREATE TRIGGER row_signed BEFORE INSERT OR UPDATE ON {table} "
            "FOR EACH ROW EXECUTE FUNCTION row_signed()"
        )
        yield (
            f"CREATE TRIGGER change_announced AFTER INSERT OR UPDATE OR DELETE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION change_announced()"
        )
