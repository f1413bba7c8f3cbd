"""Units of work: what is read or changed together, and kept only by an explicit commit."""

from pathlib import Path
from typing import Self

from sqlalchemy import Engine
from sqlalchemy.orm import Session as Orm

from planner.domain.errors import DiaryError
from planner.storage.booking_repository import BookingRepository
from planner.storage.connection import Begin, begins
from planner.storage.date_repository import ConfirmationRepository, OwnObservanceRepository
from planner.storage.decision_repository import DecisionRepository
from planner.storage.document_repository import ContentRepository, DocumentRepository
from planner.storage.faults import ALTERED, diary_error
from planner.storage.note_repository import NoteRepository
from planner.storage.plan_lock import KeyRing
from planner.storage.plan_repository import PlanRepository
from planner.storage.reminder_repository import ReminderRepository
from planner.storage.repository import (
    ProgrammeRepository,
    SessionRepository,
    SettingsRepository,
)
from planner.storage.round_repository import RoundRepository
from planner.storage.row_values import UnreadableRowError
from planner.storage.template_repository import TemplateRepository


class Reading:
    """One look at the diary, undisturbed by what others write meanwhile.

    Every fault of the file is a DiaryError. A reading serves one thread, once.
    """

    def __init__(
        self, engine: Engine, path: Path, keys: KeyRing, begin: Begin = Begin.READ
    ) -> None:
        self._path = path
        # The transaction opens with the first statement, not here.
        self._orm = Orm(begins(engine, begin))
        self.sessions = SessionRepository(self._orm)
        self.programmes = ProgrammeRepository(self._orm)
        self.settings = SettingsRepository(self._orm)
        self.confirmations = ConfirmationRepository(self._orm)
        self.own_observances = OwnObservanceRepository(self._orm)
        self.templates = TemplateRepository(self._orm)
        self.decisions = DecisionRepository(self._orm)
        self.reminders = ReminderRepository(self._orm)
        self.notes = NoteRepository(self._orm)
        self.plans = PlanRepository(self._orm, keys)
        self.rounds = RoundRepository(self._orm)
        self.bookings = BookingRepository(self._orm)
        self.documents = DocumentRepository(self._orm)
        self.contents = ContentRepository(self._orm)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._orm.close()
        if isinstance(error, UnreadableRowError):
            raise diary_error(self._path, ALTERED) from error


class UnitOfWork(Reading):
    """A change to the diary: ``commit`` keeps it, leaving the block without undoes it.

    From its first statement on it holds off other writers, who wait.
    """

    def __init__(
        self, engine: Engine, path: Path, keys: KeyRing, *, refusal: DiaryError | None = None
    ) -> None:
        super().__init__(engine, path, keys, Begin.WRITE)
        self._refusal = refusal

    def commit(self) -> None:
        """Keep everything put and removed so far.

        Raises DiaryError where the diary can only be read, or cannot be written now.
        """
        if self._refusal is not None:
            raise self._refusal
        self._orm.commit()
