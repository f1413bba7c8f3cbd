"""Our own guides: one for every scheme, each whole, with sources, a review, and dates that hold."""

from collections.abc import Sequence
from datetime import date

import pytest

from planner.content.guide_texts import GuideTexts, guide_problems, load_guide_texts
from planner.content.sources import load_sources
from planner.domain.guide import Guide, GuideId, HomeNation
from planner.domain.milestone import Privacy
from planner.files import bundled_folder

TODAY = date(2026, 11, 26)

SCHEMES = {
    "Disabled Students’ Allowance in four nations, and of the NHS Bursary": (
        "dsa",
        "dsa-wales",
        "dsa-scotland",
        "dsa-northern-ireland",
        "nhs-bursary-dsa",
    ),
    "other money and equipment": ("lsf", "atw", "apprentice", "pip"),
    "adjustments, health and records of both": (
        "adjustments",
        "oh",
        "passport",
        "disability-leave",
        "professional-support",
        "practitioner-health",
    ),
    "training, moves and coming back": (
        "supportt",
        "ltft",
        "idt",
        "preallocation",
        "special-circumstances",
        "return-to-practice",
        "placement",
    ),
    "exams and assessments by body": (
        "exams",
        "exams-mrcgp",
        "exams-mrcp",
        "exams-anaesthetics",
        "exams-mrcpch",
        "exams-surgery",
        "exams-obstetrics",
        "exams-radiology",
        "exams-msra",
        "exams-plab",
        "exams-jcq",
        "exams-university",
    ),
    "conditions": (
        "dyslexia",
        "adhd-autism",
        "hearing",
        "sight",
        "mobility",
        "mental-health",
        "fatigue",
        "epilepsy",
        "diabetes",
        "pain",
        "menopause",
        "pregnancy",
    ),
    "accessible sessions": ("session",),
}

COME_AGAIN = {"als.review", "passport.review"}
"""The reviews for which a source names how often."""

SET_EACH_YEAR = {"ukfp.preallocation", "specialty.special_circumstances", "jcq.deadline"}


@pytest.fixture(scope="module")
def texts() -> GuideTexts:
    data = bundled_folder("data")
    return load_guide_texts(data, load_sources(data / "sources"))


@pytest.fixture(scope="module")
def guides(texts: GuideTexts) -> Sequence[Guide]:
    return texts.guides


@pytest.mark.parametrize("ids", SCHEMES.values(), ids=SCHEMES)
def test_every_scheme_has_its_guide(guides: Sequence[Guide], ids: tuple[str, ...]) -> None:
    assert set(ids) <= {one.id for one in guides}


def test_every_section_of_every_guide_says_something(guides: Sequence[Guide]) -> None:
    for one in guides:
        sections = (
            one.first,
            one.what,
            one.who,
            one.who_not,
            one.evidence,
            one.steps,
            one.when,
            one.timetable,
            one.trainer,
            one.contacts,
            one.sources,
            one.amounts or one.no_amounts,
        )
        assert all(sections), one.id
        assert one.checked <= TODAY < one.review_by, one.id


def test_guides_and_milestones_agree(texts: GuideTexts) -> None:
    assert list(guide_problems(texts, TODAY)) == []


def test_figures_that_disagree_are_both_there(guides: Sequence[Guide]) -> None:
    atw = next(one for one in guides if one.id == GuideId("atw"))
    printed = {
        figure.text for amount in atw.amounts if amount.is_disputed for figure in amount.figures
    }
    assert any("69,260" in text for text in printed)
    assert any("69,620" in text for text in printed)


def test_what_comes_again_and_what_is_set_each_year(texts: GuideTexts) -> None:
    milestones = texts.milestones.by_id.values()
    assert {one.id for one in milestones if one.repeats} == COME_AGAIN
    assert {one.id for one in milestones if one.is_set_each_year} == SET_EACH_YEAR


def test_only_plain_facts_of_a_timetable_are_not_private(texts: GuideTexts) -> None:
    shared = {one.id.split(".")[0] for one in texts.milestones.by_id.values()} - {
        one.id.split(".")[0]
        for one in texts.milestones.by_id.values()
        if one.privacy is Privacy.PRIVATE
    }
    assert shared == {"cop", "ses"}


def test_every_nation_has_guides_of_its_own_law(guides: Sequence[Guide]) -> None:
    for nation in HomeNation:
        held = {one.id for one in guides if nation in one.nations}
        assert {GuideId("adjustments"), GuideId("session")} <= held
