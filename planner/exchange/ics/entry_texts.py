"""The texts of a VEVENT, each cut where it runs on without end."""

from planner.domain.language import translate
from planner.exchange.ics.blocks import Properties
from planner.exchange.ics.text import one_line, paragraphs

# What this planner knows of a session and RFC 5545 has no property for.
TUTOR_PROPERTY = "X-MULTIFAITH-PLANNER-TUTOR"
GUIDE_PROPERTY = "X-MULTIFAITH-PLANNER-GUIDE"

LONGEST_NOTES = 10_000
LONGEST_LINE_OF_TEXT = 500


def title_of(stated: Properties, doubts: list[str]) -> str:
    """Return the title, or what stands for one."""
    title = _limited_line(
        stated,
        "SUMMARY",
        translate("timetables", "its title ran past {limit:,} characters and the rest was cut"),
        doubts,
    )
    if not title:
        doubts.append(translate("timetables", "it has no title"))
    return title or translate("timetables", "Untitled session")


def _limited_line(stated: Properties, name: str, cut: str, doubts: list[str]) -> str:
    return _limited(one_line(stated.text_of(name)), LONGEST_LINE_OF_TEXT, cut, doubts)


def notes_of(stated: Properties, doubts: list[str]) -> str:
    """Return the notes."""
    return _limited(
        paragraphs(stated.text_of("DESCRIPTION")),
        LONGEST_NOTES,
        translate("timetables", "its notes ran past {limit:,} characters and the rest was cut"),
        doubts,
    )


def _limited(text: str, limit: int, cut: str, doubts: list[str]) -> str:
    if len(text) <= limit:
        return text
    doubts.append(cut.format(limit=limit))
    return text[:limit]


def location_of(stated: Properties, doubts: list[str]) -> str:
    """Return where it takes place."""
    cut = translate("timetables", "its location ran past {limit:,} characters and the rest was cut")
    return _limited_line(stated, "LOCATION", cut, doubts)


def tutor_of(stated: Properties, doubts: list[str]) -> str:
    """Return the tutor, whom only this planner writes."""
    cut = translate("timetables", "its tutor ran past {limit:,} characters and the rest was cut")
    return _limited_line(stated, TUTOR_PROPERTY, cut, doubts)


def guide_of(stated: Properties) -> str:
    """Return the guide to read beside it, which only this planner writes."""
    return one_line(stated.text_of(GUIDE_PROPERTY))[:LONGEST_LINE_OF_TEXT]
