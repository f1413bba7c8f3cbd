"""The support guides and their milestones as the almanac is built from them: values and texts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.content.guides import MILESTONES_FILE, guide_text, load_guides
from planner.content.milestones import milestones_from, milestones_text
from planner.domain.guide import Guide, GuideId
from planner.domain.milestone import Milestones
from planner.domain.observance import Source, SourceKey
from planner.domain.wording import date_text


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideTexts:
    """Every guide in order, each with its text as JSON by id, and the milestones with theirs."""

    guides: tuple[Guide, ...]
    texts: Mapping[GuideId, str]
    milestones: Milestones
    milestones_text: str


def load_guide_texts(data: Path, sources: Mapping[SourceKey, Source]) -> GuideTexts:
    """Return what the folder ``guides`` under ``data`` holds.

    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    folder = data / "guides"
    text = milestones_text(folder / MILESTONES_FILE)
    guides = load_guides(folder, sources)
    return GuideTexts(
        guides=guides,
        texts={guide.id: guide_text(folder / f"{guide.id}.toml") for guide in guides},
        milestones=milestones_from(text, MILESTONES_FILE, sources),
        milestones_text=text,
    )


def guide_problems(texts: GuideTexts, today: date) -> Iterator[str]:
    """Yield what is wrong between guides and milestones, and which are overdue for a check."""
    ids = {guide.id for guide in texts.guides}
    named = {guide.id: set(guide.milestones) for guide in texts.guides}
    for guide in texts.guides:
        yield from _unknown_names(guide, ids, texts.milestones)
        if guide.is_overdue(today):
            yield (
                f"{guide.id}.toml: it was to be checked again by {date_text(guide.review_by)}; "
                "read its sources again, mend what changed, then set “checked” and “review_by” anew"
            )
    for milestone in texts.milestones.by_id.values():
        if milestone.id not in named.get(milestone.guide, ()):
            yield (
                f"{MILESTONES_FILE}: {milestone.id}: its guide “{milestone.guide}” does not name it"
            )


def _unknown_names(guide: Guide, ids: set[GuideId], milestones: Milestones) -> Iterator[str]:
    for milestone in guide.milestones:
        if milestone not in milestones.by_id:
            yield f"{guide.id}.toml: “milestones” names “{milestone}”, which there is not"
    for other in guide.see:
        if other not in ids:
            yield f"{guide.id}.toml: “see” names “{other}”, which there is not"
