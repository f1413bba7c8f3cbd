"""The entry by which a Linux desktop offers the planner for calendar files, in the user’s data."""

import os
import shutil
import subprocess
from pathlib import Path

from planner.files import bundled_folder, write_atomically

_NAME = "multifaith-planner"
_PROGRAM = "@PROGRAM@"
_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The Desktop Entry Specification, “The Exec key”: these are escaped within quotation marks, and a
# backslash once more, since the value is a string of the file.
_ESCAPED = str.maketrans({char: f"\\\\{char}" for char in '"`$'} | {"\\": "\\\\\\\\", "%": "%%"})


def is_entered(program: Path) -> bool:
    """Tell whether the entry is there and opens this program."""
    try:
        return _entry_path().read_text(encoding="utf-8") == _entry(program)
    except OSError:
        return False


def enter(program: Path) -> None:
    """Write the entry and its icons; which program opens calendar files stays as it is.

    Raises OSError.
    """
    for size in _SIZES:
        picture = bundled_folder("resources") / "icons" / f"{_NAME}-{size}.png"
        icon = _icon_path(size)
        icon.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(icon, picture.read_bytes())
    path = _entry_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, _entry(program).encode())
    _tell_desktop()


def take_out() -> None:
    """Take the entry and its icons away.

    Raises OSError.
    """
    for path in (_entry_path(), *map(_icon_path, _SIZES)):
        path.unlink(missing_ok=True)
    _tell_desktop()


def _entry(program: Path) -> str:
    template = (bundled_folder("resources") / "linux" / f"{_NAME}.desktop").read_text("utf-8")
    return template.replace(_PROGRAM, f'"{str(program).translate(_ESCAPED)}"')


def _entry_path() -> Path:
    return _data_folder() / "applications" / f"{_NAME}.desktop"


def _icon_path(size: int) -> Path:
    return _data_folder() / "icons/hicolor" / f"{size}x{size}" / "apps" / f"{_NAME}.png"


def _data_folder() -> Path:
    """Return the folder of the XDG Base Directory Specification; a relative one does not count."""
    named = Path(os.environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path.home() / ".local/share"


def _tell_desktop() -> None:
    """Bring the desktop's list up to date; one without the tool reads the folder itself."""
    tool = shutil.which("update-desktop-database")
    if tool is not None:
        folder = str(_entry_path().parent)
        subprocess.run([tool, "-q", folder], check=False, capture_output=True)
