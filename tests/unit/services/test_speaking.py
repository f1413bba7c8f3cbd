"""Requests to speak in a diary: kept, undone, checked, tied to a session, and counted."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner.domain.booking import (
    LONGEST_LINE,
    LONGEST_TEXT,
    Answer,
    Booking,
    BookingId,
    Verdict,
)
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.change import Affected
from planner.domain.errors import BadRequestError
from planner.domain.series import Scope
from planner.domain.session import Session, SessionInstance, SessionKind
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId
from planner.services.workspace import Workspace
from tests.unit.services.plans import put_session

TODAY = date(2026, 9, 1)
YOM_KIPPUR = date(2026, 9, 21)
QUIET_DAY = date(2026, 10, 14)


def a_booking(workspace: Workspace, **others: object) -> Booking:
    booking = workspace.speaking.new_booking(TODAY)
    fields = {"event": "Kidney day", "day": QUIET_DAY, "starts": time(9), "ends": time(12)}
    return replace(booking, **{**fields, **others})  # type: ignore[arg-type]


def kept(workspace: Workspace, booking: Booking) -> Booking:
    workspace.apply(workspace.speaking.put(booking))
    return next(one for one in workspace.speaking.all() if one.id == booking.id)


def an_instance(session: Session) -> SessionInstance:
    zone = ZoneInfo(session.zone)
    start, end = (one.replace(tzinfo=zone) for one in (session.start, session.end))
    return SessionInstance(session=session, start=start, end=end)


def test_a_booking_is_kept_changed_and_removed_and_every_change_undoes(
    workspace: Workspace,
) -> None:
    booking = a_booking(workspace, panel=(PanelPart(2, "nurses"),), themes=frozenset(Theme))
    changes = [workspace.speaking.put(booking)]
    assert changes[0].affected == Affected.TOOLKIT
    workspace.apply(changes[0])
    assert workspace.speaking.all() == (booking,)
    sent = booking.moved_to(BookingStatus.SENT)
    changes.append(workspace.speaking.put(sent))
    workspace.apply(changes[1])
    changes.append(workspace.speaking.remove(sent))
    workspace.apply(changes[2])
    assert workspace.speaking.all() == ()
    for change, left in zip(reversed(changes), ((sent,), (booking,), ()), strict=True):
        workspace.apply(change.inverse())
        assert workspace.speaking.all() == left


def test_keeping_what_is_kept_changes_nothing(workspace: Workspace) -> None:
    booking = kept(workspace, a_booking(workspace))
    assert workspace.speaking.put(booking).is_empty


def test_texts_are_tidied(workspace: Workspace) -> None:
    untidy = a_booking(workspace, event="  Kidney \n day ", place=" Hall\t2 ", needs=" A lift. \n")
    tidy = kept(workspace, untidy)
    assert (tidy.event, tidy.place, tidy.needs) == ("Kidney day", "Hall 2", "A lift.")


@pytest.mark.parametrize(
    ("others", "fault"),
    [
        pytest.param({"event": "  "}, "no name", id="no name"),
        pytest.param({"audience": "a" * (LONGEST_LINE + 1)}, "too long", id="a long line"),
        pytest.param({"needs": "a" * (LONGEST_TEXT + 1)}, "too long", id="a long text"),
        pytest.param(
            {"answers": {QuestionId("food"): Answer(Verdict.FAILS, "a" * (LONGEST_TEXT + 1))}},
            "too long",
            id="a long answer",
        ),
        pytest.param({"ends": time(9)}, "ends before", id="no time at all"),
    ],
)
def test_what_makes_no_sense_is_refused(
    workspace: Workspace, others: dict[str, object], fault: str
) -> None:
    with pytest.raises(BadRequestError, match=fault):
        workspace.speaking.put(a_booking(workspace, **others))


def test_bookings_come_by_day_and_those_without_one_last(workspace: Workspace) -> None:
    late = a_booking(workspace, event="Late", day=date(2027, 1, 1))
    for one in (a_booking(workspace, event="Open", day=None), late, a_booking(workspace)):
        workspace.apply(workspace.speaking.put(one))
    assert [one.event for one in workspace.speaking.all()] == ["Kidney day", "Late", "Open"]


def test_a_new_one_is_signed_as_the_last_and_asks_for_an_answer(workspace: Workspace) -> None:
    first = workspace.speaking.new_booking(TODAY)
    assert (first.received, first.reply_by, first.sender) == (TODAY, date(2026, 9, 15), "")
    kept(workspace, a_booking(workspace, sender="The hub"))
    assert workspace.speaking.new_booking(TODAY).sender == "The hub"


def test_a_template_is_saved_replaced_used_and_removed(workspace: Workspace) -> None:
    events = workspace.speaking
    booking = a_booking(workspace, audience="Trainees", needs="A lift")
    workspace.apply(events.save_template(booking, " Grand  rounds "))
    (template,) = events.templates()
    assert (template.template, template.day, template.audience) == (
        "Grand rounds",
        None,
        "Trainees",
    )
    assert events.all() == ()
    workspace.apply(events.save_template(replace(booking, audience="All"), "Grand rounds"))
    (template,) = events.templates()
    begun = events.new_booking(TODAY, template)
    assert (begun.audience, begun.needs, begun.template) == ("All", "A lift", "")
    assert begun.received == TODAY
    change = events.remove(template)
    workspace.apply(change)
    assert events.templates() == ()
    workspace.apply(change.inverse())
    assert events.templates() == (template,)


def test_a_template_has_a_name(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="no name"):
        workspace.speaking.save_template(a_booking(workspace), " ")


def test_the_date_is_checked_and_better_ones_are_clear(workspace: Workspace) -> None:
    booking = a_booking(workspace, day=YOM_KIPPUR)
    names = {one.occurrence.observance.id for one in workspace.speaking.clashes_of(booking)}
    assert "judaism.yom-kippur" in names
    better = workspace.speaking.better_dates(booking, TODAY)
    assert 0 < len(better) <= 3
    for day in better:
        moved = replace(booking, day=day)
        severities = {one.severity for one in workspace.speaking.clashes_of(moved)}
        assert not severities & {"avoid", "adjust"}


def test_a_quiet_day_needs_no_better_one(workspace: Workspace) -> None:
    assert workspace.speaking.better_dates(a_booking(workspace), TODAY) == ()


def test_hours_decide_what_the_date_meets(workspace: Workspace) -> None:
    eve = date(2026, 9, 20)
    morning = a_booking(workspace, day=eve, starts=time(9), ends=time(10))
    evening = a_booking(workspace, day=eve, starts=time(18), ends=time(21))
    whole = a_booking(workspace, day=YOM_KIPPUR, starts=None, ends=None)
    found = [
        {one.occurrence.observance.id for one in workspace.speaking.clashes_of(booking)}
        for booking in (morning, evening, whole)
    ]
    assert "judaism.yom-kippur" not in found[0]
    assert "judaism.yom-kippur" in found[1]
    assert "judaism.yom-kippur" in found[2]


def test_a_booking_without_a_day_meets_nothing(workspace: Workspace) -> None:
    booking = a_booking(workspace, day=None, starts=None, ends=None)
    assert workspace.speaking.draft_of(booking) is None
    assert workspace.speaking.clashes_of(booking) == ()


@pytest.mark.parametrize(
    ("others", "window"),
    [
        pytest.param({}, (TODAY, date(2026, 12, 9)), id="around its day"),
        pytest.param({"starts": None, "ends": None}, (TODAY, date(2026, 12, 10)), id="no hours"),
        pytest.param(
            {"day": None, "starts": None, "ends": None}, (TODAY, date(2026, 12, 2)), id="no day"
        ),
    ],
)
def test_better_dates_are_looked_for_near(
    workspace: Workspace, others: dict[str, object], window: tuple[date, date]
) -> None:
    request = workspace.speaking.request_near(a_booking(workspace, **others), TODAY)
    assert (request.window.start, request.window.end) == window


def test_the_letter_on_changes_proposes_dates_that_shut_out_nobody(workspace: Workspace) -> None:
    speaking = workspace.toolkit.speaking
    changes = next(one for one in speaking.letters if one.id == "changes")
    request = next(one for one in speaking.letters if one.id == "request")
    bad, good = a_booking(workspace, day=YOM_KIPPUR), a_booking(workspace)
    words = "Another date would shut out fewer people"
    assert words in workspace.speaking.letter(changes, bad, speaking, TODAY).text
    assert words not in workspace.speaking.letter(changes, good, speaking, TODAY).text
    assert words not in workspace.speaking.letter(request, bad, speaking, TODAY).text


def test_a_booking_becomes_a_session_in_one_change(workspace: Workspace) -> None:
    themes = frozenset({Theme.OUR_INFLUENCE})
    booking = a_booking(workspace, place="Hall 2", kind=SessionKind.CATERED, themes=themes)
    change = workspace.speaking.make_session(booking)
    workspace.apply(change)
    (tied,) = workspace.speaking.all()
    session = workspace.speaking.session_of(tied)
    assert session is not None
    assert (session.title, session.location, session.kind) == ("Kidney day", "Hall 2", "catered")
    assert (session.start, session.end) == (
        datetime.fromisoformat("2026-10-14T09:00"),
        datetime.fromisoformat("2026-10-14T12:00"),
    )
    assert session.themes == themes
    workspace.apply(change.inverse())
    assert workspace.speaking.all() == ()
    assert workspace.all_sessions() == ()


def test_without_a_day_there_is_nothing_to_put_into_the_calendar(workspace: Workspace) -> None:
    with pytest.raises(BadRequestError, match="no date"):
        workspace.speaking.make_session(a_booking(workspace, day=None, starts=None, ends=None))


def test_a_booking_moves_with_its_session_and_outlives_it(workspace: Workspace) -> None:
    workspace.apply(workspace.speaking.make_session(a_booking(workspace)))
    (session,) = workspace.all_sessions()
    instance = an_instance(session)
    workspace.apply(workspace.planner.move([instance], timedelta(days=2, hours=1), Scope.THIS))
    (moved,) = workspace.speaking.all()
    assert (moved.day, moved.starts, moved.ends) == (date(2026, 10, 16), time(10), time(13))
    (session,) = workspace.all_sessions()
    workspace.apply(workspace.planner.delete([an_instance(session)], Scope.THIS))
    (left,) = workspace.speaking.all()
    assert left.day == QUIET_DAY
    assert workspace.speaking.session_of(left) is None


def test_its_own_session_is_not_in_its_way(workspace: Workspace) -> None:
    workspace.apply(workspace.speaking.make_session(a_booking(workspace)))
    (tied,) = workspace.speaking.all()
    draft = workspace.speaking.draft_of(tied)
    assert draft is not None
    assert workspace.planner.conflicts_of(draft) == ()


def test_a_booking_can_be_tied_to_a_session_of_its_day_that_does_not_repeat(
    workspace: Workspace,
) -> None:
    put_session(workspace, QUIET_DAY)
    (session,) = workspace.speaking.sessions_on(QUIET_DAY)
    assert workspace.speaking.sessions_on(QUIET_DAY + timedelta(days=1)) == ()
    tied = kept(workspace, a_booking(workspace, session=session.id, starts=None, ends=None))
    assert (tied.starts, tied.ends) == (session.start.time(), session.end.time())


def test_the_log_counts_the_year_and_names_the_others(workspace: Workspace) -> None:
    speaking = workspace.toolkit.speaking
    answers = {one.id: Answer(Verdict.MEETS) for one in speaking.questions}
    accepted = a_booking(workspace, status=BookingStatus.ACCEPTED, answers=answers)
    kept(workspace, accepted)
    kept(workspace, a_booking(workspace, status=BookingStatus.DECLINED, reason="No lift."))
    kept(workspace, replace(a_booking(workspace), received=date(2025, 3, 1)))
    log = workspace.speaking.log(TODAY, speaking)
    assert (log.came, log.met, log.judged) == (2, 1, 2)
    years = workspace.speaking.years()
    assert len(years) == 2
    assert years[0] == log.span
    assert date(2025, 3, 1) in years[1]


def test_a_booking_is_in_the_backup_since_it_is_in_the_diary(workspace: Workspace) -> None:
    booking = kept(workspace, a_booking(workspace, id=BookingId("mine")))
    assert workspace.speaking.all() == (booking,)
