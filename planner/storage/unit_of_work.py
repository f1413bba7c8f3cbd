"""Units of work: what is read or changed together, and kept only by an explicit commit."""

from pathlib import Path
from typing import Self

from planner.domain.errors import DiaryError
from planner.storage.booking_repository import BookingRepository
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
from planner.storage.transaction import Transaction


class Reading:
    """One look at the diary, undisturbed by what others write meanwhile.

    Every fault of the file is a DiaryError. A reading serves one thread, once.
    """

    def __init__(
        self, shared: Transaction, private: Transaction, path: Path, keys: KeyRing
    ) -> None:
        self._shared = shared
        self._private = private
        self._path = path
        self.sessions = SessionRepository(self._shared)
        self.programmes = ProgrammeRepository(self._shared)
        self.settings = SettingsRepository(self._private)
        self.confirmations = ConfirmationRepository(self._shared)
        self.own_observances = OwnObservanceRepository(self._shared)
        self.templates = TemplateRepository(self._shared)
        self.decisions = DecisionRepository(self._shared)
        self.reminders = ReminderRepository(self._private)
        self.notes = NoteRepository(self._shared)
        self.plans = PlanRepository(self._private, keys)
        self.rounds = RoundRepository(self._shared)
        self.bookings = BookingRepository(self._shared)
        self.documents = DocumentRepository(self._shared)
        self.contents = ContentRepository(self._shared)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        self._shared.close()
        self._private.close()
        if isinstance(error, UnreadableRowError):
            raise diary_error(self._path, ALTERED) from error


class UnitOfWork(Reading):
    """A change to the diary: ``commit`` keeps it, leaving the block without undoes it.

    From its first statement on it holds off other writers, who wait.
    """

    def __init__(
        self,
        shared: Transaction,
        private: Transaction,
        path: Path,
        keys: KeyRing,
        *,
        refusal: DiaryError | None = None,
    ) -> None:
        super().__init__(shared, private, path, keys)
        self._refusal = refusal

    def commit(self) -> None:
        """Keep everything put and removed so far.

        Raises DiaryError where the diary can only be read, or cannot be written now.
        """
        if self._refusal is not None:
            raise self._refusal
        # What others may refuse comes first, so that the user's own part never stands alone.
        self._shared.commit()
        self._private.commit()
