"""The accessible twin of a print: one HTML file with headings and tables, and nothing to load.

Qt writes PDF without tags, which a screen reader gets little from; this is what to send beside it.
"""

from base64 import b64encode

from jinja2 import Environment, FileSystemLoader

from planner.domain.clash import Severity
from planner.domain.language import translate
from planner.domain.letterhead import Logo
from planner.domain.print_selection import left_out_text
from planner.domain.wording import date_text
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.outline.outline import Cell, Outline
from planner.exchange.outline.words import severity_text
from planner.files import bundled_folder

# Read out as “black up-pointing triangle”, so that the page hides them from screen readers.
_SIGNS = {Severity.AVOID: "▲", Severity.ADJUST: "◆", Severity.NOTE: ""}


def outline_html(outline: Outline, options: PrintOptions) -> str:
    """Return the page; what the outline holds is text, and never becomes markup."""
    folder = bundled_folder("resources") / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder), autoescape=True, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("print.html").render(
        outline=outline,
        trust=options.letterhead.trust,
        logo=_logo(options.letterhead.logo),
        under_title=_under_title(outline),
        not_shown=left_out_text(options.not_shown),
        printed=_printed(outline, options),
        key=_key(outline),
        sign=_sign,
        is_large=options.large_print,
    )


def _logo(logo: Logo | None) -> str:
    """Return the logo as an address that holds it, so that the page stays one file."""
    if logo is None:
        return ""
    return f"data:image/png;base64,{b64encode(logo.png).decode('ascii')}"


def _under_title(outline: Outline) -> str:
    if not outline.programmes:
        return outline.place
    text = translate("print", "{place} · Programmes: {programmes}")
    return text.format(place=outline.place, programmes=", ".join(outline.programmes))


def _printed(outline: Outline, options: PrintOptions) -> str:
    text = translate("print", "Printed {date} · almanac {edition}")
    return text.format(date=date_text(options.printed), edition=outline.edition)


def _key(outline: Outline) -> list[tuple[str, str]]:
    told = (one for one in (Severity.AVOID, Severity.ADJUST) if one in outline.severities)
    return [(_SIGNS[one], severity_text(one)) for one in told]


def _sign(cell: Cell) -> str:
    return "" if cell.severity is None else _SIGNS[cell.severity]
