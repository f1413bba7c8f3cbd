"""The tree's model says in words what its rows paint, and what a tick asks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.observance import ObservanceId, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.practice_groups import PracticeGroup
from tests.factories import NEW_YEAR_RULE, a_practice, an_observance
from ui.models.overlay_model import OverlayModel
from ui.models.overlay_search import OverlaySearch

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
CHECKED = Qt.ItemDataRole.CheckStateRole
TOOLTIP = Qt.ItemDataRole.ToolTipRole

KIPPUR = an_observance(NEW_YEAR_RULE, id="judaism.kippur", name="Yom Kippur")
PURIM = an_observance(
    NEW_YEAR_RULE, id="judaism.purim", name="Purim", also=("Feast of Lots",), tier=Tier.AWARE
)
LAG = an_observance(NEW_YEAR_RULE, id="judaism.lag", name="<b>Lag</b> BaOmer", tier=Tier.INFO)
EID = an_observance(
    NEW_YEAR_RULE, id="islam.eid-al-fitr", name="Eid al-Fitr", also=("Eid ul-Fitr", "Hari Raya")
)
MOON = tuple(
    a_practice(slug, name=name, choice="moon", usual=usual)
    for slug, name, usual in (("umm", "Umm al-Qura", True), ("local", "local sighting", False))
)
CHURCHES = tuple(a_practice(slug) for slug in ("western", "orthodox", "julian"))
GROUPS = (
    PracticeGroup(tradition=Tradition.ISLAM, practices=MOON),
    PracticeGroup(tradition=Tradition.CHRISTIANITY, practices=CHURCHES),
)
TRADITIONS = (Tradition.CHRISTIANITY, Tradition.ISLAM, Tradition.JUDAISM, Tradition.OWN)


@pytest.fixture
def model(qtbot: QtBot) -> OverlayModel:
    del qtbot
    model = OverlayModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_observances(TRADITIONS, (LAG, EID, PURIM, KIPPUR), GROUPS)
    return model


def row(model: OverlayModel | OverlaySearch, *numbers: int) -> QModelIndex:
    index = QModelIndex()
    for number in numbers:
        index = model.index(number, 0, index)
    return index


def names_under(model: OverlayModel | OverlaySearch, parent: QModelIndex) -> list[str]:
    return [model.index(n, 0, parent).data() for n in range(model.rowCount(parent))]


def hiding(*ids: str) -> Overlay:
    return Overlay(hidden_observances=frozenset(map(ObservanceId, ids)))


def test_traditions_hold_their_observances_by_tier_and_name(model: OverlayModel) -> None:
    assert names_under(model, QModelIndex()) == [
        "Christianity",
        "Islam",
        "Judaism",
        "Your own dates",
    ]
    assert names_under(model, row(model, 2)) == ["Yom Kippur", "Purim", "<b>Lag</b> BaOmer"]


ALL, SOME, NONE = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


@pytest.mark.parametrize(
    ("overlay", "tradition", "first"),
    [
        pytest.param(Overlay(), ALL, ALL, id="nothing hidden"),
        pytest.param(hiding(KIPPUR.id), SOME, NONE, id="the first hidden"),
        pytest.param(hiding(PURIM.id), SOME, ALL, id="another hidden"),
        pytest.param(Overlay(traditions=frozenset()), NONE, NONE, id="left out"),
    ],
)
def test_ticks_tell_what_is_left_in(
    model: OverlayModel, overlay: Overlay, tradition: Qt.CheckState, first: Qt.CheckState
) -> None:
    model.show_overlay(overlay)
    assert (row(model, 2).data(CHECKED), row(model, 2, 0).data(CHECKED)) == (tradition, first)


BOTH = Overlay(shown_practices=frozenset({PracticeSlug("local")}))
NO_OLD_CALENDAR = Overlay(hidden_practices=frozenset({PracticeSlug("julian")}))


@pytest.mark.parametrize(
    ("overlay", "place", "spoken"),
    [
        pytest.param(Overlay(), (2,), "Judaism, checked, 2 of 3 shown", id="whole"),
        pytest.param(
            hiding(KIPPUR.id), (2,), "Judaism, partly checked, 1 of 3 shown", id="in part"
        ),
        pytest.param(
            Overlay(traditions=frozenset()), (2,), "Judaism, not checked, 0 of 3 shown", id="out"
        ),
        pytest.param(Overlay(), (3,), "Your own dates, checked, none yet", id="nothing in it"),
        pytest.param(
            Overlay(), (1,), "Islam, checked, 1 of 1 shown, Umm al-Qura", id="one practice"
        ),
        pytest.param(
            BOTH,
            (1,),
            "Islam, checked, 1 of 1 shown, Umm al-Qura / Local sighting",
            id="both practices",
        ),
        pytest.param(Overlay(), (0,), "Christianity, checked, none yet", id="customs as usual"),
        pytest.param(
            NO_OLD_CALENDAR,
            (0,),
            "Christianity, checked, none yet, 2 of 3 practices",
            id="one custom fewer",
        ),
        pytest.param(Overlay(), (2, 1), "Purim, checked, be aware", id="shown"),
        pytest.param(hiding(PURIM.id), (2, 1), "Purim, not checked, be aware, hidden", id="hidden"),
        pytest.param(
            Overlay(lowest_tier=Tier.PLAN),
            (2, 1),
            "Purim, checked, be aware, not shown",
            id="below the tier",
        ),
        pytest.param(
            Overlay(lowest_tier=Tier.PLAN, shown_observances=frozenset({PURIM.id})),
            (2, 1),
            "Purim, checked, be aware",
            id="shown below the tier",
        ),
        pytest.param(
            Overlay(hidden_practices=frozenset({PracticeSlug("test")})),
            (2, 1),
            "Purim, checked, be aware, another practice",
            id="of a practice not followed",
        ),
    ],
)
def test_rows_speak(
    model: OverlayModel, overlay: Overlay, place: tuple[int, ...], spoken: str
) -> None:
    model.show_overlay(overlay)
    assert row(model, *place).data(SPOKEN) == spoken


def test_a_tooltip_tells_other_names_and_why_it_does_not_show(model: OverlayModel) -> None:
    model.show_overlay(hiding(PURIM.id))
    told = row(model, 2, 1).data(TOOLTIP)
    assert "Also Feast of Lots" in told
    assert "It is hidden: it does not show and raises no clash." in told


def test_a_tooltip_shows_mark_up_as_it_stands(model: OverlayModel) -> None:
    assert "&lt;b&gt;Lag&lt;/b&gt; BaOmer" in row(model, 2, 2).data(TOOLTIP)


@pytest.mark.parametrize(
    ("before", "place", "state", "after"),
    [
        pytest.param(Overlay(), (2, 1), NONE, hiding(PURIM.id), id="an observance out"),
        pytest.param(hiding(PURIM.id), (2, 1), ALL, Overlay(), id="an observance in"),
        pytest.param(hiding(PURIM.id), (2,), ALL, Overlay(), id="a tradition in part comes in"),
        pytest.param(
            Overlay(),
            (2,),
            NONE,
            Overlay(traditions=frozenset(Tradition) - {Tradition.JUDAISM}),
            id="a tradition out",
        ),
    ],
)
def test_a_tick_asks_for_an_overlay(
    model: OverlayModel,
    qtbot: QtBot,
    before: Overlay,
    place: tuple[int, ...],
    state: Qt.CheckState,
    after: Overlay,
) -> None:
    model.show_overlay(before)
    with qtbot.waitSignal(model.overlay_chosen) as chosen:
        assert model.setData(row(model, *place), state, CHECKED)
    assert chosen.args == [after]
    assert model.overlay == before


def test_names_cannot_be_edited(model: OverlayModel) -> None:
    assert not model.setData(row(model, 2), "Faith")


def test_only_another_list_resets_the_model(model: OverlayModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_observances(TRADITIONS, (LAG, EID, PURIM, KIPPUR), GROUPS)
    with qtbot.waitSignal(model.modelReset):
        model.show_observances(TRADITIONS, (LAG, EID, PURIM), GROUPS)
    assert model.rowCount(row(model, 2)) == 2


def test_another_overlay_tells_every_row(model: OverlayModel, qtbot: QtBot) -> None:
    with qtbot.waitSignals([model.dataChanged] * 6), qtbot.assertNotEmitted(model.modelReset):
        model.show_overlay(Overlay(lowest_tier=Tier.INFO))


@pytest.mark.parametrize(
    ("overlay", "counts"),
    [
        (Overlay(), (0, 0)),
        (hiding(PURIM.id, LAG.id), (0, 2)),
        (hiding(KIPPUR.id, PURIM.id, LAG.id), (1, 0)),
        (replace(hiding(EID.id), traditions=frozenset({Tradition.JUDAISM})), (3, 0)),
        (hiding("other.gone"), (0, 0)),
    ],
    ids=["nothing", "two of three", "all of one", "others left out", "one that is no more"],
)
def test_what_is_hidden_is_counted(
    model: OverlayModel, overlay: Overlay, counts: tuple[int, int]
) -> None:
    model.show_overlay(overlay)
    assert model.hidden_counts() == counts


@pytest.mark.parametrize(
    ("words", "found"),
    [
        pytest.param("", [[], ["Eid al-Fitr"], ["Yom Kippur", "Purim", LAG.name], []], id="none"),
        pytest.param("raya", [["Eid al-Fitr"]], id="another name"),
        pytest.param("EID UL FITR", [["Eid al-Fitr"]], id="another spelling"),
        pytest.param("judaism pur", [["Purim"]], id="with its tradition"),
        pytest.param("judaism", [["Yom Kippur", "Purim", LAG.name]], id="a tradition"),
        pytest.param("pu", [["Purim"]], id="the beginning of a word"),
        pytest.param("zzz", [], id="nothing"),
    ],
)
def test_a_search_leaves_observances_under_their_traditions(
    model: OverlayModel, words: str, found: list[list[str]]
) -> None:
    search = OverlaySearch(model)
    QAbstractItemModelTester(search, QAbstractItemModelTester.FailureReportingMode.Fatal)
    search.search(words)
    under = [names_under(search, row(search, n)) for n in range(search.rowCount())]
    assert under == found
    assert search.count() == sum(map(len, found))


def test_a_search_knows_an_observance_by_its_new_name(model: OverlayModel) -> None:
    search = OverlaySearch(model)
    search.search("audit")
    renamed = replace(PURIM, name="Audit week")
    model.show_observances(TRADITIONS, (EID, renamed), GROUPS)
    assert search.count() == 1
