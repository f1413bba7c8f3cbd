"""Sealing support plans under a passphrase; needs the library that seals.

Argon2id makes the key of the passphrase (RFC 9106), and XSalsa20-Poly1305 seals with it, so that
what was altered does not open. Both are libsodium's.
"""

import unicodedata

from nacl.exceptions import CryptoError
from nacl.pwhash import argon2id
from nacl.secret import SecretBox
from nacl.utils import random
from typing_extensions import override

from planner.storage.plan_lock import LockRecord, PlanKey

# The second of the two settings that RFC 9106 recommends (section 4), which is for where memory is
# short: a computer of 4 GB has 64 MiB to spare, and makes the key in less than a second.
_PASSES = 3
_MEMORY = 64 * 1024 * 1024

_PROOF = b"support plans"


class SecretBoxKey(PlanKey):
    """A key that was made of a passphrase."""

    def __init__(self, secret: bytes) -> None:
        self._box = SecretBox(secret)

    @override
    def seal(self, content: bytes) -> bytes:
        """Return the content sealed; twice the same is sealed otherwise each time."""
        return bytes(self._box.encrypt(content))

    @override
    def opened(self, sealed: bytes) -> bytes | None:
        """Return what was sealed, or None where this is not the key or it was altered."""
        try:
            return bytes(self._box.decrypt(sealed))
        except (CryptoError, ValueError):
            return None


def new_lock(passphrase: str) -> tuple[LockRecord, PlanKey]:
    """Return a lock for a passphrase, with salt of its own, and the key to it."""
    salt = random(argon2id.SALTBYTES)
    key = _key_of(passphrase, salt, _PASSES, _MEMORY)
    record = LockRecord(salt=salt, passes=_PASSES, memory=_MEMORY, proof=key.seal(_PROOF))
    return record, key


def key_to(record: LockRecord, passphrase: str) -> PlanKey | None:
    """Return the key to a lock, or None where the passphrase is another."""
    key = _key_of(passphrase, record.salt, record.passes, record.memory)
    return key if fits(record, key) else None


def fits(record: LockRecord, key: PlanKey) -> bool:
    """Tell whether a key is that of a lock."""
    return key.opened(record.proof) == _PROOF


def _key_of(passphrase: str, salt: bytes, passes: int, memory: int) -> PlanKey:
    # Computers write the same letter in several ways, and a space is typed in several.
    words = " ".join(unicodedata.normalize("NFKC", passphrase).split())
    secret = argon2id.kdf(
        SecretBox.KEY_SIZE, words.encode(), salt, opslimit=passes, memlimit=memory
    )
    return SecretBoxKey(secret)
