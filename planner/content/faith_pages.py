"""Reads the pages on faiths, communities and the law, and the comparison of traditions."""

import re
from collections.abc import Iterable, Mapping

from planner.content.entry import Entry
from planner.content.faith_statements import Known, StatementReader
from planner.content.markdown import written_blocks
from planner.content.source_files import entry_from
from planner.domain.errors import ContentError
from planner.domain.faith_page import (
    FESTIVALS,
    FURTHER_READING,
    GLANCE,
    MADE_PAGES,
    Aspect,
    Comparison,
    ComparisonRow,
    FaithForm,
    FaithPage,
    FaithTitle,
    Listed,
    Review,
    Section,
    Statement,
)
from planner.domain.observance import Source, SourceKey, Tradition

COMPARISON_FILE = "comparison.toml"

SUMMARY_SECTIONS = (
    GLANCE,
    "Who and how many in the UK",
    "Core beliefs",
    "Branches",
    "Texts and places of worship",
    "Daily and weekly practice",
    FESTIVALS,
    "Fasting",
    "Food and catering",
    "Dress and symbols in clinical settings",
    "Prayer space and washing",
    "Gender and modesty",
    "Names and address",
    "Bereavement and mourning",
    "Exams, assessments and rotas",
    "What not to assume",
    "Greetings",
    FURTHER_READING,
)
CARD_SECTIONS = (GLANCE, "What it may mean for a timetable", FURTHER_READING)

_SECTIONS = {FaithForm.SUMMARY: SUMMARY_SECTIONS, FaithForm.CARD: CARD_SECTIONS}
_MOST_AT_A_GLANCE = {FaithForm.SUMMARY: (6, 6), FaithForm.CARD: (3, 5)}

_NAME = re.compile(r"[a-z]+(-[a-z]+)*")
_FENCE = "+++"
_COMPARED = tuple(
    one for one in Tradition if one not in {Tradition.OTHER, Tradition.TRAINING, Tradition.OWN}
)


def known_of(
    sources: Mapping[SourceKey, Source], observances: Iterable[str], names: Iterable[str]
) -> Known:
    """Return what pages of these names may lead to and rest on."""
    return Known(sources, frozenset((*observances, *names, *MADE_PAGES)))


def faith_page_from(text: str, name: str, known: Known) -> FaithPage:
    """Return the page that a file of this name holds.

    Raises ContentError.
    """
    file = f"{name}.md"
    front, body, first_line = _parted(text, file)
    head, also, review = entry_from(front, file).read(lambda entry: _front(entry, name))
    reader = StatementReader(file, review.checked, known)
    sections = reader.sections(written_blocks(body, file, first_line))
    _refuse_other_sections(sections, head.form, file)
    return FaithPage(head=head, also=also, review=review, sections=sections)


def faith_order(head: FaithTitle) -> tuple[int, int, str]:
    """Return where a page stands: summaries as traditions do, then cards by title, then the law."""
    tradition = list(Tradition).index(head.tradition) if head.tradition else 0
    return list(FaithForm).index(head.form), tradition, head.title


def comparison_from(text: str, known: Known) -> Comparison:
    """Return what ``comparison.toml`` tells.

    Raises ContentError.
    """
    return entry_from(text, COMPARISON_FILE).read(lambda entry: _comparison(entry, known))


def _parted(text: str, file: str) -> tuple[str, str, int]:
    lines = text.splitlines()
    ends = [number for number, line in enumerate(lines) if line == _FENCE][:2]
    if len(ends) < 2 or ends[0] != 0:
        raise ContentError(
            file=file, entry="line 1", fault="it must open with TOML between two lines of “+++”"
        )
    body = lines[ends[1] + 1 :]
    return "\n".join(lines[1 : ends[1]]), "\n".join(body), ends[1] + 2


def _front(entry: Entry, name: str) -> tuple[FaithTitle, tuple[str, ...], Review]:
    form = entry.enum("form", FaithForm)
    head = FaithTitle(
        name=name,
        title=entry.text("title"),
        tradition=entry.enum("tradition", Tradition) if entry.has("tradition") else None,
        form=form,
    )
    _refuse_other_name(head, entry)
    return head, entry.texts("also", ()), _review(entry)


