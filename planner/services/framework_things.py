"""What of a diary carries the themes of the framework: sessions, bookings and rounds of a year."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.domain.booking import Booking
from planner.domain.booking_status import BookingStatus
from planner.domain.recruitment_round import RecruitmentRound, RoundStatus, stage_states
from planner.domain.session import SessionInstance
from planner.domain.session_page import is_activity
from planner.domain.theme_year import Carried, Carrier
from planner.domain.toolkit_recruitment import Recruitment, RoundAnchor


def session_things(
    instances: Iterable[SessionInstance], bookings: Iterable[Booking]
) -> Iterator[Carried]:
    """Yield each date of a session; one that stands for an accepted booking is left to that."""
    booked = {one.session for one in bookings if _is_counted(one)}
    for one in instances:
        if one.session.id not in booked:
            yield _session_thing(one)


def booking_things(bookings: Iterable[Booking]) -> Iterator[Carried]:
    """Yield the speaking events that were not declined; until accepted they are not settled."""
    for one in bookings:
        if one.status is not BookingStatus.DECLINED:
            yield Carried(
                carrier=Carrier.BOOKING,
                title=one.event,
                day=one.day,
                themes=one.themes,
                is_open=one.status is not BookingStatus.ACCEPTED,
            )


def round_things(rounds: Iterable[RecruitmentRound], recruitment: Recruitment) -> Iterator[Carried]:
    """Yield the rounds that were not stopped, each on the first day of its interviews.

    Where those have no day, it is the first day that is known of it.
    """
    for one in rounds:
        if one.status is not RoundStatus.STOPPED:
            yield Carried(
                carrier=Carrier.ROUND,
                title=one.title,
                day=_day_of(one, recruitment),
                themes=one.themes,
            )


def _session_thing(instance: SessionInstance) -> Carried:
    session = instance.session
    made_from = Carrier.ACTIVITY if is_activity(session.guide) else Carrier.SESSION
    return Carried(
        carrier=made_from,
        title=session.title,
        day=instance.start.date(),
        themes=session.themes,
    )


def _is_counted(booking: Booking) -> bool:
    return booking.session is not None and booking.status is BookingStatus.ACCEPTED


def _day_of(one: RecruitmentRound, recruitment: Recruitment) -> date | None:
    interviews = one.anchors.get(RoundAnchor.INTERVIEW)
    if interviews is not None:
        return interviews
    spans = [state.span for state in stage_states(one, recruitment) if state.span is not None]
    return min((span.start for span in spans), default=None)
