"""What the files of the toolkit share: their head, and statements that may be our own."""

from collections.abc import Callable, Collection
from typing import TypeVar

from planner.content.entry import Entry
from planner.content.guide_parts import suggestion_from
from planner.domain.guide import Statement
from planner.domain.observance import SourceKey
from planner.domain.toolkit import Preface, Review

T = TypeVar("T")
Known = Collection[SourceKey]


def preface_from(entry: Entry, known: Known) -> Preface:
    """Return what stands at the head of a file."""
    review = Review(entry.day("checked"), entry.day("review_by"))
    if review.review_by <= review.checked:
        raise entry.fault("“review_by” must be after “checked”")
    preface = Preface(
        notes=entry.texts("notes", ()),
        intro=statements_from(entry, "intro", known) if entry.has("intro") else (),
        based_on=optional_statement(entry, "based_on", known),
        review=review,
    )
    if not preface.notes and not preface.intro:
        raise entry.fault("give “notes”, “intro” or both: what to know first")
    return preface


def statement_at(entry: Entry, key: str, known: Known) -> Statement:
    """Return the statement that stands under a key."""
    return entry.table(key).read(lambda one: suggestion_from(one, known))


def optional_statement(entry: Entry, key: str, known: Known) -> Statement | None:
    """Return the statement that stands under a key, or None where there is none."""
    return statement_at(entry, key, known) if entry.has(key) else None


def statements_from(entry: Entry, key: str, known: Known) -> tuple[Statement, ...]:
    """Return a list of statements, which may not be empty."""
    return listed_from(entry, key, lambda one: suggestion_from(one, known))


def listed_from(
    entry: Entry, key: str, reader: Callable[[Entry], T], *, named_by: str = ""
) -> tuple[T, ...]:
    """Return what ``reader`` makes of each table of a list, which may not be empty."""
    tables = entry.tables(key, named_by=named_by)
    if not tables:
        raise entry.fault(f"“{key}” is empty")
    return tuple(table.read(reader) for table in tables)


def refuse_twins(entry: Entry, key: str, ids: Collection[str]) -> None:
    """Raise ContentError where two things of a file have one id."""
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise entry.fault(f"“{key}”: “{one}” is there twice")
        seen.add(one)
