"""The page of the preferences on what prints bear: the name of the trust, and its logo."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton
from typing_extensions import override

from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.letterhead import Letterhead, Logo, checked_letterhead
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.dialogs.preference_pages import PreferencePage, Preferences
from ui.errors import message_for
from ui.paper.logo_file import read_logo
from ui.widgets.accessibility import announce
from ui.widgets.prose import TextRole, plain_text

_SHOWN_LINES = 4
"""Height of the logo that is shown, in lines of text."""


class LetterheadPage(PreferencePage):
    """Shows the letterhead; a logo is read when it is chosen, and kept with the rest."""

    def __init__(self, letterhead: Letterhead) -> None:
        super().__init__()
        self._logo = letterhead.logo
        self.trust = QLineEdit(letterhead.trust)
        self.shown = QLabel()
        self.told = plain_text("")
        self.fault = fault_line()
        self.choose = QPushButton(self.tr("Choose a &logo…"))
        self.remove = QPushButton(self.tr("&Remove the logo"))
        self._add(self.tr("Name of the &trust"), self.trust)
        self._explain(
            self.tr("It stands at the head of every print and of the web page that goes with it.")
        )
        self.column.addWidget(plain_text(self.tr("Logo"), TextRole.STRONG))
        self.column.addWidget(self.shown)
        self.column.addWidget(self.told)
        self.column.addLayout(self._buttons())
        self.column.addWidget(self.fault)
        self._explain(
            self.tr(
                "A PNG, JPEG or SVG file of no more than 5 MB. A copy is kept in this diary, so "
                "that the file can go. Those who cannot see the logo are told the name."
            )
        )
        self.column.addStretch(1)
        self._show_logo()

    @override
    def edited(self, before: Preferences) -> Preferences:
        """Return the preferences with the letterhead."""
        try:
            letterhead = checked_letterhead(self.trust.text(), self._logo)
        except BadRequestError:
            self.trust.setFocus()
            raise
        return replace(before, settings=replace(before.settings, letterhead=letterhead))

    def read(self, path: Path) -> None:
        """Take a file for the logo, or tell why it cannot be; the one there is then stays."""
        try:
            self._logo = read_logo(path)
        except FileProblemError as error:
            tell_fault(self.fault, message_for(error), self.choose)
            return
        self.fault.hide()
        self._show_logo()
        announce(self.told, self.told.text())

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for button, deed in ((self.choose, self._on_choose), (self.remove, self._on_remove)):
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _show_logo(self) -> None:
        logo = self._logo
        self.remove.setEnabled(logo is not None)
        self.shown.setVisible(logo is not None)
        if logo is None:
            self.told.setText(self.tr("No logo."))
            return
        self.shown.setPixmap(self._pixmap(logo))
        self.shown.setAccessibleName(self.tr("The logo, as it is kept"))
        words = self.tr("{width} by {height} pixels.")
        self.told.setText(words.format(width=logo.width, height=logo.height))

    def _pixmap(self, logo: Logo) -> QPixmap:
        height = _SHOWN_LINES * self.fontMetrics().height()
        image = QImage.fromData(QByteArray(logo.png))
        mode = Qt.TransformationMode.SmoothTransformation
        return QPixmap.fromImage(
            image.scaled(3 * height, height, Qt.AspectRatioMode.KeepAspectRatio, mode)
        )

    @Slot()
    def _on_choose(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)")
        name, _filter = QFileDialog.getOpenFileName(self, self.tr("Choose a logo"), "", kinds)
        if name:
            self.read(Path(name))

    @Slot()
    def _on_remove(self) -> None:
        self._logo = None
        self.fault.hide()
        self._show_logo()
        announce(self.told, self.told.text())
        self.choose.setFocus()
