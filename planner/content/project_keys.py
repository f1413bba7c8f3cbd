"""The keys that sign editions of the almanac: made, read from their files, and told apart.

A key file holds one Ed25519 key as 64 hexadecimal digits; lines that start with # are remarks. The
public half of every key that this program trusts stands in ``resources/keys``, so that a new key
can be brought in before an old one is given up. The private half stands in no repository.
"""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NewType

from nacl.signing import SigningKey, VerifyKey

from planner.domain.errors import FileProblemError

KeyId = NewType("KeyId", bytes)
"""The first eight bytes of the SHA-256 of the public half."""

KEY_ID_LENGTH = 8

_KEY = re.compile(r"[0-9a-f]{64}")
_LONGEST_FILE = 4096


def key_id(key: VerifyKey) -> KeyId:
    """Return the short name by which a signature says whose it is."""
    return KeyId(hashlib.sha256(bytes(key)).digest()[:KEY_ID_LENGTH])


def trusted_keys(folder: Path) -> Mapping[KeyId, VerifyKey]:
    """Return every public key of the folder.

    Raises FileProblemError where one of the files cannot be read or holds no key.
    """
    keys = (VerifyKey(_key_in(path)) for path in sorted(folder.glob("*.pub")))
    return {key_id(key): key for key in keys}


def signing_key(path: Path) -> SigningKey:
    """Return the private key that a file holds.

    Raises FileProblemError.
    """
    return SigningKey(_key_in(path))


def public_path(path: Path) -> Path:
    """Return where the public half of the private key at ``path`` is written."""
    return path.with_name(f"{path.stem}.pub")


def make_key(path: Path) -> VerifyKey:
    """Make a pair of keys: the private one at ``path``, the public one beside it.

    Raises FileProblemError where either is there already or cannot be written.
    """
    key = SigningKey.generate()
    private = "# Signs editions of the almanac. Keep it secret, and out of every repository."
    public = "# Verifies editions of the almanac: one that this key has signed is trusted."
    if public_path(path).exists():
        raise _in_the_way(public_path(path))
    _write_new(path, f"{private}\n{bytes(key).hex()}\n", mode=0o600)
    _write_new(public_path(path), f"{public}\n{bytes(key.verify_key).hex()}\n", mode=0o644)
    return key.verify_key


def _key_in(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            content = stream.read(_LONGEST_FILE)
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=(error.strerror or "it cannot be read").lower(),
            remedy="name the file of a key that you may read",
        ) from error
    lines = content.decode("ascii", errors="replace").splitlines()
    keys = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    if len(keys) != 1 or not _KEY.fullmatch(keys[0]):
        raise FileProblemError(
            file=str(path),
            fault="this is not a key",
            remedy="name a file that “almanac keygen” has made",
        )
    return bytes.fromhex(keys[0])


def _write_new(path: Path, text: str, *, mode: int) -> None:
    try:
        path.touch(mode=mode, exist_ok=False)
        path.write_text(text, encoding="ascii")
    except FileExistsError as error:
        raise _in_the_way(path) from error
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=(error.strerror or "it cannot be written").lower(),
            remedy="choose a folder that you may write to",
        ) from error


def _in_the_way(path: Path) -> FileProblemError:
    return FileProblemError(
        file=str(path), fault="it is there already", remedy="choose another name; no key is lost"
    )
