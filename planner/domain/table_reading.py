"""What came of reading a file of tables: each row or cell beside the session that it became."""

from dataclasses import dataclass
from datetime import date

from planner.domain.session import Session
from planner.domain.session_kind import KindWords
from planner.domain.table_mapping import Doubt, Sureness, TableMapping
from planner.domain.timetable import Timetable


@dataclass(frozen=True, slots=True)
class TableMaking:
    """What all sessions of a file are made with: the clock of the place, and the words of kinds."""

    zone: str
    kind_words: KindWords


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEntry:
    """A row, or a cell of a grid, and what became of it.

    ``cells`` are its texts as the file has them. Without a session, ``problems`` say why it was
    left out; there are none where it is no session at all, such as a day off. With one, they are
    doubts. Cells of several people on one shift share a session.
    """

    table: str
    row: int
    column: int | None
    place: str
    cells: tuple[str, ...]
    session: Session | None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TableReading:
    """Everything that was read: a timetable for each programme, and the entries in file order."""

    entries: tuple[ReadEntry, ...]
    timetables: tuple[Timetable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TableProposal:
    """How one table is best read.

    ``mapping`` is None where nothing in it looks like a timetable, and ``is_chosen`` tells whether
    to import it. ``layout`` names a known export or “the columns of …”, ``layout_source`` where its
    columns are published; ``learned`` is the day on which the user settled the same headings.
    """

    table: str
    mapping: TableMapping | None
    is_chosen: bool
    sureness: Sureness
    doubts: tuple[Doubt, ...] = ()
    layout: str = ""
    layout_source: str = ""
    learned: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """How a file is best read, table by table, hidden ones last."""

    file: str
    tables: tuple[TableProposal, ...]
    doubts: tuple[Doubt, ...] = ()
    """Of the file as a whole: which of several sheets to read."""

    @property
    def chosen(self) -> tuple[TableProposal, ...]:
        """The tables to import."""
        return tuple(table for table in self.tables if table.is_chosen)

    @property
    def mappings(self) -> tuple[TableMapping, ...]:
        """The mappings of the tables to import."""
        return tuple(one.mapping for one in self.chosen if one.mapping is not None)

    @property
    def all_doubts(self) -> tuple[Doubt, ...]:
        """Everything that only the user can decide before the file is read."""
        return (*self.doubts, *(doubt for table in self.chosen for doubt in table.doubts))

    @property
    def is_settled(self) -> bool:
        """Tell whether the file can be read without asking anything."""
        return bool(self.mappings) and not self.all_doubts
