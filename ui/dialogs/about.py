"""About the planner: its version, the almanac's, where the dates come from."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.dates import DateSpan
from planner.domain.page import SourceLine
from planner.domain.wording import date_text
from planner.services.licences import licences
from ui.dialogs.licences import LicencesDialog
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutFacts:
    """What the dialog tells.

    ``server`` names the server of a diary that is shared, and ``accounts`` are the others that are
    connected to it.
    """

    version: str
    almanac_version: str
    almanac_span: DateSpan
    is_update: bool
    diary: str
    kept_in: str
    is_portable: bool
    almanac_checked: date
    sources: tuple[SourceLine, ...]
    server: str = ""
    accounts: tuple[str, ...] = ()


class AboutDialog(QDialog):
    """Shows the facts and closes."""

    def __init__(self, facts: AboutFacts, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Multifaith Planner"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        area = ScrolledColumn()
        area.column.setContentsMargins(0, 0, 0, 0)
        area.column.addLayout(self._headline(facts, icon))
        for words in self._paragraphs(facts):
            area.column.addWidget(plain_text(words))
        if facts.sources:
            area.column.addWidget(plain_text(self.tr("Sources of the dates"), TextRole.SECTION))
            area.column.addWidget(self._sources(facts.sources), 1)
        column.addWidget(area, 1)
        buttons = QDialogButtonBox()
        others = buttons.addButton(self.tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
        others.setAutoDefault(False)
        others.clicked.connect(self._on_licences)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        open_at(self, 32, 36)

    def _headline(self, facts: AboutFacts, icon: QIcon) -> QHBoxLayout:
        line = QHBoxLayout()
        picture = QLabel()
        size = self.fontMetrics().height() * 3
        picture.setPixmap(icon.pixmap(size, size))
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.addWidget(plain_text(self.tr("Multifaith Planner"), TextRole.TITLE))
        version = self.tr("Version {version}").format(version=facts.version)
        words.addWidget(plain_text(version, TextRole.QUIET))
        line.addLayout(words, 1)
        return line

    def _paragraphs(self, facts: AboutFacts) -> tuple[str, ...]:
        span = facts.almanac_span
        return (
            self.tr(
                "Lays religious observances and UK bank holidays over a training timetable, so "
                "that clashes are seen before a date is fixed."
            ),
            self._edition(facts).format(
                version=facts.almanac_version, first=span.start.year, last=span.last.year
            ),
            self.tr("The almanac as a whole was last checked on {day}.").format(
                day=date_text(facts.almanac_checked)
            ),
            *self._diary(facts),
        )

    def _diary(self, facts: AboutFacts) -> tuple[str, ...]:
        if not facts.server:
            return (
                self.tr("Your diary: {path}").format(path=facts.diary),
                self._place(facts).format(folder=facts.kept_in),
                self.tr("It opens no network connection and stores nothing about anyone’s faith."),
            )
        others = self.tr("No other account has it open now.")
        if facts.accounts:
            words = self.tr("Other accounts that are connected now: {accounts}.")
            others = words.format(accounts=", ".join(facts.accounts))
        return (
            self.tr("Your diary is shared: {server}. {others}").format(
                server=facts.server, others=others
            ),
            self.tr("What is yours alone is kept in {path}").format(path=facts.diary),
            self._place(facts).format(folder=facts.kept_in),
            self.tr(
                "It opens no network connection but that to this server, and stores nothing about "
                "anyone’s faith."
            ),
        )

    def _place(self, facts: AboutFacts) -> str:
        if facts.is_portable:
            return self.tr(
                "This is the portable planner: all that it keeps stands beside it, in {folder}."
            )
        return self.tr("The usual diary and its copies are kept in your profile, in {folder}.")

    def _edition(self, facts: AboutFacts) -> str:
        if facts.is_update:
            return self.tr(
                "Almanac {version}, dates from {first} to {last}, installed here as an update."
            )
        return self.tr(
            "Almanac {version}, dates from {first} to {last}, as it came with the planner."
        )

    def _sources(self, sources: tuple[SourceLine, ...]) -> QListWidget:
        titles = QListWidget()
        words = self.tr("{title} · checked {day}")
        titles.addItems(
            [words.format(title=one.source.title, day=date_text(one.checked)) for one in sources]
        )
        titles.setWordWrap(True)
        titles.setAccessibleName(self.tr("Sources of the dates"))
        titles.setMinimumHeight(self.fontMetrics().height() * 8)
        return titles

    @Slot()
    def _on_licences(self) -> None:
        LicencesDialog(licences(), self).exec()
