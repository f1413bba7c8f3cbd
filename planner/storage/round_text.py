"""A recruitment round as JSON text that older and newer versions of the program can read."""

from collections.abc import Iterator

from planner.domain.recruitment_round import (
    LARGEST_COUNT,
    LONGEST_NOTE,
    RecruitmentRound,
    RoundId,
    RoundStatus,
)
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import CheckId, CountId, RoundAnchor, StageId
from planner.storage.json_fields import (
    Fields,
    days_in,
    fields_from,
    fields_text,
    member_in,
    members_in,
    table_in,
    texts_in,
)


def round_text(held: RecruitmentRound) -> str:
    """Return what the round holds beside its id and its title."""
    return fields_text(
        {
            "status": held.status.value,
            "themes": sorted(theme.value for theme in held.themes),
            "anchors": {one.value: day.isoformat() for one, day in held.anchors.items()},
            "days": {one: day.isoformat() for one, day in held.days.items()},
            "ticks": sorted(held.ticks),
            "notes": dict(held.notes),
            "counts": dict(held.counts),
        }
    )


def round_from(text: str, *, id_: str, title: str) -> RecruitmentRound:
    """Return the round that the text holds; what cannot be read of it is left out."""
    fields = fields_from(text)
    anchors = {one.value: one for one in RoundAnchor}
    return RecruitmentRound(
        id=RoundId(id_),
        title=title,
        status=member_in(RoundStatus, fields, "status", RoundStatus.PLANNED),
        themes=members_in(Theme, fields, "themes"),
        anchors={anchors[one]: day for one, day in days_in(fields, "anchors") if one in anchors},
        days={StageId(one): day for one, day in days_in(fields, "days")},
        ticks=frozenset(map(CheckId, texts_in(fields, "ticks"))),
        notes=dict(_notes(fields)),
        counts=dict(_counts(fields)),
    )


def _notes(fields: Fields) -> Iterator[tuple[StageId, str]]:
    for one, note in table_in(fields, "notes").items():
        if isinstance(note, str) and note.strip():
            yield StageId(one), note[:LONGEST_NOTE]


def _counts(fields: Fields) -> Iterator[tuple[CountId, int]]:
    # Whole numbers alone: a text here could be about somebody. JSON’s true is an int to Python.
    for one, number in table_in(fields, "counts").items():
        if type(number) is int and 0 <= number <= LARGEST_COUNT:
            yield CountId(one), number
