"""A bar says how sure its date is by a whole word or by a sign, however narrow it is."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from planner.domain.confirmation import Confirmation
from planner.domain.dates import ONE_DAY, DateSpan, week_of
from planner.domain.observance import Begins, Certainty, ObservanceId, PracticeSlug
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import bars
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from tests.factories import an_observance, an_occurrence
from ui.look.sureness import SurenessSign
from ui.models.month_model import RowContent
from ui.views.bar_geometry import BarGeometry
from ui.views.bar_name import bar_name, name_type, sign_room
from ui.views.bar_painter import BarPicture
from ui.views.cell_type import CellType, cell_type_from
from ui.views.month_layout import PlacedBar

DAY = date(2026, 9, 23)
SURE = an_occurrence(
    observance=an_observance(id=ObservanceId("islam.eid-al-fitr"), name="Eid al-Fitr"), day=DAY
)
EXPECTED = replace(SURE, certainty=Certainty.EXPECTED)
DIFFERS = replace(SURE, earliest=DAY, latest=date(2026, 9, 24))
CONFIRMED = replace(
    SURE,
    confirmed=Confirmation(
        observance=SURE.observance.id,
        practice=PracticeSlug("test"),
        cycle="2026",
        nation=None,
        first_day=DAY,
        announced_by="East London Mosque",
        entered=DAY,
    ),
)
WORDS = {
    "expected": (EXPECTED, "expected", SurenessSign.UNSURE),
    "date differs": (DIFFERS, "date differs", SurenessSign.UNSURE),
    "confirmed": (CONFIRMED, "confirmed", SurenessSign.CONFIRMED),
}


@pytest.fixture(params=[100, 200], ids=["text at 100%", "text at 200%"])
def cell(qapp: QApplication, request: pytest.FixtureRequest) -> CellType:
    font = QFont(qapp.font())
    font.setPixelSize(14 * int(request.param) // 100)
    return cell_type_from(font)


@pytest.mark.parametrize(("occurrence", "word", "sign"), WORDS.values(), ids=WORDS)
@pytest.mark.parametrize("most", [1, 2, 3])
def test_the_word_is_whole_or_a_sign_stands_for_it(
    occurrence: Occurrence, word: str, sign: SurenessSign, most: int, cell: CellType
) -> None:
    _font, metrics = name_type(occurrence, cell)
    found = set()
    for width in range(sign_room(metrics), metrics.horizontalAdvance(f"Eid al-Fitr, {word}") + 2):
        lines = bar_name(occurrence, metrics, width, most)
        told = " ".join(line.text for line in lines)
        found.add(lines[-1].sign)
        assert told.endswith(f", {word}") is (lines[-1].sign is None)
        assert not (lines[-1].sign and "," in told)
    assert found == {sign, None}


@pytest.mark.parametrize(("occurrence", "_word", "sign"), WORDS.values(), ids=WORDS)
def test_a_sign_stays_within_the_room(
    occurrence: Occurrence, _word: str, sign: SurenessSign, cell: CellType
) -> None:
    _font, metrics = name_type(occurrence, cell)
    width = metrics.horizontalAdvance("Eid al")
    (line,) = bar_name(occurrence, metrics, width, 1)
    assert line.sign is sign
    assert metrics.horizontalAdvance(line.text) + sign_room(metrics) <= width


def test_a_sure_date_has_no_sign(cell: CellType) -> None:
    _font, metrics = name_type(SURE, cell)
    (line,) = bar_name(SURE, metrics, 30, 1)
    assert line.sign is None


def picture(
    workspace: Workspace, occurrence: Occurrence, cell: CellType, column: int
) -> BarPicture:
    """Return the bar in a week whose columns are so many pixels wide."""
    span = week_of(DAY)
    view = workspace.period(span, DAY)
    week = RowContent(span=span, days=view.days, bars=bars([occurrence], span), view=view)
    edges = [number * column for number in range(8)]
    geometry = BarGeometry(row=week, edges=edges, cell=cell, clock=Clock.TWELVE_HOUR)
    (bar,) = week.bars
    return geometry.picture(PlacedBar(bar=bar, top=0, lines=1), 0)


EVES = {
    "with its day": date(2026, 9, 23),
    "alone at the end of the week": date(2026, 9, 28),
}


@pytest.mark.parametrize("day", EVES.values(), ids=EVES)
def test_the_time_of_an_eve_is_whole_or_left_out(
    day: date, workspace: Workspace, cell: CellType
) -> None:
    evening = replace(
        SURE,
        observance=replace(SURE.observance, begins=Begins.SUNSET),
        span=DateSpan(day, day + ONE_DAY),
    )
    told = {picture(workspace, evening, cell, wide).eve[-1].text for wide in range(20, 400, 5)}
    assert "" in told
    assert all(words == "" or words.endswith("pm") for words in told)
