"""The clash policy to be read and changed: figures, and for each rule how much it matters."""

import re
from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QListWidget,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.clash import Severity
from planner.domain.errors import NotUnderstoodError
from planner.domain.policy import Policy, PolicyRule
from planner.domain.policy_choice import MOST_MINUTES, MOST_WEEKS, PolicyChoice, choice_between
from planner.domain.session import SessionKind
from planner.domain.wording import Clock
from ui.policy_words import rule_words
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.time_words import TimeWords
from ui.words import kind_word, severity_word

_IN_ORDER = (Severity.AVOID, Severity.ADJUST, Severity.NOTE, None)


class PolicyDialog(QDialog):
    """Takes the bundled policy and the user's; accepted with what differs."""

    def __init__(
        self, bundled: Policy, policy: Policy, clock: Clock, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bundled = bundled
        self._rules = list(policy.rules)
        self.rules = QListWidget()
        self.told = plain_text("")
        self.kinds = {kind: QComboBox() for kind in SessionKind}
        self.travel = _spin(policy.travel_minutes, MOST_MINUTES, self.tr(" minutes"))
        self.rest = _spin(policy.break_minutes, MOST_MINUTES, self.tr(" minutes"))
        self.afternoon = TimeWords(policy.afternoon, clock)
        self.evening = TimeWords(policy.evening, clock)
        self.weeks = [_spin(one.weeks, MOST_WEEKS, self.tr(" weeks")) for one in policy.notices]
        self._build()
        self._connect()
        self.rules.setCurrentRow(0)

    def choice(self) -> PolicyChoice:
        """Return what differs from the bundled policy."""
        return choice_between(self._bundled, self.wanted())

    def wanted(self) -> Policy:
        """Return the policy as it is entered; a time that is none stays as it was bundled."""
        notices = zip(self._bundled.notices, self.weeks, strict=True)
        return replace(
            self._bundled,
            travel_minutes=self.travel.value(),
            break_minutes=self.rest.value(),
            afternoon=_time_in(self.afternoon, self._bundled.afternoon),
            evening=_time_in(self.evening, self._bundled.evening),
            rules=tuple(self._rules),
            notices=tuple(replace(one, weeks=box.value()) for one, box in notices),
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Clash policy"))
        outer = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        outer.setContentsMargins(edge, edge, edge, edge)
        area = ScrolledColumn()
        column = area.column
        column.addWidget(plain_text(self.tr("Clash policy"), TextRole.HEADING))
        words = self.tr(
            "What an observance asks for, against the kind of a session. Of the rules that find "
            "contact the severest speaks. Your changes are kept in this diary."
        )
        column.addWidget(plain_text(words))
        column.addWidget(plain_text(self.tr("Rules"), TextRole.SECTION))
        self.rules.addItems([self._line(rule) for rule in self._rules])
        self.rules.setWordWrap(True)
        self.rules.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rules.setMinimumHeight(edge * 11)
        column.addLayout(stacked(self.tr("&Rule"), self.rules))
        column.addWidget(self.told)
        column.addLayout(self._kinds())
        column.addWidget(plain_text(self.tr("Figures"), TextRole.SECTION))
        column.addLayout(stacked(self.tr("Time for the way &home"), self.travel))
        column.addLayout(stacked(self.tr("Time for a &break"), self.rest))
        column.addLayout(stacked(self.tr("Late in a &fast from"), self.afternoon))
        column.addLayout(stacked(self.tr("&Evening from"), self.evening))
        column.addWidget(plain_text(self.tr("Notice"), TextRole.SECTION))
        for notice, box in zip(self._bundled.notices, self.weeks, strict=True):
            column.addLayout(stacked(notice.promise[:1].upper() + notice.promise[1:], box))
            column.addWidget(
                plain_text(self.tr("Source: {source}").format(source=notice.source), TextRole.QUIET)
            )
        column.addStretch(1)
        outer.addWidget(area, 1)
        outer.addWidget(self._buttons())
        # A button box puts its reset button out of the way of Tab.
        QWidget.setTabOrder(self.weeks[-1] if self.weeks else self.evening, self.reset)
        open_at(self, 40, 42)

    def _kinds(self) -> QGridLayout:
        grid = QGridLayout()
        for number, (kind, box) in enumerate(self.kinds.items()):
            box.addItems([_severity_words(one, self.tr("Say nothing")) for one in _IN_ORDER])
            grid.addLayout(stacked(kind_word(kind).capitalize(), box), number // 2, number % 2)
        return grid

    def _connect(self) -> None:
        self.rules.currentRowChanged.connect(self._on_row_changed)
        for box in self.kinds.values():
            box.activated.connect(self._on_severity_chosen)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.reset = buttons.addButton(self.tr("Back to &usual"), role.ResetRole)
        self.reset.setAutoDefault(False)
        self.reset.clicked.connect(self._on_reset)
        buttons.addButton(self.tr("Use this policy"), role.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _line(self, rule: PolicyRule) -> str:
        bundled = next(one for one in self._bundled.rules if one.id == rule.id)
        name = rule_words(rule)
        return name if bundled == rule else self.tr("{rule} (changed)").format(rule=name)

    def _show_rule(self, rule: PolicyRule) -> None:
        self.told.setText(_readable(f"{rule.reason}\n{rule.advice}"))
        for kind, box in self.kinds.items():
            box.setCurrentIndex(_IN_ORDER.index(rule.severities.get(kind)))

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self._show_rule(self._rules[row])

    @Slot()
    def _on_severity_chosen(self) -> None:
        row = self.rules.currentRow()
        if row < 0:
            return
        chosen = {kind: _IN_ORDER[box.currentIndex()] for kind, box in self.kinds.items()}
        told = {kind: severity for kind, severity in chosen.items() if severity is not None}
        self._rules[row] = replace(self._rules[row], severities=told)
        self.rules.item(row).setText(self._line(self._rules[row]))

    @Slot()
    def _on_reset(self) -> None:
        plain = self._bundled
        self._rules = list(plain.rules)
        for row, rule in enumerate(self._rules):
            self.rules.item(row).setText(self._line(rule))
        self._on_row_changed(self.rules.currentRow())
        self.travel.setValue(plain.travel_minutes)
        self.rest.setValue(plain.break_minutes)
        self.afternoon.show_time(plain.afternoon)
        self.evening.show_time(plain.evening)
        for notice, box in zip(plain.notices, self.weeks, strict=True):
            box.setValue(notice.weeks)


def _spin(value: int, most: int, suffix: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, most)
    box.setSuffix(suffix)
    box.setValue(value)
    return box


def _severity_words(severity: Severity | None, silent: str) -> str:
    return silent if severity is None else severity_word(severity)


def _time_in(field: TimeWords, otherwise: time) -> time:
    try:
        return field.entered()
    except NotUnderstoodError:
        return otherwise


def _readable(sentences: str) -> str:
    """Return a rule's sentences with the fields that are filled in later set apart."""
    return re.sub(r"\{(\w+)\}", lambda field: f"‹{field[1].replace('_', ' ')}›", sentences)
