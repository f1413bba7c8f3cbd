"""What a diary keeps for the toolkit: recruitment rounds, requests to speak and documents."""

from planner.domain.booking import Booking
from planner.domain.kept_document import DocumentContent, KeptDocument, KeptDocumentId
from planner.domain.recruitment_round import RecruitmentRound
from planner.storage.diary import Diary


class OwnToolkit:
    """Reads what is kept for the toolkit; changes to it are made elsewhere."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def rounds(self) -> tuple[RecruitmentRound, ...]:
        """Return every recruitment round, by title."""
        with self._diary.reading() as held:
            return held.rounds.all()

    def bookings(self) -> tuple[Booking, ...]:
        """Return every request to speak, by event."""
        with self._diary.reading() as held:
            return held.bookings.all()

    def documents(self) -> tuple[KeptDocument, ...]:
        """Return every kept document by title, without what it holds."""
        with self._diary.reading() as held:
            return held.documents.all()

    def content(self, document: KeptDocumentId) -> DocumentContent | None:
        """Return what a document holds, or None where there is none of that id."""
        with self._diary.reading() as held:
            return held.contents.get(document)
