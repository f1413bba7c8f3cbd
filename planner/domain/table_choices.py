"""What somebody says of a file of tables before it is read, on the command line for instance."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.table_mapping import DateOrder, Field


class TableLayout(StrEnum):
    """How a table tells its sessions."""

    ROWS = "rows"
    GRID = "grid"


@dataclass(frozen=True, slots=True, kw_only=True)
class TableChoices:
    """What was decided; whatever was not is read as it is best guessed, or refused.

    ``columns`` name each a field and the letters or the heading of its column; ``header`` is the
    row of the headings as a spreadsheet counts it; ``codes`` are those of a rota, with what they
    mean.
    """

    sheets: tuple[str, ...] = ()
    layout: TableLayout | None = None
    header: int | None = None
    columns: tuple[tuple[Field, str], ...] = ()
    order: DateOrder | None = None
    year: int | None = None
    codes: tuple[tuple[str, str], ...] = ()
    keep_people: bool = False
