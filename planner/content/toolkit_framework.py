"""Reads the themes of the framework, and the activities of the year."""

from planner.content.entry import Entry
from planner.content.guide_parts import sources_or_ours_from
from planner.content.toolkit_parts import (
    Known,
    listed_from,
    optional_statement,
    preface_from,
    refuse_twins,
    statement_at,
    statements_from,
)
from planner.domain.observance import ObservanceId
from planner.domain.session import SessionKind
from planner.domain.toolkit import Role, Theme
from planner.domain.toolkit_framework import (
    Activity,
    ActivityId,
    ActivityStep,
    Framework,
    Placing,
    Rhythm,
    ThemeText,
)

_LONGEST_MINUTES = 24 * 60


def framework_from(entry: Entry, known: Known) -> Framework:
    """Return the themes and activities that a file tells.

    Raises ContentError.
    """
    made = Framework(
        preface=preface_from(entry, known),
        themes=listed_from(entry, "theme", lambda one: _theme_from(one, known), named_by="id"),
        activities=listed_from(
            entry, "activity", lambda one: _activity_from(one, known), named_by="id"
        ),
    )
    refuse_twins(entry, "activity", [one.id for one in made.activities])
    if [one.theme for one in made.themes] != list(Theme):
        raise entry.fault(f"“theme” must tell of each once, in this order: {', '.join(Theme)}")
    return made


def _theme_from(entry: Entry, known: Known) -> ThemeText:
    return ThemeText(
        theme=entry.enum("id", Theme),
        about=statement_at(entry, "about", known),
        covers=statements_from(entry, "covers", known),
    )


def _activity_from(entry: Entry, known: Known) -> Activity:
    themes = entry.enums("themes", Theme)
    if not themes:
        raise entry.fault("“themes” is empty")
    sittings = entry.whole("sittings", least=1, most=52)
    if entry.has("every") != (sittings > 1):
        raise entry.fault("“every” stands where there are several sittings, and nowhere else")
    return Activity(
        id=ActivityId(entry.text("id")),
        title=entry.text("title"),
        purpose=statement_at(entry, "purpose", known),
        audience=entry.text("audience"),
        minutes=entry.whole("minutes", least=5, most=_LONGEST_MINUTES),
        sittings=sittings,
        every=entry.enum("every", Rhythm) if entry.has("every") else None,
        themes=themes,
        kind=entry.enum("kind", SessionKind),
        observance=ObservanceId(entry.text("observance")),
        placing=entry.enum("placing", Placing),
        season=entry.text("season"),
        care=optional_statement(entry, "care", known),
        steps=listed_from(entry, "steps", lambda one: _step_from(one, known)),
    )


def _step_from(entry: Entry, known: Known) -> ActivityStep:
    return ActivityStep(
        text=entry.text("text"),
        by=entry.enum("by", Role),
        sources=sources_or_ours_from(entry, known),
    )
