"""One observance explained: what it is, what to do, whom it concerns, sources and next dates."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from planner.domain.clash_text import window_text
from planner.domain.confirming import may_be_confirmed
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.page import Link
from planner.domain.provenance import Topic, provenance_of
from planner.domain.wording import day_text
from planner.services.page_parts import observance_page_id
from ui.look.look import Look
from ui.panels.mark_label import MarkLabel
from ui.reading.wrapped_link import WrappedLink
from ui.widgets.disclosure import Disclosure
from ui.widgets.prose import Group, TextRole, column_in, make_link, plain_text, point
from ui.words import source_words, sureness_words, tier_words, topic_words

NextDates = Callable[[ObservanceId], tuple[Occurrence, ...]]


class DateLink(QPushButton):
    """A later date of an observance; pressing it goes there."""

    day_chosen = Signal(object)
    """The date that was pressed."""

    def __init__(self, occurrence: Occurrence) -> None:
        day = occurrence.span.start
        super().__init__(f"{day_text(day)} · {sureness_words(occurrence)}")
        self._day = day
        make_link(self)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.day_chosen.emit(self._day)


class ObservanceSection(Group):
    """Says all that the almanac knows of one occurrence."""

    day_chosen = Signal(object)
    """A date among the next ones was chosen."""

    page_chosen = Signal(object)
    """The PageId of the page on the observance."""

    confirm_asked = Signal(object)
    """The Occurrence whose date is to be confirmed or moved."""

    withdraw_asked = Signal(object)
    """The Occurrence whose confirmed date is to be withdrawn."""

    remind_asked = Signal(object)
    """The Occurrence of which the user wants to be reminded."""

    def __init__(
        self, occurrence: Occurrence, timing: str, next_dates: NextDates, look: Look
    ) -> None:
        super().__init__()
        self._occurrence = occurrence
        self._next_dates = next_dates
        self._look = look
        observance = occurrence.observance
        self.setAccessibleName(occurrence.name)
        column = column_in(self)
        column.addLayout(self._title(look))
        column.addWidget(plain_text(self._facts(), TextRole.QUIET))
        for text in (timing, occurrence.note):
            if text:
                column.addWidget(plain_text(text))
        self._add_confirming(column)
        if observance.about:
            column.addWidget(plain_text(observance.about))
        for advice in occurrence.advice:
            column.addLayout(point(advice))
        self._add_people(column)
        column.addWidget(plain_text(source_words(observance), TextRole.QUIET))
        self._why = self._why_disclosure()
        self._next = self._next_disclosure()
        column.addWidget(self._page_link())
        if not observance.kind.is_pattern:
            remind = self._button(self.tr("Remind me…"), "remind")
            remind.clicked.connect(self._on_remind)
            column.addWidget(remind)
        column.addWidget(self._why)
        column.addWidget(self._next)

    def _title(self, look: Look) -> QHBoxLayout:
        tradition = self._occurrence.observance.tradition
        line = QHBoxLayout()
        mark = MarkLabel(tradition, look)
        mark.setAccessibleName(letters_of(tradition))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(plain_text(self._occurrence.name, TextRole.STRONG), 1)
        return line

    def _facts(self) -> str:
        occurrence = self._occurrence
        parts = [name_of(occurrence.observance.tradition), tier_words(occurrence.observance.tier)]
        if occurrence.native_date:
            parts.append(occurrence.native_date)
        parts.append(self._sureness())
        return " · ".join(parts)

    def _sureness(self) -> str:
        occurrence = self._occurrence
        words = sureness_words(occurrence)
        if occurrence.earliest == occurrence.latest:
            return words
        return self.tr("{words}: first day {window}").format(
            words=words, window=window_text(occurrence)
        )

    def _add_people(self, column: QVBoxLayout) -> None:
        observance = self._occurrence.observance
        if observance.who:
            words = self.tr("Whom it concerns: {who}").format(who=observance.who)
            column.addWidget(plain_text(words))
        if observance.greeting:
            words = self.tr("Greeting: {greeting}").format(greeting=observance.greeting)
            column.addWidget(plain_text(words))

    def _add_confirming(self, column: QVBoxLayout) -> None:
        occurrence = self._occurrence
        is_confirmed = occurrence.confirmed is not None
        if not is_confirmed and not may_be_confirmed(occurrence):
            return
        words = (
            self.tr("Change the confirmed date…")
            if is_confirmed and not occurrence.is_follower
            else self.tr("Confirm or move this date…")
        )
        confirm = self._button(words, "confirm")
        confirm.clicked.connect(self._on_confirm)
        column.addWidget(confirm)
        if is_confirmed and not occurrence.is_follower:
            withdraw = self._button(self.tr("Withdraw the confirmed date"), "withdraw")
            withdraw.clicked.connect(self._on_withdraw)
            column.addWidget(withdraw)

    def _button(self, words: str, deed: str) -> QPushButton:
        button = QPushButton(words)
        name = self._occurrence.name
        button.setAccessibleName(f"{words.rstrip('…')}: {name}")
        button.setObjectName(f"{deed} {'.'.join(self._occurrence.key)}")
        make_link(button)
        return button

    @Slot()
    def _on_confirm(self) -> None:
        self.confirm_asked.emit(self._occurrence)

    @Slot()
    def _on_withdraw(self) -> None:
        self.withdraw_asked.emit(self._occurrence)

    @Slot()
    def _on_remind(self) -> None:
        self.remind_asked.emit(self._occurrence)

    def _page_link(self) -> QPushButton:
        observance = self._occurrence.observance
        name = self.tr("About {name}").format(name=observance.name)
        link = WrappedLink(Link(text=name, target=observance_page_id(observance)), self._look)
        link.setObjectName("about-observance")
        link.target_chosen.connect(self.page_chosen)
        return link

    def _next_disclosure(self) -> Disclosure:
        name = self.tr("Next dates of {name}").format(name=self._occurrence.name)
        disclosure = Disclosure(self.tr("Next dates"), name, "next-dates")
        disclosure.opened.connect(self._on_next_opened)
        return disclosure

    def _why_disclosure(self) -> Disclosure:
        name = self.tr("Why this date? {name}").format(name=self._occurrence.name)
        disclosure = Disclosure(self.tr("Why this date?"), name, "why-this-date")
        disclosure.opened.connect(self._on_why_opened)
        return disclosure

    @Slot()
    def _on_next_opened(self) -> None:
        for occurrence in self._next_dates(self._occurrence.observance.id):
            date_link = DateLink(occurrence)
            date_link.day_chosen.connect(self.day_chosen)
            self._next.content.addWidget(date_link)

    @Slot()
    def _on_why_opened(self) -> None:
        self._why.content.setSpacing(round(self.fontMetrics().height() * 0.35))
        for topic, words in provenance_of(self._occurrence).facts():
            # The remark stands above already.
            if topic is not Topic.REMARK:
                line = f"{topic_words(topic)}: {words}"
                self._why.content.addWidget(plain_text(line))
