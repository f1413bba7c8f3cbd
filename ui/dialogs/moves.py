"""A whole plan of moves before it is made: each session as it is, and as it would be."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.date_search_text import reason_for, when_found
from planner.domain.move_search import MovePlan
from planner.domain.wording import Clock, day_text
from ui.speech import hours_words
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text


class MovesDialog(QDialog):
    """Shows a plan; accepted where all of its moves are to be made."""

    def __init__(self, plan: MovePlan, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self.table = QTableWidget(len(plan.moves), 3)
        self._build(plan)

    def _build(self, plan: MovePlan) -> None:
        self.setWindowTitle(self.tr("Moves that clear what is to avoid"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.windowTitle(), TextRole.HEADING))
        column.addWidget(plain_text(self._introduction(plan)))
        self._fill(plan)
        column.addWidget(self.table, 1)
        for one in plan.stuck:
            words = self.tr("No date was found for {title}, {day}: it stays where it is.")
            told = words.format(title=one.session.title, day=day_text(one.start.date()))
            column.addWidget(plain_text(told))
        buttons = QDialogButtonBox()
        self.make = buttons.addButton(
            self.tr("Make these moves"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.make.setEnabled(bool(plan.moves))
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 56, 30)

    def _introduction(self, plan: MovePlan) -> str:
        if not plan.moves and not plan.stuck:
            return self.tr("No session to come meets anything to avoid.")
        best = (
            self.tr("No plan among the nearest dates disturbs less.")
            if plan.is_best
            else self.tr("There were many ways; another plan may disturb a little less.")
        )
        words = self.tr(
            "Each session moves alone, to a date with nothing to avoid and free in its programme. "
            "{best} One Undo takes all back."
        )
        return words.format(best=best)

    def _fill(self, plan: MovePlan) -> None:
        table = self.table
        table.setHorizontalHeaderLabels(
            [self.tr("Session, as it is"), self.tr("Moves to"), self.tr("Why there")]
        )
        table.setAccessibleName(self.tr("Moves"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for row, move in enumerate(plan.moves):
            here, found = move.instance, move.place.found
            before = self.tr("{title}\n{day}, {hours}").format(
                title=here.session.title,
                day=day_text(here.start.date()),
                hours=hours_words(here, self._clock),
            )
            cells = (before, when_found(found, self._clock), reason_for(found, self._clock))
            for place, text in enumerate(cells):
                table.setItem(row, place, QTableWidgetItem(text))
        table.resizeRowsToContents()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
