"""The signed file of an edition: it comes back whole, and a byte changed anywhere refuses it."""

import hashlib
import json
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from nacl.signing import VerifyKey

from planner.content import almanac_parcel
from planner.content.almanac_parcel import (
    FORM,
    LARGEST_ALMANAC,
    LARGEST_PARCEL,
    MAGIC,
    almanac_in,
    open_parcel,
    pack,
    read_parcel,
    seal,
)
from planner.content.project_keys import KeyId, key_id
from planner.content.schema import SCHEMA_NUMBER
from planner.domain.errors import AlmanacUnreadableError, AlmanacUpdateError
from tests.editions import KEY, OTHER_KEY, edition, parcel

KEYS = {key_id(KEY.verify_key): KEY.verify_key}
PREAMBLE = 98
LINE = "{file}: {fault}; {remedy}"


def opened(content: bytes, keys: dict[KeyId, VerifyKey] | None = None) -> almanac_parcel.Parcel:
    return open_parcel(content, KEYS if keys is None else keys, name="a.mfalmanac")


def fault_of(content: bytes) -> str:
    with pytest.raises(AlmanacUpdateError) as caught:
        opened(content)
    assert caught.value.fields["file"] == "a.mfalmanac"
    assert caught.value.fields["remedy"]
    return caught.value.fields["fault"]


