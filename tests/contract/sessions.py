"""What sessions and programmes are that come back from a diary."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.domain.dates import DateSpan
from planner.domain.errors import MeanwhileError
from planner.domain.session import (
    KindBasis,
    Pattern,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.storage.diary import Diary
from planner.storage.unit_of_work import UnitOfWork
from tests.factories import a_programme, a_session

at = datetime.fromisoformat
WEEKLY = Recurrence(rule="FREQ=WEEKLY")
SIX_WEEKS = Recurrence(rule="FREQ=WEEKLY;COUNT=6")
MONDAY = at("2026-09-21T09:00")
NOON = MONDAY.replace(hour=12)
AUTUMN = DateSpan(date(2026, 10, 5), date(2026, 10, 12))


def starting(text: str, **changes: object) -> Session:
    """Return an hour's session that starts at an ISO time, with an id and uid of its own."""
    start = at(text)
    fields = {"id": "other", "uid": "other", "start": start, "end": start + timedelta(hours=1)}
    return a_session(**(fields | changes))


def days_ago(days: int) -> str:
    """Return 9am, so many days before the Monday of the autumn window."""
    return (datetime.combine(AUTUMN.start, MONDAY.time()) - timedelta(days=days)).isoformat()


# PostgreSQL keeps every sign but this one.
texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"))
moments = st.datetimes(min_value=at("1900-01-01"), max_value=at("2200-01-01"))
recurrences = st.builds(
    Recurrence,
    rule=st.sampled_from(["", "FREQ=DAILY;COUNT=3", "FREQ=WEEKLY", "FREQ=MONTHLY;COUNT=2"]),
    excluded=st.lists(moments, max_size=4).map(tuple),
    added=st.lists(moments, max_size=4).map(tuple),
)
sessions = st.builds(
    Session,
    id=texts.map(SessionId),
    uid=texts,
    title=texts,
    start=moments,
    end=moments,
    all_day=st.booleans(),
    zone=st.sampled_from(["Europe/London", "UTC", "Pacific/Kiritimati"]),
    location=texts,
    kind=st.sampled_from(SessionKind),
    kind_basis=st.sampled_from(KindBasis),
    programme=st.just(a_programme().id),
    notes=texts,
    recurrence=st.none() | recurrences,
    recurrence_id=st.none() | moments,
)


