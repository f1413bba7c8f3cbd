"""How a whole file is best read: which of its tables hold a timetable, and by which mappings."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from planner.domain.language import translate
from planner.domain.table import Table, TableFile
from planner.domain.table_mapping import (
    Doubt,
    DoubtKind,
    LayoutMemory,
    RowsMapping,
    Sureness,
    TableMapping,
)
from planner.domain.table_reading import Proposal, TableProposal
from planner.domain.wording import listed
from planner.exchange.tables.dating import dating_of
from planner.exchange.tables.grid_to_sessions import dates_of_grid
from planner.exchange.tables.limits import refusal
from planner.exchange.tables.mapping_guess import (
    MappingGuess,
    fingerprint_of,
    guess_mapping,
    mapping_doubts,
)
from planner.exchange.tables.rows_to_sessions import dates_of_rows
from planner.exchange.tables.years_named import years_named


def proposal_of(file: TableFile, remembered: Sequence[LayoutMemory]) -> Proposal:
    """Return how a file is best read; what was remembered comes before any guess.

    Raises TimetableError where no table holds anything.
    """
    tables = sorted(file.tables, key=lambda table: table.is_hidden)
    found = [_proposal(file, table, remembered) for table in tables]
    if not any(any(table.rows) for table in file.tables):
        raise refusal(
            file.name,
            translate("tables", "it is empty"),
            translate("tables", "save the timetable again in the program it comes from"),
        )
    chosen = _chosen(file, found)
    return Proposal(
        file=file.name,
        tables=tuple(replace(one, is_chosen=one.table in chosen) for one in found),
        doubts=tuple(_doubts(found, chosen)),
    )


def _chosen(file: TableFile, found: Sequence[TableProposal]) -> frozenset[str]:
    """Return the tables to import: all that are alike, or the one that is surest."""
    hidden = {table.name for table in file.tables if table.is_hidden}
    good = [one for one in found if one.mapping is not None and one.table not in hidden]
    if not good:
        return frozenset()
    sure = [one for one in good if one.sureness is Sureness.SURE]
    likely = [one for one in good if one.sureness is Sureness.LIKELY]
    best = sure or likely or good[:1]
    return frozenset(one.table for one in best)


def _doubts(found: Sequence[TableProposal], chosen: frozenset[str]) -> Iterator[Doubt]:
    if not chosen:
        yield Doubt(
            kind=DoubtKind.COLUMNS,
            text=translate("tables", "nothing in it looks like a timetable"),
            option="--column date=A --column title=B",
        )
    elif len(chosen) > 1 and not all(one.learned for one in found if one.table in chosen):
        names = [one.table for one in found if one.table in chosen]
        words = translate("tables", "several sheets look like timetables: {sheets}")
        yield Doubt(
            kind=DoubtKind.SHEETS,
            text=words.format(sheets=listed(names)),
            option=f'--sheet "{names[0]}" or --sheet all',
        )


def _proposal(file: TableFile, table: Table, remembered: Sequence[LayoutMemory]) -> TableProposal:
    titles = (PurePath(file.name).stem, *(each.name for each in file.tables))
    guess = guess_mapping(table, titles)
    known = _recalled(table, titles, remembered, guess)
    if known is not None:
        memory, mapping = known
        return TableProposal(
            table=table.name,
            mapping=mapping,
            is_chosen=False,
            sureness=Sureness.SURE,
            doubts=mapping_doubts(table, mapping),
            learned=memory.learned,
        )
    if guess is None:
        return TableProposal(
            table=table.name, mapping=None, is_chosen=False, sureness=Sureness.WEAK
        )
    return TableProposal(
        table=table.name,
        mapping=guess.mapping,
        is_chosen=False,
        sureness=guess.sureness,
        doubts=guess.doubts,
        layout=guess.layout.name if guess.layout else "",
        layout_source=guess.layout.source if guess.layout else "",
    )


def _recalled(
    table: Table,
    titles: Sequence[str],
    remembered: Sequence[LayoutMemory],
    guess: MappingGuess | None,
) -> tuple[LayoutMemory, TableMapping] | None:
    """Return the mapping that was settled for the same headings, with the dates of this table."""
    for memory in remembered:
        held = _for_table(memory.mapping, table, guess)
        if held is not None and fingerprint_of(table, held) == memory.fingerprint:
            return memory, _dated(table, held, titles)
    return None


def _for_table(
    mapping: TableMapping, table: Table, guess: MappingGuess | None
) -> TableMapping | None:
    """Return a mapping for another table; its headings may stand in another row this time."""
    if not isinstance(mapping, RowsMapping):
        within = mapping.heads < max(len(table.rows), table.width)
        return replace(mapping, table=table.name) if within else None
    header = mapping.header
    if header is not None and guess is not None and isinstance(guess.mapping, RowsMapping):
        header = guess.mapping.header if guess.mapping.header is not None else header
    if header is not None and header >= len(table.rows):
        return None
    return replace(mapping, table=table.name, header=header)


def _dated(table: Table, mapping: TableMapping, titles: Sequence[str]) -> TableMapping:
    """Return a mapping with what this table says of its dates; the rest was settled before."""
    if isinstance(mapping, RowsMapping):
        written = dates_of_rows(table, mapping)
    else:
        written = dates_of_grid(table, mapping)
    found = dating_of(written, years_named(table, titles)).dating
    order = found.order or mapping.dating.order
    return replace(mapping, dating=replace(found, order=order))
