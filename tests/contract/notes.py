"""What notes are that come back from a diary."""

from dataclasses import replace
from datetime import date

from planner.domain.local_note import GENERAL, LocalNote
from planner.storage.diary import Diary

PRAYER_ROOM = LocalNote(
    page="islam",
    text="Prayer room: level 2\nChaplaincy: extension 1234",
    written=date(2026, 11, 26),
)
EVERYWHERE = LocalNote(page=GENERAL, text="Quiet room: library", written=date(2026, 11, 27))


class NoteContract:
    """Notes are found as they were put."""

    def test_notes_come_back_by_page(self, diary: Diary) -> None:
        with diary.work() as work:
            work.notes.put_all([PRAYER_ROOM, EVERYWHERE])
            work.commit()
        with diary.reading() as reading:
            assert reading.notes.all() == (EVERYWHERE, PRAYER_ROOM)

    def test_a_note_put_again_replaces_the_first(self, diary: Diary) -> None:
        later = replace(PRAYER_ROOM, text="Prayer room: level 3")
        with diary.work() as work:
            work.notes.put_all([PRAYER_ROOM])
            work.notes.put_all([later])
            assert work.notes.all() == (later,)

    def test_a_removed_note_is_gone(self, diary: Diary) -> None:
        with diary.work() as work:
            work.notes.put_all([PRAYER_ROOM, EVERYWHERE])
            work.notes.remove_all([PRAYER_ROOM])
            assert work.notes.all() == (EVERYWHERE,)
