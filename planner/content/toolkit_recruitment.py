"""Reads the advice on recruitment: its stages with their checklists and counts."""

from planner.content.entry import Entry
from planner.content.guide_parts import sources_or_ours_from
from planner.content.toolkit_parts import (
    Known,
    listed_from,
    preface_from,
    refuse_twins,
    statement_at,
)
from planner.domain.toolkit import Role
from planner.domain.toolkit_recruitment import (
    CheckId,
    CheckItem,
    CountId,
    CountQuestion,
    Recruitment,
    RecruitmentStage,
    RoundAnchor,
    StageId,
)

_FURTHEST = 104


def recruitment_from(entry: Entry, known: Known) -> Recruitment:
    """Return the advice that a file gives.

    Raises ContentError.
    """
    made = Recruitment(
        preface=preface_from(entry, known),
        stages=listed_from(entry, "stage", lambda one: _stage_from(one, known), named_by="id"),
    )
    refuse_twins(entry, "stage", [one.id for one in made.stages])
    refuse_twins(entry, "item", [item.id for one in made.stages for item in one.items])
    refuse_twins(entry, "count", [count.id for one in made.stages for count in one.counts])
    return made


def _stage_from(entry: Entry, known: Known) -> RecruitmentStage:
    stage = RecruitmentStage(
        id=StageId(entry.text("id")),
        title=entry.text("title"),
        anchor=entry.enum("anchor", RoundAnchor),
        starts=entry.whole("starts", least=-_FURTHEST, most=_FURTHEST),
        weeks=entry.whole("lasts", least=1, most=_FURTHEST),
        purpose=statement_at(entry, "purpose", known),
        lead_why=statement_at(entry, "lead_why", known),
        items=listed_from(entry, "item", lambda one: _item_from(one, known), named_by="id"),
        counts=listed_from(entry, "count", _count_from, named_by="id"),
        documents=entry.texts("documents"),
    )
    for name in (*(one.id for one in stage.items), *(one.id for one in stage.counts)):
        if not name.startswith(f"{stage.id}."):
            raise entry.fault(f"“{name}” must begin with “{stage.id}.”")
    return stage


def _item_from(entry: Entry, known: Known) -> CheckItem:
    return CheckItem(
        id=CheckId(entry.text("id")),
        text=entry.text("text"),
        why=entry.text("why"),
        by=entry.enum("by", Role),
        sources=sources_or_ours_from(entry, known),
    )


def _count_from(entry: Entry) -> CountQuestion:
    text = entry.text("text")
    if not text.startswith(("How many ", "In how many ")):
        raise entry.fault("“text” must ask for a number: “How many …”")
    return CountQuestion(
        id=CountId(entry.text("id")), text=text, is_small=entry.flag("small", default=False)
    )
