"""The editions of the almanac installed on this computer, and which of all editions to use.

A record in the folder names at most two of them, the newest first, each with the digest of its
file. Replacing the record is what installs an edition or takes one away: a file that it does not
name is left over, and one that is not as it was recorded is not used.
"""

import hashlib
import json
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from planner.content.almanac_file import open_almanac_file
from planner.content.entry import Entry
from planner.content.schema import SCHEMA_NUMBER
from planner.domain.errors import AlmanacMissingError, AlmanacUnreadableError, ContentError
from planner.domain.language import translate
from planner.files import write_atomically
from planner.later import imported_later

with imported_later():
    from planner.content.edition import edition_order

_RECORD = "editions.json"
_KEPT = 2
_MOST_SCHEMA = 1_000_000
_FILE = re.compile(r"[0-9.]+-[0-9a-f]{12}\.sqlite")
_LARGEST_RECORD = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledEdition:
    """One edition of the record; ``sha256`` is the digest of its file in hexadecimal."""

    version: str
    schema: int
    sha256: str

    @property
    def file_name(self) -> str:
        """The name of its file, which no other content has."""
        return f"{self.version}-{self.sha256[:12]}.sqlite"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionFile:
    """An edition that can be used: ``installed`` is None for the one that came with the program."""

    path: Path
    version: str
    installed: InstalledEdition | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Editions:
    """The editions there are to use, newest first and never none, and why others are not used.

    ``faults`` are whole clauses, as “edition 2026.2: its file is damaged”.
    """

    usable: tuple[EditionFile, ...]
    faults: tuple[str, ...] = ()

    @property
    def in_use(self) -> EditionFile:
        """The newest."""
        return self.usable[0]

    @property
    def before(self) -> EditionFile | None:
        """The one that would be used without the newest, None where that came with the program."""
        return self.usable[1] if len(self.usable) > 1 else None


def find_editions(folder: Path, bundled: Path) -> Editions:
    """Return the editions to choose from: the bundled one, and sound ones that are newer.

    One of another format than this program reads, or no newer than the bundled one, is passed over
    without a fault: a new version of the program has overtaken it.
    """
    base = EditionFile(path=bundled, version=_version_of(bundled))
    recorded, faults = _recorded(folder)
    usable: list[EditionFile] = []
    for edition in recorded:
        if edition.schema != SCHEMA_NUMBER or not is_newer(edition.version, base.version):
            continue
        path = folder / edition.file_name
        fault = _fault_of(path, edition)
        if fault:
            faults.append(
                translate("almanac update", "edition {version}: {fault}").format(
                    version=edition.version, fault=fault
                )
            )
        else:
            usable.append(EditionFile(path=path, version=edition.version, installed=edition))
    return Editions(usable=(*usable, base), faults=tuple(faults))


def is_newer(version: str, than: str) -> bool:
    """Tell whether one edition comes after another; any comes after one that tells no version."""
    return _order(version) > _order(than)


def install_edition(folder: Path, content: bytes, version: str, editions: Editions) -> EditionFile:
    """Put a verified almanac in place as the newest edition; the one in use is kept behind it.

    Raises OSError, with the editions as they were.
    """
    digest = hashlib.sha256(content).hexdigest()
    edition = InstalledEdition(version=version, schema=SCHEMA_NUMBER, sha256=digest)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / edition.file_name
    try:
        write_atomically(path, content)
        _record(folder, (edition, *_installed(editions.usable)))
    except OSError:
        # A full disk should not stay full of what cannot be used.
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise
    return EditionFile(path=path, version=version, installed=edition)


def remove_newest(folder: Path, editions: Editions) -> None:
    """Take the edition in use away, so that the one before it is used.

    Raises OSError, with the editions as they were.
    """
    _record(folder, tuple(_installed(editions.usable[1:])))


def forget_unusable(folder: Path, editions: Editions) -> None:
    """Take away what is damaged, or overtaken by the program, so that it is told no more.

    Raises OSError, with the editions as they were.
    """
    _record(folder, tuple(_installed(editions.usable)))


def _installed(usable: Sequence[EditionFile]) -> Iterator[InstalledEdition]:
    return (one.installed for one in usable if one.installed is not None)


def _record(folder: Path, editions: tuple[InstalledEdition, ...]) -> None:
    kept = editions[:_KEPT]
    text = json.dumps({"editions": [asdict(one) for one in kept]}, indent=1)
    write_atomically(folder / _RECORD, text.encode())
    named = {one.file_name for one in kept}
    for path in folder.iterdir():
        if _FILE.fullmatch(path.name) and path.name not in named:
            # One that a window has open stays on Windows, until the next change takes it away.
            with suppress(OSError):
                path.unlink()


def _recorded(folder: Path) -> tuple[list[InstalledEdition], list[str]]:
    try:
        with (folder / _RECORD).open("rb") as stream:
            told = json.loads(stream.read(_LARGEST_RECORD))["editions"]
        tables = [Entry(dict(table), file=_RECORD) for table in told]
        return [table.read(_edition_from) for table in tables], []
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [
            translate("almanac update", "installed editions: {fault}").format(
                fault=(error.strerror or "no reason given").lower()
            )
        ]
    except (ContentError, LookupError, TypeError, ValueError, RecursionError):
        return [], [translate("almanac update", "installed editions: their record is damaged")]


def _edition_from(entry: Entry) -> InstalledEdition:
    edition = InstalledEdition(
        version=entry.text("version"),
        schema=entry.whole("schema", least=1, most=_MOST_SCHEMA),
        sha256=entry.text("sha256"),
    )
    # The name of the file is made of these, and must not lead out of the folder.
    if not _FILE.fullmatch(edition.file_name):
        raise entry.fault("it is no edition")
    return edition


def _fault_of(path: Path, edition: InstalledEdition) -> str:
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except FileNotFoundError:
        return translate("almanac update", "its file is missing")
    except OSError as error:
        return translate("almanac update", "its file cannot be read ({fault})").format(
            fault=(error.strerror or "no reason given").lower()
        )
    return "" if digest == edition.sha256 else translate("almanac update", "its file is damaged")


def _version_of(bundled: Path) -> str:
    # What is wrong with this one is told where it is opened.
    try:
        with closing(open_almanac_file(bundled)) as database:
            row = database.execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
    except (AlmanacMissingError, AlmanacUnreadableError, sqlite3.DatabaseError):
        return ""
    return str(row[0]) if row else ""


def _order(version: str) -> tuple[int, ...]:
    try:
        return edition_order(version)
    except ValueError:
        return ()
