"""The workspace on a real diary and the real almanac."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.domain.change import Affected, Change, Edit
from planner.domain.clash import Severity
from planner.domain.dates import week_of
from planner.domain.errors import AlmanacMissingError, FileProblemError
from planner.domain.observance import ObservanceId, Tradition
from planner.domain.place import PlaceSlug
from planner.domain.session import KindBasis, SessionKind
from planner.services.locations import almanac_path
from planner.services.page_parts import source_lines
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session

TODAY = date(2026, 9, 1)
KIPPUR_WEEK = week_of(date(2026, 9, 21))
EXAM = a_session(title="Written paper", kind=SessionKind.EXAM)
ADDITION = Change(
    label="addition", sessions=(Edit(None, EXAM),), programmes=(Edit(None, a_programme()),)
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


def test_a_week_shows_its_sessions_and_their_clashes(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    view = workspace.period(KIPPUR_WEEK, TODAY)
    monday = view.day(date(2026, 9, 21))
    assert [one.session.title for one in monday.instances] == ["Written paper"]
    assert monday.severity_of(monday.instances[0]) is Severity.AVOID


def test_the_eve_carries_what_begins_at_its_sunset(workspace: Workspace) -> None:
    view = workspace.period(week_of(date(2026, 9, 20)), TODAY)
    eve = view.day(date(2026, 9, 20))
    assert [one.observance.id for one in eve.eves] == ["judaism.yom-kippur"]


def test_the_last_day_tells_when_it_closes(workspace: Workspace) -> None:
    monday = workspace.period(KIPPUR_WEEK, TODAY).day(date(2026, 9, 21))
    (closing,) = monday.closings.values()
    assert f"{closing:%H:%M}" == "20:02"


def test_the_same_question_is_answered_once(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    assert workspace.period(KIPPUR_WEEK, TODAY) is workspace.period(KIPPUR_WEEK, TODAY)


def test_what_another_program_wrote_is_seen(workspace: Workspace) -> None:
    assert not workspace.period(KIPPUR_WEEK, TODAY).session_ids
    other = open_workspace(almanac=almanac_path(), diary=workspace.diary_path)
    other.apply(ADDITION)
    other.close()
    assert workspace.period(KIPPUR_WEEK, TODAY).session_ids == {EXAM.id}


def test_a_week_can_be_prepared(workspace: Workspace) -> None:
    steps = len(list(workspace.prepare(KIPPUR_WEEK, TODAY)))
    assert (steps, list(workspace.prepare(KIPPUR_WEEK, TODAY))) == (8, [])


def test_undoing_leaves_the_diary_as_it_was(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    workspace.apply(ADDITION.inverse())
    assert workspace.session_count() == 0
    assert workspace.programmes == ()


def test_says_what_a_change_touched(workspace: Workspace) -> None:
    assert workspace.apply(ADDITION) == Affected.SESSIONS | Affected.PROGRAMMES


def test_a_corrected_kind_is_the_users_choice(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    workspace.apply(workspace.planner.change_kind(EXAM.id, SessionKind.SHIFT))
    monday = workspace.period(KIPPUR_WEEK, TODAY).day(date(2026, 9, 21))
    session = monday.instances[0].session
    assert (session.kind, session.kind_basis) == (SessionKind.SHIFT, KindBasis.CHOSEN)
    assert monday.severity_of(monday.instances[0]) is Severity.ADJUST


def test_a_session_told_in_words_has_a_kind_and_is_not_written(workspace: Workspace) -> None:
    entry = workspace.quick_entry("OSCE 24 Sep 9-5", TODAY)
    assert (entry.kind, entry.day) == (SessionKind.EXAM, date(2026, 9, 24))
    assert workspace.session_count() == 0


def test_a_tradition_that_is_hidden_neither_shows_nor_clashes(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    overlay = workspace.settings.overlay
    without = replace(overlay, traditions=overlay.traditions - {Tradition.JUDAISM})
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=without)))
    view = workspace.period(KIPPUR_WEEK, TODAY)
    assert not [one for one in view.occurrences if one.observance.tradition is Tradition.JUDAISM]
    clashing = {clash.occurrence.observance.tradition for clash in view.clashes}
    assert Tradition.JUDAISM not in clashing


def test_a_hidden_programme_does_not_show(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    hidden = replace(workspace.settings, hidden_programmes=frozenset({EXAM.programme}))
    workspace.apply(workspace.change_settings(hidden))
    assert not workspace.period(KIPPUR_WEEK, TODAY).session_ids


def test_bank_holidays_follow_the_place(workspace: Workspace) -> None:
    week = week_of(date(2026, 11, 30))
    edinburgh = replace(workspace.settings, place=PlaceSlug("edinburgh"))
    shown = {
        settings.place: {
            one.observance.id for one in workspace.period(week, TODAY, settings).occurrences
        }
        for settings in (workspace.settings, edinburgh)
    }
    assert ObservanceId("uk.st-andrews-day") not in shown[workspace.settings.place]
    assert ObservanceId("uk.st-andrews-day") in shown[edinburgh.place]


def test_settings_are_there_after_opening_again(workspace: Workspace) -> None:
    leeds = replace(workspace.settings, place=PlaceSlug("leeds"))
    workspace.apply(workspace.change_settings(leeds))
    again = open_workspace(almanac=almanac_path(), diary=workspace.diary_path)
    assert again.settings == leeds
    again.close()


def test_the_span_of_the_sessions_runs_from_the_first_to_the_last(workspace: Workspace) -> None:
    assert workspace.sessions_span() is None
    later = a_session(
        id="2",
        uid="2",
        start=datetime.fromisoformat("2026-12-01T09:00"),
        end=datetime.fromisoformat("2026-12-01T10:00"),
    )
    workspace.apply(ADDITION)
    workspace.apply(Change(label="addition", sessions=(Edit(None, later),)))
    span = workspace.sessions_span()
    assert span is not None
    assert (span.start, span.last) == (date(2026, 9, 21), date(2026, 12, 1))


def test_lists_the_next_dates_of_an_observance(workspace: Workspace) -> None:
    found = workspace.dates.next_occurrences(ObservanceId("judaism.yom-kippur"), TODAY, 2)
    assert [one.span.start for one in found] == [date(2026, 9, 21), date(2027, 10, 11)]


def test_names_the_sources_of_what_it_tells(workspace: Workspace) -> None:
    titles = {line.source.title for line in source_lines(workspace.dates.observances.values())}
    assert any("Board of Deputies" in title for title in titles)


def test_refuses_a_missing_almanac(tmp_path: Path) -> None:
    with pytest.raises(AlmanacMissingError, match="almanac build"):
        open_workspace(almanac=tmp_path / "none.sqlite", diary=tmp_path / "diary.sqlite")


def test_refuses_a_timetable_that_cannot_be_read(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(FileProblemError, match=r"absent\.ics"):
        workspace.timetables.read_calendar(tmp_path / "absent.ics")
