"""A file of tables while the user settles how it is read, and what is still asked."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.language import counted, translate
from planner.domain.table import Cell, Table, TableFile, text_of
from planner.domain.table_mapping import (
    NAMING_PEOPLE,
    DateExample,
    DateOrder,
    Direction,
    Doubt,
    DoubtKind,
    GridMapping,
    HeadMeaning,
    RowsMapping,
    Sureness,
    TableMapping,
)
from planner.domain.table_reading import Proposal, TableProposal
from planner.domain.wording import date_text
from planner.services.table_import import doubts_of

_EXAMPLES = 6
"""Dates that are shown both ways; more would only have to be scrolled."""

_OF_COLUMNS = frozenset({DoubtKind.COLUMNS, DoubtKind.CODES})


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetDraft:
    """One table of the file, and how it is to be read before dates and people are settled.

    ``layout`` names an export that is known; ``learned`` is the day on which the user settled the
    same headings.
    """

    table: Table
    mapping: TableMapping | None
    is_chosen: bool
    layout: str = ""
    learned: date | None = None
    codes: tuple[str, ...] = ()
    """Codes of a rota that had no meaning when the file was read."""

    @property
    def name(self) -> str:
        """The name of the sheet; a .csv file has none."""
        return self.table.name


@dataclass(frozen=True, slots=True)
class SheetFault:
    """What must be settled about the columns of a sheet before it can be read."""

    sheet: str
    doubt: Doubt


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What only the user can say about the sheets that are chosen.

    ``open_sheets`` are those whose dates can be read in two ways, and ``dates`` some of them;
    ``years`` are the likely ones where dates name none, ``people`` where names of people stand.
    """

    faults: tuple[SheetFault, ...] = ()
    open_sheets: tuple[str, ...] = ()
    dates: tuple[DateExample, ...] = ()
    years: tuple[int, ...] = ()
    people: tuple[str, ...] = ()
    asks_year: bool = False

    @property
    def asks_order(self) -> bool:
        """Tell whether the order of day and month is asked."""
        return bool(self.open_sheets)

    @property
    def are_none(self) -> bool:
        """Tell whether nothing about dates or people is asked."""
        return not (self.asks_order or self.asks_year or self.people)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDraft:
    """The file, its sheets as settled so far, and the answers that hold for all of them."""

    file: TableFile
    sheets: tuple[SheetDraft, ...]
    year: int | None = None
    keep_people: bool = False

    @property
    def chosen(self) -> tuple[SheetDraft, ...]:
        """The sheets that are to be read."""
        return tuple(one for one in self.sheets if one.is_chosen and one.mapping is not None)

    @property
    def mappings(self) -> tuple[TableMapping, ...]:
        """How each of them is read, with the answers about dates and people."""
        return tuple(self._answered(one.mapping) for one in self.chosen if one.mapping is not None)

    def sheet(self, name: str) -> SheetDraft:
        """Return the sheet of that name."""
        return next(one for one in self.sheets if one.name == name)

    def with_sheet(self, sheet: SheetDraft) -> "TableDraft":
        """Return the draft with another state of one sheet."""
        sheets = tuple(sheet if one.name == sheet.name else one for one in self.sheets)
        return replace(self, sheets=sheets)

    def with_mapping(self, name: str, mapping: TableMapping) -> "TableDraft":
        """Return the draft with another mapping of a sheet, and of those with the same headings."""
        before = self.sheet(name)
        alike = [
            replace(one, mapping=replace(mapping, table=one.name, dating=one.mapping.dating))
            for one in self.sheets
            if one is not before and one.mapping is not None and are_alike(one, before)
        ]
        draft = self
        for sheet in (replace(before, mapping=mapping), *alike):
            draft = draft.with_sheet(sheet)
        return draft

    def order_of(self, names: Iterable[str]) -> DateOrder | None:
        """Return the order that was settled for one of these sheets, None where none was."""
        mappings = (self.sheet(name).mapping for name in names)
        return next((one.dating.order for one in mappings if one and one.dating.order), None)

    def with_order_of(self, names: Iterable[str], order: DateOrder) -> "TableDraft":
        """Return the draft with the dates of these sheets in this order."""
        draft = self
        for sheet in map(self.sheet, names):
            if sheet.mapping is not None:
                draft = draft.with_sheet(replace(sheet, mapping=with_order(sheet.mapping, order)))
        return draft

    def _answered(self, mapping: TableMapping) -> TableMapping:
        dating = replace(mapping.dating, year=mapping.dating.year or self.year)
        return replace(mapping, dating=dating, keep_people=self.keep_people)


