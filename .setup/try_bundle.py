"""Try the packed program as a user would: elsewhere, with nothing of ours around it.

It runs from a folder that cannot be written, of a name with spaces and letters of several scripts,
in an empty environment; then as the portable program, which must leave the profile alone.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from tempfile import TemporaryDirectory

from portable_zip import unpack
from program_facts import contents_of, program_in

from planner.services.locations import PORTABLE_MARK

_FOLDER = "Élodie’s planner – مخطط 日程"
_WEEK = ("--date", "2026-09-21")
_AUTUMN = ("--from", "2026-09-01", "--to", "2026-11-01")
_WRITABLE, _READABLE = 0o755, 0o555
_FORMS = ("ics", "csv", "xlsx", "docx", "pptx", "html")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bundle:
    """An unpacked program, and a home that is nobody’s."""

    folder: Path
    home: Path

    def run(self, *arguments: str | Path, code: int = 0, window: bool = False) -> str:
        """Run the program; return what it says.

        Raises RuntimeError where it ends otherwise than with the code.
        """
        done = subprocess.run(
            [program_in(self.folder, has_console=not window), *arguments],
            cwd=self.home,
            env=_environment(self.home),
            capture_output=True,
            check=False,
        )
        said = (done.stdout + done.stderr).decode(errors="replace")
        if done.returncode != code:
            line = " ".join(map(str, arguments))
            raise RuntimeError(f"The frozen program failed ({done.returncode}): {line}\n{said}")
        return said

    @property
    def sample(self) -> Path:
        """The folder of the sample timetables."""
        return contents_of(self.folder) / "data/sample"


def try_archive(archive: Path) -> None:
    """Unpack the archive and try the program.

    Raises RuntimeError with what went wrong.
    """
    with TemporaryDirectory() as elsewhere:
        root = Path(elsewhere).resolve()
        bundle = _Bundle(folder=unpack(archive, root / _FOLDER), home=root / "home")
        bundle.home.mkdir()
        _try_portable(bundle)
        (bundle.folder / PORTABLE_MARK).unlink()
        before = _digest(bundle.folder)
        with _not_writable(bundle.folder):
            _try_all(bundle)
        if _digest(bundle.folder) != before:
            raise RuntimeError("The frozen program wrote into its own folder")


def _try_all(bundle: _Bundle) -> None:
    bundle.run("--smoke", window=True)
    bundle.run("--version")
    bundle.run("observances", *_AUTUMN)
    bundle.run("why", "judaism.yom-kippur", *_WEEK)
    bundle.run("almanac", "version")
    exams = bundle.sample / "arcp-and-exams.ics"
    bundle.run("check", exams, code=1)  # it clashes
    bundle.run("print", "week", *_WEEK, "--timetable", exams, "--out", "week.pdf")
    bundle.run("import", bundle.sample / "ward-rota.xlsx")
    for form in _FORMS:
        bundle.run("export", "--out", f"year.{form}", *_AUTUMN)
    bundle.run("backup", "--out", "copy.sqlite")
    bundle.run("doctor")
    for name in ("week.pdf", "copy.sqlite", *(f"year.{form}" for form in _FORMS)):
        if not (bundle.home / name).stat().st_size:
            raise RuntimeError(f"The frozen program wrote an empty {name}")
    if not any(bundle.home.rglob("diary.sqlite")):
        raise RuntimeError("The frozen program kept no diary in the profile")


def _try_portable(bundle: _Bundle) -> None:
    bundle.run("import", bundle.sample / "foundation-north.ics")
    if not (bundle.folder / "planner-data/diary.sqlite").is_file():
        raise RuntimeError("The portable program kept no diary beside itself")
    if left := sorted(path.name for path in bundle.home.iterdir()):
        raise RuntimeError(f"The portable program left something in the profile: {left}")


def _environment(home: Path) -> dict[str, str]:
    if sys.platform != "win32":
        return {"HOME": str(home)}
    # Without the first, no program of Windows starts at all.
    profile = {name: str(home) for name in ("USERPROFILE", "APPDATA", "LOCALAPPDATA", "TEMP")}
    return {"SYSTEMROOT": os.environ["SYSTEMROOT"], "QT_QPA_PLATFORM": "offscreen", **profile}


@contextmanager
def _not_writable(folder: Path) -> Iterator[None]:
    folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
    _allow(folders, _READABLE)
    try:
        yield
    finally:
        _allow(folders, _WRITABLE)


def _allow(folders: Sequence[Path], mode: int) -> None:
    for one in folders:
        one.chmod(mode)


def _digest(folder: Path) -> str:
    """Return a digest of names and bytes: root, and Windows, write where it is not allowed."""
    digest = blake2b()
    for path in sorted(folder.rglob("*")):
        digest.update(str(path).encode())
        if path.is_file():
            digest.update(path.read_bytes())
    return digest.hexdigest()
