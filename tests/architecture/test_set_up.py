import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]
QT = Path(PySide6.__path__[0]) / "Qt"

TOP_LEVEL = {
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "build.spec",
    "data",
    "planner",
    "pyproject.toml",
    "resources",
    "tests",
    "ui",
}

# A folder begins where a path does: an address of the web may well go through one of that name.
FOLDER_OF_ONE_MACHINE = rb"(?<![\w./-])/(work|root|Users)/\w"
SET_UP = (".requirements/", ".setup/", ".ci/", "Makefile", "pyproject.toml", "build.spec")

WITHOUT_QT = """
import importlib, pkgutil, sys
for name in ("PySide6", "shiboken6", "ui"):
    sys.modules[name] = None
import planner
for module in pkgutil.walk_packages(planner.__path__, "planner."):
    if module.name.startswith("planner.storage.migrations."):
        continue  # alembic runs these itself
    importlib.import_module(module.name)
    print(module.name)
"""


@pytest.fixture(scope="module")
def committed() -> list[str]:
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("not a checkout of git")
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [name for name in listed.stdout.split("\0") if (ROOT / name).is_file()]


def test_holds_only_the_agreed_entries_at_the_top(committed: list[str]) -> None:
    entries = {name.split("/")[0] for name in committed}
    assert {entry for entry in entries if not entry.startswith(".")} == TOP_LEVEL


def test_names_no_folder_of_one_machine(committed: list[str]) -> None:
    found = [
        name for name in committed if re.search(FOLDER_OF_ONE_MACHINE, (ROOT / name).read_bytes())
    ]
    assert found == []


def test_set_up_names_no_address(committed: list[str]) -> None:
    """Where packages come from is each machine's own choice."""
    set_up = [name for name in committed if name.startswith(SET_UP)]
    assert [name for name in set_up if b"://" in (ROOT / name).read_bytes()] == []


def test_imports_the_whole_planner_without_qt() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    assert "planner.cli" in done.stdout.split()


@pytest.mark.parametrize("name", ["run.txt", "dev.txt"])
def test_locks_every_requirement_by_hash(name: str) -> None:
    text = (ROOT / ".requirements" / name).read_text(encoding="utf-8").replace("\\\n", "")
    unlocked = [line for line in text.splitlines() if not re.match(r"\S+==.+--hash=sha256:", line)]
    assert unlocked == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring their own")
@pytest.mark.parametrize(
    "library",
    [
        "lib/libQt6Widgets.so.6",
        "lib/libQt6Svg.so.6",
        "plugins/platforms/libqoffscreen.so",
        "plugins/platforms/libqwayland.so",
        "plugins/platforms/libqxcb.so",
        "plugins/printsupport/libcupsprintersupport.so",
        "plugins/xcbglintegrations/libqxcb-glx-integration.so",
    ],
)
def test_set_up_leaves_no_library_of_qt_unfound(library: str) -> None:
    listed = subprocess.run(["ldd", str(QT / library)], capture_output=True, text=True, check=True)
    assert "not found" not in listed.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems name a locale")
def test_prints_without_a_word_where_the_environment_is_empty(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ui", "print", "week", "--date", "2026-09-21", "--out"]
    done = subprocess.run(
        [*command, str(tmp_path / "week.pdf")],
        cwd=ROOT,
        # As in the frozen program, where Python names no locale of its own accord.
        env={"PYTHONCOERCECLOCALE": "0", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
