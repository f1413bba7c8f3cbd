"""What a table means: which column is what, or how a rota is laid out, and what is doubtful."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from planner.domain.session import SessionKind


class Field(StrEnum):
    """What a column of a table with one session per row holds."""

    IGNORED = "ignored"
    DATE = "date"
    START = "start"
    END = "end"
    HOURS = "hours"
    LENGTH = "length"
    END_DATE = "end-date"
    ALL_DAY = "all-day"
    WEEKDAY = "weekday"
    TITLE = "title"
    LOCATION = "location"
    KIND = "kind"
    TUTOR = "tutor"
    PEOPLE = "people"
    NOTES = "notes"
    PROGRAMME = "programme"
    REPEATS = "repeats"
    ID = "id"


NAMING_PEOPLE = frozenset({Field.TUTOR, Field.PEOPLE})
"""Fields that name people; they are left out unless the user keeps them."""

MANY_COLUMNS = frozenset({Field.IGNORED, Field.NOTES, Field.PEOPLE, Field.TITLE})
"""Fields that several columns may hold; titles are joined by a dash, notes by lines."""


class DateOrder(StrEnum):
    """What stands first in a date of figures alone, such as 5/1/2026."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """How the dates of a table are to be read; None where nothing in the file needs it.

    ``year`` is the year of the first date where dates name none; later ones follow it, and pass
    into the next year where the months begin again.
    """

    order: DateOrder | None = None
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsMapping:
    """One session per row.

    ``header`` is the row of the headings, counted from 0, None where there is none; sessions begin
    in the row after it. ``columns`` says what each column holds, from the first on; columns beyond
    are ignored. ``carries_dates`` gives a row without a date that of the row above.
    """

    table: str
    header: int | None
    columns: tuple[Field, ...]
    dating: Dating = Dating()
    carries_dates: bool = False
    keep_people: bool = False

    @property
    def first_row(self) -> int:
        """The first row that may hold a session."""
        return 0 if self.header is None else self.header + 1

    def columns_of(self, field: Field) -> tuple[int, ...]:
        """Return the columns that hold a field, from left to right."""
        return tuple(n for n, held in enumerate(self.columns) if held is field)

    def column_of(self, field: Field) -> int | None:
        """Return the first column that holds a field, else None."""
        return next(iter(self.columns_of(field)), None)


class Direction(StrEnum):
    """Whether the dates of a grid stand in a column, one below another, or across in a row."""

    DOWN = "down"
    ACROSS = "across"


class HeadMeaning(StrEnum):
    """What a head of a grid is: what stands opposite the dates, over a column or before a row.

    With WEEKDAY the date is that of the line, or the first such weekday after it, as in a rota
    whose lines are weeks. A TEAM is told in the notes; a PERSON is left out unless kept.
    """

    IGNORED = "ignored"
    PLACE = "place"
    PERSON = "person"
    TEAM = "team"
    HOURS = "hours"
    WEEKDAY = "weekday"


class CellMeaning(StrEnum):
    """What is written in the cells of a grid: titles, codes with a key, or who is on.

    With NAMES the heads are what there is to do, such as “First on call”, and cells name people,
    who are left out unless kept. A key may say what hours a head has.
    """

    TITLES = "titles"
    CODES = "codes"
    NAMES = "names"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftCode:
    """What a code of a rota means, such as LD.

    No ``kind`` means that it is guessed from the title; without hours it is all day; an end that is
    not after the start is on the day after. ``is_session`` is False for days off and leave.
    """

    code: str
    title: str
    kind: SessionKind | None = None
    start: time | None = None
    end: time | None = None
    is_session: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class GridMapping:
    """A rota: dates along one side, heads along the other, and a session in each cell between.

    With dates DOWN, ``dates`` is the column that holds them, ``heads`` the row of the heads, and
    ``meanings`` what each column’s head is; with dates ACROSS, rows and columns change places. All
    are counted from 0; whatever lies before the heads or the dates is no session. ``key`` says what
    codes mean.
    """

    table: str
    direction: Direction
    dates: int
    heads: int
    meanings: tuple[HeadMeaning, ...]
    cells: CellMeaning = CellMeaning.TITLES
    key: tuple[ShiftCode, ...] = ()
    dating: Dating = Dating()
    keep_people: bool = False

    def meaning_of(self, line: int) -> HeadMeaning:
        """Return what the head of a column is, or of a row where dates go across."""
        return self.meanings[line] if 0 <= line < len(self.meanings) else HeadMeaning.IGNORED


TableMapping = RowsMapping | GridMapping


class Sureness(StrEnum):
    """How far a proposed mapping can be trusted."""

    SURE = "sure"
    LIKELY = "likely"
    WEAK = "weak"


class DoubtKind(StrEnum):
    """What must be asked before a table is read, or may be looked at."""

    SHEETS = "sheets"
    COLUMNS = "columns"
    DATE_ORDER = "date-order"
    YEAR = "year"
    CODES = "codes"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateExample:
    """A date of the file that can be read in two ways."""

    text: str
    day_first: date
    month_first: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something that only the user can decide.

    ``text`` says it in one sentence without a full stop, ``option`` how the command line is told,
    such as “--date-order day-first”. ``examples`` are dates, for a doubt of their order; ``codes``
    those of a rota that have no meaning yet.
    """

    kind: DoubtKind
    text: str
    option: str
    examples: tuple[DateExample, ...] = ()
    codes: tuple[str, ...] = ()
    column: int | None = None
    years: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LayoutMemory:
    """A mapping that the user settled, to be used again where the headings are the same.

    Headings are kept as a ``fingerprint`` alone, since they may name people.
    """

    fingerprint: str
    mapping: TableMapping
    learned: date
