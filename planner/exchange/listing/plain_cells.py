"""Texts as cells that a spreadsheet takes for text, and never for a formula."""

import re

# What Excel, LibreOffice and Google take for the beginning of a formula; the wide forms count
# where Excel speaks an East Asian language.
_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARK = "'"
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udfff]")


def is_like_formula(text: str) -> bool:
    """Tell whether a spreadsheet might run a text, or take a mark of ours from it."""
    return text.lstrip(_MARK).startswith(_SIGNS)


def marked_text(text: str) -> str:
    """Return a text with an apostrophe before it where it might be run.

    One that begins so already gets another, so that ``unmarked_text`` gives every text back.
    """
    return f"{_MARK}{text}" if is_like_formula(text) else text


def unmarked_text(text: str) -> str:
    """Return a text without the apostrophe that ``marked_text`` has put before it."""
    is_marked = text.startswith(_MARK) and is_like_formula(text)
    return text.removeprefix(_MARK) if is_marked else text


def clean_text(text: str) -> str:
    """Return a text without what no file of text and no workbook may hold."""
    return _CONTROL.sub("", text)
