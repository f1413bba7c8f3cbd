"""How large the frozen program and its archive are, against what bundle.toml allows."""

import sys
from pathlib import Path

from bundle_parts import UNPACKED_MB, ZIPPED_MB

_MB = 1_000_000


def check_size(folder: Path, archive: Path) -> str:
    """Return the sizes in words.

    Raises RuntimeError where Linux’s are larger than bundle.toml allows; Qt elsewhere differs.
    """
    unpacked, zipped = megabytes(folder), megabytes(archive)
    if sys.platform == "linux" and (unpacked > UNPACKED_MB or zipped > ZIPPED_MB):
        raise RuntimeError(
            f"The frozen program has {unpacked} MB and its archive {zipped} MB; .setup/bundle.toml "
            f"allows {UNPACKED_MB} and {ZIPPED_MB}. See what came in, or raise its limits."
        )
    return f"{unpacked} MB in {len(_files(folder)):,} files, {zipped} MB as an archive"


def megabytes(place: Path) -> float:
    """Return the size of a file, or of all the files of a folder; links count once."""
    files = _files(place) if place.is_dir() else [place]
    return round(sum(path.lstat().st_size for path in files) / _MB, 1)


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
