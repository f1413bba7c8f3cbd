"""Find your way: a few questions, and at once the guides that fit. No answer is kept."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.find_way import Answers, Suggestion, difficulties, suggestions
from planner.domain.guide import Audience, Guide, GuideId, HomeNation, Purpose
from planner.domain.guide_words import audience_words, nation_words, purpose_words
from planner.domain.language import counted
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

translate = QCoreApplication.translate

_BESIDE = 2
"""Questions in one row."""


class FindWayDialog(QDialog):
    """Asks, lists the guides that fit with why each is there, and says what to do first."""

    guide_asked = Signal(object)
    """The GuideId of the guide to read."""

    plan_asked = Signal(object)
    """The GuideIds, as a tuple, of which a plan is to be made."""

    def __init__(
        self, guides: Mapping[GuideId, Guide], *, is_read_only: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._guides = guides
        self._is_read_only = is_read_only
        self._conditions = difficulties(guides.values())
        self._found: tuple[Suggestion, ...] = ()
        self.audience = _box([_capital(audience_words(one)) for one in Audience])
        self.nation = _box([nation_words(one) for one in HomeNation])
        self.purpose = _box([_capital(purpose_words(one)) for one in Purpose])
        self.difficulty = _box(
            [self.tr("I would rather not say"), *(one.title for one in self._conditions)]
        )
        self.count = plain_text("")
        self.list = QListWidget()
        self.first = plain_text("")
        self.read = QPushButton(self.tr("&Read the guide"))
        self.plan = QPushButton(self.tr("&Make a plan of these…"))
        self._build()
        for box in (self.audience, self.nation, self.purpose, self.difficulty):
            box.currentIndexChanged.connect(self._on_answered)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(self._on_read)
        self.read.clicked.connect(self._on_read)
        self.plan.clicked.connect(self._on_plan)
        self._on_answered()

    def _answers(self) -> Answers:
        chosen = self.difficulty.currentIndex()
        return Answers(
            audience=list(Audience)[self.audience.currentIndex()],
            nation=list(HomeNation)[self.nation.currentIndex()],
            purpose=list(Purpose)[self.purpose.currentIndex()],
            difficulty=self._conditions[chosen - 1].id if chosen > 0 else None,
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Find your way"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Find your way"), TextRole.HEADING))
        column.addWidget(self._answering(), 1)
        column.addWidget(self._buttons())
        open_at(self, 38, 38)

    def _answering(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        column.addWidget(plain_text(self.tr("What you answer is not kept anywhere.")))
        column.addLayout(self._questions())
        column.addWidget(self.count)
        self.list.setAccessibleName(self.tr("Guides that fit"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(self.fontMetrics().height() * 8)
        column.addWidget(self.list, 1)
        column.addWidget(self.first)
        return area

    def _questions(self) -> QGridLayout:
        grid = QGridLayout()
        asked: tuple[tuple[str, QComboBox], ...] = (
            (self.tr("&Who needs help"), self.audience),
            (self.tr("W&here"), self.nation),
            (self.tr("What &for"), self.purpose),
            (self.tr("&Kind of difficulty, if you like"), self.difficulty),
        )
        for number, (words, box) in enumerate(asked):
            grid.addLayout(stacked(words, box), number // _BESIDE, number % _BESIDE)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        for button in (self.read, self.plan):
            button.setAutoDefault(False)
            buttons.addButton(button, role.ActionRole)
        buttons.addButton(self.tr("Close"), role.RejectRole).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    def _current(self) -> Suggestion | None:
        row = self.list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _count_words(self) -> str:
        if not self._found:
            return self.tr("No guide fits. Try another answer to “What for”.")
        return counted("%n guide(s) fit(s|):", "", len(self._found))

    @Slot()
    def _on_answered(self) -> None:
        self._found = suggestions(self._guides.values(), self._answers())
        self.list.clear()
        self.list.addItems([f"{one.guide.title}\n{one.reason}" for one in self._found])
        self.list.setCurrentRow(0)
        _say(self.count, self._count_words())
        self.plan.setEnabled(bool(self._found) and not self._is_read_only)
        self._on_row_changed()

    @Slot()
    def _on_row_changed(self) -> None:
        one = self._current()
        self.read.setEnabled(one is not None)
        words = "" if one is None else self.tr("First: {words}").format(words=one.guide.first)
        self.first.setText(words)

    @Slot()
    def _on_read(self) -> None:
        if (one := self._current()) is not None:
            self.guide_asked.emit(one.guide.id)
            self.accept()

    @Slot()
    def _on_plan(self) -> None:
        self.plan_asked.emit(tuple(one.guide.id for one in self._found))
        self.accept()


def _box(words: list[str]) -> QComboBox:
    box = QComboBox()
    box.addItems(words)
    let_shrink(box)
    return box


def _say(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
        announce(label, words)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
