"""Functions that act as the owner of the tables, whoever calls them or sets them off."""

from collections.abc import Iterator

from planner.storage.server.connecting import SCHEMA

# Tables are found in the diary's schema alone: temporary ones of the same names would come first.
TRUSTED = f"LANGUAGE plpgsql SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp"
"""What such a function is declared as."""


def trusted_trigger(name: str, body: str) -> Iterator[str]:
    """Yield the statements that make a function for triggers which sees and writes every row."""
    yield f"""
        CREATE FUNCTION {name}() RETURNS trigger {TRUSTED} AS $$
        BEGIN
            {body.strip()}
        END $$"""
    # Nobody else may hang it on a table of their own.
    yield f"REVOKE EXECUTE ON FUNCTION {name}() FROM PUBLIC"
