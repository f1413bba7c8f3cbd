"""Repeats leave out bank holidays, days out of term and dates to plan around."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.change import Affected, Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.observance import Tier, Tradition
from planner.domain.place import PlaceSlug
from planner.domain.repeat import Skip
from planner.domain.series import Scope
from planner.domain.session import Recurrence, Session, SessionId
from planner.domain.settings import Settings, Term
from planner.domain.skips_text import left_out_text
from planner.services.skipping import left_out_of
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session

AUTUMN = Term("Autumn term", DateSpan(date(2026, 9, 7), date(2026, 12, 19)))
SPRING = Term("Spring term", DateSpan(date(2027, 1, 4), date(2027, 3, 26)))


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


def weekly(start: str, *skips: Skip, end: str = "COUNT=8", **changes: object) -> Session:
    first = wall(f"{start}T09:00")
    recurrence = Recurrence(rule=f"FREQ=WEEKLY;{end}".rstrip(";"), **changes)  # type: ignore[arg-type]
    return a_session(
        start=first,
        end=first + timedelta(hours=3),
        recurrence=recurrence,
        skips=frozenset(skips),
    )


def three_with(**changes: object) -> Session:
    return weekly("2026-09-14", Skip.PLAN_AROUND, end="COUNT=3", **changes)


def told(workspace: Workspace, session: Session, settings: Settings | None = None) -> list[str]:
    planning = workspace.planning(settings)
    return [f"{one.start:%d %b %Y} {one.name}" for one in left_out_of(session, planning)]


@pytest.mark.parametrize(
    ("session", "place", "expected"),
    [
        pytest.param(weekly("2026-12-14"), "newcastle", [], id="no skips"),
        pytest.param(
            weekly("2027-03-15", Skip.BANK_HOLIDAYS),
            "newcastle",
            ["29 Mar 2027 Easter Monday bank holiday", "03 May 2027 Early May bank holiday"],
            id="bank holidays of England",
        ),
        pytest.param(
            weekly("2027-03-15", Skip.BANK_HOLIDAYS),
            "edinburgh",
            ["03 May 2027 Early May bank holiday"],
            id="bank holidays of Scotland",
        ),
        pytest.param(
            weekly("2026-09-14", Skip.PLAN_AROUND, end="COUNT=3"),
            "newcastle",
            ["21 Sep 2026 Yom Kippur"],
            id="dates to plan around",
        ),
        pytest.param(
            weekly("2027-05-03", Skip.PLAN_AROUND, end="COUNT=2"),
            "edinburgh",
            [],
            id="a season is not left out",
        ),
        pytest.param(
            three_with(excluded=(wall("2026-09-21T09:00"),)),
            "newcastle",
            [],
            id="what was left out by hand is not told again",
        ),
        pytest.param(
            three_with(skipped=(wall("2026-09-28T09:00"),)),
            "newcastle",
            ["21 Sep 2026 Yom Kippur"],
            id="what was skipped before is worked out anew",
        ),
    ],
)
def test_tells_what_is_left_out(
    workspace: Workspace, session: Session, place: str, expected: list[str]
) -> None:
    settings = replace(workspace.settings, place=PlaceSlug(place))
    assert told(workspace, session, settings) == expected


@pytest.mark.parametrize(
    ("start", "terms", "expected"),
    [
        pytest.param("2026-12-07", (), [], id="no terms are known"),
        pytest.param(
            "2026-12-07", (AUTUMN, SPRING), ["21 Dec 2026", "28 Dec 2026"], id="between two terms"
        ),
        pytest.param("2026-08-17", (AUTUMN,), [], id="before the first"),
        pytest.param("2026-12-07", (AUTUMN,), [], id="after the last, when no more is known"),
        pytest.param(
            "2027-03-15",
            (AUTUMN, SPRING),
            [f"{day} 2027" for day in ("29 Mar", "05 Apr", "12 Apr", "19 Apr", "26 Apr", "03 May")],
            id="from the last to the end of its summer",
        ),
    ],
)
def test_leaves_out_what_is_out_of_term(
    workspace: Workspace, start: str, terms: tuple[Term, ...], expected: list[str]
) -> None:
    settings = replace(workspace.settings, terms=terms)
    found = told(workspace, weekly(start, Skip.OUT_OF_TERM), settings)
    assert found == [f"{day} out of term" for day in expected]


def test_heeds_the_traditions_that_the_user_chose(workspace: Workspace) -> None:
    overlay = workspace.settings.overlay
    without = replace(overlay, traditions=overlay.traditions - {Tradition.JUDAISM})
    settings = replace(workspace.settings, overlay=without)
    session = weekly("2026-09-14", Skip.PLAN_AROUND, end="COUNT=3")
    assert told(workspace, session, settings) == []


@pytest.mark.parametrize(
    ("start", "last"),
    [
        pytest.param("2019-01-07", 2031, id="begun long ago: five years from today"),
        pytest.param("2027-01-04", 2031, id="from its start"),
        pytest.param("2097-01-07", 2100, id="as far as the almanac knows"),
    ],
)
def test_a_repeat_without_end_is_looked_at_for_five_years(
    workspace: Workspace, start: str, last: int
) -> None:
    found = told(workspace, weekly(start, Skip.BANK_HOLIDAYS, end=""))
    assert int(found[-1].split()[2]) in {last, last - 1}
    assert int(found[0].split()[2]) == int(start[:4])


def saved(workspace: Workspace, session: Session) -> Session:
    """Return the session as the diary holds it."""
    with workspace._diary.reading() as held:
        found = held.sessions.get(session.id)
    assert found is not None
    return found


def skipped(session: Session) -> list[str]:
    assert session.recurrence is not None
    return [f"{one:%d %b}" for one in session.recurrence.skipped]


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    workspace.apply(Change(label="addition", programmes=(Edit(None, a_programme()),)))
    session = weekly("2027-03-15", Skip.BANK_HOLIDAYS)
    workspace.apply(workspace.planner.create(session))
    return workspace


def test_another_place_brings_its_bank_holidays(held: Workspace) -> None:
    assert skipped(saved(held, a_session())) == ["29 Mar", "03 May"]
    edinburgh = replace(held.settings, place=PlaceSlug("edinburgh"))
    change = held.change_settings(edinburgh)
    assert change.affected == Affected.SETTINGS | Affected.SESSIONS
    held.apply(change)
    assert skipped(saved(held, a_session())) == ["03 May"]
    held.apply(change.inverse())
    assert skipped(saved(held, a_session())) == ["29 Mar", "03 May"]


def test_a_tradition_that_is_hidden_keeps_bank_holidays_free(held: Workspace) -> None:
    without = replace(held.settings, overlay=replace(held.settings.overlay, traditions=frozenset()))
    assert held.change_settings(without).affected == Affected.SETTINGS


def test_what_is_no_longer_planned_around_is_no_longer_left_out(held: Workspace) -> None:
    mondays = replace(three_with(), id=SessionId("mondays"), uid="mondays")
    held.apply(held.planner.create(mondays))
    overlay = held.settings.overlay
    without = replace(overlay, traditions=overlay.traditions - {Tradition.JUDAISM})
    change = held.change_settings(replace(held.settings, overlay=without))
    before = skipped(saved(held, mondays))
    held.apply(change)
    assert (before, skipped(saved(held, mondays))) == (["21 Sep"], [])
    assert left_out_text(change.sessions) == "Teaching now takes place on 21 September 2026."


def test_what_is_only_not_drawn_is_left_out_still(held: Workspace) -> None:
    held.apply(held.planner.create(replace(three_with(), id=SessionId("m"), uid="m")))
    fewer = replace(held.settings.overlay, lowest_tier=Tier.PLAN)
    change = held.change_settings(replace(held.settings, overlay=fewer))
    assert change.affected == Affected.SETTINGS


def test_a_date_that_is_confirmed_moves_what_skips_leave_out(held: Workspace) -> None:
    daily = replace(
        weekly("2027-03-08", Skip.PLAN_AROUND, end=""),
        id=SessionId("daily"),
        uid="daily",
        recurrence=Recurrence(rule="FREQ=DAILY;COUNT=5"),
    )
    held.apply(held.planner.create(daily))
    before = skipped(saved(held, daily))
    meant = [held.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", "umm-al-qura")]
    change = held.date_changes.confirm(
        meant, date(2027, 3, 10), "East London Mosque", date(2027, 3, 8)
    )
    held.apply(change)
    assert "10 Mar" in skipped(saved(held, daily))
    assert skipped(saved(held, daily)) != before
    assert "Teaching now takes place on " in left_out_text(change.sessions)
    held.apply(change.inverse())
    assert skipped(saved(held, daily)) == before
    withdrawn = held.date_changes.with_skips_settled(change)
    assert withdrawn.confirmations == change.confirmations


def test_what_is_skipped_no_more_comes_back_and_what_was_deleted_does_not(held: Workspace) -> None:
    view = held.period(DateSpan(date(2027, 3, 1), date(2027, 6, 1)), date(2026, 9, 1))
    second = next(one for day in view.days for one in day.instances if one.start.day == 22)
    held.apply(held.planner.delete([second], Scope.THIS))
    view = held.period(view.window, date(2026, 9, 1))
    first = next(one for day in view.days for one in day.instances)
    draft = replace(held.planner.draft_of(first), skips=frozenset())
    held.apply(held.planner.edit(first, draft, Scope.ALL))
    after = saved(held, a_session())
    assert skipped(after) == []
    assert after.recurrence is not None
    assert after.recurrence.excluded == (wall("2027-03-22T09:00"),)


def test_a_moved_series_skips_what_its_new_days_are(held: Workspace) -> None:
    view = held.period(DateSpan(date(2027, 3, 15), date(2027, 3, 16)), date(2026, 9, 1))
    (first,) = view.days[0].instances
    held.apply(held.planner.move([first], timedelta(days=4), Scope.ALL))
    assert skipped(saved(held, a_session())) == ["26 Mar"]


def test_a_date_that_was_moved_by_hand_is_not_left_out(held: Workspace) -> None:
    good_friday = wall("2027-03-26T09:00")
    session = saved(held, a_session())
    fridays = replace(session, start=wall("2027-03-19T09:00"), end=wall("2027-03-19T12:00"))
    override = replace(
        fridays,
        id=SessionId("series#moved"),
        recurrence=None,
        recurrence_id=good_friday,
        skips=frozenset(),
    )
    held.apply(Change(label="edit", sessions=(Edit(session, fridays), Edit(None, override))))
    held.apply(held.planner.skips_settled())
    assert skipped(saved(held, a_session())) == []


def test_a_file_imported_again_keeps_what_is_skipped(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "teaching.ics"
    path.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//X//EN\nBEGIN:VEVENT\nUID:1\n"
        "DTSTAMP:20260901T080000Z\nDTSTART;TZID=Europe/London:20270315T090000\n"
        "DTEND;TZID=Europe/London:20270315T120000\nRRULE:FREQ=WEEKLY;COUNT=8\n"
        "SUMMARY:Teaching\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    change, _ = workspace.timetables.plan_one(workspace.timetables.read_calendar(path))
    workspace.apply(change)
    (edit,) = change.sessions
    assert edit.after is not None
    chosen = replace(edit.after, tutor="Dr Osei", skips=frozenset({Skip.BANK_HOLIDAYS}))
    workspace.apply(Change(label="edit", sessions=(Edit(edit.after, chosen),)))
    workspace.apply(workspace.planner.skips_settled())

    again, report = workspace.timetables.plan_one(workspace.timetables.read_calendar(path))
    assert again.is_empty
    assert report.unchanged == ("Teaching",)
    assert skipped(saved(workspace, edit.after)) == ["29 Mar", "03 May"]
