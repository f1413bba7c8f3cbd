"""Every occurrence of 2025 to 2030 on one line each, so that a moved date shows in review.

``python -m tests.golden.snapshot`` writes it anew from the built almanac.
"""

import csv
import io
from datetime import date
from pathlib import Path

from planner.content.almanac import Almanac
from planner.domain.dates import DateSpan
from planner.domain.occurrence import Occurrence
from planner.services.locations import bundled_almanac_path

SNAPSHOT = Path(__file__).with_name("occurrences-2025-2030.csv")
_YEARS = DateSpan(date(2025, 1, 1), date(2031, 1, 1))
_COLUMNS = ("id", "practice", "cycle", "nation", "first", "last", "earliest", "latest", "certainty")


def snapshot_text() -> str:
    """Return the occurrences that touch the years, by identity, as comma-separated lines."""
    almanac = Almanac.open(bundled_almanac_path())
    try:
        occurrences = almanac.occurrences(_YEARS)
    finally:
        almanac.close()
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    # The order of identity, not of days, so that a moved date changes one line.
    writer.writerows(_row(one) for one in sorted(occurrences, key=lambda one: one.key))
    return out.getvalue()


def _row(one: Occurrence) -> tuple[object, ...]:
    days = (one.span.start, one.span.last, one.earliest or "", one.latest or "")
    return (*one.key[:3], one.nation or "", *days, one.certainty)


if __name__ == "__main__":
    SNAPSHOT.write_text(snapshot_text(), encoding="utf-8", newline="\n")