def header(**changes: object) -> bytes:
    content = edition("2026.2")
    told: dict[str, object] = {
        "version": "2026.2",
        "schema": SCHEMA_NUMBER,
        "first_day": "2020-01-01",
        "end_day": "2030-01-01",
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    kept = {key: value for key, value in (told | changes).items() if value is not None}
    return json.dumps(kept).encode()


def sealed(head: bytes, content: bytes | None = None) -> bytes:
    return seal(head, zlib.compress(edition("2026.2") if content is None else content), KEY)


def test_comes_back_as_it_was_packed() -> None:
    found = opened(parcel("2026.2"))
    assert (found.header.version, found.header.schema) == ("2026.2", SCHEMA_NUMBER)
    assert found.content == edition("2026.2")
    with closing(almanac_in(found)) as almanac:
        assert almanac.version == "2026.2"
        assert almanac.occurrences(almanac.span)


def test_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "2026.2.mfalmanac"
    path.write_bytes(parcel("2026.2"))
    assert read_parcel(path, KEYS).name == "2026.2.mfalmanac"


def test_either_of_two_trusted_keys_will_do() -> None:
    keys = KEYS | {key_id(OTHER_KEY.verify_key): OTHER_KEY.verify_key}
    other = pack(edition("2026.3"), OTHER_KEY, name="almanac")
    assert opened(parcel("2026.2"), keys).header.version == "2026.2"
    assert opened(other, keys).header.version == "2026.3"


def places() -> list[int]:
    """Return every byte before the payload, and bytes all through it."""
    whole = len(parcel("2026.2"))
    head = PREAMBLE + 250
    return [*range(head), *range(head, whole, whole // 100), whole - 1]


@pytest.mark.parametrize("bit", [1, 128])
def test_a_byte_changed_anywhere_refuses_it(bit: int) -> None:
    content = parcel("2026.2")
    taken = []
    for place in places():
        changed = bytearray(content)
        changed[place] ^= bit
        try:
            opened(bytes(changed))
        except AlmanacUpdateError:
            continue
        taken.append(place)
    assert taken == []


def test_a_file_cut_anywhere_is_refused() -> None:
    content = parcel("2026.2")
    assert fault_of(content[:-1]) == "it is cut short or damaged"
    for length in [*range(PREAMBLE + 10), len(content) // 2]:
        assert fault_of(content[:length])


CONTENTS = {
    "nothing": (b"", "it is not an update of the almanac"),
    "a text": (b"Dear all, see attached", "it is not an update of the almanac"),
    "the start alone": (MAGIC, "it is cut short"),
    "a later form": (
        MAGIC + (FORM + 1).to_bytes(2) + bytes(200),
        f"it is packed in form {FORM + 1}, and this program opens form {FORM}",
    ),
    "a header without end": (
        MAGIC + FORM.to_bytes(2) + bytes(72) + b"\xff" * 12 + bytes(200),
        "it is damaged",
    ),
    "more at the end": (lambda: parcel("2026.2") + b"\0", "there is more in it than was signed"),
    "an unknown key": (
        lambda: pack(edition("2026.2"), OTHER_KEY, name="almanac"),
        "it is signed with a key that this program does not know",
    ),
    "a signature of another file": (
        lambda: parcel("2026.2")[:86] + parcel("2026.3")[86:],
        "its signature is wrong, so it was damaged or changed after it was signed",
    ),
    "a later schema": (
        lambda: sealed(header(schema=SCHEMA_NUMBER + 1)),
        (
            f"edition 2026.2 needs a newer version of Multifaith Planner (its format is "
            f"{SCHEMA_NUMBER + 1}, and this one reads format {SCHEMA_NUMBER})"
        ),
    ),
    "an earlier schema": (
        lambda: sealed(header(schema=SCHEMA_NUMBER - 1)),
        (
            f"edition 2026.2 is for an older version of Multifaith Planner (its format is "
            f"{SCHEMA_NUMBER - 1}, and this one reads format {SCHEMA_NUMBER})"
        ),
    ),
    "a header that is no JSON": (lambda: sealed(b"edition"), "its header is not as it should be"),
    "a header without end of brackets": (
        lambda: sealed(b"[" * 4000),
        "its header is not as it should be",
    ),
    "a header that lacks a field": (
        lambda: sealed(header(sha256=None)),
        "its header is not as it should be",
    ),
    "a header with another field": (
        lambda: sealed(header(author="me")),
        "its header is not as it should be",
    ),
    "a version that cannot be compared": (
        lambda: sealed(header(version="../2026")),
        "its header is not as it should be",
    ),
    "a size beyond all measure": (
        lambda: sealed(header(size=LARGEST_ALMANAC + 1)),
        "its almanac is larger than 256 MB",
    ),
    "a payload that swells": (
        lambda: sealed(header(), bytes(50_000_000)),
        "its almanac is not of the size that its header tells",
    ),
    "a payload that is too short": (
        lambda: sealed(header(), b"SQLite"),
        "its almanac is not of the size that its header tells",
    ),
    "a payload that is not packed": (
        lambda: seal(header(), edition("2026.2"), KEY),
        "its almanac cannot be unpacked",
    ),
    "a payload with more behind it": (
        lambda: seal(header(), zlib.compress(edition("2026.2")) + b"more", KEY),
        "its almanac is not of the size that its header tells",
    ),
    "another digest": (
        lambda: sealed(header(sha256="0" * 64)),
        "its almanac is not the one that its header tells of",
    ),
}


@pytest.mark.parametrize(("content", "fault"), CONTENTS.values(), ids=CONTENTS)
def test_tells_why_it_is_refused(content: object, fault: str) -> None:
    made = content() if callable(content) else content
    assert isinstance(made, bytes)
    assert fault_of(made) == fault


def test_an_almanac_that_is_none_is_refused() -> None:
    junk = b"\0" * 5000
    digest = hashlib.sha256(junk).hexdigest()
    found = opened(sealed(header(size=len(junk), sha256=digest), junk))
    with pytest.raises(AlmanacUpdateError, match=r"cannot be used \(it is not an almanac\)"):
        almanac_in(found)


def test_an_almanac_of_another_edition_than_was_told_is_refused() -> None:
    found = opened(sealed(header(version="2026.9")))
    with pytest.raises(AlmanacUpdateError, match="is not the one that its header tells of"):
        almanac_in(found)


def test_damage_inside_is_never_signed() -> None:
    content = edition("2026.2")
    scribbled = content[:8192] + b"\xff" * (len(content) - 8192)
    with pytest.raises(AlmanacUnreadableError, match="it is damaged"):
        pack(scribbled, KEY, name="almanac.sqlite")


def test_a_file_that_is_too_large_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.mfalmanac"
    with path.open("wb") as stream:
        stream.write(MAGIC)
        stream.truncate(LARGEST_PARCEL + 1)
    with pytest.raises(AlmanacUpdateError, match="larger than 64 MB"):
        read_parcel(path, KEYS)


@pytest.mark.parametrize("name", [".", "absent.mfalmanac"], ids=["a folder", "no file"])
def test_what_cannot_be_opened_is_told(name: str, tmp_path: Path) -> None:
    with pytest.raises(AlmanacUpdateError, match="check that the file is there"):
        read_parcel(tmp_path / name, KEYS)
