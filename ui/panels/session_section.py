"""One session in the panel: hours, title, place, and its kind to correct."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout

from planner.domain.period_view import DayView
from planner.domain.session import SessionInstance, SessionKind
from planner.domain.wording import Clock
from planner.later import imported_later
from ui.speech import clashes_of, hours_words
from ui.widgets.form import row
from ui.widgets.prose import Group, TextRole, plain_text, small_button
from ui.words import basis_words, kind_word, severity_sign, severity_word

with imported_later():
    from planner.domain.theme_year_text import themes_text
    from ui.reading.wrapped_link import WrappedLink


class SessionSection(Group):
    """Shows a session and lets its kind be corrected."""

    kind_chosen = Signal(object, object)
    """The SessionId and the SessionKind chosen for it."""

    edit_asked = Signal(object)
    move_asked = Signal(object)
    delete_asked = Signal(object)
    remind_asked = Signal(object)
    """The SessionInstance."""

    def __init__(
        self,
        instance: SessionInstance,
        day: DayView,
        programme: str,
        clock: Clock,
        *,
        is_editable: bool,
        shares: Sequence[str] = (),
    ) -> None:
        super().__init__()
        self._instance = instance
        self._session = instance.session
        self.setProperty("card", "session")
        self.setAccessibleName(self._session.title)
        self._column = column = QVBoxLayout(self)
        self._kinds = self._kind_box()
        lines = [f"{hours_words(instance, clock)} {self._session.title}"]
        column.addWidget(plain_text(lines[0], TextRole.STRONG))
        place = " · ".join(part for part in (self._session.location, programme) if part)
        if place:
            column.addWidget(plain_text(place))
        if self._session.themes:
            words = self.tr("Themes: {themes}").format(themes=themes_text(self._session.themes))
            column.addWidget(plain_text(words, TextRole.QUIET))
        for clash in clashes_of(instance, day):
            sign, word = severity_sign(clash.severity), severity_word(clash.severity)
            role = TextRole(clash.severity.value)
            column.addWidget(plain_text(f"{sign} {word}: {clash.occurrence.name}", role))
        if shares:
            words = self.tr("Shares time with {titles}").format(titles=", ".join(shares))
            column.addWidget(plain_text(words, TextRole.STRONG))
        column.addLayout(row(self.tr("Kind"), self._kinds))
        column.addWidget(plain_text(basis_words(self._session.kind_basis), TextRole.QUIET))

        self._kinds.setEnabled(is_editable)
        if is_editable:
            for deeds in self._deeds():
                column.addLayout(_line_of(deeds))

    def lead_to(self, guide: WrappedLink) -> None:
        """Lead to the guide that is to be read beside the session."""
        self._column.insertWidget(1, guide)

    def _deeds(self) -> Iterator[Sequence[QPushButton]]:
        """Yield lines of buttons, short enough for a narrow panel of large text."""
        edit, move = self.tr("Edit…"), self.tr("Move…")
        delete, remind = self.tr("Delete"), self.tr("Remind me…")
        yield (
            self._deed("edit", edit, self._on_edit),
            self._deed("move", move, self._on_move),
            self._deed("delete", delete, self._on_delete),
        )
        yield (self._deed("remind", remind, self._on_remind),)

    def _deed(self, name: str, words: str, deed: Callable[[], None]) -> QPushButton:
        button = small_button(words, f"{words.rstrip('…')} {self._session.title}")
        button.setObjectName(f"{name} {self._session.id} {self._instance.start.isoformat()}")
        button.clicked.connect(deed)
        return button

    def _kind_box(self) -> QComboBox:
        box = QComboBox()
        for kind in SessionKind:
            box.addItem(kind_word(kind), kind)
        box.setCurrentIndex(list(SessionKind).index(self._session.kind))
        box.setObjectName(f"kind of {self._session.id}")
        box.activated.connect(self._on_activated)
        return box

    @Slot()
    def _on_edit(self) -> None:
        self.edit_asked.emit(self._instance)

    @Slot()
    def _on_move(self) -> None:
        self.move_asked.emit(self._instance)

    @Slot()
    def _on_delete(self) -> None:
        self.delete_asked.emit(self._instance)

    @Slot()
    def _on_remind(self) -> None:
        self.remind_asked.emit(self._instance)

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        kind = list(SessionKind)[index]
        if kind is not self._session.kind:
            self.kind_chosen.emit(self._session.id, kind)


def _line_of(buttons: Iterable[QPushButton]) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
