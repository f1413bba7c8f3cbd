"""Small editions of the almanac, as files and signed, that differ from one another as told."""

import sqlite3
from contextlib import closing
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from nacl.signing import SigningKey

from planner.content.almanac_parcel import pack
from planner.content.build import build_almanac
from tests.unit.content.conftest import FILES

KEY = SigningKey(b"\x01" * 32)
OTHER_KEY = SigningKey(b"\x02" * 32)

# Yom Kippur 5788 is on 11 October 2027.
KIPPUR = date(2027, 10, 11)
_OF_KIPPUR = f"""
    WHERE observance = (SELECT position FROM observance WHERE id = 'judaism.yom-kippur')
        AND start = {KIPPUR.toordinal()}
"""
KIPPUR_MOVED = f"UPDATE occurrence SET start = start - 1 {_OF_KIPPUR}"
KIPPUR_AWARE = "UPDATE observance SET tier = 'aware' WHERE id = 'judaism.yom-kippur'"
KIPPUR_GONE = f"DELETE FROM occurrence {_OF_KIPPUR}"
RAMADAN_FIXED = """
    UPDATE occurrence SET certainty = 0
    WHERE observance = (SELECT position FROM observance WHERE id = 'islam.ramadan')
"""
NO_NEWCASTLE = "DELETE FROM place WHERE slug = 'newcastle'"


@cache
def edition(version: str, *statements: str) -> bytes:
    """Return the bytes of a small almanac after these statements of SQL."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.deserialize(_base())
        database.execute("UPDATE meta SET value = ? WHERE key = 'version'", (version,))
        for statement in statements:
            database.execute(statement)
        database.execute("VACUUM")
        return database.serialize()


@cache
def parcel(version: str, *statements: str) -> bytes:
    """Return a small almanac as the signed file of an update."""
    return pack(edition(version, *statements), KEY, name="almanac.sqlite")


@cache
def _base() -> bytes:
    with TemporaryDirectory() as name:
        data = Path(name) / "data"
        for file, text in FILES.items():
            (data / file).parent.mkdir(parents=True, exist_ok=True)
            (data / file).write_text(text, encoding="utf-8")
        target = Path(name) / "almanac.sqlite"
        build_almanac(data, target, lambda _label, _done, _total: None)
        return target.read_bytes()
