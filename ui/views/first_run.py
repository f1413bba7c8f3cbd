"""The page that a new diary opens with: where one is, what to lay over the plan, how to begin."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.marks import name_of
from planner.domain.observance import Tradition
from planner.domain.place import Place
from planner.domain.settings import Settings
from ui.look.look import Look
from ui.panels.mark_label import mark_icon, mark_size
from ui.widgets.form import row
from ui.widgets.prose import Group, TextRole, card, make_link, plain_text
from ui.widgets.wheel import WheelGuard
from ui.words import nation_name, plain_label

_COLUMN_LINES = 11
"""Width of a column of traditions, in heights of a line of text."""

_WIDEST_LINES = 62
_WIDEST_FIELD_LINES = 24
_BESIDE_LINES = 42
"""Width from which the buttons to begin stand in one row."""


class TraditionGrid(Group):
    """A box for each tradition, in as many columns as there is room for."""

    traditions_chosen = Signal(object)
    """The frozenset of Tradition that are ticked."""

    def __init__(self, traditions: Sequence[Tradition], look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._boxes = {one: QCheckBox(plain_label(name_of(one))) for one in traditions}
        for box in self._boxes.values():
            box.clicked.connect(self._on_clicked)
        look.changed.connect(self._on_look_changed)
        self._on_look_changed(look.theme)
        self._lay_out()

    def show_traditions(self, shown: frozenset[Tradition]) -> None:
        """Tick what is laid over the plan."""
        for tradition, box in self._boxes.items():
            box.setChecked(tradition in shown)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick every box, or none."""
        self.traditions_chosen.emit(frozenset(self._boxes) if ticked else frozenset())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        column = self.fontMetrics().height() * _COLUMN_LINES
        columns = max(1, min(4, self.width() // column))
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-len(self._boxes) // columns)
        for number, box in enumerate(self._boxes.values()):
            self._grid.addWidget(box, number % rows, number // rows)
        for number in range(4):
            self._grid.setColumnStretch(number, int(number < columns))

    @Slot()
    def _on_clicked(self) -> None:
        ticked = {one for one, box in self._boxes.items() if box.isChecked()}
        self.traditions_chosen.emit(frozenset(ticked))

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        height = round(self.fontMetrics().height() * 0.95)
        for tradition, box in self._boxes.items():
            box.setIcon(mark_icon(tradition, self._look, height, self.devicePixelRatioF()))
            box.setIconSize(mark_size(height))


class FirstRun(QScrollArea):
    """Shows the settings, says what they would be after each choice, and offers ways to begin."""

    spoken_role = QAccessible.Role.Document

    settings_chosen = Signal(object)
    """The Settings as the user wants them."""

    import_asked = Signal()
    sample_asked = Signal()

    skipped = Signal()
    """The user wants the calendar as it is."""

    def __init__(
        self, traditions: Sequence[Tradition], places: Sequence[Place], look: Look
    ) -> None:
        super().__init__()
        self._settings = Settings()
        self._all_places = tuple(places)
        self._places = QComboBox()
        self._places.addItems([place.name for place in places])
        self._counts = plain_text("", TextRole.QUIET)
        # What the user entered is always shown at first; there is nothing of it yet.
        self._grid = TraditionGrid([one for one in traditions if one is not Tradition.OWN], look)
        self._import = QPushButton(self.tr("Import a timetable…"))
        self._sample = QPushButton(self.tr("Open the sample"))
        self._skip = QPushButton(self.tr("Start with an empty calendar"))
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._wheel = WheelGuard(self)
        self._lay_out()
        self._wheel.watch(self)
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        self._settings = settings
        self._grid.show_traditions(settings.overlay.traditions)
        for number, place in enumerate(self._all_places):
            if place.slug == settings.place:
                self._places.setCurrentIndex(number)
                words = self.tr("The sun over {place} and the bank holidays of {nation} count.")
                told = words.format(place=place.name, nation=nation_name(place.nation))
                self._counts.setText(told)

    def take_focus(self) -> None:
        """Give the keyboard to the page, so that its title is said; Tab goes on to the choices."""
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skipped.emit()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self.fontMetrics().height() * _BESIDE_LINES
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._ways.setDirection(below if is_narrow else beside)

    def _lay_out(self) -> None:
        self.setObjectName("first-run")
        self.setAccessibleName(self.tr("Welcome to Multifaith Planner"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        page.setProperty("plain", "true")
        # Else Qt reckons with the height that wrapped text has in the narrowest column.
        page.setMinimumHeight(1)
        across = QHBoxLayout(page)
        line = self.fontMetrics().height()
        across.setContentsMargins(line, line, line, line)
        middle = QWidget()
        middle.setMaximumWidth(line * _WIDEST_LINES)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(round(line * 0.8))
        for part in (*self._words(), self._place_card(), self._faith_card(), self._begin_card()):
            column.addWidget(part)
        column.addStretch(1)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)
        self.setWidget(page)

    def _words(self) -> tuple[QWidget, ...]:
        told = self.tr(
            "See religious observances and bank holidays over your own timetable before a date is "
            "fixed. It works with no network, and nothing about anyone’s faith is asked for or "
            "stored."
        )
        title = plain_text(self.tr("Welcome to Multifaith Planner"), TextRole.TITLE)
        return (title, plain_text(told))

    def _place_card(self) -> QWidget:
        frame, column = self._card(self.tr("Where you are"))
        self._places.setMaximumWidth(self.fontMetrics().height() * _WIDEST_FIELD_LINES)
        field = row(self.tr("&Place"), self._places)
        field.addStretch(1)
        column.addLayout(field)
        column.addWidget(self._counts)
        return frame

    def _faith_card(self) -> QWidget:
        heading = self.tr("Faiths and cultures to lay over your plan")
        frame, column = self._card(heading)
        self._grid.setAccessibleName(heading)
        column.addWidget(self._grid)
        links = QHBoxLayout()
        links.setSpacing(self.fontMetrics().height())
        for words, deed in ((self.tr("Tick all"), self._on_all), (self.tr("None"), self._on_none)):
            link = QPushButton(words)
            link.setAccessibleName(f"{words}, {heading}")
            make_link(link)
            link.clicked.connect(deed)
            links.addWidget(link)
        links.addStretch(1)
        column.addLayout(links)
        return frame

    def _begin_card(self) -> QWidget:
        frame, column = self._card(self.tr("Your timetable"))
        told = self.tr(
            "Export it from Outlook, Google Calendar or your rota system as an .ics file, or take "
            "the spreadsheet (.csv or .xlsx) that it is kept in. Import it here or drop it on this "
            "window. The sample is an invented autumn of training."
        )
        column.addWidget(plain_text(told))
        self._import.setProperty("primary", "true")
        self._ways.setSpacing(round(self.fontMetrics().height() * 0.6))
        for button in (self._import, self._sample, self._skip):
            self._ways.addWidget(button)
        self._ways.addStretch(1)
        column.addLayout(self._ways)
        later = self.tr("All of this can be changed later. Escape skips this page.")
        column.addWidget(plain_text(later, TextRole.QUIET))
        return frame

    def _card(self, heading: str) -> tuple[QFrame, QVBoxLayout]:
        frame, column = card("plain", heading)
        edge = round(self.fontMetrics().height() * 0.8)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(plain_text(heading, TextRole.SECTION))
        return frame, column

    def _connect(self) -> None:
        self._grid.traditions_chosen.connect(self._on_traditions_chosen)
        self._places.activated.connect(self._on_place_activated)
        self._import.clicked.connect(self.import_asked)
        self._sample.clicked.connect(self.sample_asked)
        self._skip.clicked.connect(self.skipped)

    @Slot()
    def _on_all(self) -> None:
        self._grid.tick_all(ticked=True)

    @Slot()
    def _on_none(self) -> None:
        self._grid.tick_all(ticked=False)

    @Slot(object)
    def _on_traditions_chosen(self, chosen: frozenset[Tradition]) -> None:
        overlay = replace(self._settings.overlay, traditions=chosen | {Tradition.OWN})
        self.settings_chosen.emit(replace(self._settings, overlay=overlay))

    @Slot(int)
    def _on_place_activated(self, index: int) -> None:
        place = self._all_places[index].slug
        if place != self._settings.place:
            self.settings_chosen.emit(replace(self._settings, place=place))
