"""Remembered mappings of tables as plain fields, which other versions of the program can read."""

from collections.abc import Iterable, Mapping
from datetime import date, time
from enum import StrEnum
from typing import TypeVar

from planner.domain.session import SessionKind
from planner.later import imported_later

with imported_later():
    from planner.domain.table_mapping import (
        CellMeaning,
        DateOrder,
        Dating,
        Direction,
        Field,
        GridMapping,
        HeadMeaning,
        LayoutMemory,
        RowsMapping,
        ShiftCode,
        TableMapping,
    )

Choice = TypeVar("Choice", bound=StrEnum)

Fields = dict[str, object]


def layout_fields(memories: Iterable[LayoutMemory]) -> list[Fields]:
    """Return remembered mappings as fields that JSON can hold."""
    return [
        {
            "fingerprint": memory.fingerprint,
            "learned": memory.learned.isoformat(),
            "mapping": _mapping_fields(memory.mapping),
        }
        for memory in memories
    ]


def layouts_from(found: object) -> tuple[LayoutMemory, ...]:
    """Return the mappings that fields hold; what cannot be read is forgotten."""
    held = found if isinstance(found, list) else []
    read = map(_memory_from, held)
    return tuple(memory for memory in read if memory is not None)


def _mapping_fields(mapping: TableMapping) -> Fields:
    order, year = mapping.dating.order, mapping.dating.year
    shared: Fields = {
        "table": mapping.table,
        "order": order.value if order else None,
        "year": year,
        "keep_people": mapping.keep_people,
    }
    if isinstance(mapping, RowsMapping):
        return shared | {
            "layout": "rows",
            "header": mapping.header,
            "columns": [field.value for field in mapping.columns],
            "carries_dates": mapping.carries_dates,
        }
    return shared | {
        "layout": "grid",
        "direction": mapping.direction.value,
        "dates": mapping.dates,
        "heads": mapping.heads,
        "meanings": [meaning.value for meaning in mapping.meanings],
        "cells": mapping.cells.value,
        "key": [_code_fields(code) for code in mapping.key],
    }


def _code_fields(code: ShiftCode) -> Fields:
    return {
        "code": code.code,
        "title": code.title,
        "kind": code.kind.value if code.kind else None,
        "start": f"{code.start:%H:%M}" if code.start else None,
        "end": f"{code.end:%H:%M}" if code.end else None,
        "is_session": code.is_session,
    }


def _memory_from(found: object) -> LayoutMemory | None:
    match found:
        case {"fingerprint": str(fingerprint), "learned": str(learned), "mapping": dict(mapping)}:
            try:
                held = _mapping_from(mapping)
                return LayoutMemory(
                    fingerprint=fingerprint, mapping=held, learned=date.fromisoformat(learned)
                )
            except (ValueError, TypeError, KeyError):
                return None
        case _:
            return None


def _mapping_from(fields: Mapping[str, object]) -> TableMapping:
    """Return the mapping. Raises ValueError, TypeError or KeyError where it is none."""
    order, year = fields.get("order"), fields.get("year")
    dating = Dating(
        order=None if order is None else DateOrder(str(order)),
        year=None if year is None else _number(year),
    )
    is_kept = fields.get("keep_people") is True
    if fields["layout"] == "rows":
        header = fields["header"]
        return RowsMapping(
            table=str(fields["table"]),
            header=None if header is None else _number(header),
            columns=_choices(Field, fields["columns"]),
            dating=dating,
            carries_dates=fields.get("carries_dates") is True,
            keep_people=is_kept,
        )
    key = fields["key"]
    return GridMapping(
        table=str(fields["table"]),
        direction=Direction(str(fields["direction"])),
        dates=_number(fields["dates"]),
        heads=_number(fields["heads"]),
        meanings=_choices(HeadMeaning, fields["meanings"]),
        cells=CellMeaning(str(fields["cells"])),
        key=tuple(map(_code_from, key)) if isinstance(key, list) else (),
        dating=dating,
        keep_people=is_kept,
    )


def _code_from(fields: Mapping[str, object]) -> ShiftCode:
    kind, start, end = fields.get("kind"), fields.get("start"), fields.get("end")
    return ShiftCode(
        code=str(fields["code"]),
        title=str(fields["title"]),
        kind=None if kind is None else SessionKind(str(kind)),
        start=None if start is None else time.fromisoformat(str(start)),
        end=None if end is None else time.fromisoformat(str(end)),
        is_session=fields.get("is_session") is not False,
    )


def _choices(kind: type[Choice], found: object) -> tuple[Choice, ...]:
    if not isinstance(found, list):
        raise TypeError("a list was expected")
    return tuple(kind(each) for each in found)


def _number(found: object) -> int:
    if type(found) is not int or found < 0:
        raise TypeError("a number was expected")
    return found
