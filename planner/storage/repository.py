"""Repositories: the sessions, programmes and settings of a diary within one unit of work."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.search_text import Asked
from planner.domain.session import Programme, ProgrammeId, Session, SessionId
from planner.domain.settings import Settings
from planner.storage.row_values import moment_of, number_of, text_of, unreadable_told, values_from
from planner.storage.rows import (
    exception_columns,
    programme_columns,
    programme_from,
    session_columns,
    session_from,
)
from planner.storage.session_words import ids_answering
from planner.storage.settings_text import settings_from, settings_text
from planner.storage.transaction import (
    NO_VALUES,
    Row,
    Told,
    Transaction,
    marks,
    named,
    untold,
)

# Clocks of the world stand up to 26 hours apart, so that one moment may fall on days two apart.
_DAYS_BETWEEN_CLOCKS = 2

NO_LAST_DAY = date.max.toordinal()
"""What stands for the last day of a series without end, to compare with."""

_SETTINGS_KEY = "settings"

_MOST_AT_ONCE = 500
"""Older SQLite takes fewer than a thousand values in one statement."""

# Not coalesce: a server takes it to tell of rows that it hides, and asks no index.
_TOUCHES = f"""
    {{row}}.first_day < :before
    AND (CASE WHEN {{row}}.last_day IS NULL THEN {NO_LAST_DAY} ELSE {{row}}.last_day END) >= :from
"""

_IS_PLAIN = """
    {row}.rule IS NULL AND {row}.recurrence_id IS NULL
    AND {row}.first_day = {row}.last_day
    AND ({row}.all_day OR {row}.zone = :zone)
    AND NOT EXISTS (
        SELECT 1 FROM session AS replacing
        WHERE replacing.uid = {row}.uid AND replacing.recurrence_id IS NOT NULL
    )
"""

# Two questions: an index answers each, and none answers them with an “or” between.
_TOUCHING = f"""
    SELECT session.* FROM session
    WHERE {_TOUCHES.format(row="session")} {{besides}}
    UNION ALL
    SELECT session.* FROM session JOIN session AS series ON series.uid = session.uid
    WHERE {_TOUCHES.format(row="series")}
        AND series.recurrence_id IS NULL AND session.recurrence_id IS NOT NULL
        AND NOT ({_TOUCHES.format(row="session")}) {{besides}}
