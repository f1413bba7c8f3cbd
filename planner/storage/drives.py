"""Whether a file stands on a network drive, where a write-ahead log is not safe.

https://www.sqlite.org/wal.html: all programs that use a log must share memory, and so a computer.
"""

import sys
from pathlib import Path, PurePath

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "9p", "fuse.sshfs", "davfs", "afs"}
)
_MOUNTS = Path("/proc/self/mounts")
_DRIVE_REMOTE = 4
"""DRIVE_REMOTE of GetDriveTypeW."""


def is_on_network(path: Path) -> bool:
    """Tell whether the file stands on a network drive, as far as the system says."""
    found = path.absolute()
    # A folder that a trust redirects may be a link to a share.
    if is_share(found) or is_share(_resolved(found)):
        return True
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows alone has windll

        return ctypes.windll.kernel32.GetDriveTypeW(f"{found.drive}\\") == _DRIVE_REMOTE
    return _file_system(found) in _NETWORK


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except OSError:
        return path


def is_share(path: PurePath) -> bool:
    """Tell whether a path names a server and a share of it, as Windows writes them (UNC)."""
    return path.drive.startswith("\\\\")


def _file_system(path: Path) -> str:
    """Return the type of the file system that holds a path, empty where it is not told."""
    try:
        mounts = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    resolved = path.resolve()
    best, kind = Path("/"), ""
    for line in mounts:
        _device, point, found, *_ = line.split(" ")
        # Spaces of a path are written as octal escapes.
        folder = Path(point.replace("\\040", " "))
        if resolved.is_relative_to(folder) and len(folder.parts) >= len(best.parts):
            best, kind = folder, found
    return kind
