"""Fixed headings and labels of pages in the language of the window."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from planner.domain.page import Block, Facts, Heading, Page, PageTopic, Shelf
from planner.domain.provenance import Topic
from ui.words import topic_words

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
        case _:
            return block


def _words(text: str) -> str:
    if isinstance(text, PageTopic):
        return _topics()[text]
    return topic_words(text) if isinstance(text, Topic) else text


def _topics() -> Mapping[PageTopic, str]:
    return {
        PageTopic.CONTENTS: translate("pages", "Faiths and cultures"),
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
    }
