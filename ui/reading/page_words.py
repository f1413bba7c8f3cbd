"""Fixed headings and labels of pages in the language of the window."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from planner.domain.page import Block, Facts, Heading, Links, Page, PageTopic, Shelf, Table
from planner.later import imported_later
from ui.words import topic_words

with imported_later():
    from planner.domain.provenance import Topic

translate = QCoreApplication.translate


def in_window_language(page: Page) -> Page:
    """Return the page with what the window can translate translated."""
    blocks = tuple(map(translated, page.blocks))
    return replace(page, title=_words(page.title), blocks=blocks)


def shelf_words(shelf: Shelf) -> str:
    """Return the name of a tab."""
    return {
        Shelf.FAITH: translate("pages", "Faith"),
        Shelf.SUPPORT: translate("pages", "Support"),
        Shelf.TOOLKIT: translate("pages", "Toolkit"),
        Shelf.HELP: translate("pages", "Help"),
    }[shelf]


def translated(block: Block) -> Block:
    """Return a block with its fixed words in the language of the window."""
    match block:
        case Heading():
            return replace(block, text=_words(block.text))
        case Facts():
            return Facts(tuple((_words(label), words) for label, words in block.rows))
        case Links():
            lines = (
                tuple(replace(one, text=_words(one.text)) for one in line) for line in block.lines
            )
            return Links(tuple(lines))
        case Table():
            return replace(block, head=tuple(map(_words, block.head)))
        case _:
            return block


def _words(text: str) -> str:
    if isinstance(text, PageTopic):
        return _topics()[text]
    return topic_words(text) if isinstance(text, Topic) else text


def _topics() -> Mapping[PageTopic, str]:
    return {
        PageTopic.PLANNED: translate("pages", "Deadlines of your support plans"),
        PageTopic.STAGES: translate("pages", "Stages of your recruitment rounds"),
        PageTopic.CONTENTS: translate("pages", "Faiths and cultures"),
        PageTopic.COMMUNITIES: translate("pages", "Other communities"),
        PageTopic.ACROSS: translate("pages", "Across all faiths"),
        PageTopic.COMPARISON: translate("pages", "Faiths side by side"),
        PageTopic.INCLUSIVE_EVENT: translate("pages", "Planning an inclusive event"),
        PageTopic.TRADITION: translate("pages", "Tradition"),
        PageTopic.TO_KNOW: translate("pages", "What to know"),
        PageTopic.FOOD: translate("pages", "Food and drink"),
        PageTopic.FASTING: translate("pages", "Fasting"),
        PageTopic.WORK: translate("pages", "Days and hours without work"),
        PageTopic.PRAYER: translate("pages", "Prayer and breaks"),
        PageTopic.DRESS: translate("pages", "Dress"),
        PageTopic.HELD: translate("pages", "In the almanac"),
        PageTopic.NEXT_DATES: translate("pages", "Next dates"),
        PageTopic.LOCAL_NOTES: translate("pages", "Local notes"),
        PageTopic.DOES: translate("pages", "What people may do or avoid"),
        PageTopic.ALSO: translate("pages", "Also called"),
        PageTopic.SAY: translate("pages", "Say it"),
        PageTopic.TIER: translate("pages", "How far to plan"),
        PageTopic.NATIVE_DATE: translate("pages", "In its own calendar"),
        PageTopic.BEGINS: translate("pages", "Begins"),
        PageTopic.WHO: translate("pages", "Whom it concerns"),
        PageTopic.ADVICE: translate("pages", "What to do"),
        PageTopic.GREETING: translate("pages", "Greeting"),
        PageTopic.DATES: translate("pages", "The next ten years"),
        PageTopic.TIMES: translate("pages", "When it is kept"),
        PageTopic.PRACTICES: translate("pages", "Practices"),
        PageTopic.WHY: translate("pages", "Why this date"),
        PageTopic.SOURCES: translate("pages", "Sources"),
        PageTopic.LAID_OVER: translate("pages", "On your calendar"),
        PageTopic.PLAN: translate("pages", "Plan around"),
        PageTopic.AWARE: translate("pages", "Be aware"),
        PageTopic.INFO: translate("pages", "For information"),
        PageTopic.PATTERNS: translate("pages", "Every week and every day"),
        PageTopic.COMING: translate("pages", "Coming in the next four weeks"),
        PageTopic.CHANGED: translate("pages", "Dates that changed"),
        PageTopic.NEW_CLASHES: translate("pages", "New clashes"),
        PageTopic.DOCUMENTS_DUE: translate("pages", "Documents to look at again"),
    }
