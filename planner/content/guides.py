"""Loads the support guides, one file each; the name of the file is the id of the guide."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from planner.content.entry import Entry
from planner.content.guide_parts import (
    amount_from,
    contact_from,
    section_from,
    statement_from,
    step_from,
    suggestion_from,
)
from planner.content.source_files import read_text, toml_files_in, toml_from
from planner.domain.errors import ContentError
from planner.domain.guide import (
    Amount,
    Audience,
    Family,
    Guide,
    GuideId,
    HomeNation,
    MilestoneId,
    Purpose,
    source_keys,
)
from planner.domain.observance import Source, SourceKey

Sources = Mapping[SourceKey, Source]

# Stands among the guides, since its milestones are theirs.
MILESTONES_FILE = "milestones.toml"
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def load_guides(folder: Path, sources: Sources) -> tuple[Guide, ...]:
    """Return the guide of every file in ``folder``, by family, then by title.

    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    found = [_load(path, sources) for path in toml_files_in(folder) if path.name != MILESTONES_FILE]
    families = list(Family)
    return tuple(sorted(found, key=lambda each: (families.index(each.family), each.title)))


def guide_text(path: Path) -> str:
    """Return the table of a guide's file as JSON, which ``guide_from`` reads again.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    table = toml_from(read_text(path), path.name)
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"), default=str)


def guide_from(text: str, id_: GuideId, sources: Sources) -> Guide:
    """Return the guide that a text of ``guide_text`` tells.

    Raises ContentError.
    """
    entry = Entry(json.loads(text), file=f"{id_}.toml")
    guide = entry.read(lambda table: _guide_from(table, id_, sources))
    named = tuple(sources[key] for key in dict.fromkeys(source_keys(guide)))
    return replace(guide, sources=named)


def _load(path: Path, sources: Sources) -> Guide:
    if not _ID.fullmatch(path.stem):
        raise ContentError(
            file=path.name,
            entry="its name",
            fault="must be small letters, digits and hyphens, since it is the id of the guide",
        )
    return guide_from(guide_text(path), GuideId(path.stem), sources)


def _guide_from(entry: Entry, id_: GuideId, sources: Sources) -> Guide:
    known = sources.keys()
    guide = Guide(
        id=id_,
        title=entry.text("title"),
        also=entry.texts("also", ()),
        family=entry.enum("family", Family),
        nations=frozenset(entry.enums("nations", HomeNation)),
        not_for=entry.text("not_for", ""),
        main=frozenset(entry.enums("main", Audience)),
        sometimes=frozenset(entry.enums("sometimes", Audience, ())),
        purposes=frozenset(entry.enums("purposes", Purpose)),
        one_line=entry.table("one_line").read(lambda one: statement_from(one, known)),
        first=entry.text("first"),
        what=section_from(entry, "what", statement_from, known),
        who=section_from(entry, "who", statement_from, known),
        who_not=section_from(entry, "who_not", suggestion_from, known),
        evidence=section_from(entry, "evidence", suggestion_from, known),
        steps=section_from(entry, "steps", step_from, known),
        when=section_from(entry, "when", suggestion_from, known),
        milestones=tuple(map(MilestoneId, entry.texts("milestones", ()))),
        amounts=tuple(_amounts(entry, sources)),
        no_amounts=entry.text("no_amounts", ""),
        timetable=section_from(entry, "timetable", suggestion_from, known),
        trainer=section_from(entry, "trainer", suggestion_from, known),
        contacts=section_from(entry, "contacts", contact_from, known),
        see=tuple(map(GuideId, entry.texts("see", ()))),
        sources=(),
        checked=entry.day("checked"),
        review_by=entry.day("review_by"),
    )
    _refuse_contradictions(guide, entry)
    return guide


def _amounts(entry: Entry, sources: Sources) -> Iterator[Amount]:
    for table in entry.tables("amounts", ()):
        yield table.read(lambda one: amount_from(one, sources.keys()))


def _refuse_contradictions(guide: Guide, entry: Entry) -> None:
    for key, values in (
        ("nations", guide.nations),
        ("main", guide.main),
        ("purposes", guide.purposes),
    ):
        if not values:
            raise entry.fault(f"“{key}” is empty")
    if guide.main & guide.sometimes:
        raise entry.fault("“main” and “sometimes” name the same people")
    if bool(guide.amounts) == bool(guide.no_amounts):
        raise entry.fault("give either “amounts” or, in one sentence, “no_amounts”")
    if guide.nations != frozenset(HomeNation) and not guide.not_for:
        raise entry.fault("“not_for” must say what holds in the nations left out")
    if guide.review_by <= guide.checked:
        raise entry.fault("“review_by” must be after “checked”")
    if guide.id in guide.see:
        raise entry.fault("“see” names the guide itself")
