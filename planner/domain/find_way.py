"""Find your way: from a few answers to the guides that fit, with why each is there."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.guide import Audience, Family, Guide, GuideId, HomeNation, Purpose
from planner.domain.guide_words import audience_words, nation_words, purpose_words
from planner.domain.language import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What somebody said of themselves; ``difficulty`` is a guide by condition, if they chose one.

    It is kept nowhere.
    """

    audience: Audience
    nation: HomeNation
    purpose: Purpose
    difficulty: GuideId | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A guide that fits, and why."""

    guide: Guide
    reason: str


def suggestions(guides: Iterable[Guide], answers: Answers) -> tuple[Suggestion, ...]:
    """Return the guides that fit: the condition first, then whom they mostly serve, then others.

    A guide by condition is there only where it was chosen.
    """
    found = [one for one in guides if _fits(one, answers)]
    ordered = sorted(found, key=lambda one: _rank(one, answers))
    return tuple(Suggestion(one, _reason(one, answers)) for one in ordered)


def difficulties(guides: Iterable[Guide]) -> tuple[Guide, ...]:
    """Return the guides by condition, in their order."""
    return tuple(one for one in guides if one.family is Family.CONDITION)


def _fits(guide: Guide, answers: Answers) -> bool:
    if answers.nation not in guide.nations:
        return False
    if guide.family is Family.CONDITION:
        return guide.id == answers.difficulty
    serves = guide.main | guide.sometimes
    return answers.audience in serves and answers.purpose in guide.purposes


def _rank(guide: Guide, answers: Answers) -> int:
    if guide.id == answers.difficulty:
        return 0
    return 1 if answers.audience in guide.main else 2


def _reason(guide: Guide, answers: Answers) -> str:
    if guide.id == answers.difficulty:
        return translate("guides", "You chose it.")
    text = (
        translate("guides", "For {people} in {nation}; helps with {purpose}.")
        if answers.audience in guide.main
        else translate("guides", "Sometimes for {people} in {nation}; helps with {purpose}.")
    )
    return text.format(
        people=audience_words(answers.audience),
        nation=nation_words(answers.nation),
        purpose=purpose_words(answers.purpose),
    )
