"""The dialog for one speaking event: the event, its questions, its step and its letters."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.booking import Booking
from planner.domain.date_search import RankedDate
from planner.domain.errors import PlannerError
from planner.domain.session import Session
from planner.domain.toolkit_speaking import LetterTemplate, Speaking
from planner.domain.wording import Clock
from planner.services.session_planner import SessionPlanner
from planner.services.speaking import SpeakingEvents
from ui.dialogs.booking_event import EventField
from ui.dialogs.booking_questions import QuestionsField
from ui.dialogs.booking_steps import StepsField
from ui.dialogs.draft_checker import DraftCheck, DraftChecker
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.session_outcome import OutcomeView
from ui.errors import message_for, sentence_from
from ui.widgets.dialog_size import open_at
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.wheel import WheelGuard

_BESIDE_LINES = 42
"""Width, in heights of a line of text, from which what it would meet stands beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingAids:
    """What the dialog asks and goes by."""

    events: SpeakingEvents
    planner: SessionPlanner
    speaking: Speaking
    today: date
    clock: Clock


class BookingDialog(QDialog):
    """Takes a booking; accepted with the booking as it was entered."""

    better_asked = Signal(object)
    """The Booking as entered, for which better dates are to be looked for; ``put_on`` answers."""

    letter_asked = Signal(object, object)
    """The LetterTemplate to be written, and the Booking as entered."""

    template_asked = Signal(object)
    """The Booking as entered, to be kept as a template."""

    def __init__(
        self, booking: Booking, aids: BookingAids, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = booking
        self._aids = aids
        self._is_new = is_new
        self.event_field = EventField(
            booking,
            aids.events.session_of(booking),
            aids.events.sessions_on,
            today=aids.today,
            clock=aids.clock,
        )
        self.questions = QuestionsField(booking, aids.speaking.questions)
        self.steps = StepsField(booking, aids.speaking, aids.today)
        self.outcome = OutcomeView(aids.clock)
        self.tabs = QTabWidget()
        self.fault = fault_line()
        self.template = QPushButton(self.tr("Save as &template…"))
        self.checker = DraftChecker(aids.planner, self)
        self._wheel = WheelGuard(self)
        self._build()
        self._as_shown = self._state()
        self._connect()
        self.check_again()

    @property
    def makes_session(self) -> bool:
        """Tell whether the booking is to be put into the calendar."""
        return self.event_field.makes_session

    def edited(self) -> Booking:
        """Return the booking as it is entered.

        Raises EntryError.
        """
        self.event_field.check()
        return self._entered()

    def put_on(self, found: RankedDate) -> None:
        """Hold a date that was found, with its hours."""
        starts, ends = found.start.time(), found.end.time()
        is_short = found.end.date() == found.day and ends > starts
        hours = (starts, ends) if is_short else (None, None)
        self.event_field.when.show_when(found.day, *hours)

    def tell_refusal(self, error: PlannerError) -> None:
        """Say at the foot why it could not be kept."""
        tell_fault(self.fault, sentence_from(message_for(error)), self.event_field.event_name)

    @Slot()
    def check_again(self) -> None:
        """Check at the next pause what the date would meet."""
        self.fault.hide()
        try:
            draft = self._draft()
        except EntryError:
            draft = None
        if draft is None:
            self.checker.stop()
            self.outcome.tell_nothing()
            return
        self.outcome.wait()
        self.checker.want(draft)

    @override
    def done(self, result: int) -> None:
        self.checker.stop()
        super().done(result)

    @override
    def reject(self) -> None:
        if self._state() == self._as_shown or self._may_be_lost():
            super().reject()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().height() * _BESIDE_LINES
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if is_wide else below)

    def _entered(self) -> Booking:
        booking = self.event_field.applied_to(self._before)
        return self.steps.applied_to(self.questions.applied_to(booking))

    def _draft(self) -> Session | None:
        return self._aids.events.draft_of(self.event_field.applied_to(self._before))

    def _state(self) -> object:
        try:
            return self._entered(), self.makes_session
        except EntryError as error:
            return error.words

    def _may_be_lost(self) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Leave without saving?"))
        box.setInformativeText(self.tr("What you entered would be lost."))
        leave = box.addButton(self.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Go on editing"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is leave

    def _build(self) -> None:
        title = self.tr("New speaking event") if self._is_new else self.tr("Speaking event")
        self.setWindowTitle(title)
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(round(edge * 1.2))
        self._halves.addWidget(self.event_field, 3)
        self._halves.addWidget(self.outcome, 2)
        event_page = ScrolledColumn()
        # What it would meet is scrolled by key from here.
        event_page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        event_page.column.addLayout(self._halves)
        event_page.column.addStretch(1)
        pages = (
            (event_page, self.tr("Event")),
            (_scrolled(self.questions), self.tr("Questions")),
            (_scrolled(self.steps), self.tr("Step and letters")),
        )
        self._dress_tabs(title, pages)
        whole.addWidget(self.tabs, 1)
        whole.addWidget(self.fault)
        whole.addWidget(self._buttons())
        self._wheel.watch(self)
        open_at(self, 56, 44)
        self.event_field.event_name.setFocus()

    def _dress_tabs(self, title: str, pages: Sequence[tuple[QWidget, str]]) -> None:
        self.tabs.setDocumentMode(True)
        # The tab bar takes the focus itself. Qt hands it the policy of the whole, so that is first.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.tabBar().setAccessibleName(title)
        # Qt's buttons to scroll tabs are too small to hit. On a small screen tabs are cut instead.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for page, words in pages:
            page.setAccessibleName(words)
            self.tabs.addTab(page, words)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        keep = buttons.addButton(self.tr("Keep event"), role.AcceptRole)
        keep.setDefault(True)
        keep.setToolTip("Ctrl+Enter")
        buttons.addButton(self.template, role.ActionRole)
        self.template.setAutoDefault(False)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._on_accepted)
        return buttons

    def _connect(self) -> None:
        self.event_field.changed.connect(self.check_again)
        self.event_field.better_asked.connect(self._on_better)
        self.questions.changed.connect(self._on_answered)
        self.steps.changed.connect(self._on_answered)
        self.steps.letter_asked.connect(self._on_letter)
        self.steps.refused.connect(self._on_refused)
        self.template.clicked.connect(self._on_template)
        self.checker.checked.connect(self._on_checked)

    def _tell(self, error: EntryError) -> None:
        for number, part in enumerate((self.event_field, self.questions, self.steps)):
            if part.isAncestorOf(error.field):
                self.tabs.setCurrentIndex(number)
        tell_fault(self.fault, error.words, error.field)

    @Slot()
    def _on_answered(self) -> None:
        self.fault.hide()
        self.steps.show_booking(self.questions.applied_to(self._before))

    @Slot(object)
    def _on_checked(self, check: DraftCheck) -> None:
        self.outcome.show_check(check)

    @Slot()
    def _on_better(self) -> None:
        try:
            self.better_asked.emit(self._entered())
        except EntryError as error:
            self._tell(error)

    @Slot(object)
    def _on_letter(self, letter: LetterTemplate) -> None:
        try:
            self.letter_asked.emit(letter, self.edited())
        except EntryError as error:
            self._tell(error)

    @Slot(str, object)
    def _on_refused(self, words: str, field: QWidget) -> None:
        tell_fault(self.fault, words, field)

    @Slot()
    def _on_template(self) -> None:
        try:
            self.template_asked.emit(self.edited())
        except EntryError as error:
            self._tell(error)

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.edited()
        except EntryError as error:
            self._tell(error)
            return
        self.accept()


def _scrolled(part: QWidget) -> ScrolledColumn:
    area = ScrolledColumn()
    area.column.addWidget(part, 1)
    return area
