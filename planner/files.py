"""Where bundled files live, and how to write a file so that a crash leaves the old one whole."""

import os
import tempfile
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def bundled_folder(name: str) -> Path:
    """Return the folder ``data`` or ``resources``, in a checkout, a wheel or the frozen program."""
    inside_wheel = _PACKAGE / "_bundled" / name
    return inside_wheel if inside_wheel.is_dir() else _PACKAGE.parent / name


# What a new file is made for: to be handed on. A temporary file is its maker's alone.
_READABLE = 0o644


def write_atomically(path: Path, content: bytes) -> None:
    """Write beside ``path``, flush to disk, then replace it in one step."""
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(beside).chmod(_READABLE)
        Path(beside).replace(path)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
