"""Diaries, later migrations and ordinary users for the tests of storage."""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from planner.storage import connection
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from planner.storage.opening import MIGRATIONS, known_revisions
from tests.diaries import new_diary
from tests.factories import a_programme, a_session

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where a diary of one programme and one session stands, closed."""
    made = tmp_path / "diary.sqlite"
    fill(made)
    return made


@pytest.fixture
def diary(path: Path) -> Iterator[Diary]:
    """Yield the diary of one programme and one session, open."""
    with closing(DiaryFile.open(path)) as opened:
        yield opened


@pytest.fixture(scope="module")
def empty_diary(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Diary]:
    """Yield a diary that each example leaves empty, since none commits."""
    path = tmp_path_factory.mktemp("diary") / "diary.sqlite"
    with closing(DiaryFile.open(path)) as opened:
        yield opened


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait no longer for other programs than a test should."""
    monkeypatch.setattr(connection, "PATIENCE_SECONDS", 0.05)


@pytest.fixture
def later_migrations(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that makes a folder of our migrations and one more of a given body."""

    def made(body: str) -> Path:
        folder = tmp_path / "later migrations, 100% new"
        shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        script = (
            "import sqlalchemy as sa\n"
            "from alembic import op\n"
            'revision = "9001"\n'
            f'down_revision = "{known_revisions(MIGRATIONS)[-1]}"\n'
            "def upgrade():\n"
            f"    {body}\n"
        )
        (folder / "versions" / "9001_later.py").write_text(script, encoding="utf-8")
        return folder

    return made


@pytest.fixture
def shared_folder() -> Iterator[Path]:
    """Yield a folder that every user can reach, as those of pytest are not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.fixture
def as_ordinary_user() -> Callable[[], AbstractContextManager[None]]:
    """Return a context in which permissions count, even where root runs the tests."""
    if sys.platform == "win32":
        pytest.skip("Windows keeps no such permissions of folders")

    @contextmanager
    def without_root() -> Iterator[None]:
        user = os.geteuid()
        if user == 0:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(user)

    return without_root


def fill(path: Path) -> None:
    """Make a diary of one programme and one session at ``path``."""
    with closing(DiaryFile.open(new_diary(path))) as diary, diary.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put(a_session())
        work.commit()
