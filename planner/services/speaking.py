"""Requests to speak: kept in the diary, checked for their date, and tied to a session of it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from planner.domain.change import Change, Edit, joined
from planner.domain.clash import Clash, Severity
from planner.domain.dates import ONE_DAY, DateSpan, one_day, year_around
from planner.domain.language import translate
from planner.domain.session import KindBasis, Session, SessionId, SessionInstance
from planner.later import imported_later
from planner.services.clash_review import ClashReview
from planner.services.planning import PlanningNow
from planner.services.session_drafts import fresh_uid
from planner.services.session_planner import SessionPlanner
from planner.storage.diary import Diary

with imported_later():
    from planner.domain.booking import Booking, BookingId, booking_from, template_of
    from planner.domain.booking_letters import Letter, written_letter
    from planner.domain.booking_log import SpeakingLog, speaking_log
    from planner.domain.date_search import DateRequest, usual_hours
    from planner.domain.toolkit_speaking import LetterTemplate, Speaking
    from planner.services.speaking_checks import checked, refusal

_TO_ANSWER = timedelta(weeks=2)
_USUAL_LENGTH = timedelta(hours=1)
_NEARBY = timedelta(weeks=8)
_SEARCHED = timedelta(weeks=13)
_MOST_PROPOSED = 3
_SHUTS_OUT = frozenset({Severity.AVOID, Severity.ADJUST})
_MIDNIGHT = time(0)


class SpeakingEvents:
    """The requests to speak of a diary; changes are made here and written elsewhere."""

    def __init__(
        self,
        diary: Diary,
        planning: PlanningNow,
        planner: SessionPlanner,
        review: ClashReview,
        new_uid: Callable[[], str] = fresh_uid,
    ) -> None:
        self._diary = diary
        self._planning = planning
        self._planner = planner
        self._review = review
        self._new_uid = new_uid

    def all(self) -> tuple[Booking, ...]:
        """Return every booking by its day, those without one last, moved with their sessions."""
        with self._diary.reading() as held:
            kept = [one for one in held.bookings.all() if not one.template]
            ties = {one.session for one in kept if one.session is not None}
            found = {id_: held.sessions.get(id_) for id_ in ties}
        sessions = {id_: one for id_, one in found.items() if one is not None}
        zone = self._planning().setting.zone
        return tuple(sorted((_tied(one, sessions, zone) for one in kept), key=_by_day))

    def templates(self) -> tuple[Booking, ...]:
        """Return the templates of requests by name."""
        with self._diary.reading() as held:
            kept = [one for one in held.bookings.all() if one.template]
        return tuple(sorted(kept, key=lambda one: (one.template.casefold(), one.id)))

    def new_booking(self, today: date, template: Booking | None = None) -> Booking:
        """Return a booking that is not kept yet, with the sender that was given last."""
        id_ = BookingId(self._new_uid())
        if template is None:
            booking = Booking(id=id_, event="", received=today)
        else:
            booking = booking_from(template, id_, today)
        sender = booking.sender or self._last_sender()
        return replace(booking, sender=sender, reply_by=today + _TO_ANSWER)

    def put(self, booking: Booking) -> Change:
        """Return the change that keeps a booking, in place of the one of its id.

        Raises BadRequestError where it makes no sense.
        """
        booking = checked(booking)
        before = self._held(booking.id)
        if before == booking:
            return Change(label=_label_of_change())
        added = translate("speaking", "addition of a speaking event")
        label = _label_of_change() if before else added
        return Change(label=label, bookings=(Edit(before, booking),))

    def remove(self, booking: Booking) -> Change:
        """Return the change that removes a booking or a template; a session of it stays."""
        before = self._held(booking.id)
        if booking.template:
            label = translate("speaking", "removal of a template of requests")
        else:
            label = translate("speaking", "removal of a speaking event")
        return Change(label=label, bookings=() if before is None else (Edit(before, None),))

    def save_template(self, booking: Booking, name: str) -> Change:
        """Return the change that keeps what a booking is like as a template.

        It takes the place of one of the same name. Raises BadRequestError for a name that is empty.
        """
        name = " ".join(name.split())
        if not name:
            raise refusal(
                translate("speaking", "the template"),
                translate("speaking", "it has no name"),
                translate("speaking", "say what it is to be called"),
            )
        before = next((one for one in self.templates() if one.template == name), None)
        id_ = before.id if before else BookingId(self._new_uid())
        template = checked(template_of(booking, id_, name))
        label = translate("speaking", "change of a template of requests")
        if before == template:
            return Change(label=label)
        if before is None:
            label = translate("speaking", "addition of a template of requests")
        return Change(label=label, bookings=(Edit(before, template),))

    def draft_of(self, booking: Booking) -> Session | None:
        """Return what a booking would be in the calendar; None while it has no day.

        One without hours counts as a whole day. A tied one bears the uid of its session, which is
        then not in its own way.
        """
        if booking.day is None:
            return None
        start, end = _hours_of(booking, booking.day)
        draft = self._planner.new_draft(start, end, all_day=booking.starts is None)
        session = self.session_of(booking)
        return replace(
            draft,
            uid=session.uid if session else draft.uid,
            title=booking.event,
            location=booking.place,
            kind=booking.kind,
            kind_basis=KindBasis.CHOSEN,
            themes=booking.themes,
        )

    def clashes_of(self, booking: Booking) -> tuple[Clash, ...]:
        """Return what the date of a booking clashes with, worst first."""
        draft = self.draft_of(booking)
        return () if draft is None else self._planner.clashes_of(draft)

    def request_near(self, booking: Booking, today: date) -> DateRequest:
        """Return the search for a date near that of a booking, or from today on without one."""
        planning, day = self._planning(), booking.day
        known = planning.known
        if day is not None and day in known and booking.starts is not None:
            return self._review.request_near(self._instance_of(booking), today)
        near = min(max(day or today, known.start), known.last)
        before = timedelta(0) if day is None else _NEARBY
        after = _SEARCHED if day is None else _NEARBY
        first = max(near - before, min(today, near), known.start)
        opens, closes = usual_hours(booking.kind)
        worked = frozenset(range(7)) - planning.settings.weekend
        return DateRequest(
            window=DateSpan(first, min(near + after, known.last) + ONE_DAY),
            kind=booking.kind,
            length=_USUAL_LENGTH,
            opens=opens,
            closes=closes,
            weekdays=worked if day is None else worked | {day.weekday()},
            near=day,
        )

    def better_dates(self, booking: Booking, today: date) -> tuple[date, ...]:
        """Return a few days near that of a booking that shut nobody out and are free.

        None where its own day shuts nobody out, or where it has none.
        """
        if not any(one.severity in _SHUTS_OUT for one in self.clashes_of(booking)):
            return ()
        found = self._review.find(self.request_near(booking, today))
        # What is settled can be put off more easily than brought forward.
        first = max(today, booking.day or today)
        clear = (
            one.day
            for one in found
            if one.day > first
            and not one.is_full
            and not any(clash.severity in _SHUTS_OUT for clash in one.clashes)
        )
        return tuple(sorted(list(dict.fromkeys(clear))[:_MOST_PROPOSED]))

    def letter(
        self, template: LetterTemplate, booking: Booking, speaking: Speaking, today: date
    ) -> Letter:
        """Return a letter filled in; one on changes proposes other dates where they help."""
        better = self.better_dates(booking, today) if "changes" in template.fields else ()
        return written_letter(template, booking, speaking.questions, better)

    def session_of(self, booking: Booking) -> Session | None:
        """Return the session that a booking is tied to, None where the diary holds none."""
        if booking.session is None:
            return None
        with self._diary.reading() as held:
            return held.sessions.get(booking.session)

    def sessions_on(self, day: date) -> tuple[Session, ...]:
        """Return the sessions that start on a day and do not repeat, to be chosen from."""
        with self._diary.reading() as held:
            found = held.sessions.touching(one_day(day))
        return tuple(one for one in found if one.start.date() == day and _stands_alone(one))

    def make_session(self, booking: Booking) -> Change:
        """Return the change that keeps a booking and puts it into the calendar, tied to it.

        Raises BadRequestError where it has no day or makes no sense.
        """
        draft = self.draft_of(booking)
        if draft is None:
            raise refusal(
                booking.event,
                translate("speaking", "it has no date yet"),
                translate("speaking", "give the date of the event first"),
            )
        tied = replace(booking, session=SessionId(draft.id))
        changes = [self._planner.create(draft), self.put(tied)]
        label = translate("speaking", "addition of {title} to the calendar")
        return joined(label.format(title=booking.event), changes)

    def log(self, day: date, speaking: Speaking) -> SpeakingLog:
        """Return the log of the year around a day, as the diary's years run."""
        return speaking_log(self.all(), speaking.questions, self.year_around(day))

    def years(self) -> tuple[DateSpan, ...]:
        """Return the years in which invitations came, the latest first."""
        days = {one.counted_on for one in self.all()} - {None}
        found = {self.year_around(day).start for day in days if day is not None}
        return tuple(self.year_around(first) for first in sorted(found, reverse=True))

    def year_around(self, day: date) -> DateSpan:
        """Return the year around a day, as the diary's years run."""
        return year_around(day, self._planning().settings.year_starts)

    def _instance_of(self, booking: Booking) -> SessionInstance:
        draft = self.draft_of(booking)
        assert draft is not None, "asked only of a booking with a day"
        zone = ZoneInfo(draft.zone)
        start, end = (moment.replace(tzinfo=zone) for moment in (draft.start, draft.end))
        return SessionInstance(session=draft, start=start, end=end)

    def _last_sender(self) -> str:
        kept = [one for one in self.all() if one.sender and one.received is not None]
        latest = max(kept, key=lambda one: (one.received or date.min, one.id), default=None)
        return latest.sender if latest else ""

    def _held(self, id_: BookingId) -> Booking | None:
        with self._diary.reading() as held:
            return next((one for one in held.bookings.all() if one.id == id_), None)


