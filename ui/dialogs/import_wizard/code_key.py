"""The key of a rota: what each code in its cells means."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from planner.domain.errors import NotUnderstoodError
from planner.domain.session import SessionKind
from planner.domain.table_mapping import ShiftCode
from planner.domain.typed_time import DAY_MINUTES, hours_phrase
from planner.domain.typed_words import tidied
from planner.domain.wording import Clock, time_range_text
from ui.dialogs.field_fault import EntryError
from ui.errors import message_for, sentence_from
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, card, column_in, empty, plain_text
from ui.words import kind_word

_LONGEST = 200


class CodeKey(Group):
    """Holds a meaning for each code; codes that have none yet stand first."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self.fields: tuple[CodeFields, ...] = ()
        self._list = QVBoxLayout()
        self.setAccessibleName(self.tr("Key of codes"))
        column = column_in(self)
        column.addWidget(plain_text(self.tr("Key of codes"), TextRole.SECTION))
        column.addWidget(
            plain_text(
                self.tr(
                    "Say what each code means. Without hours a session is all day; an end that is "
                    "not after the start is on the next day."
                )
            )
        )
        column.addLayout(self._list)

    def show_key(self, key: Sequence[ShiftCode], unknown: Sequence[str]) -> None:
        """Show these codes, and those that have no meaning yet."""
        known = {one.code for one in key}
        fresh = [ShiftCode(code=code, title=code) for code in unknown if code not in known]
        empty(self._list)
        self.fields = tuple(CodeFields(code, self._clock) for code in (*fresh, *key))
        for fields in self.fields:
            self._list.addWidget(fields.card)
            fields.changed.connect(self.changed)
        self.setVisible(bool(self.fields))

    def key(self) -> tuple[ShiftCode, ...]:
        """Return the key as it is entered.

        Raises EntryError.
        """
        return tuple(fields.code() for fields in self.fields)


class CodeFields(QWidget):
    """The meaning of one code: whether it is a session, its title, kind and hours."""

    changed = Signal()

    def __init__(self, code: ShiftCode, clock: Clock) -> None:
        super().__init__()
        self.hide()
        self._code = code.code
        name = self.tr("Code {code}").format(code=code.code)
        self.card, column = card("plain", name)
        self.setParent(self.card)
        self.is_session = QCheckBox(self.tr("{code} is a session").format(code=code.code))
        self.is_session.setChecked(code.is_session)
        self.title = _line(code.title)
        self.kind = ChoiceBox[SessionKind | None](self._kinds(), code.kind)
        self.hours = _line(_hours_words(code, clock))
        self.hours.setPlaceholderText(self.tr("8am to 8:30pm"))
        column.addWidget(self.is_session)
        self._whole = QWidget()
        grid = QGridLayout(self._whole)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, (words, field) in enumerate(self._rows()):
            grid.addLayout(stacked(words, field), place // 2, place % 2)
            field.setAccessibleName(f"{name}, {words}")
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addWidget(self._whole)
        self._whole.setVisible(code.is_session)
        self.is_session.toggled.connect(self._on_toggled)
        for line in (self.title, self.hours):
            line.textChanged.connect(self.changed)
        self.kind.activated.connect(self.changed)

    def code(self) -> ShiftCode:
        """Return what is entered.

        Raises EntryError where there is no title or the hours are not understood.
        """
        if not self.is_session.isChecked():
            return ShiftCode(code=self._code, title=self._code, is_session=False)
        title = " ".join(self.title.text().split())
        if not title:
            words = self.tr("Say what code {code} is called.").format(code=self._code)
            raise EntryError(words, self.title)
        start, end = self._entered_hours()
        return ShiftCode(code=self._code, title=title, kind=self.kind.value(), start=start, end=end)

    def _entered_hours(self) -> tuple[time | None, time | None]:
        text = tidied(self.hours.text())
        if not text:
            return None, None
        try:
            hours = hours_phrase(text, 0)
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), self.hours) from error
        if hours is None or hours.last is None or hours.end != len(text):
            words = self.tr("Give the hours of {code} as 8am to 8:30pm, or 0800-2030.")
            raise EntryError(words.format(code=self._code), self.hours)
        return _time_of(hours.first), _time_of(hours.last)

    def _rows(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Title"), self.title),
            (self.tr("Kind"), self.kind),
            (self.tr("Hours"), self.hours),
        )

    def _kinds(self) -> dict[SessionKind | None, str]:
        guessed: dict[SessionKind | None, str] = {None: self.tr("Guessed from the title")}
        return guessed | {kind: kind_word(kind).capitalize() for kind in SessionKind}

    @Slot(bool)
    def _on_toggled(self, is_session: bool) -> None:  # noqa: FBT001 - a slot
        self._whole.setVisible(is_session)
        self.changed.emit()


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(_LONGEST)
    return line


def _hours_words(code: ShiftCode, clock: Clock) -> str:
    if code.start is None or code.end is None:
        return ""
    return time_range_text(code.start, code.end, clock)


def _time_of(minute: int) -> time:
    minute %= DAY_MINUTES
    return time(minute // 60, minute % 60)
