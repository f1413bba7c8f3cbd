"""What the sections of a guide are made of: statements, steps, amounts and contacts."""

from collections.abc import Callable, Collection
from typing import TypeVar

from planner.content.entry import Entry
from planner.domain.guide import Actor, Amount, Contact, Figure, Statement, Step
from planner.domain.observance import SourceKey

OURS = "ours"
"""Stands in the place of a source where a statement is this planner's own suggestion."""

T = TypeVar("T")
Known = Collection[SourceKey]


def statement_from(entry: Entry, known: Known) -> Statement:
    """Return a statement whose sources must be named."""
    return Statement(_text(entry), sources_from(entry, known))


def suggestion_from(entry: Entry, known: Known) -> Statement:
    """Return a statement that may be this planner's own suggestion."""
    return Statement(_text(entry), sources_or_ours_from(entry, known))


def step_from(entry: Entry, known: Known) -> Step:
    """Return one step of asking for help."""
    return Step(
        text=_text(entry),
        by=entry.enum("by", Actor),
        takes=entry.text("takes", ""),
        sources=sources_or_ours_from(entry, known),
    )


def amount_from(entry: Entry, known: Known) -> Amount:
    """Return an amount with the figures that are printed for it."""
    figures = section_from(entry, "figures", _figure_from, known)
    if len({figure.text for figure in figures}) < len(figures):
        raise entry.fault("“figures” say the same twice; join their sources")
    return Amount(
        label=entry.text("label"),
        figures=figures,
        valid_to=entry.day("valid_to") if entry.has("valid_to") else None,
        check_at=entry.text("check_at", "GOV.UK"),
    )


def contact_from(entry: Entry, known: Known) -> Contact:
    """Return whom to ask."""
    contact = Contact(
        name=entry.text("name"),
        address=entry.text("address", ""),
        phone=entry.text("phone", ""),
        textphone=entry.text("textphone", ""),
        email=entry.text("email", ""),
        hours=entry.text("hours", ""),
        sources=sources_or_ours_from(entry, known),
    )
    if contact.address and not contact.address.startswith("https://"):
        raise entry.fault("“address” must begin with https://")
    if (contact.phone or contact.textphone or contact.email) and not contact.sources:
        raise entry.fault("a telephone number or an email address needs a source")
    return contact


def section_from(
    entry: Entry, key: str, reader: Callable[[Entry, Known], T], known: Known
) -> tuple[T, ...]:
    """Return a list of tables, which may not be empty."""
    tables = entry.tables(key)
    if not tables:
        raise entry.fault(f"“{key}” is empty; say in one sentence that there is nothing")
    return tuple(table.read(lambda one: reader(one, known)) for table in tables)


def sources_from(entry: Entry, known: Known) -> tuple[SourceKey, ...]:
    """Return the sources that an entry names, one at least."""
    keys = sources_or_ours_from(entry, known)
    if not keys:
        raise entry.fault(f"needs a source here; “{OURS}” is for advice alone")
    return keys


def sources_or_ours_from(entry: Entry, known: Known) -> tuple[SourceKey, ...]:
    """Return the sources that an entry names, or none where it is this planner's suggestion."""
    names = entry.texts("sources")
    if names == (OURS,):
        return ()
    if not names:
        raise entry.fault(f"“sources” is empty; name a source, or “{OURS}” alone")
    for name in names:
        if name not in known:
            raise entry.fault(f"unknown source “{name}”; add it to a file in sources/")
    return tuple(map(SourceKey, names))


def _figure_from(entry: Entry, known: Known) -> Figure:
    return Figure(
        text=_text(entry), year=entry.text("year", ""), sources=sources_from(entry, known)
    )


def _text(entry: Entry) -> str:
    return entry.text("text")
