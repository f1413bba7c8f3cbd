"""Freeze the program into dist/, see that nothing else came in, pack it, and try what was packed.

python .setup/build.py, on Linux, Windows and macOS; `make build` makes first what it needs.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from bundle_size import check_size, megabytes
from portable_zip import pack, zip_name
from program_facts import NAME, TITLE
from sbom import write_sbom
from try_bundle import try_archive

_ROOT = Path(__file__).resolve().parent.parent
_DIST = _ROOT / "dist"
# With one seed for the order of sets, two builds freeze the same bytes. The second leaves out of
# compiled code which column each instruction came from, a quarter of it: Python marks the place in
# a line of source by it, and no source is frozen. Lines stay. The third is zlib’s hardest.
_SETTLED = {
    "PYTHONHASHSEED": "1",
    "PYTHONNODEBUGRANGES": "1",
    "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "9",
}
_REACHES_NETWORKS = ("*Qt6Network*", "*QtNetwork*", "*WebEngine*")


def main() -> int:
    """Return 0 where the frozen program works, 1 with the reason where it does not."""
    folder, archive = _DIST / NAME, _DIST / zip_name()
    try:
        _freeze()
        _put_application_into(folder)
        write_sbom(folder)
        _refuse_networks(folder)
        pack(folder, archive)
        sizes = check_size(folder, archive)
        try_archive(archive)
    except RuntimeError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(f"Built and tried: {folder.relative_to(_ROOT)} ({sizes})\n")
    sys.stdout.write(f"To carry: {archive.relative_to(_ROOT)} ({megabytes(archive)} MB)\n")
    return 0


def _freeze() -> None:
    shutil.rmtree(_DIST, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "build.spec", "--noconfirm"]
    command += ["--log-level", "ERROR", "--workpath", "build/pyinstaller", "--distpath", "dist"]
    done = subprocess.run(command, cwd=_ROOT, env={**os.environ, **_SETTLED}, check=False)
    if done.returncode:
        raise RuntimeError("PyInstaller could not freeze the program; its reason stands above")


def _put_application_into(folder: Path) -> None:
    """Let the folder hold the application, on macOS, in place of what that was made of."""
    application = _DIST / f"{TITLE}.app"
    if application.exists():
        shutil.rmtree(folder)
        folder.mkdir()
        application.rename(folder / application.name)


def _refuse_networks(folder: Path) -> None:
    found = sorted(path.name for pattern in _REACHES_NETWORKS for path in folder.rglob(pattern))
    if found:
        raise RuntimeError(f"The frozen program holds what could reach a network: {found}")


if __name__ == "__main__":
    sys.exit(main())
