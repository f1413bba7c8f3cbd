"""Pages on faiths as files: small ones without fault, for tests to read, break and build."""

from planner.content.faith_pages import SUMMARY_SECTIONS
from planner.domain.faith_page import FESTIVALS, GLANCE
from planner.domain.observance import Tradition

_SAID = {
    GLANCE: "\n".join(f"- Point {number}. [@BOOK]" for number in range(1, 7)),
    FESTIVALS: (
        "Keep [Yom Kippur](judaism.yom-kippur) free, and read [the law](law). [@BOOK; @LIST]\n\n"
        "### Eves\n\nIt begins on the evening before. [@LIST; checked 2026-05-01]"
    ),
    "Greetings": "| Greeting | When |\n|---|---|\n| Good day | On any day [@LIST] |",
    "What not to assume": "Ask each person what they keep. [ask]",
}


def summary_text(tradition: str = "judaism", title: str = "Judaism") -> str:
    """Return a summary with every section."""
    front = (
        f'title = "{title}"\ntradition = "{tradition}"\nform = "summary"\nalso = ["Jewish life"]'
    )
    sections = (
        f"## {name}\n\n{_SAID.get(name, f'Words on {name.lower()}. [@BOOK]')}\n"
        for name in SUMMARY_SECTIONS
    )
    return _page(front, "\n".join(sections))


CARD = """
## At a glance

- One. [@BOOK]
- Two. [@BOOK]
- Three. [ask]

## What it may mean for a timetable

Ask about Sundays. [ask]

## Further reading

A book. [@BOOK]
"""

LAW = """
## In one minute

This is not legal advice. [@BOOK]

## Where to ask

- Ask the people team. [ask]
"""


def card_text() -> str:
    """Return a card of a community that is no tradition of the almanac."""
    return _page('title = "Quakers"\nform = "card"', CARD)


def law_text() -> str:
    """Return the law in brief."""
    return _page('title = "The law in brief"\nform = "law"', LAW)


def comparison_text() -> str:
    """Return a comparison of two traditions."""
    rows = (
        f'[[row]]\ntradition = "{one}"\n'
        + "".join(
            f'{aspect} = {{ text = "{one} and {aspect}.", sources = ["BOOK"] }}\n'
            for aspect in ("food", "fasting", "work", "prayer", "dress")
        )
        for one in (Tradition.ISLAM, Tradition.JUDAISM)
    )
    return "checked = 2026-11-26\nreview_by = 2027-11-26\n\n" + "\n".join(rows)


def _page(front: str, body: str) -> str:
    return f"+++\n{front}\nchecked = 2026-11-26\nreview_by = 2027-11-26\n+++\n\n{body}"


FAITH_FILES = {
    "faiths/judaism.md": summary_text(),
    "faiths/quakers.md": card_text(),
    "faiths/law.md": law_text(),
    "faiths/comparison.toml": comparison_text(),
}
