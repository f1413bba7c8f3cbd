"""Repository and rows of local notes within one unit of work."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session as Orm

from planner.domain.local_note import LocalNote
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.row_values import values_from
from planner.storage.rows import Columns
from planner.storage.tables import LocalNoteRow


class NoteRepository:
    """Local notes, at most one for each page."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[LocalNote, ...]:
        """Return every one, by its page."""
        rows = self._orm.scalars(
            select(LocalNoteRow)
            .order_by(LocalNoteRow.page)
            .execution_options(populate_existing=True)
        )
        return values_from(rows, _note_from)

    def put_all(self, notes: Iterable[LocalNote]) -> None:
        """Put them, each in place of one on the same page."""
        put_rows(self._orm, LocalNoteRow, list(map(_columns_of, notes)))

    def remove_all(self, notes: Iterable[LocalNote]) -> None:
        """Remove those on the same pages, as far as they are there."""
        delete_rows(self._orm, LocalNoteRow, [{"page": one.page} for one in notes])


def _note_from(row: LocalNoteRow) -> LocalNote:
    return LocalNote(page=row.page, text=row.text, written=row.written)


def _columns_of(note: LocalNote) -> Columns:
    return {"page": note.page, "text": note.text, "written": note.written}
