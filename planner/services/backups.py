"""Copies of a diary: made when asked for, made by themselves, and put back."""

from datetime import datetime, timedelta
from pathlib import Path

from planner.domain.keeping import Keeping
from planner.storage import restoring, rolling_copies
from planner.storage.copies import copy_to
from planner.storage.recovery import TableRecovered, recover


def copies_folder(diary: Path) -> Path:
    """Return where the copies of a diary are kept: beside it."""
    return diary.parent / "copies"


def back_up(diary: Path, out: Path) -> None:
    """Copy the diary to ``out``, replacing what is there; another program may have it open.

    Raises DiaryError, naming the file at fault, with ``out`` as it was.
    """
    copy_to(diary, restoring.access_to_existing(diary), out)


def back_up_now(diary: Path, now: datetime, keeping: Keeping | None = None) -> Path:
    """Add a copy to the diary's own, of which old ones go, and return it.

    Raises DiaryError.
    """
    access = restoring.access_to_existing(diary)
    return rolling_copies.take(diary, access, copies_folder(diary), now, keeping or Keeping())


def back_up_if_due(diary: Path, now: datetime, keeping: Keeping | None = None) -> Path | None:
    """Add a copy to the diary's own where something changed since the last, and return it.

    Raises DiaryError.
    """
    if not rolling_copies.is_due(diary, copies_folder(diary), now):
        return None
    return back_up_now(diary, now, keeping)


def back_up_daily(diary: Path, now: datetime, keeping: Keeping | None = None) -> Path | None:
    """Do as ``back_up_if_due`` does, where the last copy is a day old or there is none.

    Raises DiaryError.
    """
    newest = rolling_copies.newest_until(diary, copies_folder(diary), now)
    if newest is not None and now - newest.taken < timedelta(days=1):
        return None
    return back_up_if_due(diary, now, keeping)


def restore(copy: Path, diary: Path) -> Path | None:
    """Put a copy in the place of the diary, and return where the diary that was there is kept.

    Raises DiaryError or DiaryTooNewError, with the diary as it was.
    """
    return restoring.restore(copy, diary, copies_folder(diary))


def recover_beside(diary: Path) -> tuple[Path, tuple[TableRecovered, ...]]:
    """Save what can be read of a damaged diary in a new one beside it, and tell how much it was.

    Raises DiaryError where there is nothing to save, or the new file cannot be written.
    """
    restoring.refuse_strangers(diary)
    number = 1
    while (target := diary.with_name(f"{diary.stem}-recovered-{number}{diary.suffix}")).exists():
        number += 1
    return target, recover(diary, target)


def recovered_text(tables: tuple[TableRecovered, ...]) -> str:
    """Return a line for each table that held anything: rows saved, left out, and whether all."""
    return "\n".join(
        f"  {one.table}: {one.rows} saved"
        + (f", {one.left_out} left out" if one.left_out else "")
        + ("" if one.is_whole else ", and some could not be read")
        for one in tables
        if one.rows or one.left_out or not one.is_whole
    )
