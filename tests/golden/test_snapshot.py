"""No date of the coming years moves unseen."""

from difflib import unified_diff

from tests.golden.snapshot import SNAPSHOT, snapshot_text


def test_no_date_moves_unseen() -> None:
    held, built = SNAPSHOT.read_text("utf-8"), snapshot_text()
    changes = list(unified_diff(held.splitlines(), built.splitlines(), n=0, lineterm=""))
    assert not changes, "review these, then run python -m tests.golden.snapshot"
