"""The question how far a change of a series goes: this one, this and later ones, or all."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from planner.domain.series import Scope
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import Group, TextRole, column_in, plain_text

ALL_SCOPES = tuple(Scope)


class ScopeDialog(QDialog):
    """Asks for one of the scopes offered, the narrowest being chosen at first."""

    def __init__(
        self, what: str, scopes: Sequence[Scope] = ALL_SCOPES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._what = what
        self.choices = {scope: QRadioButton(self._words(scope)) for scope in scopes}
        next(iter(self.choices.values())).setChecked(True)
        self._build()

    def chosen(self) -> Scope:
        """Return the scope that is chosen."""
        return next(scope for scope, choice in self.choices.items() if choice.isChecked())

    def _words(self, scope: Scope) -> str:
        return {
            Scope.THIS: self.tr("&This one"),
            Scope.LATER: self.tr("This and all &later ones"),
            Scope.ALL: self.tr("&All of them"),
        }[scope]

    def _build(self) -> None:
        self.setWindowTitle(self.tr("A session that repeats"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self._what, TextRole.HEADING))
        column.addWidget(self._question())
        column.addStretch(1)
        buttons = QDialogButtonBox()
        go_on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        go_on.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 24, 13)
        next(iter(self.choices.values())).setFocus()

    def _question(self) -> Group:
        group = Group()
        words = self.tr("It repeats. How far does this go?")
        group.setAccessibleName(words)
        column = column_in(group)
        column.addWidget(plain_text(words))
        for choice in self.choices.values():
            column.addWidget(choice)
        return group
