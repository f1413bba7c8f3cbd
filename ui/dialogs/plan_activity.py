"""The dialog that offers the activities of the toolkit, each with its time of the year."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.activity_time import SuggestedTime
from planner.domain.activity_time_text import activity_time_text
from planner.domain.theme_year_text import themes_text
from planner.domain.toolkit_framework import Activity
from planner.services.toolkit_year_pages import length_words
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, empty, plain_text, point
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.wrapped_ticks import WrappedTicks

_BESIDE_LINES = 34
"""Width, in heights of a line of text, from which what is told stands beside the list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """An activity, its next time, and what is known of the days that it is tied to."""

    activity: Activity
    time: SuggestedTime | None
    known: str


class PlanActivityDialog(QDialog):
    """Accepted with the activity for which dates are to be found."""

    page_asked = Signal(object)
    """The Activity whose page is to be read."""

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offers = tuple(offers)
        self.list: QListWidget = WrappedTicks()
        self.told = ScrolledColumn()
        self.read = QPushButton(self.tr("&Read its page"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.find_dates = QPushButton(self.tr("&Find dates…"))
        self._build()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemActivated.connect(self.accept)
        self.list.addItems([self._line(one) for one in self._offers])
        self.list.setCurrentRow(0)

    def chosen(self) -> Offer | None:
        """Return the activity that is chosen."""
        row = self.list.currentRow()
        return self._offers[row] if 0 <= row < len(self._offers) else None

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().height() * _BESIDE_LINES
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if is_wide else below)

    def _line(self, offer: Offer) -> str:
        when = activity_time_text(offer.time, offer.activity.placing)
        return f"{offer.activity.title}\n{when}"

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Plan an activity"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Plan an activity"), TextRole.HEADING))
        words = self.tr(
            "Choose what to plan. Dates near its time of the year are ranked next, those that "
            "touch least first."
        )
        column.addWidget(plain_text(words))
        self.list.setAccessibleName(self.tr("Activities"))
        self.told.setAccessibleName(self.tr("About the activity"))
        # It holds nothing but words, so it is scrolled by key from here.
        self.told.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # By itself a list asks for more width than the words beside it, which wrap.
        for half in (self.list, self.told):
            half.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._halves.setSpacing(edge)
        self._halves.addWidget(self.list, 4)
        self._halves.addWidget(self.told, 5)
        column.addLayout(self._halves, 1)
        column.addWidget(self._buttons())
        open_at(self, 56, 38)
        self.list.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.read, roles.ActionRole)
        buttons.addButton(self.find_dates, roles.AcceptRole)
        self.read.setAutoDefault(False)
        self.find_dates.setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.read.clicked.connect(self._on_read)
        return buttons

    def _show(self, offer: Offer) -> None:
        activity, column = offer.activity, self.told.column
        empty(column)
        column.addWidget(plain_text(activity.title, TextRole.SECTION))
        column.addWidget(plain_text(activity.purpose.text))
        lines = (
            self.tr("For: {audience}").format(audience=activity.audience),
            self.tr("How long: {length}").format(length=length_words(activity)),
            self.tr("Themes: {themes}").format(themes=themes_text(activity.themes)),
        )
        for line in lines:
            column.addLayout(point(line))
        column.addWidget(plain_text(self.tr("When"), TextRole.SECTION))
        column.addWidget(plain_text(activity.season))
        column.addWidget(plain_text(offer.known))
        if activity.care is not None:
            column.addWidget(plain_text(self.tr("Take care"), TextRole.SECTION))
            column.addWidget(plain_text(activity.care.text))
        words = self.tr("Its steps come with the session, as notes.")
        column.addWidget(plain_text(words, TextRole.QUIET))
        column.addStretch(1)

    @Slot()
    def _on_row_changed(self) -> None:
        offer = self.chosen()
        self.find_dates.setEnabled(offer is not None)
        self.read.setEnabled(offer is not None)
        if offer is not None:
            self._show(offer)

    @Slot()
    def _on_read(self) -> None:
        offer = self.chosen()
        if offer is not None:
            self.page_asked.emit(offer.activity)
            self.reject()
