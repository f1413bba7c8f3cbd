"""How far a booking is: the steps that may follow, the reason for a no, and the letters."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from planner.domain.booking import LONGEST_LINE, LONGEST_TEXT, Booking
from planner.domain.booking_letters import letters_for
from planner.domain.booking_status import BookingStatus
from planner.domain.errors import NotUnderstoodError
from planner.domain.toolkit_speaking import LetterTemplate, Speaking
from planner.domain.toolkit_words import booking_words
from planner.services.private_words import seems_private
from planner.services.speaking_pages import standard_words
from ui.dialogs.field_fault import EntryError
from ui.errors import message_for, sentence_from
from ui.widgets.accessibility import announce
from ui.widgets.day_words import DayWords
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text


class StepsField(Group):
    """Holds the step, the reason, and what letters say of ourselves."""

    changed = Signal()
    letter_asked = Signal(object)
    """The LetterTemplate to be written."""

    refused = Signal(str, object)
    """Why a step cannot be taken yet, and the field that is to be filled in."""

    def __init__(self, booking: Booking, speaking: Speaking, today: date) -> None:
        super().__init__()
        self._booking = booking
        self._speaking = speaking
        self.status = booking.status
        self.told = plain_text("", TextRole.STRONG)
        self.reason = QPlainTextEdit(booking.reason)
        self.signed = QLineEdit(booking.sender)
        self.signed.setMaxLength(LONGEST_LINE)
        self.received = _day(booking.received, today)
        self.reply_by = _day(booking.reply_by, today)
        self.needs = QPlainTextEdit(booking.needs)
        self.steps: dict[BookingStatus, QPushButton] = {}
        self.letters: dict[str, QPushButton] = {}
        self._step_group, self._letter_group = Group(), Group()
        self._build()
        self.show_booking(booking)
        self.reason.textChanged.connect(self.changed)
        self.needs.textChanged.connect(self.changed)
        for line in (self.signed, self.received.edit, self.reply_by.edit):
            line.textChanged.connect(self.changed)

    def applied_to(self, booking: Booking) -> Booking:
        """Return the booking at this step, with what is entered here.

        Raises EntryError.
        """
        is_declined = self.status is BookingStatus.DECLINED
        reason = self.reason.toPlainText().strip()
        if is_declined and not reason:
            raise EntryError(self._reason_wanted(), self.reason)
        needs = self.needs.toPlainText().strip()
        for text, field in ((reason, self.reason), (needs, self.needs)):
            if len(text) > LONGEST_TEXT:
                raise EntryError(self.tr("This text is too long. Shorten it."), field)
        return replace(
            booking,
            status=self.status,
            reason=reason if is_declined else "",
            received=_entered(self.received),
            reply_by=_entered(self.reply_by),
            sender=self.signed.text(),
            needs=needs,
        )

    def show_booking(self, booking: Booking) -> None:
        """Tell how a booking stands, and which letters fit it."""
        self._booking = replace(booking, status=self.status, reason=self._reason_held())
        self.told.setText(
            self.tr("{step}: {standard}").format(
                step=booking_words(self.status),
                standard=standard_words(self._booking, self._speaking),
            )
        )
        fitting = {one.id for one in letters_for(self._booking, self._speaking)}
        for one in self._speaking.letters:
            self.letters[one.id].setEnabled(one.id in fitting)

    def _reason_held(self) -> str:
        if self.status is not BookingStatus.DECLINED:
            return ""
        return self.reason.toPlainText().strip() or self.tr("not given")

    def _reason_wanted(self) -> str:
        return self.tr("Say why it is declined. The letter tells the reason.")

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Step and letters"))
        column = column_in(self)
        column.setSpacing(round(self.fontMetrics().height() * 0.6))
        column.addWidget(self.told)
        self._step_group.setAccessibleName(self.tr("Next step"))
        self._step_column = column_in(self._step_group)
        column.addWidget(self._step_group)
        for field, lines in ((self.reason, 3), (self.needs, 3)):
            field.setTabChangesFocus(True)
            field.setFixedHeight(self.fontMetrics().height() * lines)
        column.addLayout(stacked(self.tr("&Reason, if you decline"), self.reason))
        column.addWidget(PrivateWarning(self.reason, seems_private))
        column.addWidget(self._letters())
        column.addLayout(stacked(self.tr("&From: who signs the letters"), self.signed))
        column.addLayout(stacked(self.tr("Answer asked for &by"), self.reply_by))
        self.reply_by.name(self.tr("Answer asked for by"))
        column.addLayout(stacked(self.tr("What we &need on the day"), self.needs))
        self.needs.setPlaceholderText(self.tr("A microphone for every speaker"))
        column.addWidget(PrivateWarning(self.needs, seems_private))
        column.addLayout(stacked(self.tr("Invitation came &on"), self.received))
        self.received.name(self.tr("Invitation came on"))
        column.addStretch(1)
        self._show_steps()

    def _letters(self) -> QWidget:
        self._letter_group.setAccessibleName(self.tr("Letters"))
        column = column_in(self._letter_group)
        column.addWidget(plain_text(self.tr("Letters that fit this step"), TextRole.SECTION))
        for one in self._speaking.letters:
            button = _LetterButton(one)
            button.chosen.connect(self.letter_asked)
            self.letters[one.id] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return self._letter_group

    def _show_steps(self) -> None:
        column = self._step_column
        empty(column)
        column.addWidget(plain_text(self.tr("Next step"), TextRole.SECTION))
        following = replace(self._booking, status=self.status, reason=self._reason_held())
        self.steps = {}
        for status in following.next_steps:
            button = _StepButton(status)
            button.chosen.connect(self._on_step)
            self.steps[status] = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if not self.steps:
            column.addWidget(plain_text(self.tr("No step follows this one."), TextRole.QUIET))

    @Slot(object)
    def _on_step(self, status: BookingStatus) -> None:
        if status is BookingStatus.DECLINED and not self.reason.toPlainText().strip():
            self.refused.emit(self._reason_wanted(), self.reason)
            return
        self.status = status
        self._show_steps()
        self.show_booking(self._booking)
        announce(self, self.told.text())
        # The button that had the keyboard is gone.
        next(iter(self.steps.values()), self.reason).setFocus()
        self.changed.emit()


class _StepButton(QPushButton):
    """Takes a booking a step further."""

    chosen = Signal(object)

    def __init__(self, status: BookingStatus) -> None:
        super().__init__()
        self._status = status
        words = {
            BookingStatus.DRAFT: self.tr("Back to draft"),
            BookingStatus.SENT: self.tr("The questions are sent"),
            BookingStatus.ANSWERED: self.tr("They have answered"),
            BookingStatus.ACCEPTED: self.tr("We accept"),
            BookingStatus.DECLINED: self.tr("We decline"),
        }
        self.setText(words[status])
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._status)


class _LetterButton(QPushButton):
    """Opens a letter."""

    chosen = Signal(object)

    def __init__(self, letter: LetterTemplate) -> None:
        super().__init__()
        self._letter = letter
        self.setText(self.tr("{title}…").format(title=letter.title).replace("&", "&&"))
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.chosen.emit(self._letter)


def _day(day: date | None, today: date) -> DayWords:
    field = DayWords(day or today, today)
    if day is None:
        field.edit.clear()
    return field


def _entered(field: DayWords) -> date | None:
    try:
        return field.day() if field.edit.text().strip() else None
    except NotUnderstoodError as error:
        raise EntryError(sentence_from(message_for(error)), field.edit) from error
