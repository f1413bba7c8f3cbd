"""Repository and rows of support plans within one unit of work, sealed where they are locked."""

from collections.abc import Iterable

from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.support_plan import SupportPlan
from planner.storage.plan_lock import KeyRing, LockRecord, PlanKey, checked_record
from planner.storage.plan_text import plan_from, plan_text, sealed_content, unsealed_plan
from planner.storage.row_values import (
    bytes_of,
    number_of,
    optional,
    text_of,
    truth_of,
    values_from,
)
from planner.storage.transaction import Columns, Row, Transaction

_ONLY = 1
"""The id of the one lock that there may be."""


class PlanRepository:
    """The support plans of a diary, and the lock on them.

    A plan that is sealed has no row that tells anything of it but its id. While the key is not at
    hand it is left out, and no plan is changed.
    """

    def __init__(self, transaction: Transaction, keys: KeyRing) -> None:
        self._transaction = transaction
        self._keys = keys

    @property
    def lock(self) -> LockRecord | None:
        """The lock on the plans, or None where everybody may read them."""
        rows = self._transaction.rows("SELECT * FROM plan_lock")
        return next(iter(values_from(rows, _record_from)), None)

    @property
    def is_locked(self) -> bool:
        """Tell whether there is a lock, and its key is not at hand."""
        return self._key() is None and self.lock is not None

    def all(self) -> tuple[SupportPlan, ...]:
        """Return every one that can be opened, by name and id."""
        rows = self._transaction.rows("SELECT * FROM support_plan")
        key = self._key() if any(row["sealed"] for row in rows) else None
        found = values_from(rows, lambda row: _plan_from(row, key))
        plans = [plan for plan in found if plan is not None]
        return tuple(sorted(plans, key=lambda plan: (plan.name, plan.id)))

    def put_all(self, plans: Iterable[SupportPlan]) -> None:
        """Put them, each in place of one of the same id.

        Raises BadRequestError while they are locked.
        """
        given = tuple(plans)
        if given:
            self._refuse_locked()
            key = self._key()
            self._transaction.put("support_plan", [_columns_of(plan, key) for plan in given])

    def remove_all(self, plans: Iterable[SupportPlan]) -> None:
        """Remove those of the same ids, as far as they are there.

        Raises BadRequestError while they are locked.
        """
        given = tuple(plans)
        if given:
            self._refuse_locked()
            self._transaction.delete("support_plan", [{"id": one.id} for one in given])

    def put_lock(self, record: LockRecord | None, key: PlanKey | None) -> None:
        """Keep every plan under another lock, or under none.

        Raises BadRequestError while they are locked.
        """
        self._refuse_locked()
        plans = self.all()
        self._transaction.delete("plan_lock", [{"id": _ONLY}])
        if record is not None:
            columns: Columns = {
                "id": _ONLY,
                "salt": record.salt,
                "passes": record.passes,
                "memory": record.memory,
                "proof": record.proof,
            }
            self._transaction.put("plan_lock", [columns])
        self._transaction.put("support_plan", [_columns_of(plan, key) for plan in plans])

    def _key(self) -> PlanKey | None:
        """Return the key at hand, as far as it is that of the lock, which may be another now."""
        key, record = self._keys.key, self.lock
        if key is None or record is None:
            return None
        return key if key.opened(record.proof) is not None else None

    def _refuse_locked(self) -> None:
        if self.is_locked:
            raise BadRequestError(
                what=translate("plans", "support plans"),
                fault=translate("plans", "they are behind a passphrase"),
                remedy=translate("plans", "choose Support, “Your plans…” and type it"),
            )


def _record_from(row: Row) -> LockRecord:
    return checked_record(
        LockRecord(
            salt=bytes_of(row, "salt"),
            passes=number_of(row, "passes"),
            memory=number_of(row, "memory"),
            proof=bytes_of(row, "proof"),
        )
    )


def _plan_from(row: Row, key: PlanKey | None) -> SupportPlan | None:
    id_, sealed = text_of(row, "id"), optional(bytes_of, row, "sealed")
    if sealed is None:
        return plan_from(
            text_of(row, "content"),
            id_=id_,
            name=text_of(row, "name"),
            is_shared=truth_of(row, "is_shared"),
        )
    if key is None:
        return None
    content = key.opened(sealed)
    if content is None:
        raise ValueError("a sealed plan was altered")
    return unsealed_plan(content, id_)


def _columns_of(plan: SupportPlan, key: PlanKey | None) -> Columns:
    if key is None:
        return {
            "id": plan.id,
            "name": plan.name,
            "is_shared": plan.is_shared,
            "content": plan_text(plan),
            "sealed": None,
        }
    sealed = key.seal(sealed_content(plan))
    return {"id": plan.id, "name": "", "is_shared": False, "content": "", "sealed": sealed}
