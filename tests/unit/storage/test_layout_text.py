"""Remembered mappings of tables, in the settings of a diary and as text."""

import json
from datetime import date, time

import pytest

from planner.domain.session import SessionKind
from planner.domain.settings import Settings
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
)
from planner.storage.layout_text import layout_fields, layouts_from
from planner.storage.settings_text import settings_from, settings_text

MEMORIES = (
    LayoutMemory(
        fingerprint="a1",
        mapping=RowsMapping(
            table="Autumn",
            header=2,
            columns=(Field.DATE, Field.IGNORED, Field.TITLE, Field.ALL_DAY),
            dating=Dating(order=DateOrder.DAY_FIRST, year=2026),
            carries_dates=True,
            keep_people=True,
        ),
        learned=date(2026, 10, 3),
    ),
    LayoutMemory(
        fingerprint="b2",
        mapping=RowsMapping(table="", header=None, columns=(Field.TITLE, Field.START)),
        learned=date(2026, 10, 4),
    ),
    LayoutMemory(
        fingerprint="c3",
        mapping=GridMapping(
            table="Rota",
            direction=Direction.ACROSS,
            dates=1,
            heads=0,
            meanings=(HeadMeaning.IGNORED, HeadMeaning.PERSON, HeadMeaning.HOURS),
            cells=CellMeaning.CODES,
            key=(
                ShiftCode(code="N", title="Night", start=time(20), end=time(8, 30)),
                ShiftCode(code="C", title="Clinic", kind=SessionKind.CLINIC),
                ShiftCode(code="AL", title="Leave", is_session=False),
            ),
        ),
        learned=date(2026, 10, 5),
    ),
)


def test_what_is_remembered_is_read_again() -> None:
    text = settings_text(Settings(layouts=MEMORIES))
    assert settings_from(text).layouts == MEMORIES


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param({"learned": "soon"}, id="no day"),
        pytest.param({"fingerprint": 7}, id="no fingerprint"),
        pytest.param({"mapping": {}}, id="an empty mapping"),
        pytest.param({"mapping": "rows"}, id="no mapping"),
    ],
)
def test_what_cannot_be_read_is_forgotten_alone(spoilt: dict[str, object]) -> None:
    fields = json.loads(json.dumps(layout_fields(MEMORIES)))
    fields[1] |= spoilt
    assert layouts_from(fields) == (MEMORIES[0], MEMORIES[2])


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("columns", None), ("columns", ["date", "mood"]), ("header", -1), ("header", "2")),
        *(("order", "year-first"), ("year", "2026"), ("layout", "circle")),
    ],
)
def test_a_mapping_of_another_version_is_forgotten(field: str, value: object) -> None:
    (fields, *_) = json.loads(json.dumps(layout_fields(MEMORIES)))
    fields["mapping"][field] = value
    assert layouts_from([fields]) == ()


@pytest.mark.parametrize("found", [None, 7, "text", {}, [7, None, "x", []]])
def test_anything_else_is_nothing(found: object) -> None:
    assert layouts_from(found) == ()