def draft_from(file: TableFile, proposal: Proposal) -> TableDraft:
    """Return the draft that a proposal begins with."""
    proposals = {one.table: one for one in proposal.tables}
    held = (
        _sheet_from(table, proposals[table.name])
        for table in file.tables
        if table.name in proposals
    )
    sheets = tuple(sorted(held, key=lambda one: one.table.is_hidden))
    keeps = any(one.mapping.keep_people for one in sheets if one.is_chosen and one.mapping)
    return TableDraft(file=file, sheets=sheets, keep_people=keeps)


def needs_no_question(proposal: Proposal) -> bool:
    """Tell whether the file is laid out as one that was settled before, or as an export is."""
    return proposal.is_settled and all(map(_is_known, proposal.chosen))


def with_order(mapping: TableMapping, order: DateOrder | None) -> TableMapping:
    """Return a mapping with its dates in another order, or in one that is not known."""
    return replace(mapping, dating=replace(mapping.dating, order=order))


def questions_of(draft: TableDraft) -> Questions:
    """Return what is still asked, and what was answered and might be answered otherwise.

    It looks at every row, so it is best asked in a thread.
    """
    found = [
        SheetFault(sheet.name, doubt)
        for sheet in draft.chosen
        if sheet.mapping is not None
        for doubt in doubts_of(sheet.table, with_order(sheet.mapping, None))
    ]
    doubts = [one.doubt for one in found]
    orders = [one for one in found if one.doubt.kind is DoubtKind.DATE_ORDER]
    years = [doubt for doubt in doubts if doubt.kind is DoubtKind.YEAR]
    return Questions(
        faults=tuple(one for one in found if one.doubt.kind in _OF_COLUMNS),
        dates=tuple(_distinct(example for one in orders for example in one.doubt.examples)),
        open_sheets=tuple(one.sheet for one in orders),
        years=tuple(sorted({year for doubt in years for year in doubt.years})),
        people=tuple(place for sheet in draft.chosen for place in _people_in(sheet)),
        asks_year=bool(years),
    )


def learned_text(learned: date) -> str:
    """Return on which day the user settled the same headings."""
    words = translate("tables", "The columns are as they were on {day}.")
    return words.format(day=date_text(learned))


def headings_of(table: Table, mapping: TableMapping) -> tuple[str, ...]:
    """Return the headings of the columns, or of the rows where the dates of a grid go across."""
    if isinstance(mapping, GridMapping) and mapping.direction is Direction.ACROSS:
        return tuple(_text(cell) for cell in table.column(mapping.heads))
    row = mapping.header if isinstance(mapping, RowsMapping) else mapping.heads
    if row is None:
        return ("",) * table.width
    return tuple(_text(table.cell(row, column)) for column in range(table.width))


def are_alike(sheet: SheetDraft, other: SheetDraft) -> bool:
    """Tell whether two sheets are laid out alike, with the same headings in the same place."""
    if type(sheet.mapping) is not type(other.mapping) or sheet.mapping is None:
        return False
    assert other.mapping is not None, "of the same type as one that is there"
    return headings_of(sheet.table, other.mapping) == headings_of(other.table, other.mapping)


def _sheet_from(table: Table, proposal: TableProposal) -> SheetDraft:
    return SheetDraft(
        table=table,
        mapping=proposal.mapping,
        is_chosen=proposal.is_chosen and proposal.mapping is not None,
        layout=proposal.layout,
        learned=proposal.learned,
        codes=tuple(code for doubt in proposal.doubts for code in doubt.codes),
    )


def _is_known(proposal: TableProposal) -> bool:
    is_export = bool(proposal.layout) and proposal.sureness is Sureness.SURE
    return proposal.learned is not None or is_export


def _distinct(examples: Iterable[DateExample]) -> Sequence[DateExample]:
    return list({example.text: example for example in examples}.values())[:_EXAMPLES]


def _people_in(sheet: SheetDraft) -> Iterator[str]:
    match sheet.mapping:
        case RowsMapping() as rows:
            headings = headings_of(sheet.table, rows)
            for column, held in enumerate(rows.columns):
                if held in NAMING_PEOPLE:
                    name = headings[column] if column < len(headings) else ""
                    yield name or translate("tables", "a column without a heading")
        case GridMapping() as grid:
            people = sum(meaning is HeadMeaning.PERSON for meaning in grid.meanings)
            if people:
                yield counted("%n heading(s) of the rota", "", people)
        case None:
            return


def _text(cell: Cell) -> str:
    return " ".join(text_of(cell).split())
