"""The almanac: observances, their dated occurrences, places and the clash policy, to be read."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from planner.content.almanac_file import open_almanac_bytes, open_almanac_file
from planner.content.almanac_values import (
    OCCURRENCES,
    faith_titles_in,
    observances_in,
    occurrence_from,
    places_in,
    practices_in,
    sources_in,
)
from planner.content.guides import MILESTONES_FILE, guide_from
from planner.content.milestones import milestones_from
from planner.content.policy import policy_from
from planner.domain.dates import DateSpan
from planner.domain.errors import AlmanacUnreadableError, ContentError, UnknownPlaceError
from planner.domain.faith_page import Comparison, FaithPage, FaithTitle
from planner.domain.guide import Guide, GuideId
from planner.domain.language import translate
from planner.domain.milestone import Milestones
from planner.domain.observance import (
    Observance,
    ObservanceId,
    Practice,
    PracticeSlug,
    Source,
    SourceKey,
)
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place, PlaceSlug
from planner.domain.policy import Policy
from planner.domain.search import Page, PageKind
from planner.domain.search_text import Asked
from planner.later import imported_later

with imported_later():
    from planner.content.faith_pages import comparison_from, faith_page_from, known_of
    from planner.content.faith_statements import Known
    from planner.content.pages import pages_in, spellings_in
    from planner.content.toolkit import toolkit_from
    from planner.domain.toolkit_contents import Toolkit

# No occurrence marks days more than ``longest`` after its first or ``most_before`` before it, so
# the first two comparisons bound the search among the first days.
_TOUCHING = f"""
    {OCCURRENCES}
    WHERE start > :start - :longest AND start < :end + :most_before
        AND start - marked_before < :end AND start + days + marked_after > :start
    ORDER BY start, position
"""
_OF_OBSERVANCE = "observance = (SELECT position FROM observance WHERE id = :observance)"
_NEXT = f"""
    {OCCURRENCES} WHERE {_OF_OBSERVANCE} AND start > :after
    ORDER BY start, position LIMIT :count
"""
_LAST = f"""
    {OCCURRENCES} WHERE {_OF_OBSERVANCE} AND start <= :until
    ORDER BY start DESC, position DESC LIMIT :count
"""
# The inner question is answered by the index alone.
_OF_CYCLE = f"""
    {OCCURRENCES} WHERE (start, position) IN (
        SELECT start, position FROM occurrence WHERE {_OF_OBSERVANCE} AND cycle = :cycle
    )
    ORDER BY start, position
