"""What an event is: its name, who invites whom, when, where, its line-up and its session."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from enum import Enum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from planner.domain.booking import LONGEST_LINE, Booking, EventForm
from planner.domain.booking_panel import PanelPart, panel_from_lines, panel_lines
from planner.domain.errors import BadRequestError
from planner.domain.session import Session, SessionId, SessionKind
from planner.domain.toolkit_words import form_words
from planner.domain.wording import Clock
from planner.services.private_words import seems_private
from ui.dialogs.booking_when import BookingWhen
from ui.dialogs.field_fault import EntryError
from ui.errors import message_for, sentence_from
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.theme_ticks import ThemeTicks
from ui.words import kind_word


class Tie(Enum):
    """What a booking can be tied to beside a session that is there."""

    NOTHING = "nothing"
    NEW = "new"


Choice = Tie | SessionId

SessionsOn = Callable[[date], Sequence[Session]]
"""Returns the sessions of a day that a booking can be tied to."""


class EventField(Group):
    """Holds all of a booking but its step, its answers and what only letters say."""

    changed = Signal()
    better_asked = Signal()
    """Better dates are to be looked for."""

    def __init__(
        self,
        booking: Booking,
        session: Session | None,
        sessions_on: SessionsOn,
        *,
        today: date,
        clock: Clock,
    ) -> None:
        super().__init__()
        self._session = session
        self._sessions_on = sessions_on
        self._before = booking
        self.event_name = _line(booking.event)
        self.organiser = _line(booking.organiser)
        self.audience = _line(booking.audience)
        self.when = BookingWhen(booking, today, clock)
        self.better = QPushButton(self.tr("&Better dates…"))
        self.better.setAutoDefault(False)
        forms = {one: form_words(one) for one in EventForm}
        self.form = ChoiceBox[EventForm](forms, booking.form)
        self.place = _line(booking.place)
        kinds = {one: kind_word(one).capitalize() for one in SessionKind}
        self.kind = ChoiceBox[SessionKind](kinds, booking.kind)
        self.panel = QPlainTextEdit(panel_lines(booking.panel))
        self.themes = ThemeTicks(booking.themes)
        self.tie = ChoiceBox[Choice](self._ties(), self._tie_of(booking))
        self._build()
        self._connect()
        self._hold()

    @property
    def makes_session(self) -> bool:
        """Tell whether the booking is to be put into the calendar."""
        return self.tie.value() is Tie.NEW

    def applied_to(self, booking: Booking) -> Booking:
        """Return the booking with what is entered here.

        Raises EntryError.
        """
        day, starts, ends = self.when.entered()
        tie = self.tie.value()
        return replace(
            booking,
            event=self.event_name.text(),
            organiser=self.organiser.text(),
            audience=self.audience.text(),
            day=day,
            starts=starts,
            ends=ends,
            form=self.form.value(),
            place=self.place.text(),
            kind=self.kind.value(),
            panel=self._panel(),
            themes=self.themes.chosen(),
            session=None if isinstance(tie, Tie) else tie,
        )

    def check(self) -> None:
        """Raise EntryError where the event has no name, or is to be in the calendar without day."""
        if not self.event_name.text().strip():
            raise EntryError(self.tr("Say what the event is called."), self.event_name)
        if self.makes_session and self.when.entered()[0] is None:
            raise EntryError(
                self.tr("Give the date of the event first, to put it into the calendar."),
                self.when.day.edit,
            )

    def _panel(self) -> tuple[PanelPart, ...]:
        try:
            return panel_from_lines(self.panel.toPlainText())
        except BadRequestError as error:
            raise EntryError(sentence_from(message_for(error)), self.panel) from error

    def _ties(self) -> dict[Choice, str]:
        ties: dict[Choice, str] = {
            Tie.NOTHING: self.tr("Not in the calendar"),
            Tie.NEW: self.tr("Add it to the calendar"),
        }
        day = self.when.known_day()
        offered = list(self._sessions_on(day)) if day else []
        if self._session is not None:
            offered.insert(0, self._session)
        words = self.tr("Moves with “{title}”")
        for one in offered:
            ties[one.id] = words.format(title=one.title)
        return ties

    def _tie_of(self, booking: Booking) -> Choice:
        return Tie.NOTHING if booking.session is None else booking.session

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Event"))
        column = column_in(self)
        column.setSpacing(round(self.fontMetrics().height() * 0.6))
        column.addLayout(stacked(self.tr("&Name of the event"), self.event_name))
        column.addLayout(stacked(self.tr("&Organiser, a body or a team"), self.organiser))
        column.addLayout(stacked(self.tr("&Audience"), self.audience))
        column.addWidget(self.when)
        column.addWidget(self.better)
        column.addLayout(stacked(self.tr("In the &calendar"), self.tie))
        column.addLayout(stacked(self.tr("Ho&w people take part"), self.form))
        column.addLayout(stacked(self.tr("&Place"), self.place))
        column.addLayout(stacked(self.tr("&Kind, for the check of its date"), self.kind))
        self.panel.setTabChangesFocus(True)
        self.panel.setFixedHeight(self.fontMetrics().height() * 4)
        self.panel.setPlaceholderText(self.tr("2 GP trainers\n1 nurse, chair"))
        column.addLayout(
            stacked(self.tr("&Line-up: how many in which role, one on each line"), self.panel)
        )
        column.addWidget(PrivateWarning(self.panel, seems_private))
        words = self.tr("Roles only: no names, and nothing on who anybody is.")
        column.addWidget(plain_text(words, TextRole.QUIET))
        column.addWidget(self.themes)
        column.addStretch(1)

    def _connect(self) -> None:
        for line in (self.event_name, self.organiser, self.audience, self.place):
            line.textChanged.connect(self.changed)
        self.panel.textChanged.connect(self.changed)
        for box in (self.form, self.kind):
            box.activated.connect(self.changed)
        self.themes.changed.connect(self.changed)
        self.when.changed.connect(self._on_when_changed)
        self.tie.activated.connect(self._on_tied)
        self.better.clicked.connect(self.better_asked)

    def _hold(self) -> None:
        is_tied = not isinstance(self.tie.value(), Tie)
        self.when.hold(is_held=is_tied)
        self.better.setEnabled(not is_tied)

    @Slot()
    def _on_when_changed(self) -> None:
        self.tie.offer(self._ties(), self.tie.value())
        self._hold()
        self.changed.emit()

    @Slot()
    def _on_tied(self) -> None:
        tie = self.tie.value()
        held = None if isinstance(tie, Tie) else self._session_of(tie)
        if held is not None:
            is_whole = held.all_day or held.end.date() != held.start.date()
            starts, ends = (None, None) if is_whole else (held.start.time(), held.end.time())
            self.when.show_when(held.start.date(), starts, ends)
        self._hold()
        self.changed.emit()

    def _session_of(self, id_: SessionId) -> Session | None:
        day = self.when.known_day()
        offered = list(self._sessions_on(day)) if day else []
        if self._session is not None:
            offered.append(self._session)
        return next((one for one in offered if one.id == id_), None)


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(LONGEST_LINE)
    return line
