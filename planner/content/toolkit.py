"""Loads the toolkit: each part from its file, or from the text that the almanac keeps of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_text, toml_from
from planner.content.toolkit_advert_words import advert_words_from
from planner.content.toolkit_discrimination import discrimination_from
from planner.content.toolkit_framework import framework_from
from planner.content.toolkit_recruitment import recruitment_from
from planner.content.toolkit_resources import resources_from
from planner.content.toolkit_speaking import speaking_from
from planner.domain.observance import ObservanceId, Source, SourceKey
from planner.domain.toolkit import Preface
from planner.domain.toolkit_contents import Toolkit
from planner.domain.wording import date_text

PARTS = (
    "recruitment",
    "advert_words",
    "speaking",
    "framework",
    "discrimination",
    "resources",
)
"""The names of the files, each a part of the toolkit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolkitTexts:
    """The toolkit as the almanac is built from it, and each part as JSON by its name."""

    toolkit: Toolkit
    texts: Mapping[str, str]


def load_toolkit(data: Path, sources: Mapping[SourceKey, Source]) -> ToolkitTexts:
    """Return what the folder ``toolkit`` under ``data`` holds.

    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    texts = {name: _text_of(data / "toolkit" / f"{name}.toml") for name in PARTS}
    return ToolkitTexts(toolkit=toolkit_from(texts, sources), texts=texts)


def toolkit_from(texts: Mapping[str, str], sources: Mapping[SourceKey, Source]) -> Toolkit:
    """Return the toolkit that the texts of its parts tell.

    Raises ContentError, and KeyError where a part is missing.
    """
    known = sources.keys()
    parts = {name: Entry(json.loads(texts[name]), file=f"{name}.toml") for name in PARTS}
    return Toolkit(
        recruitment=parts["recruitment"].read(lambda one: recruitment_from(one, known)),
        advert_words=parts["advert_words"].read(lambda one: advert_words_from(one, known)),
        speaking=parts["speaking"].read(lambda one: speaking_from(one, known)),
        framework=parts["framework"].read(lambda one: framework_from(one, known)),
        discrimination=parts["discrimination"].read(lambda one: discrimination_from(one, known)),
        resources=parts["resources"].read(lambda one: resources_from(one, known)),
        sources=sources,
    )


def toolkit_problems(
    toolkit: Toolkit, observances: frozenset[ObservanceId], today: date
) -> Iterator[str]:
    """Yield which observances are not there, and which parts are overdue for a check."""
    for activity in toolkit.framework.activities:
        if activity.observance not in observances:
            yield _not_there("framework", activity.id, activity.observance)
    for step in toolkit.discrimination.year:
        if step.observance is not None and step.observance not in observances:
            yield _not_there("discrimination", step.id, step.observance)
    for name, preface in prefaces(toolkit).items():
        if preface.review.is_overdue(today):
            yield (
                f"{name}.toml: it was to be checked again by "
                f"{date_text(preface.review.review_by)}; read its sources again, mend what "
                "changed, then set “checked” and “review_by” anew"
            )


def prefaces(toolkit: Toolkit) -> Mapping[str, Preface]:
    """Return the head of each part by its name, in order."""
    return {
        "recruitment": toolkit.recruitment.preface,
        "advert_words": toolkit.advert_words.preface,
        "speaking": toolkit.speaking.preface,
        "framework": toolkit.framework.preface,
        "discrimination": toolkit.discrimination.preface,
        "resources": toolkit.resources.preface,
    }


def _not_there(part: str, entry: str, observance: ObservanceId) -> str:
    return f"{part}.toml: {entry}: “observance” names “{observance}”, which there is not"


def _text_of(path: Path) -> str:
    table = toml_from(read_text(path), path.name)
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"), default=str)
