"""What a session is: title, kind, programme, and where, by whom, with which notes and themes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QPlainTextEdit, QWidget

from planner.domain.session import KindBasis, Programme, ProgrammeId, Session, SessionKind
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import EntryError, fault_line
from ui.look.look import Look
from ui.panels.mark_label import mark_size, programme_icon
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.theme_ticks import ThemeTicks
from ui.words import basis_words, kind_word, pattern_word

LONGEST_LINE = 500

GuessKind = Callable[[str], SessionKind]
"""Tells the kind that the words of a title point to."""


class WhatField(Group):
    """Holds title, kind and programme; the kind follows the title until the user chooses one."""

    changed = Signal()
    programme_asked = Signal()
    """A new programme is wanted; ``show_programmes`` answers."""

    def __init__(self, session: Session, guess: GuessKind, look: Look) -> None:
        super().__init__()
        self._guess = guess
        self._look = look
        self._basis = session.kind_basis
        self._title_before = session.title
        self._programmes: tuple[Programme, ...] = ()
        self._chosen = session.programme
        self.title = QLineEdit(session.title)
        self.title.setMaxLength(LONGEST_LINE)
        self.kind = QComboBox()
        for kind in SessionKind:
            self.kind.addItem(kind_word(kind).capitalize(), kind)
        self._show_kind(session.kind)
        self.basis = plain_text("", TextRole.QUIET)
        self.programme = QComboBox()
        self.mark = plain_text("", TextRole.QUIET)
        self.fault = fault_line()
        self._build()
        self._word()
        self.title.textChanged.connect(self._on_title_changed)
        self.kind.activated.connect(self._on_kind_chosen)
        self.programme.activated.connect(self._on_programme_chosen)

    def applied_to(self, session: Session) -> Session:
        """Return the session with what is entered here, its title as it is."""
        return replace(
            session,
            title=" ".join(self.title.text().split()),
            kind=list(SessionKind)[self.kind.currentIndex()],
            kind_basis=self._basis,
            programme=self._chosen,
        )

    def check(self) -> None:
        """Raise EntryError where there is no title."""
        if not self.title.text().strip():
            raise EntryError(self.tr("Say what the session is called."), self.title)

    def show_programmes(self, programmes: Sequence[Programme], chosen: ProgrammeId) -> None:
        """Offer these programmes, each with its bar, and a new one; choose one."""
        self._programmes = tuple(programmes)
        self._chosen = chosen
        self.programme.clear()
        height = round(self.fontMetrics().height() * 0.95)
        self.programme.setIconSize(mark_size(height))
        for one in programmes:
            icon = programme_icon(one, self._look, height, self.devicePixelRatioF())
            self.programme.addItem(icon, one.name, one.id)
        self.programme.addItem(self.tr("New programme…"))
        self.programme.setCurrentIndex(self._index_of(chosen))
        self._word()

    def _index_of(self, programme: ProgrammeId) -> int:
        ids = [one.id for one in self._programmes]
        return ids.index(programme) if programme in ids else -1

    def _build(self) -> None:
        self.setAccessibleName(self.tr("What"))
        for box in (self.kind, self.programme):
            let_shrink(box)
        column = column_in(self)
        column.addLayout(stacked(self.tr("T&itle"), self.title))
        column.addWidget(self.fault)
        grid = QGridLayout()
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(stacked(self.tr("&Kind"), self.kind), 0, 0, top)
        grid.addLayout(stacked(self.tr("&Programme"), self.programme), 0, 1, top)
        grid.addWidget(self.basis, 1, 0, top)
        grid.addWidget(self.mark, 1, 1, top)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)

    def _show_kind(self, kind: SessionKind) -> None:
        self.kind.setCurrentIndex(list(SessionKind).index(kind))

    def _word(self) -> None:
        self.basis.setText(basis_words(self._basis).capitalize())
        index = self._index_of(self._chosen)
        pattern = pattern_word(self._programmes[index].pattern) if index >= 0 else ""
        self.mark.setText(pattern.capitalize())

    @Slot(str)
    def _on_title_changed(self, title: str) -> None:
        self.fault.hide()
        if self._basis is KindBasis.GUESSED and title.strip() != self._title_before:
            self._show_kind(self._guess(title))
        self.changed.emit()

    @Slot()
    def _on_kind_chosen(self) -> None:
        self._basis = KindBasis.CHOSEN
        self._word()
        self.changed.emit()

    @Slot(int)
    def _on_programme_chosen(self, index: int) -> None:
        if index < len(self._programmes):
            self._chosen = self._programmes[index].id
            self._word()
            self.changed.emit()
            return
        self.programme.setCurrentIndex(self._index_of(self._chosen))
        self.programme_asked.emit()


class WhereField(Group):
    """Holds place, tutor, notes and themes, and which of the ``guides`` is read beside it."""

    changed = Signal()

    def __init__(self, session: Session, guides: Mapping[str, str]) -> None:
        super().__init__()
        self.guide = QComboBox()
        let_shrink(self.guide)
        self.guide.addItem(self.tr("None"), "")
        # One that this almanac does not hold is kept under its id.
        offered = {session.guide: session.guide} | dict(guides) if session.guide else dict(guides)
        for id_, title in sorted(offered.items(), key=lambda one: one[1].casefold()):
            self.guide.addItem(title, id_)
        self.guide.setCurrentIndex(self.guide.findData(session.guide))
        self.place = _line(session.location)
        self.tutor = _line(session.tutor)
        self.notes = QPlainTextEdit(session.notes)
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 5)
        self.themes = ThemeTicks(session.themes)
        self.setAccessibleName(self.tr("Where and by whom"))
        column = column_in(self)
        for words, field in self._fields():
            column.addLayout(stacked(words, field))
            if field is self.notes:
                column.addWidget(PrivateWarning(self.notes, seems_private))
        column.addWidget(self.themes)
        self.themes.changed.connect(self.changed)
        for line in (self.place, self.tutor):
            line.textChanged.connect(self.changed)
        self.notes.textChanged.connect(self.changed)
        self.guide.activated.connect(self.changed)

    def applied_to(self, session: Session) -> Session:
        """Return the session with what is entered here."""
        return replace(
            session,
            location=self.place.text().strip(),
            tutor=self.tutor.text().strip(),
            notes=self.notes.toPlainText().strip(),
            guide=str(self.guide.currentData()),
            themes=self.themes.chosen(),
        )

    def _fields(self) -> tuple[tuple[str, QWidget], ...]:
        return (
            (self.tr("Pla&ce"), self.place),
            (self.tr("T&utor"), self.tutor),
            (self.tr("N&otes"), self.notes),
            (self.tr("Guide to read beside it"), self.guide),
        )


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(LONGEST_LINE)
    return line
