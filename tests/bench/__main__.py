"""Run each measurement, print the table and draw the page; exit 1 where a limit is passed."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.almanac import (
    almanac_build,
    clashes_of_ten_thousand,
    month_of_the_almanac,
)
from tests.bench.chart import write_page
from tests.bench.clashing import (
    growth_of_the_sweep,
    sweep_beside_all_pairs,
    sweep_beside_parsing,
    sweep_of_a_hundred_thousand,
    sweep_of_ten_thousand,
)
from tests.bench.editing import clashes_while_dragging, conflicts_while_dragging
from tests.bench.exporting import year_as_a_calendar, year_as_a_table, year_as_a_workbook
from tests.bench.growing import growths
from tests.bench.importing import (
    import_beside_icalendar,
    import_of_ten_thousand,
    second_import_of_ten_thousand,
    undo_of_ten_thousand,
)
from tests.bench.imports import imports_of_a_start
from tests.bench.measure import Measurement
from tests.bench.months import (
    hurried_month_of_ten_thousand,
    next_month_of_ten_thousand,
    year_of_ten_thousand,
)
from tests.bench.opening import opening_of_a_hundred_thousand
from tests.bench.printing import week_as_a_page, year_of_weekly_pages
from tests.bench.recurring import sessions_of_a_year, starts_of_a_year
from tests.bench.searching import (
    search_of_a_hundred_thousand,
    search_of_ten_thousand,
    slowest_search_of_a_hundred_thousand,
)
from tests.bench.starting import (
    memory_of_the_window,
    settling_of_the_window,
    start_beside_an_empty_window,
    start_of_the_command_line,
    start_of_the_window,
    work_of_the_start,
)
from tests.bench.tables import twenty_thousand_rows
from tests.bench.views import switches
from tests.bench.year import year_of_bank_holidays, year_of_jewish_days

BENCHES: tuple[Callable[[], Measurement], ...] = (
    start_of_the_command_line,
    start_of_the_window,
    start_beside_an_empty_window,
    settling_of_the_window,
    work_of_the_start,
    memory_of_the_window,
    almanac_build,
    year_of_bank_holidays,
    year_of_jewish_days,
    month_of_the_almanac,
    clashes_of_ten_thousand,
    sweep_of_ten_thousand,
    sweep_of_a_hundred_thousand,
    growth_of_the_sweep,
    sweep_beside_all_pairs,
    sweep_beside_parsing,
    search_of_ten_thousand,
    search_of_a_hundred_thousand,
    slowest_search_of_a_hundred_thousand,
    clashes_while_dragging,
    conflicts_while_dragging,
    next_month_of_ten_thousand,
    hurried_month_of_ten_thousand,
    *switches(),
    year_of_ten_thousand,
    week_as_a_page,
    year_of_weekly_pages,
    year_as_a_calendar,
    year_as_a_table,
    year_as_a_workbook,
    opening_of_a_hundred_thousand,
    twenty_thousand_rows,
    import_of_ten_thousand,
    import_beside_icalendar,
    second_import_of_ten_thousand,
    undo_of_ten_thousand,
    starts_of_a_year,
    sessions_of_a_year,
)
PAGE = Path("build/bench.html")
HEADINGS = ("what", "ours", "limit or peer", "ratio")


def main() -> int:
    """Return 0 where all stay within their limits; a peer is there to compare with."""
    measured = [bench() for bench in BENCHES]
    sys.stdout.write(table(measured))
    sys.stdout.write(f"\n{imports_of_a_start()}\n")
    write_page(PAGE, measured, tuple(growths()))
    sys.stdout.write(f"\nHow the work grows is drawn in {PAGE}.\n")
    return 1 if any(one.is_over_limit for one in measured) else 0


def table(measured: Sequence[Measurement]) -> str:
    """Lay the measurements out in columns, under their headings."""
    rows = [HEADINGS, *map(_cells, measured)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
    return "".join(_line(row, widths) for row in rows)


def _cells(one: Measurement) -> tuple[str, str, str, str]:
    compared = f"{_told(one.against_seconds, one.unit)} ({one.against})"
    return one.what, _told(one.seconds, one.unit), compared, f"{one.ratio:.3f}"


def _told(value: float, unit: str) -> str:
    return f"{value * 1000:,.2f} ms" if unit == "ms" else f"{value:,.1f} {unit}"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return "  ".join(cells).rstrip() + "\n"


if __name__ == "__main__":
    sys.exit(main())
