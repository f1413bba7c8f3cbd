"""A digest of all that the almanac's dates follow from, to tell whether a built one is current."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

_CODE = Path(__file__).parents[1]
_DATING = (
    "calendars/*.py",
    "content/datings.py",
    "content/*rules.py",
    "content/schema.py",
    "domain/rule.py",
)


def digest_of(data: Path) -> str:
    """Return a digest of the sources in the folder ``data`` and of the code that dates them."""
    digest = sha256()
    for root, path in _files(data):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0")
        digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files(data: Path) -> Iterator[tuple[Path, Path]]:
    sources = (path for ending in ("toml", "md") for path in data.rglob(f"*.{ending}"))
    yield from ((data, path) for path in sorted(sources))
    for pattern in _DATING:
        yield from ((_CODE, path) for path in sorted(_CODE.glob(pattern)))
