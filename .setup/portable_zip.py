"""Pack the frozen program into one archive to be carried; the same folder makes the same bytes."""

import os
import platform
import stat
import sys
import time
import zipfile
import zlib
from pathlib import Path

from deflate import deflate_compress
from program_facts import NAME, TITLE

from planner import __version__
from planner.services.locations import PORTABLE_MARK

_PORTABLE = f"""{TITLE}, portable

While this file stands beside the program, the planner keeps your diary, its copies, your settings
and its log in a folder beside it, named “planner-data”, and nothing in your profile. Delete this
file and the planner keeps them in your profile on the computer that you use.
"""
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_EPOCH = 315_532_800
"""1 January 1980, before which no archive of this form can date a file."""
_SMALLEST = 12
"""As hard as libdeflate tries, which is 3 % smaller than what zlib’s hardest makes of a program."""


def zip_name() -> str:
    """Return the name of the archive, with version and platform."""
    machine = platform.machine().lower().replace("amd64", "x86_64")
    return f"{NAME}-{__version__}-{_SYSTEMS.get(sys.platform, sys.platform)}-{machine}.zip"


def pack(folder: Path, archive: Path) -> None:
    """Write the archive: the folder in order of names, each file of one age, and the mark."""
    with zipfile.ZipFile(archive, "w") as packed:
        for path in sorted(folder.rglob("*"), key=lambda one: one.relative_to(folder).as_posix()):
            place = f"{folder.name}/{path.relative_to(folder).as_posix()}"
            if path.is_symlink():
                target = str(path.readlink()).encode()
                _put(packed, _entry(place, stat.S_IFLNK | 0o777), target)
            elif path.is_file():
                # A build by another user must not differ by what that user may do.
                mode = 0o755 if path.stat().st_mode & stat.S_IXUSR else 0o644
                _put(packed, _entry(place, stat.S_IFREG | mode), path.read_bytes())
        mark = f"{folder.name}/{PORTABLE_MARK}"
        packed.writestr(_entry(mark, stat.S_IFREG | 0o644), _PORTABLE)


def unpack(archive: Path, target: Path) -> Path:
    """Unpack the archive as a desktop does, links and all; return the folder of the program."""
    with zipfile.ZipFile(archive) as packed:
        for entry in packed.infolist():
            path, mode = target / entry.filename, entry.external_attr >> 16
            path.parent.mkdir(parents=True, exist_ok=True)
            if stat.S_ISLNK(mode):
                path.symlink_to(packed.read(entry).decode())
            else:
                path.write_bytes(packed.read(entry))
                path.chmod(stat.S_IMODE(mode))
    return target / NAME


def _put(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, content: bytes) -> None:
    """Write an entry as ``ZipFile.writestr`` would, but for what compresses it.

    zipfile takes nothing else than zlib, so this does what its ``mkdir`` does for an entry of its
    own; ``writestr`` must follow in the end.
    """
    compressed = deflate_compress(content, _SMALLEST)
    entry.CRC, entry.file_size = zlib.crc32(content), len(content)
    entry.compress_size, entry.header_offset = len(compressed), packed.start_dir
    assert packed.fp is not None, "it is open"
    packed.fp.seek(packed.start_dir)
    packed.fp.write(entry.FileHeader(zip64=False) + compressed)
    packed.start_dir = packed.fp.tell()
    packed.filelist.append(entry)
    packed.NameToInfo[entry.filename] = entry


def _entry(place: str, mode: int) -> zipfile.ZipInfo:
    made = max(int(os.environ.get("SOURCE_DATE_EPOCH", _EPOCH)), _EPOCH)
    entry = zipfile.ZipInfo(place, time.gmtime(made)[:6])
    entry.create_system = 3  # Unix, whose modes these are, on whatever system it is packed
    entry.external_attr = mode << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
