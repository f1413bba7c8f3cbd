"""All parts of the toolkit together, as an almanac holds them, and the names of their pages."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.advert_check import AdvertWords
from planner.domain.observance import Source, SourceKey
from planner.domain.toolkit_discrimination import DiscriminationGuide
from planner.domain.toolkit_framework import ActivityId, Framework
from planner.domain.toolkit_recruitment import Recruitment, StageId
from planner.domain.toolkit_resources import Resources
from planner.domain.toolkit_speaking import Speaking

STAGE = "stage."
ACTIVITY = "activity."


class ToolkitPage(StrEnum):
    """The name of a page of the toolkit, but for those of stages and of activities."""

    CONTENTS = ""
    RECRUITMENT = "recruitment"
    ADVERT_WORDS = "advert-words"
    SPEAKING = "speaking"
    LETTERS = "letters"
    FRAMEWORK = "framework"
    DISCRIMINATION = "discrimination"
    LAW = "law"
    YEAR = "year"
    RESOURCES = "resources"


def stage_page_name(stage: StageId) -> str:
    """Return the name of the page on a stage of recruitment."""
    return f"{STAGE}{stage}"


def activity_page_name(activity: ActivityId) -> str:
    """Return the name of the page on an activity."""
    return f"{ACTIVITY}{activity}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Toolkit:
    """Every part; ``sources`` are all that the almanac knows."""

    recruitment: Recruitment
    advert_words: AdvertWords
    speaking: Speaking
    framework: Framework
    discrimination: DiscriminationGuide
    resources: Resources
    sources: Mapping[SourceKey, Source]
