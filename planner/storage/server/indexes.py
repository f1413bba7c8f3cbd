"""What a server looks sessions up by where it holds those of a whole region."""

from collections.abc import Iterator

from planner.storage.repository import NO_LAST_DAY


def region_indexes() -> Iterator[str]:
    """Yield the statements that make the indexes which only many programmes need."""
    # A user who is named for some programmes asks for days of these; an end that is not there
    # stands in the index as the last of all days, so that the index alone tells what is over.
    yield (
        "CREATE INDEX ix_session_programme_days ON session "
        "(programme_id, first_day, "
        f"(CASE WHEN last_day IS NULL THEN {NO_LAST_DAY} ELSE last_day END))"
    )
    yield "CREATE INDEX ix_session_overrides ON session (uid) WHERE recurrence_id IS NOT NULL"
    yield "CREATE INDEX ix_session_skipping ON session (programme_id) WHERE skips <> ''"
