"""The quiet strip above the calendar: what is due, and what is new since the user last looked."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.language import counted
from planner.domain.page import Block, PageId
from planner.domain.reminder import Reminding
from planner.domain.wording import day_text, time_text
from planner.later import imported_later
from planner.services.news import News, news_blocks
from ui.look.look import Look
from ui.panels.due_list import DueList
from ui.reading.page_words import translated
from ui.reminder_words import due_count_words
from ui.widgets.prose import Group, column_in, empty, plain_text

with imported_later():
    from ui.reading.page_body import PageBody

_SHARE = 3
"""The list takes this part of the height of the window at most, so that the calendar stays."""

_PART = 0.47
"""The whole strip takes this part at most."""

_FEWEST_LINES = 4
"""Lines that the list has room for in any case."""


class NewsStrip(Group):
    """One sentence, a list to open below it, and a button that puts it away."""

    day_chosen = Signal(object)
    """A date that a line of the list leads to."""

    page_chosen = Signal(object)
    """The PageId that a line of the list leads to."""

    dismissed = Signal()

    done_asked = Signal(object)
    """A Reminding that was seen to."""

    put_off_asked = Signal(object)
    """A Reminding that is to come again in a week."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._news: News | None = None
        self._due: tuple[Reminding, ...] = ()
        self._today = date.min
        self._blocks: tuple[Block, ...] = ()
        self._reminders = DueList(look)
        self.setProperty("card", "plain")
        self.setAccessibleName(self.tr("Since you last looked"))
        self._words = plain_text("")
        self._open = QPushButton(self.tr("Show the list"))
        self._open.setCheckable(True)
        self._close = QPushButton(self.tr("Dismiss"))
        self._close.setAccessibleName(self.tr("Dismiss what is new"))
        self._list = QScrollArea()
        self._lay_out()
        self._open.toggled.connect(self._on_toggled)
        self._close.clicked.connect(self._on_dismissed)
        self._reminders.day_chosen.connect(self.day_chosen)
        self._reminders.done_asked.connect(self.done_asked)
        self._reminders.put_off_asked.connect(self.put_off_asked)
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def show_news(self, news: News, due: Sequence[Reminding], today: date) -> None:
        """Tell what is new and what is due today, the list closed."""
        self._news, self._today = news, today
        self._blocks = tuple(map(translated, news_blocks(news)))
        self._open.setChecked(False)
        self.show_due(due)
        self.show()

    def show_due(self, due: Sequence[Reminding]) -> None:
        """Tell that other reminders are due, and leave the list as it is."""
        had_focus = self._reminders.has_focus
        self._due = tuple(due)
        self._words.setText(self._all_words())
        self._open.setVisible(self._has_list)
        if not self._open.isChecked():
            return
        if not self._has_list:
            self._open.setChecked(False)
        button = self._fill()
        if had_focus and button is None:
            (self._open if self._has_list else self._close).setFocus()

    def open_list(self) -> None:
        """Open the list, and give it the keyboard."""
        self._open.setChecked(self._has_list)
        (self._open if self._has_list else self._close).setFocus()

    @property
    def _has_list(self) -> bool:
        return bool(self._blocks or self._due)

    def _all_words(self) -> str:
        due = due_count_words(len(self._due))
        told = [self.tr("{due}.").format(due=due)] if due else []
        if self._news is not None and not (due and self._news.is_empty):
            told.append(self._sentence(self._news))
        return " ".join(told)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        line = self.fontMetrics().height()
        column.setContentsMargins(line, round(line * 0.5), line, round(line * 0.5))
        column.setSpacing(round(line * 0.4))
        row = QHBoxLayout()
        row.setSpacing(round(line * 0.6))
        row.addWidget(self._words, 1)
        row.addWidget(self._open)
        row.addWidget(self._close)
        column.addLayout(row)
        page = QWidget()
        page.setProperty("plain", "true")
        self._column = column_in(page)
        self._below = QVBoxLayout()
        self._column.addWidget(self._reminders)
        self._column.addLayout(self._below)
        self._list.setWidget(page)
        self._list.setWidgetResizable(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        # Tab goes through the links, and the list scrolls to each.
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Since you last looked"))
        self._list.hide()
        column.addWidget(self._list)

    def _sentence(self, news: News) -> str:
        parts = self._counts(news)
        if news.since is None:
            if not parts:
                return self.tr(
                    "No date to plan around touches your sessions in the next four weeks."
                )
            return self.tr("Ahead: {what}.").format(what=parts[0])
        since = f"{day_text(news.since.date())}, {time_text(news.since)}"
        if news.is_empty:
            return self.tr("Nothing is new since you last looked ({since}).").format(since=since)
        if not parts:
            return self.tr("The almanac is another edition than on {since}.").format(since=since)
        words = self.tr("Since you last looked ({since}): {what}.")
        return words.format(since=since, what="; ".join(parts))

    def _counts(self, news: News) -> list[str]:
        coming, changed, clashes = len(news.coming), news.changed_count, len(news.clashes)
        planned, stages = len(news.planned), len(news.stages)
        documents = len(news.documents)
        told = (
            (
                planned,
                counted("%n deadline(s) of your plans in the next four weeks", "", planned),
            ),
            (
                stages,
                counted("%n date(s) of your recruitment rounds, late or soon", "", stages),
            ),
            (
                coming,
                counted(
                    "%n date(s) to plan around touch(es|) your sessions in the next four weeks",
                    "",
                    coming,
                ),
            ),
            (changed, counted("%n date(s) (was|were) confirmed or changed", "", changed)),
            (clashes, counted("%n new clash(es)", "", clashes)),
            (documents, counted("%n of your documents to look at again", "", documents)),
        )
        return [words for count, words in told if count]

    def _fill(self) -> QPushButton | None:
        """Fill the list anew, and return which of its buttons has the keyboard, if one had it."""
        self._reminders.setVisible(bool(self._due))
        button = self._reminders.show_due(self._due, self._today)
        empty(self._below)
        body = PageBody(self._look, round(self.fontMetrics().height()))
        body.setProperty("plain", "true")
        body.show_blocks(self._blocks)
        body.target_chosen.connect(self._on_target_chosen)
        self._below.addWidget(body)
        body.setVisible(bool(self._blocks))
        # The style sheet, which makes links as high as a target, is put on only now.
        links = [row.link for row in self._reminders.rows]
        for inside in (*body.findChildren(QWidget), *links):
            inside.ensurePolished()
        bar = self._list.verticalScrollBar().sizeHint().width()
        needed = self._column.totalHeightForWidth(self._list.width() - bar)
        self._list.setFixedHeight(min(needed, self._room()))
        return button

    def _room(self) -> int:
        """Return how high the list may be: less where large text makes the sentence long."""
        whole, layout = self.window().height(), self.layout()
        assert layout is not None, "laid out when it was made"
        margins = layout.contentsMargins()
        above = self._words.heightForWidth(self._words.width()) + layout.spacing()
        rest = round(whole * _PART) - above - margins.top() - margins.bottom()
        return min(whole // _SHARE, max(rest, self.fontMetrics().height() * _FEWEST_LINES))

    @Slot(object)
    def _on_target_chosen(self, target: PageId | date) -> None:
        if isinstance(target, PageId):
            self.page_chosen.emit(target)
        else:
            self.day_chosen.emit(target)

    @Slot()
    def _on_toggled(self) -> None:
        is_open = self._open.isChecked()
        self._open.setText(self.tr("Hide the list") if is_open else self.tr("Show the list"))
        self._list.setVisible(is_open)
        if is_open:
            self._fill()

    @Slot()
    def _on_dismissed(self) -> None:
        self.hide()
        self.dismissed.emit()

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        if self._open.isChecked():
            self._fill()
