"""The lock on the support plans of a diary: what is kept of it, and who holds its key."""

from dataclasses import dataclass
from typing import Protocol

_SALT_BYTES = 16
_MOST_PASSES = 16
_MOST_MEMORY = 256 * 1024 * 1024
_LONGEST_PROOF = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class LockRecord:
    """What the key is made with beside the passphrase, and what only that key opens.

    ``memory`` is in bytes. None of it is secret.
    """

    salt: bytes
    passes: int
    memory: int
    proof: bytes


class PlanKey(Protocol):
    """What seals plans and opens them."""

    def seal(self, content: bytes) -> bytes:
        """Return the content sealed."""
        ...

    def opened(self, sealed: bytes) -> bytes | None:
        """Return what was sealed, or None where it does not open."""
        ...


class KeyRing:
    """Holds the key to the plans of an open diary, while it is unlocked."""

    def __init__(self) -> None:
        self.key: PlanKey | None = None


def checked_record(record: LockRecord) -> LockRecord:
    """Return the record.

    Raises ValueError for one that no version writes: making its key could take all memory.
    """
    is_ours = (
        len(record.salt) == _SALT_BYTES
        and 1 <= record.passes <= _MOST_PASSES
        and 8192 <= record.memory <= _MOST_MEMORY
        and len(record.proof) <= _LONGEST_PROOF
    )
    if not is_ours:
        raise ValueError("this is no lock of ours")
    return record
