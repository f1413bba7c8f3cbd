"""Who wrote a row of a shared diary last, as the server signed it."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import DateTime, Engine, String, column, select

from planner.domain.lost_race import Signature
from planner.storage.tables import (
    BookingRow,
    ConfirmationRow,
    DecisionRow,
    KeptDocumentRow,
    LocalNoteRow,
    OwnObservanceRow,
    ProgrammeRow,
    RecruitmentRoundRow,
    Row,
    SessionRow,
    SessionTemplateRow,
)

# The server alone has these columns.
_BY, _AT = column("changed_by", String), column("changed_at", DateTime(timezone=True))

_Key = Callable[[Any], Mapping[str, object]]


def signature_of(server: Engine, kind: str, thing: object) -> Signature | None:
    """Return the signature of a thing of a kind so named in a Change, or None once it is gone.

    Raises DiaryError.
    """
    row, key = _SIGNED[kind]
    table = row.__table__
    is_it = [table.c[name] == value for name, value in key(thing).items()]
    signed = select(_BY, _AT).select_from(table).where(*is_it)
    with server.connect() as connection:
        found = connection.execute(signed).one_or_none()
    return None if found is None else Signature(account=found[0], at=found[1])


def _by_id(thing: Any) -> Mapping[str, object]:  # noqa: ANN401 - a thing of any list
    return {"id": thing.id}


def _by_names(thing: Any) -> Mapping[str, object]:  # noqa: ANN401 - a confirmation
    nation = thing.nation.value if thing.nation is not None else ""
    return {
        "observance": thing.observance,
        "practice": thing.practice,
        "cycle": thing.cycle,
        "nation": nation,
    }


_SIGNED: Mapping[str, tuple[type[Row], _Key]] = {
    "programmes": (ProgrammeRow, _by_id),
    "sessions": (SessionRow, _by_id),
    "confirmations": (ConfirmationRow, _by_names),
    "own_observances": (OwnObservanceRow, _by_id),
    "templates": (SessionTemplateRow, _by_id),
    "decisions": (DecisionRow, _by_id),
    "notes": (LocalNoteRow, lambda note: {"page": note.page}),
    "rounds": (RecruitmentRoundRow, _by_id),
    "bookings": (BookingRow, _by_id),
    "documents": (KeptDocumentRow, _by_id),
}
