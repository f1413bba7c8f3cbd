"""One clash in full: its word and sign, why, what to do, how sure and by which source."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from planner.domain.clash import Clash, Severity
from planner.domain.observance import Doubt
from planner.domain.wording import Clock
from ui.speech import hours_words
from ui.widgets.prose import Group, TextRole, plain_text, small_button
from ui.words import severity_sign, severity_word, source_words, sureness_words

_ROLES = {
    Severity.AVOID: TextRole.AVOID,
    Severity.ADJUST: TextRole.ADJUST,
    Severity.NOTE: TextRole.NOTE,
}


class ClashCard(Group):
    """Tells a clash, and lets its session be moved where sessions can be changed."""

    move_asked = Signal(object)
    """The SessionInstance to move."""

    better_asked = Signal(object)
    """The SessionInstance for which better dates are looked for."""

    keep_asked = Signal(object)
    """The Clash that is to stand, with a reason."""

    def __init__(
        self, clash: Clash, clock: Clock, settling: str = "", *, is_editable: bool
    ) -> None:
        super().__init__()
        self._clash = clash
        self._instance = clash.instance
        session, word = clash.instance.session, severity_word(clash.severity)
        self.setProperty("card", clash.severity.value)
        self.setAccessibleName(f"{word}: {session.title}")
        column = QVBoxLayout(self)
        edge = round(self.fontMetrics().height() * 0.55)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        sign = severity_sign(clash.severity)
        column.addWidget(plain_text(f"{sign} {word}.", _ROLES[clash.severity]))
        column.addWidget(plain_text(self._subject(clash, clock), TextRole.STRONG))
        column.addWidget(plain_text(clash.reason))
        column.addWidget(plain_text(clash.advice))
        if settling and clash.severity is not Severity.NOTE:
            column.addWidget(plain_text(settling))
        column.addWidget(plain_text(self._basis(clash), TextRole.QUIET))
        if is_editable and clash.severity is not Severity.NOTE:
            self._add_move(column, clash)
            self._add_settling(column, clash)

    def _add_settling(self, column: QVBoxLayout, clash: Clash) -> None:
        session, observance = clash.instance.session, clash.occurrence
        named = {"title": session.title, "observance": observance.name}
        better = small_button(
            self.tr("Better dates…"),
            self.tr("Better dates for {title}, which meets {observance}").format(**named),
        )
        keep = small_button(
            self.tr("Keep, with a reason…"),
            self.tr("Keep {title}, which meets {observance}, with a reason").format(**named),
        )
        start = clash.instance.start.isoformat()
        for deed, button in (("better", better), ("keep", keep)):
            button.setObjectName(f"{deed} {session.id} {start} from {observance.observance.id}")
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        better.clicked.connect(self._on_better)
        keep.clicked.connect(self._on_keep)

    def _add_move(self, column: QVBoxLayout, clash: Clash) -> None:
        session = clash.instance.session
        name = self.tr("Move {title}, which meets {observance}")
        move = small_button(
            self.tr("Move…"),
            name.format(title=session.title, observance=clash.occurrence.name),
        )
        start, observance = clash.instance.start.isoformat(), clash.occurrence.observance.id
        move.setObjectName(f"move {session.id} {start} from {observance}")
        move.clicked.connect(self._on_move)
        column.addWidget(move, 0, Qt.AlignmentFlag.AlignLeft)

    def _subject(self, clash: Clash, clock: Clock) -> str:
        return self.tr("{session}, {hours}, and {observance}").format(
            session=clash.instance.session.title,
            hours=hours_words(clash.instance, clock),
            observance=clash.occurrence.name,
        )

    def _basis(self, clash: Clash) -> str:
        sure = sureness_words(clash.occurrence)
        if clash.occurrence.doubt is Doubt.EXPECTED:
            sure = self.tr("expected, until it is announced")
        elif clash.occurrence.doubt is Doubt.DIFFERS:
            sure = self.tr("calculated, and calendars differ")
        date = self.tr("Date: {sure}.").format(sure=sure)
        return f"{date} {source_words(clash.occurrence.observance)}"

    @Slot()
    def _on_better(self) -> None:
        self.better_asked.emit(self._instance)

    @Slot()
    def _on_keep(self) -> None:
        self.keep_asked.emit(self._clash)

    @Slot()
    def _on_move(self) -> None:
        self.move_asked.emit(self._instance)