def _refuse_other_name(head: FaithTitle, entry: Entry) -> None:
    if not _NAME.fullmatch(head.name) or head.name in MADE_PAGES:
        raise entry.fault(f"no page may be named “{head.name}”; rename the file")
    if head.form is FaithForm.SUMMARY and head.tradition is None:
        raise entry.fault("“tradition” is missing, which a summary needs")
    names = {one.value for one in Tradition}
    if (head.tradition or head.name in names) and head.tradition != head.name:
        raise entry.fault("“tradition” and the name of the file must be the same")


def _review(entry: Entry) -> Review:
    checked, due = entry.day("checked"), entry.day("review_by")
    if due <= checked:
        raise entry.fault("“review_by” must come after “checked”")
    has_reviewer = entry.has("reviewed_by")
    if has_reviewer != entry.has("reviewed"):
        raise entry.fault("“reviewed_by” and “reviewed” go together")
    if not has_reviewer:
        return Review(checked=checked, due=due)
    return Review(checked=checked, due=due, by=entry.text("reviewed_by"), on=entry.day("reviewed"))


def _refuse_other_sections(sections: tuple[Section, ...], form: FaithForm, file: str) -> None:
    titles = [one.title for one in sections]
    for title in titles:
        if titles.count(title) > 1:
            raise ContentError(file=file, entry=title, fault="the section is there twice")
    wanted = _SECTIONS.get(form)
    if wanted is None:
        return
    _refuse_other_order(titles, wanted, form, file)
    _refuse_long_glance(sections[0], form, file)


def _refuse_other_order(
    titles: list[str], wanted: tuple[str, ...], form: FaithForm, file: str
) -> None:
    for title in titles:
        if title not in wanted:
            known = ", ".join(wanted)
            fault = f"a {form} has no such section (known: {known})"
            raise ContentError(file=file, entry=title, fault=fault)
    for number, title in enumerate(wanted):
        place = f"after “{wanted[number - 1]}”" if number else "at the top"
        if title not in titles:
            fault = f"the section is missing; write “## {title}” {place}"
            raise ContentError(file=file, entry=title, fault=fault)
        if titles[number] != title:
            fault = f"the section stands in the wrong place; move it {place}"
            raise ContentError(file=file, entry=title, fault=fault)


def _refuse_long_glance(section: Section, form: FaithForm, file: str) -> None:
    least, most = _MOST_AT_A_GLANCE[form]
    match section.parts:
        case (Listed(statements),) if least <= len(statements) <= most:
            return
        case _:
            count = str(least) if least == most else f"{least} to {most}"
            fault = f"it must be one list of {count} points, and nothing else"
            raise ContentError(file=file, entry=section.title, fault=fault)


def _comparison(entry: Entry, known: Known) -> Comparison:
    review = _review(entry)
    rows = tuple(
        table.read(lambda one: _row(one, review, known))
        for table in entry.tables("row", named_by="tradition")
    )
    order = [one.tradition for one in rows]
    if order != [one for one in _COMPARED if one in order]:
        names = ", ".join(_COMPARED)
        raise entry.fault(f"each tradition may have one row, in this order: {names}")
    steps: dict[Aspect, tuple[Statement, ...]] = {}
    for table in entry.tables("step", (), named_by="aspect"):
        aspect, step = table.read(lambda one: _step(one, review, known))
        steps[aspect] = (*steps.get(aspect, ()), step)
    return Comparison(review=review, rows=rows, steps=steps)


def _step(entry: Entry, review: Review, known: Known) -> tuple[Aspect, Statement]:
    return entry.enum("aspect", Aspect), _cell(entry, review, known)


def _row(entry: Entry, review: Review, known: Known) -> ComparisonRow:
    choices = {one.value: one for one in _COMPARED}
    return ComparisonRow(
        tradition=entry.choice("tradition", choices),
        said={
            aspect: entry.table(aspect).read(lambda one: _cell(one, review, known))
            for aspect in Aspect
        },
    )


def _cell(entry: Entry, review: Review, known: Known) -> Statement:
    keys = entry.texts("sources")
    for key in keys:
        if key not in known.sources:
            raise entry.fault(f"unknown source “{key}”; add it to a file in sources")
    if not keys:
        raise entry.fault("“sources” is empty")
    return Statement(
        cells=(entry.text("text"),),
        references=(),
        sources=tuple(known.sources[SourceKey(key)] for key in keys),
        checked=review.checked,
    )
