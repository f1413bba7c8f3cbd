"""Exports of other programs whose columns are publicly known, each with where that is.

No public list of columns was found for exports of HealthRoster, Optima, CLWRota, Medirota,
Rotamaster, L2P or Accurx (looked for in November 2026); their files are mapped by their headings,
as any other.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.table import Cell
from planner.domain.table_mapping import DateOrder, Field
from planner.exchange.tables.headings import plain_heading


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownLayout:
    """Columns by their headings, and those among them that must be there.

    ``order`` is that of its dates where the program always writes the same.
    """

    name: str
    source: str
    columns: tuple[tuple[str, Field], ...]
    needed: frozenset[str]
    order: DateOrder | None = None

    def fields_of(self, headings: Iterable[Cell]) -> tuple[Field, ...] | None:
        """Return what each column holds, None where the headings are not of this layout."""
        plain = [plain_heading(cell) for cell in headings]
        if not self.needed <= set(plain):
            return None
        held = dict(self.columns)
        return tuple(held.get(words, Field.IGNORED) for words in plain)


OWN_COLUMNS = (
    ("Title", Field.TITLE),
    ("Date", Field.DATE),
    ("Start", Field.START),
    ("End", Field.END),
    ("All day", Field.ALL_DAY),
    ("Location", Field.LOCATION),
    ("Kind", Field.KIND),
    ("Programme", Field.PROGRAMME),
    ("Tutor", Field.TUTOR),
    ("Notes", Field.NOTES),
    ("Repeats", Field.REPEATS),
    ("Id", Field.ID),
    ("End date", Field.END_DATE),
)
"""The columns of this program’s own export; the last is there only where it is needed."""

_OUTLOOK = (
    ("subject", Field.TITLE),
    ("start date", Field.DATE),
    ("start time", Field.START),
    ("end date", Field.END_DATE),
    ("end time", Field.END),
    ("all day event", Field.ALL_DAY),
    ("meeting organizer", Field.TUTOR),
    ("required attendees", Field.PEOPLE),
    ("optional attendees", Field.PEOPLE),
    ("categories", Field.KIND),
    ("description", Field.NOTES),
    ("location", Field.LOCATION),
)

LAYOUTS: tuple[KnownLayout, ...] = (
    KnownLayout(
        name="Multifaith Planner",
        source="this program",
        columns=tuple((heading.casefold(), field) for heading, field in OWN_COLUMNS),
        needed=frozenset({"title", "date", "start", "end", "all day", "repeats", "id"}),
    ),
    KnownLayout(
        name="Outlook",
        source="https://wiki.mozilla.org/index.php?oldid=89070&title="
        "Calendar%3AFeature_Implementations%3AImportExport%3ACSV, read 2026-11-26",
        columns=_OUTLOOK,
        needed=frozenset({"subject", "start date", "start time", "show time as"}),
    ),
    KnownLayout(
        name="Google Calendar",
        source="https://support.google.com/calendar/answer/37118, as quoted in "
        "https://gist.github.com/carlessanagustin/b9b47c23f9224fe9d191, read 2026-11-26",
        columns=_OUTLOOK,
        needed=frozenset({"subject", "start date"}),
    ),
    KnownLayout(
        name="Sakai",
        source="https://websites.umich.edu/~csev/sakai/re/download/sakai-re-2.3.1.tar:"
        "sakai-src/reference/library/src/webapp/schedule/README.txt, read 2026-11-26",
        columns=(
            ("title", Field.TITLE),
            ("description", Field.NOTES),
            ("date", Field.DATE),
            ("start", Field.START),
            ("duration", Field.LENGTH),
            ("type", Field.KIND),
            ("location", Field.LOCATION),
        ),
        needed=frozenset({"title", "date", "start", "duration", "type", "frequency", "interval"}),
        order=DateOrder.MONTH_FIRST,
    ),
    KnownLayout(
        name="EMS Master Calendar",
        source="https://emsprd.conncoll.edu/MasterCalendar/ImportFormat.htm, read 2026-11-26",
        columns=(
            ("eventid", Field.ID),
            ("eventdate", Field.DATE),
            ("startdate", Field.DATE),
            ("title", Field.TITLE),
            ("eventname", Field.TITLE),
            ("description", Field.NOTES),
            ("starttime", Field.START),
            ("timeeventstart", Field.START),
            ("endtime", Field.END),
            ("timeeventend", Field.END),
            ("location", Field.LOCATION),
            ("locationname", Field.LOCATION),
            ("contact", Field.PEOPLE),
            ("contactname", Field.PEOPLE),
            ("email", Field.PEOPLE),
            ("contactemail", Field.PEOPLE),
            ("alldayevent", Field.ALL_DAY),
            ("isalldayevent", Field.ALL_DAY),
            ("eventtype", Field.KIND),
        ),
        needed=frozenset({"eventdate", "timeeventstart", "timeeventend"}),
        order=DateOrder.MONTH_FIRST,
    ),
)
"""Those that need more come before those that need less."""


# Sheets of our own workbooks that stand beside the one of sessions.
_WITHOUT_SESSIONS = (
    frozenset({"observance", "first day", "in its own calendar", "id"}),
    frozenset({"how much it asks for", "title", "observance", "why"}),
)


def holds_no_sessions(headings: Iterable[Cell]) -> bool:
    """Tell whether the headings are those of observances or clashes as this program writes them."""
    plain = {plain_heading(cell) for cell in headings}
    return any(needed <= plain for needed in _WITHOUT_SESSIONS)


def known_layout(headings: Iterable[Cell]) -> tuple[KnownLayout, tuple[Field, ...]] | None:
    """Return the layout whose headings these are, and what each column holds, else None."""
    cells = tuple(headings)
    for layout in LAYOUTS:
        fields = layout.fields_of(cells)
        if fields is not None:
            return layout, fields
    return None
