"""The optional passphrase of support plans: set, changed, removed, asked for and forgotten."""

from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import Protocol, cast

from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.storage.diary import Diary
from planner.storage.plan_lock import LockRecord, PlanKey

SHORTEST_PASSPHRASE = 12
LONGEST_PASSPHRASE = 200


class PlanLockState(StrEnum):
    """Whether plans are behind a passphrase, and whether it was given."""

    NONE = "none"
    LOCKED = "locked"
    UNLOCKED = "unlocked"


class PlanLock:
    """The lock on the support plans of a diary.

    The key stays in memory until ``lock`` or the end of the window. Nothing keeps the passphrase,
    and there is no way back without it.
    """

    def __init__(self, diary: Diary, forget: Callable[[], None]) -> None:
        self._diary = diary
        self._forget = forget

    @property
    def state(self) -> PlanLockState:
        """Whether there is a passphrase, and whether it was given."""
        with self._diary.reading() as held:
            if held.plans.lock is None:
                return PlanLockState.NONE
            return PlanLockState.LOCKED if held.plans.is_locked else PlanLockState.UNLOCKED

    def unlock(self, passphrase: str) -> None:
        """Open the plans from now on; making the key takes up to a second.

        Raises BadRequestError where it is not the passphrase.
        """
        self._diary.plan_keys.key = self._key_to(passphrase)
        self._forget()

    def lock(self) -> None:
        """Forget the key."""
        self._diary.plan_keys.key = None
        self._forget()

    def set(self, passphrase: str, current: str = "") -> None:
        """Put the plans behind a passphrase, or behind another one than the current.

        Raises BadRequestError for one that is too short or too long, or where the current one is
        not it; DiaryError where the diary cannot be written.
        """
        _refuse_unfit(passphrase)
        self._unlock_with(current)
        record, key = _cipher().new_lock(passphrase)
        self._put(record, key)

    def remove(self, current: str) -> None:
        """Let everybody who opens the diary read the plans.

        Raises BadRequestError where it is not the passphrase; DiaryError where the diary cannot be
        written.
        """
        self._unlock_with(current)
        self._put(None, None)

    def _put(self, record: LockRecord | None, key: PlanKey | None) -> None:
        with self._diary.work(is_private=True) as work:
            work.plans.put_lock(record, key)
            work.commit()
        self._diary.plan_keys.key = key
        self._forget()
        self._diary.wipe_traces()

    def _unlock_with(self, current: str) -> None:
        if self.state is not PlanLockState.NONE:
            self.unlock(current)

    def _key_to(self, passphrase: str) -> PlanKey | None:
        with self._diary.reading() as held:
            record = held.plans.lock
        if record is None:
            return None
        key = _cipher().key_to(record, passphrase[:LONGEST_PASSPHRASE])
        if key is None:
            raise BadRequestError(
                what=translate("plans", "the passphrase"),
                fault=translate("plans", "it is not the one that these plans were locked with"),
                remedy=translate("plans", "type it again, with capitals as they were"),
            )
        return key


class _Cipher(Protocol):
    def new_lock(self, passphrase: str) -> tuple[LockRecord, PlanKey]: ...

    def key_to(self, record: LockRecord, passphrase: str) -> PlanKey | None: ...


def _cipher() -> _Cipher:
    # Named, not imported above: only those who have a passphrase load the library that seals.
    return cast("_Cipher", import_module("planner.storage.plan_cipher"))


def _refuse_unfit(passphrase: str) -> None:
    length = len(" ".join(passphrase.split()))
    if SHORTEST_PASSPHRASE <= length <= LONGEST_PASSPHRASE:
        return
    raise BadRequestError(
        what=translate("plans", "the passphrase"),
        fault=translate("plans", "it is too short")
        if length < SHORTEST_PASSPHRASE
        else translate("plans", "it is too long"),
        remedy=translate("plans", "take three or four words that nobody would guess"),
    )
