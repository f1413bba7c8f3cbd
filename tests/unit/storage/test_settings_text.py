"""Settings as text that older and newer versions can read."""

import json
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan
from planner.domain.letterhead import Letterhead
from planner.domain.observance import ObservanceId, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet, with_set
from planner.domain.place import Nation, PlaceSlug
from planner.domain.policy_choice import PolicyChoice
from planner.domain.reminder import LEAD_WEEKS
from planner.domain.session import ProgrammeId, SessionKind
from planner.domain.settings import SESSION_LENGTHS, YEAR_STARTS, Settings, Term, WorkingHours
from planner.domain.wording import Clock
from planner.storage.diary import Diary
from planner.storage.settings_text import settings_from, settings_text
from tests import letterheads

CHOSEN = Settings(
    letterhead=letterheads.USUAL,
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
    terms=(Term("Autumn term", DateSpan(date(2026, 9, 7), date(2026, 12, 19))),),
    working_hours=WorkingHours(time(9), time(17, 30)),
    weekend=frozenset({4, 5}),
    hides_weekend=True,
    year_starts=9,
    policy=PolicyChoice(
        severities=frozenset(
            {
                ("rest-day", SessionKind.EXAM, Severity.ADJUST),
                ("rest-day", SessionKind.SHIFT, None),
            }
        ),
        weeks=frozenset({("own", 12)}),
        travel_minutes=0,
        evening=time(18, 30),
    ),
    session_length=timedelta(hours=2),
    remind_weeks=8,
)

any_term = st.builds(
    lambda name, first, days: Term(name, DateSpan(first, first + timedelta(days=days))),
    st.text(),
    st.dates(date(1900, 1, 1), date(2200, 1, 1)),
    st.integers(1, 400),
)

any_hours = st.lists(
    st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    min_size=2,
    max_size=2,
    unique=True,
).map(lambda pair: WorkingHours(*sorted(pair)))


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
    terms=st.lists(any_term, max_size=4).map(tuple),
    working_hours=any_hours,
    weekend=st.frozensets(st.integers(0, 6)),
    hides_weekend=st.booleans(),
    year_starts=st.sampled_from(YEAR_STARTS),
    session_length=st.sampled_from(SESSION_LENGTHS),
    remind_weeks=st.none() | st.sampled_from(LEAD_WEEKS),
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
        pytest.param(
            '{"terms": [{"name": "Autumn term", "start": "2026-09-07", "end": "2026-12-19"},'
            ' {"name": "No end", "start": "2026-09-07"}, "spring", {"name": 5},'
            ' {"name": "Backwards", "start": "2026-09-07", "end": "2026-09-01"},'
            ' {"name": "No date", "start": "soon", "end": "2026-12-19"}]}',
            Settings(terms=CHOSEN.terms),
            id="terms that make no sense are passed over",
        ),
        pytest.param('{"terms": "all year"}', Settings(), id="no list of terms is none"),
        pytest.param(
            '{"working_hours": ["07:30", "19:00"]}',
            Settings(working_hours=WorkingHours(time(7, 30), time(19))),
            id="working hours alone",
        ),
        pytest.param(
            '{"working_hours": ["18:00", "08:00"]}', Settings(), id="hours that run backwards"
        ),
        pytest.param('{"working_hours": ["dawn", "dusk"]}', Settings(), id="hours of no clock"),
        pytest.param('{"working_hours": ["08:00"]}', Settings(), id="hours without an end"),
        pytest.param(
            '{"working_hours": ["08:00", "18:00+01:00"]}', Settings(), id="a zone is passed over"
        ),
        pytest.param(
            '{"weekend": [4, 9, "5", true]}',
            Settings(weekend=frozenset({4})),
            id="days that no week has are passed over",
        ),
        pytest.param('{"weekend": "always"}', Settings(), id="a weekend that is no list"),
        pytest.param('{"hides_weekend": "yes"}', Settings(), id="a tick that is a text"),
        pytest.param('{"year_starts": 4}', Settings(), id="a year from another month"),
        pytest.param('{"year_starts": true}', Settings(), id="a year from no month"),
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


@pytest.mark.parametrize(
    "logo",
    [
        pytest.param(None, id="none"),
        pytest.param({"png": "no base64!", "width": 1, "height": 1}, id="no base64"),
        pytest.param({"png": "R0lGODlhAQABAA==", "width": 1, "height": 1}, id="no PNG"),
        pytest.param({"png": "", "width": 0, "height": 0}, id="empty"),
        pytest.param("a file", id="text"),
    ],
)
def test_a_logo_that_cannot_be_read_leaves_the_name(logo: object) -> None:
    text = json.dumps({"letterhead": {"trust": letterheads.TRUST, "logo": logo}})
    assert settings_from(text).letterhead == Letterhead(trust=letterheads.TRUST)


@pytest.mark.parametrize("found", [None, "a trust", {}, {"trust": 3}, {"logo": {}}])
def test_a_letterhead_that_cannot_be_read_is_none(found: object) -> None:
    assert settings_from(json.dumps({"letterhead": found})).letterhead == Letterhead()
