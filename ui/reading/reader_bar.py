"""The row of buttons above a page that is read."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from planner.domain.page import Page, sections_of
from planner.later import imported_later
from ui.look.icons import icon_named
from ui.look.look import Look
from ui.reading.history import History
from ui.widgets.prose import Group, TextRole, make_link, plain_text
from ui.words import plain_label

with imported_later():
    from planner.services.page_parts import is_of_observance


class ReaderBar(Group):
    """Contents, back and forward, text size, find, copy and print; sections and a local note."""

    contents_asked = Signal()

    step_asked = Signal(int)
    """-1 to go back, 1 to go forward."""

    zoom_asked = Signal(int)
    """1 for larger text, -1 for smaller."""

    find_asked = Signal()
    copy_asked = Signal()
    print_asked = Signal()

    remind_asked = Signal()
    """The user wants to be reminded of the next date of the observance on the page."""
    section_asked = Signal(int)
    """The number of a section of the page, from 0."""

    note_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.zoom = 0
        self.setObjectName("panel-page")
        self.setAccessibleName(self.tr("Reading"))
        self._contents = _button(self.tr("Contents"))
        self._back = _button(self.tr("Back"), "Ctrl+[")
        self._forward = _button(self.tr("Forward"), "Ctrl+]")
        self._smaller = _button(self.tr("Smaller text on this page"))
        self._larger = _button(self.tr("Larger text on this page"))
        self._find = _button(self.tr("Find in this page"), "F3")
        self._copy = _button(self.tr("Copy this page"))
        self._print = _button(self.tr("Print this page"))
        self._remind = QPushButton(self.tr("Remind me of the next date…"))
        self._remind.setAutoDefault(False)
        self._remind.hide()
        make_link(self._remind)
        self._sections = _worded(self.tr("Sections"), "F4")
        self._sections.setMenu(QMenu(self._sections))
        self._note = _worded(self.tr("Local note…"))
        self._below = Group()
        self._told = plain_text("", TextRole.QUIET)
        self._told.hide()
        self._smaller.setText("A−")
        self._larger.setText("A+")
        self._lay_out()
        self._connect()
        look.changed.connect(self._on_look_changed)
        self._on_look_changed(look.theme)

    def show_state(self, history: History, zoom: int) -> None:
        """Let what can be done now be pressed, and tell the zoom."""
        self._back.setEnabled(history.can_go_back)
        self._forward.setEnabled(history.can_go_forward)
        self._contents.setEnabled(bool(history.page.name))
        self._remind.setVisible(is_of_observance(history.page))
        self.zoom = zoom
        self.say("" if zoom == 100 else self.tr("Text at {zoom}%").format(zoom=zoom))

    def show_page(self, page: Page, *, takes_note: bool) -> None:
        """List the sections of the page, where it has several, and let a note be written on it."""
        menu = self._sections.menu()
        menu.clear()
        sections = sections_of(page)
        for number, title in enumerate(sections):
            menu.addAction(plain_label(title)).setData(number)
        self._sections.setVisible(len(sections) > 1)
        self._note.setVisible(takes_note)
        self._below.setVisible(takes_note or len(sections) > 1)

    def open_sections(self) -> None:
        """Open the list of sections, where there is one."""
        if self._sections.isVisible():
            self._sections.showMenu()

    def say(self, words: str) -> None:
        """Tell something in a line below the buttons, or nothing."""
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        edge = round(self.fontMetrics().height() * 0.4)
        column.setContentsMargins(edge, edge, edge, 0)
        column.setSpacing(round(edge * 0.5))
        row = QHBoxLayout()
        row.setSpacing(round(edge * 0.5))
        for button in (self._contents, self._back, self._forward):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self._smaller, self._larger, self._find, self._copy, self._print):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._remind)
        below = QHBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._sections)
        below.addWidget(self._note)
        below.addStretch(1)
        self._below.setAccessibleName(self.tr("This page"))
        column.addWidget(self._below)
        column.addWidget(self._told)

    def _connect(self) -> None:
        self._contents.clicked.connect(self.contents_asked)
        self._back.clicked.connect(self._on_back)
        self._forward.clicked.connect(self._on_forward)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._find.clicked.connect(self.find_asked)
        self._copy.clicked.connect(self.copy_asked)
        self._print.clicked.connect(self.print_asked)
        self._remind.clicked.connect(self.remind_asked)
        self._sections.menu().triggered.connect(self._on_section_chosen)
        self._note.clicked.connect(self.note_asked)

    @Slot()
    def _on_back(self) -> None:
        self.step_asked.emit(-1)

    @Slot()
    def _on_forward(self) -> None:
        self.step_asked.emit(1)

    @Slot()
    def _on_smaller(self) -> None:
        self.zoom_asked.emit(-1)

    @Slot()
    def _on_larger(self) -> None:
        self.zoom_asked.emit(1)

    @Slot(QAction)
    def _on_section_chosen(self, action: QAction) -> None:
        self.section_asked.emit(action.data())

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        for button, name in (
            (self._contents, "list"),
            (self._back, "arrow-left"),
            (self._forward, "arrow-right"),
            (self._find, "search"),
            (self._copy, "copy"),
            (self._print, "printer"),
        ):
            button.setIcon(self._icon(name))

    def _icon(self, name: str) -> QIcon:
        theme = self._look.theme
        icon = icon_named(name, theme.text)
        faded = icon_named(name, theme.control)
        icon.addPixmap(faded.pixmap(48, 48), QIcon.Mode.Disabled)
        return icon


def _worded(words: str, keys: str = "") -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.rstrip("…"))
    button.setToolTip(f"{words} ({keys})" if keys else words)
    button.setAutoDefault(False)
    return button


def _button(name: str, keys: str = "") -> QPushButton:
    button = QPushButton()
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})" if keys else name)
    button.setProperty("tool", "true")
    button.setAutoDefault(False)
    return button
