"""Local notes: shown on pages, and changed."""

from collections.abc import Iterator
from datetime import date

from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.local_note import LONGEST_NOTE, LocalNote
from planner.domain.page import Block, Heading, PageTopic, Paragraph, Points
from planner.domain.wording import date_text
from planner.services.page_parts import Reading


def note_blocks(page: str, reading: Reading) -> Iterator[Block]:
    """Yield what an education centre has noted on a page, under its heading, if anything."""
    note = reading.notes.get(page)
    if note is not None:
        words = translate("pages", "Written here on {day}; check that it still holds.")
        yield Heading(PageTopic.LOCAL_NOTES)
        yield Points(note.lines)
        yield Paragraph(words.format(day=date_text(note.written)))


def change_of_note(before: LocalNote | None, page: str, text: str, today: date) -> Change:
    """Return the change that writes a note on a page; without words it is removed.

    Raises BadRequestError where it is too long.
    """
    text = text.strip()
    if len(text) > LONGEST_NOTE:
        raise BadRequestError(
            what="local note",
            fault=f"it has {len(text):,} letters, and a note can hold {LONGEST_NOTE:,}",
            remedy="shorten it",
        )
    if text == (before.text if before else ""):
        return Change(label=translate("changes", "change of a local note"))
    after = LocalNote(page=page, text=text, written=today) if text else None
    if before is None:
        label = "adding of a local note"
    else:
        label = "change of a local note" if after else "removal of a local note"
    return Change(label=label, notes=(Edit(before, after),))
