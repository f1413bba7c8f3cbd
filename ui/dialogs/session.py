"""The dialog for one session: what, when, how often, where and by whom, and what it would meet."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.domain.left_out import left_out_text
from planner.domain.session import Programme, ProgrammeId, Session
from planner.domain.wording import Clock
from planner.services.session_planner import SessionPlanner
from ui.dialogs.draft_checker import DraftCheck, DraftChecker
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.session_outcome import OutcomeView
from ui.dialogs.session_repeat import RepeatField, RepeatShown
from ui.dialogs.session_what import WhatField, WhereField
from ui.dialogs.session_when import WhenField
from ui.errors import message_for, sentence_from
from ui.look.look import Look
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.wheel import WheelGuard

_BESIDE_LINES = 46
"""Width, in heights of a line of text, from which what it would meet stands beside the fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionAids:
    """What the dialog asks and goes by."""

    planner: SessionPlanner
    programmes: tuple[Programme, ...]
    today: date
    clock: Clock
    look: Look
    place_zone: str
    guides: Mapping[str, str] = field(default_factory=dict)
    """The titles of the pages that a session can lead to, by the id that it keeps."""


class SessionDialog(QDialog):
    """Takes a draft; accepted with the session as it was entered."""

    programme_asked = Signal()
    """A new programme is wanted; ``show_programmes`` answers."""

    terms_asked = Signal()
    """The terms are to be entered; ``check_again`` answers."""

    template_asked = Signal(object)
    """The Session as entered, to be kept as a template."""

    def __init__(
        self, draft: Session, aids: SessionAids, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        planner = aids.planner
        self._before = draft
        self._planner = planner
        self._is_new = is_new
        self._zone_words = self._clock_of(draft, aids.place_zone)
        self.what = WhatField(draft, planner.guessed_kind, aids.look)
        self.when = WhenField(draft, aids.today, aids.clock)
        self.repeat = RepeatField(self._shown_repeat(), draft.start.date(), aids.today)
        self.where = WhereField(draft, aids.guides)
        self.outcome = OutcomeView(aids.clock)
        self.fault = fault_line()
        self.template = QPushButton(self.tr("Save as template…"))
        self.checker = DraftChecker(planner, self)
        self._wheel = WheelGuard(self)
        self.show_programmes(aids.programmes, draft.programme)
        self._build()
        self._as_shown = self._state()
        self._connect()
        self.check_again()

    def edited(self) -> Session:
        """Return the session as it is entered; an unchanged repeat keeps its rule.

        Raises EntryError.
        """
        self.what.check()
        draft = self._with_times()
        if self.repeat.is_said_in_words or (self.repeat.is_kept and not self._is_new):
            return draft
        return self._repeating(draft)

    def show_programmes(self, programmes: tuple[Programme, ...], chosen: ProgrammeId) -> None:
        """Offer these programmes, and choose one."""
        self.what.show_programmes(programmes, chosen)

    @property
    def programme(self) -> ProgrammeId:
        """The programme that is chosen."""
        return self.what.applied_to(self._before).programme

    def tell_refusal(self, error: PlannerError) -> None:
        """Say at the foot why it could not be saved."""
        words = error.fields.get("fault", message_for(error))
        remedy = error.fields.get("remedy", "")
        told = " ".join(sentence_from(part) for part in (words, remedy) if part)
        tell_fault(self.fault, told, self.what.title)

    @Slot()
    def check_again(self) -> None:
        """Check what is entered at the next pause."""
        self.fault.hide()
        try:
            draft = self._with_times()
            if not self.repeat.is_said_in_words:
                draft = self._repeating(draft)
        except EntryError:
            self.checker.stop()
            self.repeat.tell_left_out("")
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

    def _shown_repeat(self) -> RepeatShown:
        repeat = self._planner.repeat_of(self._before)
        words = "" if repeat is not None else self._planner.repeat_words(self._before)
        if repeat is None and self._before.recurrence is not None:
            words = words or self.tr("on days of its own")
        return RepeatShown(repeat=repeat, words=words, skips=self._before.skips)

    def _with_times(self) -> Session:
        start, end = self.when.hours()
        return replace(
            self.where.applied_to(self.what.applied_to(self._before)),
            start=start,
            end=end,
            all_day=self.when.all_day.isChecked(),
            skips=self.repeat.skipped(),
        )

    def _repeating(self, draft: Session) -> Session:
        return self._planner.with_repeat(draft, self.repeat.repeat())

    def _state(self) -> object:
        try:
            draft = self._with_times()
            return draft if self.repeat.is_kept else (draft, self.repeat.repeat())
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

    def _clock_of(self, draft: Session, zone: str) -> str:
        if draft.zone == zone or draft.all_day:
            return ""
        return self.tr("Times are by the clock of {zone}.").format(zone=draft.zone)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("New session") if self._is_new else self.tr("Edit session"))
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        area = ScrolledColumn()
        # What it would meet is scrolled by key from here.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("Session and what it would meet"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(round(edge * 1.2))
        self._halves.addWidget(self._fields(), 3)
        self._halves.addWidget(self.outcome, 2)
        area.column.addLayout(self._halves)
        area.column.addStretch(1)
        whole.addWidget(area, 1)
        whole.addWidget(self.fault)
        whole.addWidget(self._buttons())
        self._wheel.watch(self)
        open_at(self, 58, 44)
        self.what.title.setFocus()

    def _fields(self) -> QWidget:
        fields = Group()
        fields.setAccessibleName(self.tr("Session"))
        column = column_in(fields)
        column.setSpacing(round(self.fontMetrics().height() * 0.6))
        column.addWidget(self.what)
        column.addWidget(self.when)
        if self._zone_words:
            column.addWidget(plain_text(self._zone_words, TextRole.QUIET))
        column.addWidget(self.repeat)
        column.addWidget(self.where)
        column.addStretch(1)
        return fields

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        words = self.tr("Add session") if self._is_new else self.tr("Save")
        save = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        save.setToolTip("Ctrl+Enter")
        buttons.addButton(self.template, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.template.setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self._on_accepted)
        return buttons

    def _connect(self) -> None:
        for part in (self.what, self.repeat, self.where):
            part.changed.connect(self.check_again)
        self.when.changed.connect(self._on_when_changed)
        self.what.programme_asked.connect(self.programme_asked)
        self.repeat.terms_asked.connect(self.terms_asked)
        self.template.clicked.connect(self._on_template)
        self.checker.checked.connect(self._on_checked)

    def _fault_line_of(self, field: QWidget) -> QLabel:
        for part in (self.what, self.when, self.repeat):
            if part.isAncestorOf(field):
                return part.fault
        return self.fault

    @Slot()
    def _on_when_changed(self) -> None:
        first = self.when.first_day()
        if first is not None:
            self.repeat.count_from(first)
        self.check_again()

    @Slot(object)
    def _on_checked(self, check: DraftCheck) -> None:
        self.outcome.show_check(check)
        self.repeat.tell_left_out(left_out_text(check.left_out))

    @Slot()
    def _on_template(self) -> None:
        try:
            self.template_asked.emit(self.edited())
        except EntryError as error:
            tell_fault(self._fault_line_of(error.field), error.words, error.field)

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.edited()
        except EntryError as error:
            tell_fault(self._fault_line_of(error.field), error.words, error.field)
            return
        self.accept()
