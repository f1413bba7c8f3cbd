"""Reads the guide on acting on discrimination and harassment."""

from planner.content.entry import Entry
from planner.content.guide_parts import sources_from, sources_or_ours_from
from planner.content.toolkit_parts import (
    Known,
    listed_from,
    preface_from,
    refuse_twins,
    statements_from,
)
from planner.domain.guide import HomeNation
from planner.domain.observance import ObservanceId
from planner.domain.session import SessionKind
from planner.domain.toolkit import Role
from planner.domain.toolkit_discrimination import (
    ActionSection,
    DiscriminationGuide,
    LawId,
    LawRule,
    LawState,
    YearStep,
    YearStepId,
)

_LONGEST_MINUTES = 24 * 60
_USUAL_MINUTES = 60


def discrimination_from(entry: Entry, known: Known) -> DiscriminationGuide:
    """Return the guide that a file tells.

    Raises ContentError.
    """
    made = DiscriminationGuide(
        preface=preface_from(entry, known),
        sections=listed_from(
            entry, "section", lambda one: _section_from(one, known), named_by="id"
        ),
        laws=listed_from(entry, "law", lambda one: _law_from(one, known), named_by="id"),
        year=listed_from(entry, "year", lambda one: _step_from(one, known), named_by="id"),
    )
    refuse_twins(entry, "section", [one.id for one in made.sections])
    refuse_twins(entry, "law", [one.id for one in made.laws])
    refuse_twins(entry, "year", [one.id for one in made.year])
    if sorted(made.year, key=lambda one: one.month) != list(made.year):
        raise entry.fault("“year” must stand in the order of its months")
    return made


def _section_from(entry: Entry, known: Known) -> ActionSection:
    return ActionSection(
        id=entry.text("id"),
        title=entry.text("title"),
        statements=statements_from(entry, "statements", known),
    )


def _law_from(entry: Entry, known: Known) -> LawRule:
    law = LawRule(
        id=LawId(entry.text("id")),
        title=entry.text("title"),
        text=entry.text("text"),
        state=entry.enum("state", LawState),
        since=entry.day("since") if entry.has("since") else None,
        expected=entry.text("expected", ""),
        nations=frozenset(entry.enums("nations", HomeNation)),
        sources=sources_from(entry, known),
    )
    if not law.nations:
        raise entry.fault("“nations” is empty; a law holds somewhere")
    if bool(law.expected) != (law.state is LawState.EXPECTED):
        raise entry.fault("“expected” says when what is expected begins, and stands there alone")
    if law.since is not None and law.state is LawState.EXPECTED:
        raise entry.fault("“since” is for what is in force")
    return law


def _step_from(entry: Entry, known: Known) -> YearStep:
    return YearStep(
        id=YearStepId(entry.text("id")),
        month=entry.whole("month", least=1, most=12),
        observance=ObservanceId(entry.text("observance")) if entry.has("observance") else None,
        title=entry.text("title"),
        text=entry.text("text"),
        by=entry.enum("by", Role),
        kind=entry.enum("kind", SessionKind, SessionKind.MEETING),
        minutes=entry.whole("minutes", least=5, most=_LONGEST_MINUTES, default=_USUAL_MINUTES),
        sources=sources_or_ours_from(entry, known),
    )
