"""The quiet strip above the calendar: what is new since the user last looked."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from planner.domain.language import counted
from planner.domain.page import Block
from planner.domain.wording import day_text, time_text
from planner.services.news import News, news_blocks
from ui.look.look import Look
from ui.reading.page_body import PageBody
from ui.reading.page_words import translated
from ui.widgets.prose import Group, plain_text

_SHARE = 3
"""The list takes this part of the height of the window at most, so that the calendar stays."""


class NewsStrip(Group):
    """One sentence, a list to open below it, and a button that puts it away."""

    day_chosen = Signal(object)
    """A date that a line of the list leads to."""

    dismissed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._blocks: tuple[Block, ...] = ()
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
        look.changed.connect(self._on_look_changed)

    @property
    def words(self) -> str:
        """The sentence."""
        return self._words.text()

    def show_news(self, news: News) -> None:
        """Tell what is new, its list closed."""
        self._words.setText(self._sentence(news))
        self._blocks = tuple(map(translated, news_blocks(news)))
        self._open.setVisible(bool(self._blocks))
        self._open.setChecked(False)
        self.show()

    def open_list(self) -> None:
        """Open the list, and give it the keyboard."""
        self._open.setChecked(bool(self._blocks))
        (self._open if self._blocks else self._close).setFocus()

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
        told = (
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
        )
        return [words for count, words in told if count]

    def _fill(self) -> None:
        body = PageBody(self._look, round(self.fontMetrics().height()))
        body.setProperty("plain", "true")
        body.show_blocks(self._blocks)
        body.target_chosen.connect(self.day_chosen)
        self._list.setWidget(body)
        # The style sheet, which makes links as high as a target, is put on only now.
        for passage in body.passages:
            passage.ensurePolished()
        bar = self._list.verticalScrollBar().sizeHint().width()
        needed = body.heightForWidth(self._list.width() - bar)
        self._list.setFixedHeight(min(needed, self.window().height() // _SHARE))

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
