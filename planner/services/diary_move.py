"""Moving a diary from a file to a server, from a server to a file, or between two of either."""

from collections.abc import Sequence

from planner.domain.errors import DiaryError
from planner.domain.language import counted, translate
from planner.services.diary_place import DiaryPlace
from planner.storage.moving import move_diary
from planner.storage.table_copy import TableSum

_DIGITS_TOLD = 12
"""Of a checksum: enough for two people to compare by eye."""


def move(source: DiaryPlace, target: DiaryPlace) -> tuple[TableSum, ...]:
    """Copy a whole diary to a place that is empty, and return what was counted and compared.

    The source stays as it is, to be kept until the new place has proved itself.
    Raises DiaryError with the target as it was.
    """
    if not source.exists:
        raise DiaryError(
            file=source.name,
            fault=translate("diary", "there is no diary here"),
            remedy=translate("moving", "check the name of the diary to move"),
        )
    was_there = target.file.exists()
    given = source.open(read_only=True)
    try:
        taken = target.open()
        try:
            return move_diary(given, taken)
        except BaseException:
            taken.close()
            if not was_there:
                target.file.unlink(missing_ok=True)
            raise
        finally:
            taken.close()
    finally:
        given.close()


def sums_text(sums: Sequence[TableSum]) -> str:
    """Return a line for each table that holds anything, with its rows and its checksum."""
    return "\n".join(
        f"  {one.table}: {counted('%n row(s)', '', one.rows)}, SHA-256 "
        f"{one.checksum[:_DIGITS_TOLD]}…"
        for one in sums
        if one.rows
    )
