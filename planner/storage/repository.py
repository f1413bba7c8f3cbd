"""Repositories: the sessions, programmes and settings of a diary within one unit of work."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, not_, or_, select
from sqlalchemy.orm import Session as Orm

from planner.domain.dates import DateSpan
from planner.domain.search_text import Asked
from planner.domain.session import Programme, ProgrammeId, Session, SessionId
from planner.domain.settings import Settings
from planner.storage.many_rows import delete_rows, put_rows
from planner.storage.rows import (
    exception_columns,
    programme_columns,
    programme_from,
    session_columns,
    session_from,
)
from planner.storage.session_words import ids_answering
from planner.storage.settings_text import settings_from, settings_text
from planner.storage.tables import ExceptionRow, ProgrammeRow, SessionRow, SettingRow

# Clocks of the world stand up to 26 hours apart, so that one moment may fall on days two apart.
_DAYS_BETWEEN_CLOCKS = 2

_SETTINGS_KEY = "settings"

_MOST_AT_ONCE = 500
"""Older SQLite takes fewer than a thousand values in one statement."""


class SessionRepository:
    """Sessions: each single one, each series, and each override of a series."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[Session, ...]:
        """Return every session, in order of start and id."""
        return self._found()

    def touching(self, window: DateSpan) -> tuple[Session, ...]:
        """Return every session that may touch ``window``, by whatever clock the days are told.

        That is a few more than do: days on other clocks differ, and a series is taken to fill the
        days from its first to its last. The overrides of each series come with it, wherever they
        fall, since they say which of its starts are replaced.
        """
        return self._found(_touches(window))

    def counted_by_day(
        self, window: DateSpan, zone: str, hidden: Collection[ProgrammeId] = ()
    ) -> Mapping[date, int]:
        """Return how many plain sessions there are on each day of a window that has some.

        Plain is what needs no working out: it does not repeat and stands on one day by the clock
        of ``zone``. ``not_plain`` gives the others. ``hidden`` programmes do not count.
        """
        found = self._orm.execute(
            select(SessionRow.first_day, func.count())
            .where(
                _is_plain(zone),
                SessionRow.first_day >= window.start.toordinal(),
                SessionRow.first_day < window.end.toordinal(),
                SessionRow.programme_id.not_in(hidden),
            )
            .group_by(SessionRow.first_day)
        )
        return {date.fromordinal(day): count for day, count in found}

    def not_plain(self, window: DateSpan, zone: str) -> tuple[Session, ...]:
        """Return what ``touching`` does, without what ``counted_by_day`` counts."""
        return self._found(_touches(window), not_(_is_plain(zone)))

    def get(self, session_id: SessionId) -> Session | None:
        """Return one session, or None where there is none of that id."""
        return next(iter(self._found(SessionRow.id == session_id)), None)

    def of_ids(self, session_ids: Collection[SessionId]) -> tuple[Session, ...]:
        """Return the sessions of these ids, as far as they are there."""
        ids = sorted(session_ids)
        return tuple(
            session
            for first in range(0, len(ids), _MOST_AT_ONCE)
            for session in self._found(SessionRow.id.in_(ids[first : first + _MOST_AT_ONCE]))
        )

    def of_uid(self, uid: str) -> tuple[Session, ...]:
        """Return a single session, or a series with its overrides, in order of start and id."""
        return self._found(SessionRow.uid == uid)

    def of_programme(self, programme: ProgrammeId) -> tuple[Session, ...]:
        """Return every session of a programme, in order of start and id."""
        return self._found(SessionRow.programme_id == programme)

    def skipping(self) -> tuple[Session, ...]:
        """Return every session whose repeat leaves days out by a rule, in order."""
        return self._found(SessionRow.skips != "")

    def answering(self, asked: Asked, today: date, limit: int) -> tuple[SessionId, ...]:
        """Return up to ``limit`` ids of sessions whose words answer, the best first.

        Those with the words in their titles come before others, those to come before those past,
        and the nearest first.
        """
        return ids_answering(self._orm, asked, today, limit)

    def with_series(self, session_ids: Collection[SessionId]) -> tuple[Session, ...]:
        """Return the sessions of these ids, each with the series and overrides it belongs to."""
        uids = select(SessionRow.uid).where(SessionRow.id.in_(session_ids))
        return self._found(SessionRow.uid.in_(uids))

    def count(self) -> int:
        """Return how many sessions there are; a series counts once, and each override once."""
        return self._orm.scalar(select(func.count()).select_from(SessionRow)) or 0

    def put(self, session: Session) -> None:
        """Add the session, or replace the one of the same id.

        Its programme must be there already, and no other session may have its uid and
        recurrence_id; MeanwhileError otherwise.
        """
        self.put_all((session,))

    def put_all(self, sessions: Iterable[Session]) -> None:
        """Put many sessions at once; 10,000 take about a second.

        Of two with the same id the last is kept.
        """
        given = tuple({session.id: session for session in sessions}.values())
        put_rows(self._orm, SessionRow, [session_columns(session) for session in given])
        delete_rows(self._orm, ExceptionRow, [{"session_id": session.id} for session in given])
        exceptions = [columns for session in given for columns in exception_columns(session)]
        put_rows(self._orm, ExceptionRow, exceptions)

    def remove(self, session_id: SessionId) -> None:
        """Remove the session of that id, if there is one."""
        self.remove_all((session_id,))

    def remove_all(self, session_ids: Iterable[SessionId]) -> None:
        """Remove the sessions of these ids, as far as they are there."""
        delete_rows(self._orm, SessionRow, [{"id": one} for one in session_ids])

    def _found(self, *criteria: ColumnElement[bool]) -> tuple[Session, ...]:
        # Plain rows: to make objects of the ORM of them would take three times as long.
        rows = self._orm.execute(
            select(SessionRow.__table__)
            .where(*criteria)
            .order_by(SessionRow.starts_at, SessionRow.id)
        ).all()
        exceptions = self._exceptions([row.id for row in rows if row.rule is not None])
        return tuple(session_from(row, exceptions[row.id]) for row in rows)

    def _exceptions(self, session_ids: Sequence[str]) -> Mapping[str, list[Row[Any]]]:
        found: dict[str, list[Row[Any]]] = defaultdict(list)
        for first in range(0, len(session_ids), _MOST_AT_ONCE):
            some = session_ids[first : first + _MOST_AT_ONCE]
            for row in self._orm.execute(
                select(ExceptionRow.__table__)
                .where(ExceptionRow.session_id.in_(some))
                .order_by(ExceptionRow.position)
            ):
                found[row.session_id].append(row)
        return found


