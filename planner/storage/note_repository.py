"""Repository and rows of local notes within one unit of work."""

from collections.abc import Iterable

from planner.domain.local_note import LocalNote
from planner.storage.row_values import day_of, text_of, values_from
from planner.storage.transaction import Columns, Row, Transaction


class NoteRepository:
    """Local notes, at most one for each page."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[LocalNote, ...]:
        """Return every one, by its page."""
        rows = self._transaction.rows("SELECT * FROM local_note ORDER BY page")
        return values_from(rows, _note_from)

    def put_all(self, notes: Iterable[LocalNote]) -> None:
        """Put them, each in place of one on the same page."""
        self._transaction.put("local_note", list(map(_columns_of, notes)))

    def remove_all(self, notes: Iterable[LocalNote]) -> None:
        """Remove those on the same pages, as far as they are there."""
        self._transaction.delete("local_note", [{"page": one.page} for one in notes])


def _note_from(row: Row) -> LocalNote:
    return LocalNote(
        page=text_of(row, "page"), text=text_of(row, "text"), written=day_of(row, "written")
    )


def _columns_of(note: LocalNote) -> Columns:
    return {"page": note.page, "text": note.text, "written": note.written}
