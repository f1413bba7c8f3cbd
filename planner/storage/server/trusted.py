"""Functions of triggers that act as the owner of the tables, whoever sets them off."""

from collections.abc import Iterator

from planner.storage.server.connecting import SCHEMA


def trusted_function(name: str, body: str) -> Iterator[str]:
    """Yield the statements that make a function for triggers which sees and writes every row.

    It finds tables in the diary's schema alone, since temporary ones of the same names would come
    first otherwise; and nobody else may hang it on a table of their own.
    """
    yield f"""
        CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = {SCHEMA}, pg_temp AS $$
        BEGIN
            {body.strip()}
        END $$"""
    yield f"REVOKE EXECUTE ON FUNCTION {name}() FROM PUBLIC"
