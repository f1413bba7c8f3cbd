"""The diary's tables as SQLAlchemy rows, seen by nobody outside storage."""

from datetime import date, datetime, time
from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from planner.storage.rows import ADDED, EXCLUDED, SKIPPED

NAMES_OF_CONSTRAINTS = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
}


class Row(DeclarativeBase):
    """What all rows share: names for their constraints, without which SQLite cannot drop one."""

    metadata: ClassVar[MetaData] = MetaData(naming_convention=NAMES_OF_CONSTRAINTS)


class Counted:
    """What the rows have that a team may share: how often each was written, from 1 on.

    Programs count it in a file, and the server itself where there is one.
    """

    version: Mapped[int] = mapped_column(server_default="1", default=1)


class ProgrammeRow(Counted, Row):
    """A programme."""

    __tablename__ = "programme"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    colour: Mapped[str]
    pattern: Mapped[str]


class SessionRow(Counted, Row):
    """A session, once or a series; times are those of the clock in ``zone``.

    ``rule`` is NULL where nothing repeats, and empty where only added starts do. ``first_day``
    and ``last_day`` are R.D. numbers (``date.toordinal``) of the days that its instances touch;
    ``last_day`` is NULL where the series has no end. ``skips`` and ``themes`` are names with
    commas between.
    """

    __tablename__ = "session"
    __table_args__ = (
        UniqueConstraint("uid", "recurrence_id"),
        # To SQL no NULL equals another, so one series for each uid needs an index of its own.
        Index(
            "ix_session_uid_series",
            "uid",
            unique=True,
            sqlite_where=text("recurrence_id IS NULL"),
            postgresql_where=text("recurrence_id IS NULL"),
        ),
        Index(None, "first_day", "last_day"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    uid: Mapped[str]
    recurrence_id: Mapped[datetime | None]
    programme_id: Mapped[str] = mapped_column(
        ForeignKey(ProgrammeRow.id, ondelete="RESTRICT"), index=True
    )
    title: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    all_day: Mapped[bool]
    zone: Mapped[str]
    location: Mapped[str]
    kind: Mapped[str]
    kind_basis: Mapped[str]
    notes: Mapped[str]
    rule: Mapped[str | None]
    first_day: Mapped[int]
    last_day: Mapped[int | None]
    tutor: Mapped[str] = mapped_column(server_default="")
    guide: Mapped[str] = mapped_column(server_default="")
    skips: Mapped[str] = mapped_column(server_default="")
    themes: Mapped[str] = mapped_column(server_default="")


class ExceptionRow(Row):
    """One start left out of a series or added to it; ``position`` keeps their order.

    Those that the user left out are “excluded”, those that the session's skips leave out “skipped”.
    """

    __tablename__ = "session_exception"
    __table_args__ = (
        CheckConstraint(f"role IN ('{EXCLUDED}', '{ADDED}', '{SKIPPED}')", name="role"),
    )

    session_id: Mapped[str] = mapped_column(
        ForeignKey(SessionRow.id, ondelete="CASCADE"), primary_key=True
    )
    role: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    starts_at: Mapped[datetime]


class SessionNumberRow(Row):
    """The number by which the index ``session_words`` knows a session.

    Triggers keep both, and write the programme's name into the index.
    """

    __tablename__ = "session_number"
    __table_args__ = (UniqueConstraint("session_id"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[str]
    programme_id: Mapped[str]


class SettingRow(Row):
    """A choice of the user, as JSON."""

    __tablename__ = "setting"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class ConfirmationRow(Counted, Row):
    """A confirmed date; ``nation`` is empty where the occurrence belongs to none."""

    __tablename__ = "confirmation"

    observance: Mapped[str] = mapped_column(primary_key=True)
    practice: Mapped[str] = mapped_column(primary_key=True)
    cycle: Mapped[str] = mapped_column(primary_key=True)
    nation: Mapped[str] = mapped_column(primary_key=True)
    first_day: Mapped[date]
    announced_by: Mapped[str]
    entered: Mapped[date]


class OwnObservanceRow(Counted, Row):
    """An observance of the user's own; its rule, restrictions and advice are JSON."""

    __tablename__ = "own_observance"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    rule: Mapped[str]
    tier: Mapped[str]
    restrictions: Mapped[str]
    advice: Mapped[str]
    begins: Mapped[str]
    days: Mapped[int]
    entered: Mapped[date]


class SessionTemplateRow(Counted, Row):
    """A template of sessions: the user's own, or a bundled one as they changed it.

    ``programme_id`` points at nothing by force: a template outlives its programme.
    """

    __tablename__ = "session_template"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    title: Mapped[str]
    kind: Mapped[str]
    minutes: Mapped[int]
    location: Mapped[str]
    tutor: Mapped[str]
    programme_id: Mapped[str | None]
    notes: Mapped[str]
    starts_at: Mapped[time | None]
    hidden: Mapped[bool]


class ReminderRow(Row):
    """What is kept about the reminder of one date.

    ``kind`` says what ``subject``, a JSON list, is the identity of. ``days_before`` is NULL where
    a rule reminds of the date and the user only answered.
    """

    __tablename__ = "reminder"

    kind: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    day: Mapped[date]
    days_before: Mapped[int | None]
    done: Mapped[bool]
    snoozed_until: Mapped[date | None]


class LocalNoteRow(Counted, Row):
    """A local note on a page; that of the contents has an empty name."""

    __tablename__ = "local_note"

    page: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    written: Mapped[date]


class PlanLockRow(Row):
    """The lock on support plans, in one row where there is a passphrase; ``memory`` is in bytes."""

    __tablename__ = "plan_lock"
    __table_args__ = (CheckConstraint("id = 1", name="single"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    salt: Mapped[bytes]
    passes: Mapped[int]
    memory: Mapped[int]
    proof: Mapped[bytes]


class SupportPlanRow(Row):
    """A support plan, as JSON; ``is_shared`` tells that it may be printed and exported.

    Where ``sealed`` holds it under a passphrase, the others hold nothing.
    """

    __tablename__ = "support_plan"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    is_shared: Mapped[bool]
    content: Mapped[str]
    sealed: Mapped[bytes | None]


class RecruitmentRoundRow(Counted, Row):
    """A recruitment round, as JSON."""

    __tablename__ = "recruitment_round"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    content: Mapped[str]


class BookingRow(Counted, Row):
    """A request to speak, as JSON."""

    __tablename__ = "booking"

    id: Mapped[str] = mapped_column(primary_key=True)
    event: Mapped[str]
    day: Mapped[date | None]
    content: Mapped[str]


class KeptDocumentRow(Counted, Row):
    """A document that the user keeps; ``content`` is what they say of it, as JSON."""

    __tablename__ = "kept_document"

    id: Mapped[str] = mapped_column(primary_key=True)
    title: Mapped[str]
    file_name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]
    content: Mapped[str]


class DocumentContentRow(Row):
    """The bytes of a kept document, apart so that lists of documents read none."""

    __tablename__ = "document_content"

    document_id: Mapped[str] = mapped_column(
        ForeignKey(KeptDocumentRow.id, ondelete="CASCADE"), primary_key=True
    )
    data: Mapped[bytes]


class DecisionRow(Counted, Row):
    """A decision to let a clash stand; ``dates`` are JSON.

    ``session_id`` points at nothing by force: the record outlives the session.
    """

    __tablename__ = "decision"

    id: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str]
    session_print: Mapped[str]
    session_title: Mapped[str]
    session_when: Mapped[str]
    observance: Mapped[str]
    observance_name: Mapped[str]
    severity: Mapped[str]
    dates: Mapped[str]
    decision: Mapped[str]
    alternatives: Mapped[str]
    role: Mapped[str]
    decided: Mapped[date]
