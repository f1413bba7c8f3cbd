"""Saving a letter: for Word, as a PDF, or as plain text for an email."""

from datetime import date
from pathlib import Path

from planner.domain.booking_letters import Letter
from planner.services.printing import (
    Orientation,
    Paper,
    PrintOptions,
    booklet_pages,
    save_as_word,
)
from planner.services.speaking_pages import letter_page
from ui.html_files import write_text
from ui.paper.page_painter import QtTextMeasure
from ui.paper.printing import write_pdf

WORD, PDF, TEXT = ".docx", ".pdf", ".txt"


def save_letter(letter: Letter, path: Path, today: date) -> Path:
    """Write a letter in the form that the ending of its name says, Word without one.

    Return where it is. Raises FileProblemError where the file cannot be written.
    """
    if path.suffix.lower() not in {WORD, PDF, TEXT}:
        path = path.with_name(f"{path.name}{WORD}")
    if path.suffix.lower() == TEXT:
        write_text(path, f"{letter.whole}\n")
        return path
    page = letter_page(letter)
    options = PrintOptions(printed=today, paper=Paper(orientation=Orientation.PORTRAIT))
    if path.suffix.lower() == PDF:
        pages = booklet_pages([page], page.title, options, QtTextMeasure())
        write_pdf(pages, path, title=page.title)
    else:
        save_as_word([page], page.title, options, path)
    return path