class SessionContract:
    """Sessions and programmes are found as they were put."""

    @pytest.fixture
    def work(self, diary: Diary) -> Iterator[UnitOfWork]:
        """Yield a unit of work on a diary that holds one programme and one session."""
        with diary.work() as opened:
            yield opened

    @pytest.mark.parametrize(
        "session",
        [
            pytest.param(a_session(), id="plain"),
            pytest.param(a_session(title="", location="", notes=""), id="texts empty"),
            pytest.param(
                a_session(title="Zoë’s “viva”\r\n😀; DROP TABLE session;--", notes="\t' \\ %"),
                id="texts with everything in them",
            ),
            pytest.param(
                a_session(all_day=True, start=at("2026-09-21"), end=at("2026-09-23"), zone="UTC"),
                id="all day",
            ),
            pytest.param(a_session(end=MONDAY), id="without length"),
            pytest.param(a_session(start=MONDAY.replace(microsecond=1)), id="to the microsecond"),
            pytest.param(a_session(start=at("0001-01-01"), end=at("9999-12-31")), id="all of time"),
            pytest.param(a_session(recurrence=WEEKLY), id="endless series"),
            pytest.param(
                a_session(
                    recurrence=Recurrence(rule="FREQ=DAILY;COUNT=3", excluded=(NOON, MONDAY))
                ),
                id="starts left out, in their order",
            ),
            pytest.param(
                a_session(recurrence=Recurrence(rule="", added=(NOON, MONDAY, NOON))),
                id="starts added, one of them twice",
            ),
            pytest.param(a_session(recurrence_id=NOON), id="override"),
        ],
    )
    def test_a_session_comes_back_as_it_was_put(self, work: UnitOfWork, session: Session) -> None:
        work.sessions.put(session)

        assert work.sessions.get(session.id) == session

    @pytest.mark.parametrize("kind", SessionKind)
    @pytest.mark.parametrize("basis", KindBasis)
    def test_every_kind_comes_back(
        self, work: UnitOfWork, kind: SessionKind, basis: KindBasis
    ) -> None:
        session = a_session(kind=kind, kind_basis=basis)
        work.sessions.put(session)

        assert work.sessions.get(session.id) == session

    @pytest.mark.parametrize("pattern", Pattern)
    def test_every_pattern_comes_back(self, work: UnitOfWork, pattern: Pattern) -> None:
        programme = a_programme(pattern=pattern, name="Année 1", colour="#ABCDEF")
        work.programmes.put(programme)

        assert work.programmes.get(programme.id) == programme

    @given(session=sessions)
    @settings(
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )
    def test_any_session_comes_back_as_it_was_put(
        self, empty_diary: Diary, session: Session
    ) -> None:
        with empty_diary.work() as work:
            work.programmes.put(a_programme())
            work.sessions.put(session)

            assert work.sessions.all() == (session,)

    @given(first=sessions, second=sessions)
    @settings(
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
    )
    def test_any_session_can_replace_another(
        self, empty_diary: Diary, first: Session, second: Session
    ) -> None:
        after = replace(second, id=first.id)
        with empty_diary.work() as work:
            work.programmes.put(a_programme())
            work.sessions.put(first)
            work.sessions.get(first.id)
            work.sessions.put(after)

            assert work.sessions.all() == (after,)

    def test_putting_twice_keeps_one(self, work: UnitOfWork) -> None:
        work.sessions.put(a_session())
        work.sessions.put(a_session())

        assert work.sessions.count() == 1

    def test_of_two_put_together_the_last_is_kept(self, work: UnitOfWork) -> None:
        first = a_session(recurrence=replace(WEEKLY, excluded=(MONDAY, NOON)))
        last = a_session(title="Last", recurrence=replace(WEEKLY, excluded=(NOON,)))
        work.sessions.put_all([first, last])

        assert work.sessions.all() == (last,)

    def test_a_time_with_a_zone_of_its_own_is_a_bug(self, work: UnitOfWork) -> None:
        with pytest.raises(ValueError, match="not a wall-clock time"):
            work.sessions.put(a_session(start=MONDAY.astimezone(), end=NOON.astimezone()))

    def test_a_session_that_is_not_there_is_none(self, work: UnitOfWork) -> None:
        assert work.sessions.get(SessionId("nowhere")) is None

    def test_sessions_come_in_order_of_start(self, work: UnitOfWork) -> None:
        work.sessions.put_all(
            [
                starting("2026-09-22T09:00", id="c", uid="c"),
                starting("2026-09-20T09:00", id="b", uid="b"),
                starting("2026-09-20T09:00", id="a", uid="a"),
            ]
        )

        assert [session.id for session in work.sessions.all()] == ["a", "b", "session-1", "c"]

    def test_programmes_come_in_order_of_name(self, work: UnitOfWork) -> None:
        work.programmes.put(a_programme(id=ProgrammeId("a"), name="Surgery"))
        work.programmes.put(a_programme(id=ProgrammeId("z"), name="Core training"))

        names = [programme.name for programme in work.programmes.all()]
        assert names == ["Core training", "Foundation programme", "Surgery"]

    def test_removing_a_session_removes_its_exceptions(self, work: UnitOfWork) -> None:
        series = a_session(recurrence=replace(WEEKLY, excluded=(NOON,)))
        work.sessions.put(series)
        work.sessions.remove(series.id)
        work.sessions.put(replace(series, recurrence=WEEKLY))

        found = work.sessions.get(series.id)
        assert found is not None
        assert found.recurrence == WEEKLY

    def test_replacing_a_session_replaces_its_exceptions(self, work: UnitOfWork) -> None:
        series = a_session(recurrence=replace(WEEKLY, excluded=(MONDAY, NOON)))
        work.sessions.put(series)
        after = replace(series, recurrence=replace(WEEKLY, excluded=(NOON,)))
        work.sessions.put(after)

        assert work.sessions.all() == (after,)

    def test_replacing_a_programme_keeps_its_sessions(self, work: UnitOfWork) -> None:
        work.programmes.put(a_programme(name="Another name"))

        assert work.sessions.count() == 1

    @pytest.mark.parametrize("ids", [(), ("nowhere",), ("nowhere", "session-1")])
    def test_removing_takes_what_is_there(
        self, work: UnitOfWork, ids: tuple[SessionId, ...]
    ) -> None:
        work.sessions.remove_all(ids)

        assert work.sessions.count() == (0 if "session-1" in ids else 1)

    def test_a_programme_without_sessions_can_be_removed(self, work: UnitOfWork) -> None:
        work.sessions.remove(a_session().id)
        work.programmes.remove(a_programme().id)

        assert work.programmes.all() == ()

    def test_a_programme_with_sessions_cannot_be_removed(self, work: UnitOfWork) -> None:
        with pytest.raises(MeanwhileError):
            work.programmes.remove(a_programme().id)

    def test_a_session_needs_its_programme(self, work: UnitOfWork) -> None:
        with pytest.raises(MeanwhileError):
            work.sessions.put(a_session(programme=ProgrammeId("nowhere")))

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            pytest.param(None, None, id="two series"),
            pytest.param(NOON, NOON, id="two overrides of one start"),
        ],
    )
    def test_a_uid_names_one_session(
        self, work: UnitOfWork, first: datetime | None, second: datetime | None
    ) -> None:
        work.sessions.put(a_session(id="a", uid="same", recurrence_id=first))

        with pytest.raises(MeanwhileError):
            work.sessions.put(a_session(id="b", uid="same", recurrence_id=second))

    def test_a_series_and_its_overrides_share_a_uid(self, work: UnitOfWork) -> None:
        work.sessions.put_all(
            [
                a_session(recurrence=WEEKLY),
                a_session(id="a", recurrence_id=MONDAY),
                a_session(id="b", recurrence_id=NOON),
            ]
        )

        assert work.sessions.count() == 3

    @pytest.mark.parametrize(
        ("session", "touches"),
        [
            pytest.param(starting("2026-10-05T09:00"), True, id="on the first day"),
            pytest.param(starting("2026-10-11T23:30"), True, id="on the last evening"),
            pytest.param(starting("2026-10-04T23:30"), True, id="into the first night"),
            pytest.param(starting("2026-10-03T09:00"), True, id="two days before, on other clocks"),
            pytest.param(starting("2026-10-02T09:00"), False, id="three days before"),
            pytest.param(starting("2026-10-13T09:00"), True, id="two days after, on other clocks"),
            pytest.param(starting("2026-10-14T09:00"), False, id="three days after"),
            pytest.param(starting("2026-09-01T09:00", end=at("2026-12-01")), True, id="all around"),
            pytest.param(
                starting("2026-10-01T00:00", end=at("2026-10-03"), all_day=True),
                False,
                id="all day, over three days before",
            ),
            pytest.param(starting("2026-10-05T09:00", end=NOON), True, id="ends before it starts"),
            pytest.param(
                starting("2020-01-06T09:00", recurrence=WEEKLY), True, id="endless series"
            ),
            pytest.param(
                starting("2026-12-07T09:00", recurrence=WEEKLY), False, id="endless, not yet begun"
            ),
            pytest.param(
                starting(days_ago(35), recurrence=SIX_WEEKS), True, id="series, last week of it"
            ),
            pytest.param(starting(days_ago(49), recurrence=SIX_WEEKS), False, id="series, over"),
            pytest.param(
                starting("2026-11-02T09:00", recurrence=Recurrence(rule="", added=(NOON,))),
                True,
                id="between a start and one added before it",
            ),
        ],
    )
    def test_a_window_finds_what_may_touch_it(
        self, work: UnitOfWork, session: Session, *, touches: bool
    ) -> None:
        work.sessions.remove(a_session().id)
        work.sessions.put(session)

        assert work.sessions.touching(AUTUMN) == ((session,) if touches else ())

    @pytest.mark.parametrize(
        ("series_start", "override_start", "found"),
        [
            pytest.param(days_ago(14), days_ago(7), {"series", "override"}, id="moved before"),
            pytest.param(days_ago(14), days_ago(-70), {"series", "override"}, id="moved far after"),
            pytest.param(days_ago(14), days_ago(0), {"series", "override"}, id="moved within"),
            pytest.param(days_ago(70), days_ago(0), {"override"}, id="moved in from an old series"),
            pytest.param(
                days_ago(-70), days_ago(0), {"override"}, id="moved in from a later series"
            ),
            pytest.param(days_ago(70), days_ago(63), set(), id="all of it over"),
        ],
    )
    def test_overrides_come_with_their_series(
        self, work: UnitOfWork, series_start: str, override_start: str, found: set[str]
    ) -> None:
        work.sessions.remove(a_session().id)
        series = starting(series_start, id="series", uid="u", recurrence=SIX_WEEKS)
        override = starting(override_start, id="override", uid="u", recurrence_id=series.start)
        work.sessions.put_all([override, series])

        assert {session.id for session in work.sessions.touching(AUTUMN)} == found

    @pytest.mark.parametrize(
        "window",
        [
            pytest.param(DateSpan(date.min, date(2, 1, 1)), id="first days"),
            pytest.param(DateSpan(date(9999, 1, 1), date.max), id="last days"),
        ],
    )
    def test_a_window_may_lie_at_the_end_of_time(self, work: UnitOfWork, window: DateSpan) -> None:
        assert work.sessions.touching(window) == ()

    def test_ten_thousand_sessions_are_put_and_found(self, diary: Diary) -> None:
        many = [
            starting(days_ago(number % 1000), id=f"id-{number:05}", uid=f"uid-{number}")
            for number in range(10_000)
        ]
        with diary.work() as work:
            work.sessions.put_all(iter(many))
            work.commit()

        with diary.reading() as reading:
            assert reading.sessions.count() == 10_001
            assert set(reading.sessions.all()) >= set(many)
