"""The dialog that asks where a shared diary is, and who opens it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.diary_address import (
    DEFAULT_PORT,
    NamedServer,
    ServerAddress,
    names_server,
    server_named,
)
from planner.domain.errors import (
    BadRequestError,
    LineLostError,
    PlannerError,
    ServerPart,
    ServerRefusalError,
)
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.errors import message_for, sentence_from
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

_MOST_PORTS = 65_535


class SharedDiaryDialog(QDialog):
    """Asks for a NamedServer; whoever opened it tries the server, and says what came of it.

    Every fault stands below the field that it is about.
    """

    try_asked = Signal(object)
    """A NamedServer to be asked, and nothing more."""

    open_asked = Signal(object)
    """A NamedServer to be opened; the dialog stays until it is accepted."""

    def __init__(self, before: ServerAddress | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.host = QLineEdit()
        self.port = QLineEdit(str(DEFAULT_PORT))
        self.database = QLineEdit()
        self.user = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.remember = QCheckBox(self.tr("&Remember the password in the keyring"))
        self.certificate = QLineEdit()
        self.at_start = QCheckBox(self.tr("Open this diary at the &start"))
        self.at_start.setChecked(True)
        self._faults = {part: fault_line() for part in ServerPart}
        self.answer = plain_text("", TextRole.STRONG)
        self.answer.hide()
        self._build()
        if before is not None:
            self._show(before)
        first = self.host if before is None else self.password
        first.setFocus()

    def named(self) -> NamedServer:
        """Return what is entered.

        Raises EntryError.
        """
        self._split_address()
        for field, words in (
            (self.host, self.tr("Type the name of the server.")),
            (self.database, self.tr("Type the name of the database.")),
            (self.user, self.tr("Type the name of the account.")),
        ):
            if not field.text().strip():
                raise EntryError(words, field)
        port = self.port.text().strip() or str(DEFAULT_PORT)
        if not (port.isascii() and port.isdigit() and 0 < int(port) <= _MOST_PORTS):
            raise EntryError(self.tr("The port is a number from 1 to 65535."), self.port)
        address = ServerAddress(
            host=self.host.text().strip(),
            port=int(port),
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            certificate=self.certificate.text().strip(),
        )
        # As it was typed: a password may begin or end with a space.
        return NamedServer(address=address, password=self.password.text() or None)

    def tell_trying(self) -> None:
        """Say that the server is being asked."""
        self._forget_faults()
        for button in (self.try_it, self.open_it):
            button.setEnabled(False)
        self._tell(self.tr("Asking the server…"))

    def tell_answer(self, words: str) -> None:
        """Say what the server answered."""
        self._free()
        self._tell(words)

    def tell_fault(self, error: PlannerError) -> None:
        """Say what is wrong, below the field that it is about where that is known."""
        self._free()
        part = error.part if isinstance(error, ServerRefusalError) else None
        if isinstance(error, LineLostError):
            part = ServerPart.HOST
        words = _words_of(error)
        if part is None:
            self._tell(words)
            return
        self.answer.hide()
        fields = {
            ServerPart.HOST: self.host,
            ServerPart.DATABASE: self.database,
            ServerPart.ACCOUNT: self.password,
            ServerPart.CERTIFICATE: self.certificate,
        }
        tell_fault(self._faults[part], words, fields[part])

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Open a shared diary"))
        outer = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        outer.setContentsMargins(edge, edge, edge, edge)
        fields = ScrolledColumn()
        column = fields.column
        about = self.tr(
            "A team can keep one diary on a PostgreSQL server that your organisation runs. Your "
            "database team can tell you what to enter. Your settings, support plans and reminders "
            "stay on this computer."
        )
        column.addWidget(plain_text(about, TextRole.QUIET))
        column.addLayout(self._server_row(edge))
        column.addWidget(self._faults[ServerPart.HOST])
        column.addLayout(stacked(self.tr("&Database"), self.database))
        column.addWidget(self._faults[ServerPart.DATABASE])
        column.addLayout(stacked(self.tr("&Account"), self.user))
        column.addLayout(stacked(self.tr("&Password"), self.password))
        column.addWidget(self._faults[ServerPart.ACCOUNT])
        column.addWidget(self.remember)
        column.addLayout(self._certificate_row())
        column.addWidget(self._faults[ServerPart.CERTIFICATE])
        column.addWidget(self.at_start)
        column.addStretch(1)
        outer.addWidget(fields, 1)
        outer.addWidget(self.answer)
        outer.addWidget(self._buttons())
        open_at(self, 36, 38)

    def _server_row(self, edge: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addLayout(stacked(self.tr("S&erver"), self.host), 1)
        self.port.setMaximumWidth(edge * 6)
        self.port.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        row.addLayout(stacked(self.tr("P&ort"), self.port))
        self.host.editingFinished.connect(self._split_address)
        return row

    def _certificate_row(self) -> QHBoxLayout:
        label = self.tr("&Certificate to trust, if your database team gave you one")
        row = QHBoxLayout()
        row.addLayout(stacked(label, self.certificate), 1)
        choose = QPushButton(self.tr("Choose a &file…"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._on_choose)
        row.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.open_it = buttons.addButton(self.tr("Open"), roles.AcceptRole)
        self.open_it.setDefault(True)
        self.try_it = buttons.addButton(self.tr("&Try it"), roles.ActionRole)
        self.try_it.setAutoDefault(False)
        self.try_it.clicked.connect(self._on_try)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_open)
        buttons.rejected.connect(self.reject)
        return buttons

    def _show(self, address: ServerAddress) -> None:
        self.host.setText(address.host)
        self.port.setText(str(address.port))
        self.database.setText(address.database)
        self.user.setText(address.user)
        self.certificate.setText(address.certificate)

    def _tell(self, words: str) -> None:
        self.answer.setText(words)
        self.answer.show()
        announce(self.answer, words)

    def _free(self) -> None:
        for button in (self.try_it, self.open_it):
            button.setEnabled(True)

    def _forget_faults(self) -> None:
        for line in self._faults.values():
            line.hide()
        self.answer.hide()

    def _entered(self) -> NamedServer | None:
        """Return what is entered, or say what is not right about it."""
        self._forget_faults()
        try:
            return self.named()
        except EntryError as error:
            parts = {
                id(self.database): ServerPart.DATABASE,
                id(self.user): ServerPart.ACCOUNT,
            }
            line = self._faults[parts.get(id(error.field), ServerPart.HOST)]
            tell_fault(line, error.words, error.field)
            return None

    @Slot()
    def _split_address(self) -> None:
        """Take an address that was pasted whole apart."""
        text = self.host.text().strip()
        if not names_server(text):
            return
        try:
            named = server_named(text)
        except BadRequestError as error:
            # What may be a password is not left standing in plain sight.
            self.host.clear()
            tell_fault(self._faults[ServerPart.HOST], _words_of(error), self.host)
            return
        self._show(named.address)
        if named.password is not None:
            self.password.setText(named.password)

    @Slot()
    def _on_choose(self) -> None:
        name, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Certificate to trust"),
            "",
            self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        )
        if name:
            self.certificate.setText(name)

    @Slot()
    def _on_try(self) -> None:
        if (named := self._entered()) is not None:
            self.try_asked.emit(named)

    @Slot()
    def _on_open(self) -> None:
        if (named := self._entered()) is not None:
            self.open_asked.emit(named)

    @override
    def accept(self) -> None:
        # A password stays in no field that may be looked at later.
        self.password.clear()
        super().accept()


def _words_of(error: PlannerError) -> str:
    fields = error.fields
    if {"fault", "remedy"} <= fields.keys():
        return " ".join((sentence_from(fields["fault"]), sentence_from(fields["remedy"])))
    return sentence_from(message_for(error))
