"""Calendars, timetables with their clashes and hand-outs as HTML: one file that loads nothing."""

from base64 import b64encode

from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from planner.domain.language import translate
from planner.domain.marks import letters_of
from planner.domain.wording import short_day_text
from planner.exchange.documents.clashes import ClashTimetable
from planner.exchange.documents.document import CalendarDocument, Picture, severity_sign
from planner.exchange.documents.handout import HandOut
from planner.exchange.documents.plain_text import plain
from planner.exchange.outline.outline import Cell
from planner.files import bundled_folder


def html_calendar(calendar: CalendarDocument) -> bytes:
    """Return the page of a calendar."""
    return _page("calendar_document.html", calendar)


def html_clashes(timetable: ClashTimetable) -> bytes:
    """Return the page of a timetable with its clashes."""
    return _page("clash_timetable.html", timetable)


def html_hand_out(hand_out: HandOut) -> bytes:
    """Return the page of a hand-out."""
    return _page("handout.html", hand_out)


def _page(template: str, document: CalendarDocument | ClashTimetable | HandOut) -> bytes:
    folder = bundled_folder("resources") / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_fit,
    )
    page = environment.get_template(template).render(
        document=document,
        logo=_address_of(document.logo),
        words=_words(),
        full_day=short_day_text,
        mark_of=_mark_of,
    )
    return page.encode()


def _address_of(picture: Picture | None) -> str:
    """Return an address that holds the picture, so that the page stays one file."""
    if picture is None:
        return ""
    return f"data:image/png;base64,{b64encode(picture.png).decode('ascii')}"


def _fit(value: object) -> object:
    """Make a text fit to be shown; what is markup already is left alone."""
    is_text = isinstance(value, str) and not isinstance(value, Markup)
    return plain(str(value)) if is_text else value


def _mark_of(cell: Cell) -> str:
    """Return the sign or the letters that stand before the text of a cell."""
    sign = severity_sign(cell.severity) if cell.text else None
    letters = "" if cell.tradition is None else letters_of(cell.tradition)
    return " ".join(part for part in (sign.value if sign else "", letters) if part)


def _words() -> dict[str, str]:
    return {
        "skip": translate("documents", "Skip to the content"),
        "contents": translate("documents", "Contents"),
        "reading": translate("documents", "How to read this page"),
        "key": translate("documents", "Key"),
        "in_full": translate("documents", "In full, by month"),
        "sources": translate("documents", "Sources"),
        "source": translate("documents", "Source:"),
        "no_clash": translate("documents", "No clash."),
        "to_do": translate("documents", "What to do:"),
        "observances": translate("documents", "Observances"),
        "sessions": translate("documents", "Sessions"),
        "where": translate("documents", "Where:"),
        "tutor": translate("documents", "With:"),
        "nothing": translate("documents", "Nothing is planned or kept."),
        "asking": translate("documents", "If you need something changed"),
        "ask_early": translate(
            "documents",
            "If a session falls on a day that you keep, or you need another change, say so as "
            "early as you can. You need not explain what you believe.",
        ),
        "contact": translate("documents", "Who to ask:"),
        "helps": translate("documents", "Advice to those who plan:"),
    }
