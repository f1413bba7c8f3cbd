"""Settings as text that older and newer versions can read."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.observance import ObservanceId, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet, with_set
from planner.domain.place import Nation, PlaceSlug
from planner.domain.session import ProgrammeId
from planner.domain.settings import Settings
from planner.domain.wording import Clock
from planner.storage.diary import Diary
from planner.storage.settings_text import settings_from, settings_text

CHOSEN = Settings(
    place=PlaceSlug("truro"),
    overlay=Overlay(
        traditions=frozenset({Tradition.ISLAM, Tradition.EAST_ASIAN}),
        lowest_tier=Tier.INFO,
        hidden_practices=frozenset({PracticeSlug("umm-al-qura"), PracticeSlug("orthodox")}),
        shown_practices=frozenset({PracticeSlug("local-sighting")}),
        hidden_observances=frozenset({ObservanceId("islam.ashura")}),
        shown_observances=frozenset({ObservanceId("islam.mawlid")}),
    ),
    nation=Nation.SCOTLAND,
    overlay_sets=(
        OverlaySet(name="Exams only", overlay=Overlay(lowest_tier=Tier.PLAN)),
        OverlaySet(
            name="Foundation & GP",
            overlay=Overlay(hidden_observances=frozenset({ObservanceId("islam.ashura")})),
        ),
    ),
    clock=Clock.TWENTY_FOUR_HOUR,
    hidden_programmes=frozenset({ProgrammeId("programme-1")}),
)


def hiding(observance: str) -> Overlay:
    return Overlay(hidden_observances=frozenset({ObservanceId(observance)}))


def by_name(sets: list[OverlaySet]) -> tuple[OverlaySet, ...]:
    kept: tuple[OverlaySet, ...] = ()
    for one in sets:
        kept = with_set(kept, one)
    return kept


any_overlay = st.builds(
    Overlay,
    traditions=st.frozensets(st.sampled_from(Tradition)),
    lowest_tier=st.sampled_from(Tier),
    hidden_practices=st.frozensets(st.text().map(PracticeSlug)),
    shown_practices=st.frozensets(st.text().map(PracticeSlug)),
    hidden_observances=st.frozensets(st.text().map(ObservanceId)),
    shown_observances=st.frozensets(st.text().map(ObservanceId)),
)
any_set = st.builds(OverlaySet, name=st.text(min_size=1), overlay=any_overlay)
any_settings = st.builds(
    Settings,
    place=st.text().map(PlaceSlug),
    nation=st.none() | st.sampled_from(Nation),
    overlay=any_overlay,
    overlay_sets=st.lists(any_set, max_size=3).map(by_name),
    clock=st.sampled_from(Clock),
    hidden_programmes=st.frozensets(st.text().map(ProgrammeId)),
)


def test_a_new_diary_has_the_defaults(diary: Diary) -> None:
    with diary.reading() as reading:
        assert reading.settings.get() == Settings()


def test_the_diary_keeps_settings(diary: Diary) -> None:
    with diary.work() as work:
        work.settings.put(CHOSEN)
        work.commit()

    with diary.reading() as reading:
        assert reading.settings.get() == CHOSEN


def test_settings_put_again_replace_the_first(diary: Diary) -> None:
    with diary.work() as work:
        work.settings.put(CHOSEN)
        work.settings.put(Settings())

        assert work.settings.get() == Settings()


@given(any_settings)
def test_any_settings_come_back_from_text(settings: Settings) -> None:
    assert settings_from(settings_text(settings)) == settings


def test_choices_are_written_by_their_text() -> None:
    written = json.loads(settings_text(CHOSEN))

    assert written["lowest_tier"] == "info"
    assert written["clock"] == "24-hour"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("{}", Settings(), id="nothing is missed"),
        pytest.param('{"weather": ["rain"]}', Settings(), id="an unknown key is passed over"),
        pytest.param(
            '{"place": "truro"}', Settings(place=PlaceSlug("truro")), id="the rest is default"
        ),
        pytest.param('{"clock": "sundial"}', Settings(), id="an unknown choice is the default"),
        pytest.param('{"clock": 24}', Settings(), id="a choice of another type is the default"),
        pytest.param('{"place": null}', Settings(), id="no place is the default"),
        pytest.param(
            '{"hidden_traditions": ["jedi", "islam", 5]}',
            Settings(overlay=Overlay(traditions=frozenset(Tradition) - {Tradition.ISLAM})),
            id="an unknown tradition is passed over",
        ),
        pytest.param(
            '{"shown_practices": ["uk", 5], "hidden_practices": "india"}',
            Settings(overlay=Overlay(shown_practices=frozenset({PracticeSlug("uk")}))),
            id="practices that are no texts are passed over",
        ),
        pytest.param(
            '{"hidden_observances": ["islam.ashura", 5], "shown_observances": {}}',
            Settings(overlay=hiding("islam.ashura")),
            id="observances that are no texts are passed over",
        ),
        pytest.param('{"nation": "cornwall"}', Settings(), id="an unknown nation is the place's"),
        pytest.param('{"overlay_sets": "all"}', Settings(), id="no list of sets is none"),
        pytest.param(
            '{"overlay_sets": [5, {}, {"name": ""}, {"name": "A", "lowest_tier": "info"}, '
            '{"name": "a"}]}',
            Settings(overlay_sets=(OverlaySet(name="A", overlay=Overlay(lowest_tier=Tier.INFO)),)),
            id="sets without a name of their own are passed over",
        ),
        pytest.param('{"hidden_programmes": "all"}', Settings(), id="no list is an empty list"),
        pytest.param("[]", Settings(), id="a list is no settings"),
        pytest.param('{"place": "tru', Settings(), id="a torn text is no settings"),
    ],
)
def test_what_other_versions_write_can_be_read(text: str, expected: Settings) -> None:
    assert settings_from(text) == expected


def test_what_a_newer_version_wrote_is_kept() -> None:
    written = json.loads(settings_text(CHOSEN, stored='{"weather": ["rain"], "place": "leeds"}'))

    assert written["weather"] == ["rain"]
    assert written["place"] == "truro"


def test_what_a_newer_version_wrote_of_a_set_is_kept() -> None:
    stored = '{"overlay_sets": [{"name": "Exams only", "icon": "pen"}, {"name": "Gone"}]}'
    exams, foundation = json.loads(settings_text(CHOSEN, stored))["overlay_sets"]
    assert (exams["name"], exams["icon"], exams["lowest_tier"]) == ("Exams only", "pen", "plan")
    assert foundation["name"] == "Foundation & GP"


def test_a_tradition_that_a_newer_version_hides_stays_hidden() -> None:
    written = json.loads(settings_text(CHOSEN, stored='{"hidden_traditions": ["jedi", "islam"]}'))
    assert "jedi" in written["hidden_traditions"]
    assert "islam" not in written["hidden_traditions"]