def _touches(window: DateSpan) -> ColumnElement[bool]:
    touching = and_(
        SessionRow.first_day < window.end.toordinal() + _DAYS_BETWEEN_CLOCKS,
        or_(
            SessionRow.last_day.is_(None),
            SessionRow.last_day >= window.start.toordinal() - _DAYS_BETWEEN_CLOCKS,
        ),
    )
    series = select(SessionRow.uid).where(touching, SessionRow.recurrence_id.is_(None))
    override = and_(SessionRow.recurrence_id.is_not(None), SessionRow.uid.in_(series))
    return or_(touching, override)


def _is_plain(zone: str) -> ColumnElement[bool]:
    replaced = select(SessionRow.uid).where(SessionRow.recurrence_id.is_not(None))
    return and_(
        SessionRow.rule.is_(None),
        SessionRow.recurrence_id.is_(None),
        SessionRow.uid.not_in(replaced),
        SessionRow.first_day == SessionRow.last_day,
        or_(SessionRow.all_day, SessionRow.zone == zone),
    )


class ProgrammeRepository:
    """Programmes."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def all(self) -> tuple[Programme, ...]:
        """Return every programme, by name and id."""
        return self._found()

    def get(self, programme_id: ProgrammeId) -> Programme | None:
        """Return one programme, or None where there is none of that id."""
        return next(iter(self._found(ProgrammeRow.id == programme_id)), None)

    def put(self, programme: Programme) -> None:
        """Add the programme, or replace the one of the same id."""
        put_rows(self._orm, ProgrammeRow, [programme_columns(programme)])

    def remove(self, programme_id: ProgrammeId) -> None:
        """Remove the programme of that id, if there is one.

        No session may belong to it any more; MeanwhileError otherwise.
        """
        delete_rows(self._orm, ProgrammeRow, [{"id": programme_id}])

    def _found(self, *criteria: ColumnElement[bool]) -> tuple[Programme, ...]:
        rows = self._orm.scalars(
            select(ProgrammeRow)
            .where(*criteria)
            .order_by(ProgrammeRow.name, ProgrammeRow.id)
            .execution_options(populate_existing=True)
        )
        return tuple(map(programme_from, rows))


class SettingsRepository:
    """The one set of settings that travels with the diary."""

    def __init__(self, orm: Orm) -> None:
        self._orm = orm

    def get(self) -> Settings:
        """Return what the user has chosen, or the defaults."""
        return settings_from(self._text())

    def put(self, settings: Settings) -> None:
        """Keep what the user has chosen."""
        text = settings_text(settings, stored=self._text())
        put_rows(self._orm, SettingRow, [{"key": _SETTINGS_KEY, "value": text}])

    def _text(self) -> str:
        found = select(SettingRow.value).where(SettingRow.key == _SETTINGS_KEY)
        return self._orm.scalar(found) or "{}"
