"""The user's own dates in the window: added, changed, removed, undone, and previewed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.domain.observance import Begins, Restriction, Tier
from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
    own_id,
)
from planner.domain.rule import Computus, MonthDay, Weekday
from planner.services.own_dates import change_to_put
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tick, tree_of
from tests.ui.test_confirming import during
from tests.unit.domain.test_own_observance import AUDIT
from ui.commands.command import CommandId
from ui.dialogs.own_date import OwnDateDialog
from ui.dialogs.own_dates import OwnDatesDialog
from ui.own_words import own_rule_words
from ui.widgets.private_warning import PrivateWarning
from ui.window.main_window import MainWindow

TODAY = date(2026, 9, 16)
RULES: tuple[tuple[OwnRule, str], ...] = (
    (OnceRule(date(2026, 10, 7)), "once, on Wednesday 7 October 2026"),
    (YearlyRule(MonthDay(3, 5)), "every year on 5 March"),
    (
        WeekdayOfMonthRule(month=9, weekday=Weekday(2), nth=-1),
        "every year on the last Wednesday of September",
    ),
    (
        FromEasterRule(computus=Computus.ORTHODOX, offset_days=-48),
        "every year 48 days before Orthodox Easter Sunday",
    ),
    (
        FromEasterRule(computus=Computus.WESTERN, offset_days=1),
        "every year on the day after Easter Sunday",
    ),
    (
        RepeatingRule(first=date(2026, 9, 1), rrule="FREQ=MONTHLY;BYDAY=1MO"),
        "by the rule FREQ=MONTHLY;BYDAY=1MO, from Tuesday 1 September 2026",
    ),
)


@pytest.fixture
def dialog(window: MainWindow) -> OwnDateDialog:
    made = OwnDateDialog(None, TODAY, TODAY, window)
    made.show()
    return made


def then(act: Callable[[QDialog], None]) -> None:
    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        act(dialog)

    QTimer.singleShot(50, look)


@pytest.mark.parametrize(("rule", "words"), RULES, ids=[words for _rule, words in RULES])
def test_each_rule_comes_back_from_the_dialog(
    window: MainWindow, rule: OwnRule, words: str
) -> None:
    own = replace(
        AUDIT,
        rule=rule,
        days=3,
        begins=Begins.SUNSET,
        tier=Tier.INFO,
        restrictions=frozenset({Restriction.FAST, Restriction.NIGHT}),
        advice=("One.", "Two."),
    )
    assert OwnDateDialog(own, TODAY, TODAY, window).edited(own_id("unused")) == own
    assert own_rule_words(rule) == words


def test_a_new_one_starts_on_the_day_selected(dialog: OwnDateDialog) -> None:
    assert dialog.preview.text() == "Next dates: Wednesday 16 September 2026."


def test_the_preview_follows_the_rule(dialog: OwnDateDialog) -> None:
    dialog.rule.kind.setCurrentIndex(1)
    dialog.rule.day.setValue(29)
    dialog.rule.month.setCurrentIndex(1)
    assert dialog.preview.text().startswith("Next dates: Tuesday 29 February 2028; ")
    assert dialog.preview.text().count(";") == 4


def test_advice_that_tells_of_somebody_is_warned_of(dialog: OwnDateDialog, qtbot: QtBot) -> None:
    dialog.advice.setPlainText("She is pregnant")
    qtbot.waitUntil(found(PrivateWarning, dialog).isVisible, timeout=5000)


def test_the_preview_tells_a_rule_that_makes_no_sense(dialog: OwnDateDialog) -> None:
    dialog.rule.kind.setCurrentIndex(4)
    dialog.rule.rrule.setText("FREQ=OFTEN")
    assert "does not say how often" in dialog.preview.text()


@pytest.mark.parametrize(
    ("name", "rrule", "said"),
    [
        pytest.param(" ", "FREQ=YEARLY", "Say what the day is called.", id="no name"),
        pytest.param("Audit", "FREQ=OFTEN", "does not say how often", id="bad rule"),
    ],
)
def test_what_is_wrong_is_told_and_kept_open(
    dialog: OwnDateDialog, name: str, rrule: str, said: str
) -> None:
    dialog.title.setText(name)
    dialog.rule.kind.setCurrentIndex(4)
    dialog.rule.rrule.setText(rrule)
    found(QDialogButtonBox, dialog).accepted.emit()
    assert dialog.isVisible()
    assert said in dialog.fault.text()


def test_a_date_is_added_and_undone(window: MainWindow, workspace: Workspace) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnDateDialog)
        dialog.title.setText("Open day")
        found(QDialogButtonBox, dialog).accepted.emit()

    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnDatesDialog)
        then(fill)
        dialog.add.click()
        assert dialog.list.count() == 1
        dialog.reject()

    during(window.action(CommandId.OWN_DATES).trigger, add)
    names = [one.name for one in window.navigator.day_view.occurrences]
    assert "Open day" in names
    assert window.action(CommandId.UNDO).text() == "&Undo adding of Open day"
    window.action(CommandId.UNDO).trigger()
    assert workspace.own_observances == ()


def test_a_date_is_removed(window: MainWindow, workspace: Workspace) -> None:
    workspace.apply(change_to_put(AUDIT, None))

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, OwnDatesDialog)
        dialog.remove.click()
        dialog.reject()

    during(window.action(CommandId.OWN_DATES).trigger, remove)
    assert workspace.own_observances == ()


def test_a_diary_that_can_only_be_read_offers_no_change(window: MainWindow) -> None:
    listing = OwnDatesDialog(is_read_only=True, parent=window)
    listing.show_own([AUDIT], TODAY)
    buttons = (listing.add, listing.edit, listing.remove)
    assert not any(button.isEnabled() for button in buttons)


def test_the_side_bar_can_hide_them(window: MainWindow, workspace: Workspace) -> None:
    workspace.apply(change_to_put(replace(AUDIT, rule=OnceRule(TODAY)), None))
    tree = tree_of(window)
    tick(tree, row_called(tree, "Your own dates"))
    assert not [one for one in window.navigator.view.occurrences if one.observance.id == AUDIT.id]
