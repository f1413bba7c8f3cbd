"""Support plans behind a passphrase: nothing of them in the file, in no way out, and all back."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError, DiaryDamagedError
from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from planner.domain.support_plan import SupportPlan
from planner.services.backups import back_up, recover_beside, restore
from planner.services.doctor import look_over
from planner.services.locations import bundled_almanac_path
from planner.services.pages import Library
from planner.services.plan_lock import PlanLockState
from planner.services.support_shelf import NEXT, plan_page_id
from planner.services.workspace import Workspace, open_workspace
from planner.storage.connection import Access, connect
from tests.unit.services.plans import TODAY, a_plan, kept
from tests.unit.test_cli import asked

PASSPHRASE = "correct horse battery staple"
TELLING = "Zebedee"
NOW = datetime.now() + timedelta(minutes=1)  # noqa: DTZ005
OLD_DIARIES = Path(__file__).parents[1] / "storage" / "diaries"


@pytest.fixture
def plan(workspace: Workspace) -> SupportPlan:
    """Keep a plan that is ticked to be shared, whose words tell of it."""
    plan = replace(a_plan(workspace), name=f"{TELLING} returns", adjustments=(f"{TELLING}’s desk",))
    return kept(workspace, replace(plan, is_shared=True, wording=f"{TELLING}’s paperwork"))


@pytest.fixture
def locked(workspace: Workspace, plan: SupportPlan) -> Workspace:
    """Put the plan behind a passphrase, and forget it."""
    assert plan in workspace.plans.all()
    workspace.plan_lock.set(PASSPHRASE)
    workspace.plan_lock.lock()
    return workspace


def bytes_beside(path: Path) -> bytes:
    """Return all that the files of a diary hold."""
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


def test_the_file_holds_nothing_of_a_plan_once_there_is_a_passphrase(
    workspace: Workspace, plan: SupportPlan
) -> None:
    path = workspace.diary_path
    assert TELLING.encode() in bytes_beside(path)
    workspace.plan_lock.set(PASSPHRASE)

    assert workspace.plans.all() == (plan,)
    held = bytes_beside(path)
    assert TELLING.encode() not in held
    assert PASSPHRASE.encode() not in held


def test_locked_plans_are_told_nowhere(locked: Workspace, plan: SupportPlan) -> None:
    library = Library(locked, lambda: TODAY)
    years = DateSpan(date(2026, 1, 1), date(2029, 1, 1))

    assert locked.plan_lock.state is PlanLockState.LOCKED
    assert locked.plans.all() == ()
    assert locked.plans.next(TODAY) == ()
    assert locked.plans.shared_in(years, TODAY) == ()
    assert library.shared_plans() == ()
    assert library.outside(plan_page_id(plan)) is None
    for name in ("", NEXT):
        page = library.page(PageId(Shelf.SUPPORT, name))
        assert page is not None
        assert TELLING not in page_text(page)
        assert "locked" in page_text(page)
        outside = library.outside(PageId(Shelf.SUPPORT, name))
        assert outside is not None
        assert "locked" not in page_text(outside)


def test_the_passphrase_brings_them_back_and_another_does_not(
    locked: Workspace, plan: SupportPlan
) -> None:
    with pytest.raises(BadRequestError, match="not the one"):
        locked.plan_lock.unlock("Correct horse battery staple")
    assert locked.plan_lock.state is PlanLockState.LOCKED
    locked.plan_lock.unlock(f"  {PASSPHRASE.replace(' ', '  ')} ")
    assert locked.plans.all() == (plan,)


def test_another_window_is_locked_until_it_is_asked(locked: Workspace, plan: SupportPlan) -> None:
    locked.plan_lock.unlock(PASSPHRASE)
    other = open_workspace(almanac=bundled_almanac_path(), diary=locked.diary_path, read_only=True)
    assert other.plan_lock.state is PlanLockState.LOCKED
    other.plan_lock.unlock(PASSPHRASE)
    assert other.plans.all() == (plan,)
    # The passphrase is changed in the first window: the key of the second opens nothing any more.
    locked.plan_lock.set("three new random words", PASSPHRASE)
    assert other.plan_lock.state is PlanLockState.LOCKED
    assert other.plans.all() == ()
    other.close()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda plans, plan: plans.put(replace(plan, name="Other")), id="added"),
        pytest.param(lambda plans, plan: plans.put(plans.new_plan("New", plan.guides)), id="new"),
    ],
)
def test_locked_plans_are_not_changed(
    locked: Workspace, plan: SupportPlan, change: Callable[..., object]
) -> None:
    before = locked.diary_path.read_bytes()
    with pytest.raises(BadRequestError, match="behind a passphrase"):
        locked.apply(change(locked.plans, plan))  # type: ignore[arg-type]
    assert locked.diary_path.read_bytes() == before


def test_a_change_is_not_undone_while_they_are_locked(workspace: Workspace) -> None:
    change = workspace.plans.put(a_plan(workspace))
    workspace.apply(change)
    workspace.plan_lock.set(PASSPHRASE)
    workspace.plan_lock.lock()
    with pytest.raises(BadRequestError, match="behind a passphrase"):
        workspace.apply(change.inverse())
    workspace.plan_lock.unlock(PASSPHRASE)
    workspace.apply(change.inverse())
    assert workspace.plans.all() == ()


def test_a_plan_that_is_changed_stays_sealed(locked: Workspace, plan: SupportPlan) -> None:
    locked.plan_lock.unlock(PASSPHRASE)
    locked.apply(locked.plans.put(replace(plan, name=f"{TELLING} again")))
    assert TELLING.encode() not in bytes_beside(locked.diary_path)
    (held,) = locked.plans.all()
    assert held.name == f"{TELLING} again"


def test_the_passphrase_is_changed_and_removed_by_those_who_know_it(
    locked: Workspace, plan: SupportPlan
) -> None:
    lock = locked.plan_lock
    for wrong in ("", "nonsense nonsense"):
        with pytest.raises(BadRequestError, match="not the one"):
            lock.set("another good passphrase", wrong)
        with pytest.raises(BadRequestError, match="not the one"):
            lock.remove(wrong)
    lock.set("another good passphrase", PASSPHRASE)
    lock.lock()
    with pytest.raises(BadRequestError, match="not the one"):
        lock.unlock(PASSPHRASE)
    lock.remove("another good passphrase")
    assert lock.state is PlanLockState.NONE
    assert locked.plans.all() == (plan,)


@pytest.mark.parametrize(
    ("passphrase", "told"),
    [("short", "too short"), ("  a         b  ", "too short"), ("x" * 201, "too long")],
)
def test_an_unfit_passphrase_is_refused(workspace: Workspace, passphrase: str, told: str) -> None:
    with pytest.raises(BadRequestError, match=told):
        workspace.plan_lock.set(passphrase)
    assert workspace.plan_lock.state is PlanLockState.NONE


def test_copies_and_what_is_recovered_hold_them_sealed(
    locked: Workspace, plan: SupportPlan, tmp_path: Path
) -> None:
    path = locked.diary_path
    copy = tmp_path / "copy.sqlite"
    back_up(path, copy)
    recovered, _told = recover_beside(path)
    for file in (copy, recovered):
        assert TELLING.encode() not in file.read_bytes()
    new = tmp_path / "new" / "diary.sqlite"
    for file in (copy, recovered):
        restore(file, new)
        opened = open_workspace(almanac=bundled_almanac_path(), diary=new)
        assert opened.plans.all() == ()
        opened.plan_lock.unlock(PASSPHRASE)
        assert opened.plans.all() == (plan,)
        opened.close()
    health = look_over(path, tmp_path / "copies", bundled_almanac_path(), NOW)
    assert health.counts["support_plan"] == 1
    assert not any(one.id == "file" and one.remedy for one in health.findings)


def test_a_sealed_plan_that_was_altered_or_moved_is_told(
    locked: Workspace, plan: SupportPlan
) -> None:
    path = locked.diary_path
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("UPDATE support_plan SET id = 'another'")
    locked.plan_lock.unlock(PASSPHRASE)
    with pytest.raises(DiaryDamagedError):
        locked.plans.all()
    with closing(connect(path, Access.WRITE)) as connection:
        connection.execute("UPDATE support_plan SET id = ?", (plan.id,))
        assert locked.plans.all() == (plan,)
        connection.execute("UPDATE support_plan SET sealed = sealed || x'00'")
    with pytest.raises(DiaryDamagedError):
        locked.plans.all()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE plan_lock SET memory = 1099511627776",
        "UPDATE plan_lock SET passes = 100000",
        "UPDATE plan_lock SET salt = x''",
        "UPDATE plan_lock SET passes = 'many'",
    ],
)
def test_a_lock_that_would_take_all_memory_is_told(locked: Workspace, statement: str) -> None:
    with closing(connect(locked.diary_path, Access.WRITE)) as connection:
        connection.execute(statement)
    with pytest.raises(DiaryDamagedError):
        locked.plan_lock.unlock(PASSPHRASE)


def test_a_diary_of_the_version_that_brought_the_passphrase_is_unlocked(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD_DIARIES / "0011.sql").read_text(encoding="utf-8"))
    opened = open_workspace(almanac=bundled_almanac_path(), diary=path)
    assert len(opened.plans.all()) == 1
    opened.plan_lock.unlock(PASSPHRASE)
    assert len(opened.plans.all()) == 2
    opened.close()


def test_only_those_who_have_a_passphrase_load_the_library(workspace: Workspace) -> None:
    # In a process of its own: other tests have loaded it here.
    kept(workspace, a_plan(workspace))
    asking = (
        "import sys; from pathlib import Path; from contextlib import closing\n"
        "from planner.storage.diary_file import DiaryFile\n"
        "import planner.services.plan_lock\n"
        f"with closing(DiaryFile.open(Path({str(workspace.diary_path)!r}))) as diary:\n"
        "    with diary.reading() as held: print(len(held.plans.all()))\n"
        "print('nacl' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", asking], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["1", "False"]


def test_the_command_line_says_that_locked_plans_are_not_printed(
    locked: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "week.html"
    where = ("--database", locked.diary_path, "--out", out)
    assert asked("print", "week", "--date", "2026-09-07", *where) == 0
    assert "support plans are behind a passphrase" in capsys.readouterr().err
    assert TELLING not in out.read_text(encoding="utf-8")