"""


class SessionRepository:
    """Sessions: each single one, each series, and each override of a series."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Session, ...]:
        """Return every session, in order of start and id."""
        return self._found()

    def touching(self, window: DateSpan) -> tuple[Session, ...]:
        """Return every session that may touch ``window``, by whatever clock the days are told.

        That is a few more than do: days on other clocks differ, and a series is taken to fill the
        days from its first to its last. The overrides of each series come with it, wherever they
        fall, since they say which of its starts are replaced.
        """
        return self._read(_TOUCHING.format(besides=""), _days_of(window))

    def counted_by_day(
        self, window: DateSpan, zone: str, hidden: Collection[ProgrammeId] = ()
    ) -> Mapping[date, int]:
        """Return how many plain sessions there are on each day of a window that has some.

        Plain is what needs no working out: it does not repeat and stands on one day by the clock
        of ``zone``. ``not_plain`` gives the others. ``hidden`` programmes do not count.
        """
        names = named(hidden)
        shown = f"AND programme_id NOT IN ({marks(names)})" if names else ""
        found = self._transaction.rows(
            f"""
            SELECT first_day, count(*) AS count FROM session
            WHERE first_day >= :start AND first_day < :end
                AND {_IS_PLAIN.format(row="session")} {shown}
            GROUP BY first_day
            """,
            {
                "start": window.start.toordinal(),
                "end": window.end.toordinal(),
                "zone": zone,
                **names,
            },
        )
        with unreadable_told():
            return {
                date.fromordinal(number_of(row, "first_day")): number_of(row, "count")
                for row in found
            }

    def not_plain(self, window: DateSpan, zone: str) -> tuple[Session, ...]:
        """Return what ``touching`` does, without what ``counted_by_day`` counts."""
        besides = f"AND NOT ({_IS_PLAIN.format(row='session')})"
        return self._read(_TOUCHING.format(besides=besides), {**_days_of(window), "zone": zone})

    def get(self, session_id: SessionId) -> Session | None:
        """Return one session, or None where there is none of that id."""
        return next(iter(self._found("id = :id", {"id": session_id})), None)

    def of_ids(self, session_ids: Collection[SessionId]) -> tuple[Session, ...]:
        """Return the sessions of these ids, as far as they are there."""
        ids = sorted(session_ids)
        return tuple(
            session
            for first in range(0, len(ids), _MOST_AT_ONCE)
            for session in self._of_some(ids[first : first + _MOST_AT_ONCE])
        )

    def of_uid(self, uid: str) -> tuple[Session, ...]:
        """Return a single session, or a series with its overrides, in order of start and id."""
        return self._found("uid = :uid", {"uid": uid})

    def of_programme(self, programme: ProgrammeId) -> tuple[Session, ...]:
        """Return every session of a programme, in order of start and id."""
        return self._found("programme_id = :programme", {"programme": programme})

    def skipping(self) -> tuple[Session, ...]:
        """Return every session whose repeat leaves days out by a rule, in order."""
        return self._found("skips <> ''")

    def answering(self, asked: Asked, today: date, limit: int) -> tuple[SessionId, ...]:
        """Return up to ``limit`` ids of sessions whose words answer, the best first.

        Those with the words in their titles come before others, those to come before those past,
        and the nearest first.
        """
        return ids_answering(self._transaction, asked, today, limit)

    def with_series(self, session_ids: Collection[SessionId]) -> tuple[Session, ...]:
        """Return the sessions of these ids, each with the series and overrides it belongs to."""
        ids = named(session_ids)
        return self._found(f"uid IN (SELECT uid FROM session WHERE id IN ({marks(ids)}))", ids)

    def exceptions(self) -> tuple[datetime, ...]:
        """Return every start that is left out of a series or added to it, as they are kept."""
        rows = self._transaction.rows("SELECT starts_at FROM session_exception")
        return values_from(rows, lambda row: moment_of(row, "starts_at"))

    def count(self) -> int:
        """Return how many sessions there are; a series counts once, and each override once."""
        (found,) = self._transaction.rows("SELECT count(*) AS count FROM session")
        return number_of(found, "count")

    def span(self) -> DateSpan | None:
        """Return from the first session's day to the last one's, None where there is no session.

        A series without end counts by its first day alone.
        """
        (found,) = self._transaction.rows(
            "SELECT min(first_day) AS first, max(coalesce(last_day, first_day)) AS last "
            "FROM session"
        )
        if found["first"] is None:
            return None
        with unreadable_told():
            last = date.fromordinal(number_of(found, "last"))
            return DateSpan(date.fromordinal(number_of(found, "first")), last + ONE_DAY)

    def put(self, session: Session) -> None:
        """Add the session, or replace the one of the same id.

        Its programme must be there already, and no other session may have its uid and
        recurrence_id; MeanwhileError otherwise.
        """
        self.put_all((session,))

    def put_all(self, sessions: Iterable[Session], told: Told = untold) -> None:
        """Put many sessions at once; 10,000 take about a third of a second.

        Of two with the same id the last is kept. ``told`` hears how many are in.
        """
        given = tuple({session.id: session for session in sessions}.values())
        self._transaction.put("session", [session_columns(session) for session in given], told)
        self._transaction.delete(
            "session_exception", [{"session_id": session.id} for session in given]
        )
        exceptions = [columns for session in given for columns in exception_columns(session)]
        self._transaction.put("session_exception", exceptions)

    def remove(self, session_id: SessionId) -> None:
        """Remove the session of that id, if there is one."""
        self.remove_all((session_id,))

    def remove_all(self, session_ids: Iterable[SessionId], told: Told = untold) -> None:
        """Remove the sessions of these ids, as far as they are there; ``told`` hears how many."""
        self._transaction.delete("session", [{"id": one} for one in session_ids], told)

    def _of_some(self, session_ids: Sequence[SessionId]) -> tuple[Session, ...]:
        ids = named(session_ids)
        return self._found(f"id IN ({marks(ids)})", ids)

    def _found(
        self, where: str = "1 = 1", values: Mapping[str, object] = NO_VALUES
    ) -> tuple[Session, ...]:
        return self._read(f"SELECT * FROM session WHERE {where}", values)

    def _read(self, question: str, values: Mapping[str, object]) -> tuple[Session, ...]:
        rows = self._transaction.rows(f"{question} ORDER BY starts_at, id", values)
        with unreadable_told():
            exceptions = self._exceptions(
                [text_of(row, "id") for row in rows if row["rule"] is not None]
            )
            return tuple(session_from(row, exceptions.get(text_of(row, "id"), ())) for row in rows)

    def _exceptions(self, session_ids: Sequence[str]) -> Mapping[str, list[Row]]:
        found: dict[str, list[Row]] = defaultdict(list)
        for first in range(0, len(session_ids), _MOST_AT_ONCE):
            some = named(session_ids[first : first + _MOST_AT_ONCE])
            for row in self._transaction.rows(
                f"SELECT * FROM session_exception WHERE session_id IN ({marks(some)})"
                " ORDER BY position",
                some,
            ):
                found[text_of(row, "session_id")].append(row)
        return found


def _days_of(window: DateSpan) -> Mapping[str, int]:
    return {
        "from": window.start.toordinal() - _DAYS_BETWEEN_CLOCKS,
        "before": window.end.toordinal() + _DAYS_BETWEEN_CLOCKS,
    }


class ProgrammeRepository:
    """Programmes."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def all(self) -> tuple[Programme, ...]:
        """Return every programme, by name and id."""
        return self._found()

    def get(self, programme_id: ProgrammeId) -> Programme | None:
        """Return one programme, or None where there is none of that id."""
        return next(iter(self._found("id = :id", {"id": programme_id})), None)

    def put(self, programme: Programme) -> None:
        """Add the programme, or replace the one of the same id."""
        self._transaction.put("programme", [programme_columns(programme)])

    def remove(self, programme_id: ProgrammeId) -> None:
        """Remove the programme of that id, if there is one.

        No session may belong to it any more; MeanwhileError otherwise.
        """
        self._transaction.delete("programme", [{"id": programme_id}])

    def _found(
        self, where: str = "1 = 1", values: Mapping[str, object] = NO_VALUES
    ) -> tuple[Programme, ...]:
        rows = self._transaction.rows(
            f"SELECT * FROM programme WHERE {where} ORDER BY name, id", values
        )
        return values_from(rows, programme_from)


class SettingsRepository:
    """The one set of settings that travels with the diary."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self) -> Settings:
        """Return what the user has chosen, or the defaults."""
        with unreadable_told():
            return settings_from(self._text())

    def put(self, settings: Settings) -> None:
        """Keep what the user has chosen."""
        text = settings_text(settings, stored=self._text())
        self._transaction.put("setting", [{"key": _SETTINGS_KEY, "value": text}])

    def _text(self) -> str:
        found = self._transaction.rows(
            "SELECT value FROM setting WHERE key = :key", {"key": _SETTINGS_KEY}
        )
        return text_of(found[0], "value") if found else "{}"
