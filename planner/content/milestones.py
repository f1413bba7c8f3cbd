"""Loads the milestones of the support guides, and the anchors that they hang on."""

import json
import re
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from planner.content.entry import Entry
from planner.content.guide_parts import sources_or_ours_from, suggestion_from
from planner.content.source_files import read_text, toml_from
from planner.domain.guide import Actor, GuideId, MilestoneId
from planner.domain.milestone import (
    Anchor,
    AnchorId,
    Hardness,
    Milestone,
    Milestones,
    Offset,
    Privacy,
    Roll,
    Sense,
    Unit,
)
from planner.domain.observance import Source, SourceKey

Sources = Mapping[SourceKey, Source]

_ID = re.compile(r"[a-z]+\.[a-z0-9]+(_[a-z0-9]+)*")
# Ten years; a longer offset is a slip.
_MOST = 3660


def milestones_text(path: Path) -> str:
    """Return the table of the file as JSON, which ``milestones_from`` reads again.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    table = toml_from(read_text(path), path.name)
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"), default=str)


def milestones_from(text: str, file: str, sources: Sources) -> Milestones:
    """Return the milestones that a text of ``milestones_text`` tells.

    Raises ContentError, which names ``file``.
    """
    return Entry(json.loads(text), file=file).read(lambda table: _from(table, sources))


def _from(table: Entry, sources: Sources) -> Milestones:
    anchors: dict[AnchorId, Anchor] = {}
    for entry in table.tables("anchor", named_by="id"):
        anchor = entry.read(_anchor_from)
        _refuse_twice(anchor.id, anchors, entry)
        anchors[anchor.id] = anchor
    found: dict[MilestoneId, Milestone] = {}
    for entry in table.tables("milestone", named_by="id"):
        milestone = _milestone(entry, anchors, sources)
        _refuse_twice(milestone.id, found, entry)
        _refuse_unknown(milestone.after, found, entry)
        found[milestone.id] = milestone
    return Milestones(MappingProxyType(anchors), MappingProxyType(found))


def _milestone(entry: Entry, anchors: Collection[AnchorId], sources: Sources) -> Milestone:
    return entry.read(lambda one: _milestone_from(one, anchors, sources))


def _anchor_from(entry: Entry) -> Anchor:
    return Anchor(id=AnchorId(entry.text("id")), title=entry.text("title"), ask=entry.text("ask"))


def _milestone_from(entry: Entry, anchors: Collection[AnchorId], sources: Sources) -> Milestone:
    keys = sources_or_ours_from(entry, sources.keys())
    milestone = Milestone(
        id=MilestoneId(entry.text("id")),
        guide=GuideId(entry.text("guide")),
        title=entry.text("title"),
        anchor=AnchorId(entry.choice("anchor", {each: each for each in anchors})),
        offset=_offset(entry),
        repeats=entry.flag("repeats", default=False),
        opens=_offset_from(entry.table("opens")) if entry.has("opens") else None,
        roll=entry.enum("roll", Roll),
        sense=entry.enum("sense", Sense, Sense.BY),
        hardness=entry.enum("hardness", Hardness),
        by=entry.enum("by", Actor),
        privacy=entry.enum("privacy", Privacy),
        audience=entry.text("audience", ""),
        note=entry.text("note", ""),
        if_missed=entry.text("if_missed", ""),
        after=tuple(map(MilestoneId, entry.texts("after", ()))),
        checks=tuple(
            table.read(lambda check: suggestion_from(check, sources.keys()))
            for table in entry.tables("checks", ())
        ),
        sources=tuple(sources[key] for key in keys),
    )
    _refuse_contradictions(milestone, entry)
    return milestone


def _offset(entry: Entry) -> Offset | None:
    if entry.flag("needs_year_data", default=False):
        return None
    return _offset_from(entry.table("offset"))


def _offset_from(entry: Entry) -> Offset:
    return entry.read(
        lambda table: Offset(
            table.whole("value", least=-_MOST, most=_MOST), table.enum("unit", Unit)
        )
    )


def _refuse_contradictions(milestone: Milestone, entry: Entry) -> None:
    if not _ID.fullmatch(milestone.id):
        raise entry.fault("the id must be “scheme.slug”, such as “atw.six_weeks”")
    if milestone.sense is not Sense.BY and milestone.roll is not Roll.NONE:
        raise entry.fault("only what is to be done by a day is rolled to an earlier one")
    if milestone.repeats and not (milestone.offset and milestone.offset.value > 0):
        raise entry.fault("what “repeats” needs an “offset” after its anchor")
    if not milestone.if_missed and milestone.sense is not Sense.FROM:
        raise entry.fault("“if_missed” must say what to do once the day has passed")
    if not milestone.sources and milestone.hardness is not Hardness.PLANNER:
        raise entry.fault("needs a source, or the hardness “planner”")


def _refuse_twice(id_: str, held: Collection[str], entry: Entry) -> None:
    if id_ in held:
        raise entry.fault("is there twice")


def _refuse_unknown(
    after: Iterable[MilestoneId], held: Collection[MilestoneId], entry: Entry
) -> None:
    for each in after:
        if each not in held:
            raise entry.fault(f"“after” names “{each}”, which does not stand above it")