"""


class Almanac:
    """An open almanac, which nothing can write to.

    Observances are read once and shared by all occurrences. A damaged place in the file raises
    AlmanacUnreadableError from whichever method meets it.
    """

    def __init__(self, path: Path, database: sqlite3.Connection) -> None:
        self.path = path
        self._database = database
        with self._reading():
            meta = dict(database.execute("SELECT key, value FROM meta"))
            self.version: str = meta["version"]
            self.checked = date.fromisoformat(meta["checked"])
            self.span = DateSpan(
                date.fromisoformat(meta["first_day"]), date.fromisoformat(meta["end_day"])
            )
            self.sources_digest: str = meta["sources"]
            self._longest, self._most_before = int(meta["longest"]), int(meta["most_before"])
            (policy,) = database.execute("SELECT toml FROM policy").fetchone()
            self.policy: Policy = policy_from(policy, path.name)
            self.places: Mapping[PlaceSlug, Place] = MappingProxyType(places_in(database))
            self.practices: Mapping[PracticeSlug, Practice] = MappingProxyType(
                practices_in(database)
            )
            self.observances: Mapping[ObservanceId, Observance] = MappingProxyType(
                observances_in(database, self.practices)
            )
            # Occurrences name them by ``position``, which counts from nought.
            self._observances = dict(enumerate(self.observances.values()))
            self._practices = dict(enumerate(self.practices.values()))
            self.faith_titles: tuple[FaithTitle, ...] = faith_titles_in(database)

    @classmethod
    def open(cls, path: Path) -> "Almanac":
        """Open the almanac at ``path``.

        Raises AlmanacMissingError or AlmanacUnreadableError.
        """
        return cls._over(path, open_almanac_file(path))

    @classmethod
    def from_bytes(cls, content: bytes, path: Path) -> "Almanac":
        """Open an almanac that is held in memory, every page of it checked.

        ``path`` is what errors name it by. Raises AlmanacUnreadableError.
        """
        return cls._over(path, open_almanac_bytes(content, path))

    @classmethod
    def _over(cls, path: Path, database: sqlite3.Connection) -> "Almanac":
        try:
            return cls(path, database)
        except AlmanacUnreadableError:
            database.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def place(self, slug: PlaceSlug) -> Place:
        """Return a place by its slug.

        Raises UnknownPlaceError, which names the places there are.
        """
        try:
            return self.places[slug]
        except KeyError as error:
            raise UnknownPlaceError(place=slug, known=", ".join(sorted(self.places))) from error

    def occurrences(self, window: DateSpan) -> tuple[Occurrence, ...]:
        """Return every dated occurrence whose marked span touches the window, in order."""
        return self._occurrences(
            _TOUCHING,
            {
                "start": window.start.toordinal(),
                "end": window.end.toordinal(),
                "longest": self._longest,
                "most_before": self._most_before,
            },
        )

    def next_occurrences(
        self, observance: ObservanceId, after: date, count: int
    ) -> tuple[Occurrence, ...]:
        """Return up to ``count`` dated occurrences of one observance that start after a day."""
        return self._occurrences(
            _NEXT, {"observance": observance, "after": after.toordinal(), "count": count}
        )

    def last_occurrences(
        self, observance: ObservanceId, until: date, count: int
    ) -> tuple[Occurrence, ...]:
        """Return the last ``count`` dated occurrences of one observance that start by a day."""
        found = self._occurrences(
            _LAST, {"observance": observance, "until": until.toordinal(), "count": count}
        )
        return found[::-1]

    def pages_named(self, kind: PageKind, asked: Asked, limit: int) -> tuple[Page, ...]:
        """Return up to ``limit`` pages of a kind that answer by name or another spelling of it."""
        return self._pages(kind, f"{{name also}} : ({asked.expression})", limit)

    def pages_telling(self, kind: PageKind, asked: Asked, limit: int) -> tuple[Page, ...]:
        """Return up to ``limit`` pages of a kind that answer by name or text."""
        return self._pages(kind, asked.expression, limit)

    def faith_page(self, name: str) -> FaithPage | None:
        """Return what is written on a faith, or None where nothing of that name is."""
        with self._reading():
            query = "SELECT text FROM faith_page WHERE name = ?"
            found = self._database.execute(query, (name,)).fetchone()
            return None if found is None else faith_page_from(found[0], name, self._known)

    def comparison(self) -> Comparison | None:
        """Return the traditions side by side, or None where they are not compared."""
        with self._reading():
            (text,) = self._database.execute("SELECT toml FROM comparison").fetchone()
            return comparison_from(text, self._known) if text else None

    @property
    def has_guides(self) -> bool:
        """Tell whether there are support guides, without reading them."""
        with self._reading():
            return self._database.execute("SELECT 1 FROM guide LIMIT 1").fetchone() is not None

    @cached_property
    def guides(self) -> Mapping[GuideId, Guide]:
        """The support guides by id, in their order; read when they are first asked for."""
        with self._reading():
            rows = self._database.execute("SELECT id, text FROM guide ORDER BY position")
            return MappingProxyType(
                {id_: guide_from(text, id_, self._sources) for id_, text in rows}
            )

    @cached_property
    def milestones(self) -> Milestones:
        """The milestones of the support guides; read when they are first asked for."""
        with self._reading():
            (text,) = self._database.execute("SELECT text FROM milestones").fetchone()
            return milestones_from(text, MILESTONES_FILE, self._sources)

    @property
    def has_toolkit(self) -> bool:
        """Tell whether there is a toolkit, without reading it."""
        with self._reading():
            return self._database.execute("SELECT 1 FROM toolkit LIMIT 1").fetchone() is not None

    @cached_property
    def toolkit(self) -> Toolkit:
        """The toolkit; read when it is first asked for."""
        with self._reading():
            texts = dict(self._database.execute("SELECT name, text FROM toolkit"))
            return toolkit_from(texts, self._sources)

    def spellings(self) -> tuple[str, ...]:
        """Return every word of the pages' names and other spellings, folded, in order."""
        with self._reading():
            return spellings_in(self._database)

    def of_cycle(self, observance: ObservanceId, cycle: str) -> tuple[Occurrence, ...]:
        """Return the dated occurrences of one observance in a cycle, one for each practice."""
        return self._occurrences(_OF_CYCLE, {"observance": observance, "cycle": cycle})

    def _pages(self, kind: PageKind, expression: str, limit: int) -> tuple[Page, ...]:
        with self._reading():
            return pages_in(self._database, kind, expression, limit)

    def _occurrences(self, query: str, values: Mapping[str, object]) -> tuple[Occurrence, ...]:
        with self._reading():
            rows = self._database.execute(query, dict(values))
            return tuple(occurrence_from(row, self._observances, self._practices) for row in rows)

    @cached_property
    def _known(self) -> Known:
        names = [one.name for one in self.faith_titles]
        return known_of(self._sources, self.observances, names)

    @cached_property
    def _sources(self) -> Mapping[SourceKey, Source]:
        return sources_in(self._database)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        # The header was right, so values that are no values of the domain are damage.
        except (sqlite3.DatabaseError, TypeError, ValueError, ContentError) as error:
            raise self._damage(str(error)) from error
        except LookupError as error:
            raise self._damage(
                translate("almanac update", "{error} is missing").format(error=error)
            ) from error

    def _damage(self, fault: str) -> AlmanacUnreadableError:
        return AlmanacUnreadableError(
            file=str(self.path),
            fault=translate("almanac update", "it is damaged: {fault}").format(fault=fault),
        )
