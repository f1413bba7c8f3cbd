"""Confirmed and own dates reach views, clashes, hours and undoing, on the real almanac."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain.change import Affected, Change, Edit
from planner.domain.clash import Clash, Severity
from planner.domain.confirmation import Confirmation
from planner.domain.dates import DateSpan, one_day, week_of
from planner.domain.errors import BadRequestError
from planner.domain.observance import Certainty, ObservanceId, PracticeSlug, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.own_observance import OnceRule, own_id
from planner.domain.session import SessionKind
from planner.services.locations import almanac_path
from planner.services.own_dates import change_to_put, change_to_remove, new_own_id, preview
from planner.services.period import patterns_in
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session
from tests.unit.domain.test_own_observance import AUDIT

EID = ObservanceId("islam.eid-al-fitr")
RAMADAN = ObservanceId("islam.ramadan")
TODAY = date(2026, 3, 18)
MOSQUE = "East London Mosque"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


def exam_on(day: str) -> Change:
    exam = a_session(
        title="Written paper",
        kind=SessionKind.EXAM,
        start=datetime.fromisoformat(f"{day}T09:00"),
        end=datetime.fromisoformat(f"{day}T12:00"),
    )
    return Change(
        label="addition", sessions=(Edit(None, exam),), programmes=(Edit(None, a_programme()),)
    )


def confirm(
    workspace: Workspace, observance: str, day: date, practice: str | None = None
) -> Change:
    meant = workspace.date_changes.occurrence_meant(observance, "1447", practice)
    change = workspace.date_changes.confirm((meant,), day, MOSQUE, TODAY)
    workspace.apply(change)
    return change


def shown(workspace: Workspace, window: DateSpan, id_: ObservanceId) -> list[Occurrence]:
    return [one for one in workspace.period(window, TODAY).occurrences if one.observance.id == id_]


def clashes_with(workspace: Workspace, day: date, id_: ObservanceId) -> list[Clash]:
    view = workspace.period(week_of(day), TODAY)
    return [one for one in view.clashes if one.occurrence.observance.id == id_]


def test_a_confirmed_date_shows_on_its_day_alone(workspace: Workspace) -> None:
    confirm(workspace, EID, date(2026, 3, 21))
    (eid,) = [
        one
        for one in shown(workspace, week_of(date(2026, 3, 21)), EID)
        if one.practice.slug == "umm-al-qura"
    ]
    assert eid.possible_span == one_day(date(2026, 3, 21))
    assert eid.certainty is Certainty.FIXED


def test_a_date_moved_out_of_its_week_is_found_there(workspace: Workspace) -> None:
    confirm(workspace, EID, date(2026, 4, 1))
    then = [one.practice.slug for one in shown(workspace, week_of(date(2026, 4, 1)), EID)]
    before = [one.practice.slug for one in shown(workspace, week_of(date(2026, 3, 20)), EID)]
    assert then == ["umm-al-qura"]
    assert "umm-al-qura" not in before


def test_an_exam_on_the_confirmed_day_clashes_and_says_who_announced_it(
    workspace: Workspace,
) -> None:
    workspace.apply(exam_on("2026-03-23"))
    assert not clashes_with(workspace, date(2026, 3, 23), EID)
    confirm(workspace, EID, date(2026, 3, 23))
    (clash,) = clashes_with(workspace, date(2026, 3, 23), EID)
    assert clash.severity is Severity.AVOID
    assert clash.reason.endswith(f"The date is confirmed by {MOSQUE}.")


def test_an_exam_on_the_day_that_is_free_now_does_not_clash(workspace: Workspace) -> None:
    workspace.apply(exam_on("2026-03-20"))
    assert clashes_with(workspace, date(2026, 3, 20), EID)
    confirm(workspace, EID, date(2026, 3, 21))
    assert not clashes_with(workspace, date(2026, 3, 20), EID)


def test_undoing_gives_the_expected_date_back(workspace: Workspace) -> None:
    before = shown(workspace, week_of(date(2026, 3, 20)), EID)
    change = confirm(workspace, EID, date(2026, 3, 21))
    assert change.label == "confirmation of Eid al-Fitr"
    assert workspace.apply(change.inverse()) is Affected.DATES
    assert shown(workspace, week_of(date(2026, 3, 20)), EID) == before


def test_confirming_the_same_again_changes_nothing(workspace: Workspace) -> None:
    confirm(workspace, EID, date(2026, 3, 21))
    assert confirm(workspace, EID, date(2026, 3, 21)).is_empty


def test_what_was_confirmed_is_there_after_opening_again(workspace: Workspace) -> None:
    confirm(workspace, EID, date(2026, 3, 21))
    again = open_workspace(almanac=almanac_path(), diary=workspace.diary_path)
    (listed,) = again.date_changes.confirmed()
    assert listed.occurrence is not None
    assert listed.occurrence.span.start == date(2026, 3, 21)
    again.close()


def test_one_that_the_almanac_no_longer_holds_is_kept_and_changes_nothing(
    workspace: Workspace,
) -> None:
    week = week_of(date(2026, 3, 20))
    before = workspace.period(week, TODAY)
    gone = Confirmation(
        observance=ObservanceId("islam.forgotten"),
        practice=PracticeSlug("umm-al-qura"),
        cycle="1447",
        nation=None,
        first_day=date(2026, 3, 20),
        announced_by=MOSQUE,
        entered=TODAY,
    )
    workspace.apply(Change(label="confirmation", confirmations=(Edit(None, gone),)))
    assert workspace.period(week, TODAY) == before
    (listed,) = workspace.date_changes.confirmed()
    assert (listed.occurrence, listed.name) == (None, "islam.forgotten")


def fasting_days(workspace: Workspace, window: DateSpan) -> list[date]:
    found = patterns_in(workspace.dates, window, workspace.settings.overlay)
    fasts = [one for one in found if one.observance.id == "islam.ramadan-fasting-day"]
    return [one.span.start for one in fasts]


def without_bohra(workspace: Workspace) -> None:
    overlay = replace(
        workspace.settings.overlay, hidden_practices=frozenset({PracticeSlug("bohra")})
    )
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))


def test_the_fasting_hours_follow_the_season(workspace: Workspace) -> None:
    without_bohra(workspace)
    opening = DateSpan(date(2026, 2, 16), date(2026, 2, 23))
    assert fasting_days(workspace, opening)[0] == date(2026, 2, 18)
    confirm(workspace, RAMADAN, date(2026, 2, 19))
    assert fasting_days(workspace, opening)[0] == date(2026, 2, 19)


def test_the_fasting_hours_end_where_the_feast_is_confirmed(workspace: Workspace) -> None:
    without_bohra(workspace)
    closing = DateSpan(date(2026, 3, 16), date(2026, 3, 23))
    assert fasting_days(workspace, closing)[-1] == date(2026, 3, 20)
    confirm(workspace, RAMADAN, date(2026, 2, 18))
    confirm(workspace, EID, date(2026, 3, 20))
    assert fasting_days(workspace, closing)[-1] == date(2026, 3, 19)


def test_days_of_the_month_follow_a_confirmed_beginning(workspace: Workspace) -> None:
    confirm(workspace, RAMADAN, date(2026, 2, 19))
    night = ObservanceId("islam.night-of-power")
    (found,) = [
        one
        for one in workspace.dates.occurrences(week_of(date(2026, 3, 17)))
        if one.observance.id == night and one.practice.slug == "umm-al-qura"
    ]
    assert found.span.start == date(2026, 3, 17)
    assert found.note == f"Follows Ramadan, confirmed by {MOSQUE}."


def test_tells_what_would_clash_before_it_is_confirmed(workspace: Workspace) -> None:
    workspace.apply(exam_on("2026-03-23"))
    meant = (workspace.date_changes.occurrence_meant(EID, "1447", None),)
    assert not workspace.date_changes.clashes_if(meant, date(2026, 3, 21))
    (clash,) = workspace.date_changes.clashes_if(meant, date(2026, 3, 23))
    assert clash.severity is Severity.AVOID
    assert "confirmed by" not in clash.reason


def test_the_next_dates_are_those_confirmed(workspace: Workspace) -> None:
    confirm(workspace, EID, date(2026, 3, 22))
    found = workspace.dates.next_occurrences(EID, date(2026, 3, 21), 2)
    assert (found[0].practice.slug, found[0].span.start) == ("umm-al-qura", date(2026, 3, 22))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("until", "first"),
    [
        pytest.param("2026-03-21", "2025-03-30", id="the day before the confirmed one"),
        pytest.param("2026-03-22", "2026-03-22", id="the confirmed day"),
    ],
)
def test_the_last_dates_heed_a_confirmed_one(workspace: Workspace, until: str, first: str) -> None:
    confirm(workspace, EID, date(2026, 3, 22), "umm-al-qura")
    found = workspace.dates.last_occurrences(EID, date.fromisoformat(until), 6)
    of_saudi = [one for one in found if one.practice.slug == "umm-al-qura"]
    assert of_saudi[-1].span.start == date.fromisoformat(first)


def test_withdrawing_forgets_it(workspace: Workspace) -> None:
    confirm(workspace, EID, date(2026, 3, 21))
    (eid,) = [
        one
        for one in shown(workspace, week_of(date(2026, 3, 21)), EID)
        if one.confirmed is not None
    ]
    workspace.apply(workspace.date_changes.withdraw(eid))
    assert workspace.date_changes.confirmed() == ()


def test_a_practice_must_be_named_where_several_could_be_meant(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="choose one of bohra, umm-al-qura"):
        workspace.date_changes.occurrence_meant(EID, "1447", "julian")


def test_an_own_date_shows_clashes_and_goes(workspace: Workspace) -> None:
    workspace.apply(exam_on("2026-10-07"))
    adding = change_to_put(AUDIT, None)
    workspace.apply(adding)
    (clash,) = clashes_with(workspace, date(2026, 10, 7), AUDIT.id)
    assert (clash.severity, clash.occurrence.name) == (Severity.AVOID, "Audit day")
    workspace.apply(change_to_remove(AUDIT))
    assert not clashes_with(workspace, date(2026, 10, 7), AUDIT.id)


def test_own_dates_can_be_hidden(workspace: Workspace) -> None:
    workspace.apply(change_to_put(AUDIT, None))
    overlay = workspace.settings.overlay
    hidden = replace(overlay, traditions=overlay.traditions - {Tradition.OWN})
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=hidden)))
    assert not shown(workspace, week_of(date(2026, 10, 7)), AUDIT.id)


def test_an_own_date_lists_its_next_dates(workspace: Workspace) -> None:
    workspace.apply(change_to_put(AUDIT, None))
    found = workspace.dates.next_occurrences(AUDIT.id, date(2026, 9, 1), 3)
    assert [one.span.start for one in found] == [date(2026, 10, 7)]


def test_a_preview_counts_the_day_itself() -> None:
    assert [one.span.start for one in preview(AUDIT, date(2026, 10, 7))] == [date(2026, 10, 7)]


def test_an_own_date_that_never_comes_is_refused() -> None:
    with pytest.raises(BadRequestError, match="no day follows"):
        change_to_put(replace(AUDIT, rule=OnceRule(date(1990, 1, 1))), None)


@pytest.mark.parametrize(
    ("name", "taken", "made"),
    [
        ("Audit day", (), "own.audit-day"),
        ("Audit day", ("own.audit-day",), "own.audit-day-2"),
        ("Fête-Dieu!", (), "own.fete-dieu"),
        ("日", (), "own.date"),
    ],
)
def test_ids_are_made_from_names(name: str, taken: tuple[str, ...], made: str) -> None:
    assert new_own_id(name, tuple(map(ObservanceId, taken))) == made


def test_own_ids_name_their_tradition() -> None:
    assert own_id("x") == "own.x"