def _by_day(booking: Booking) -> tuple[bool, date, str, str]:
    day = booking.day or date.max
    return (booking.day is None, day, booking.event.casefold(), booking.id)


def _hours_of(booking: Booking, day: date) -> tuple[datetime, datetime]:
    if booking.starts is None or booking.ends is None:
        start = datetime.combine(day, _MIDNIGHT)
        return start, start + ONE_DAY
    return datetime.combine(day, booking.starts), datetime.combine(day, booking.ends)


def _stands_alone(session: Session) -> bool:
    return session.recurrence is None and session.recurrence_id is None


def _tied(booking: Booking, sessions: dict[SessionId, Session], zone: ZoneInfo) -> Booking:
    """Return a booking on the day and hours to which its session has moved."""
    session = sessions.get(booking.session) if booking.session else None
    if session is None:
        return booking
    if session.all_day:
        return replace(booking, day=session.start.date(), starts=None, ends=None)
    own = ZoneInfo(session.zone)
    start, end = (
        moment.replace(tzinfo=own).astimezone(zone) for moment in (session.start, session.end)
    )
    if end.date() != start.date():
        return replace(booking, day=start.date(), starts=None, ends=None)
    return replace(booking, day=start.date(), starts=start.time(), ends=end.time())


def _label_of_change() -> str:
    return translate("speaking", "change of a speaking event")
