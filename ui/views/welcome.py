"""What an empty diary shows above the calendar: how to bring a timetable in."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.widgets.prose import Group, TextRole, plain_text

_LEAST_LINES = 5
_BESIDE_LINES = 40
"""Width, in heights of a line of text, from which the buttons stand beside the words."""


class Welcome(Group):
    """Invites to import a timetable or to open the sample."""

    import_asked = Signal()
    sample_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "welcome")
        title = self.tr("Bring in your timetable")
        self.setAccessibleName(title)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        edge = self.fontMetrics().height()
        line.setContentsMargins(edge, round(edge * 0.8), edge, round(edge * 0.8))
        line.setSpacing(edge)
        self._line = line
        words = QVBoxLayout()
        words.setSpacing(round(edge * 0.3))
        words.addStretch(1)
        words.addWidget(plain_text(title, TextRole.HEADING))
        words.addWidget(
            plain_text(
                self.tr(
                    "Export it from Outlook, Google Calendar or your rota system as an .ics file, "
                    "then import it here or drop it on this window. The planner shows what clashes "
                    "with the observances below."
                )
            )
        )
        words.addStretch(1)
        line.addLayout(words, 1)
        self._import = QPushButton(self.tr("Import a timetable…"))
        self._import.setProperty("primary", "true")
        self._import.clicked.connect(self.import_asked)
        self._sample = QPushButton(self.tr("Open the sample"))
        self._sample.clicked.connect(self.sample_asked)
        buttons = QHBoxLayout()
        buttons.setSpacing(round(edge * 0.6))
        for button in (self._import, self._sample):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        line.addLayout(buttons)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self.fontMetrics().height() * _BESIDE_LINES
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._line.setDirection(below if is_narrow else beside)

    @override
    def minimumSizeHint(self) -> QSize:
        # Qt reckons with the narrowest text, and so with the tallest; the real width is greater.
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() * _LEAST_LINES)
