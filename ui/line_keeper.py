"""Keeps a window in step with the server of its diary: what others change, and how the line is."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.domain.change import Affected
from planner.domain.errors import LineLostError, PlannerError, ServerPart, ServerRefusalError
from planner.domain.wording import short_day_text, time_text
from planner.services.shared_diary import EVERYTHING
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import message_for, sentence_from
from ui.gestures.title_edit import TitleEdit
from ui.notify import PlanNotifier
from ui.panels.line_strip import LineStrip
from ui.shared_opener import SharedOpener

_PAUSE = 150
"""Milliseconds to wait while the user holds something that would be taken out of their hands."""

_SNAPSHOT_LOOK = 60_000
"""Milliseconds between looks at whether a snapshot is due."""


class LineKeeper(QObject):
    """Listens to the line and passes on what it tells, in the thread of the window.

    ``is_held`` tells that the user is in the midst of a gesture, which a new look would end.
    """

    diary_asked = Signal(object)
    """The NamedServer of another diary that the user turned to instead."""

    _heard = Signal(object)
    _lost = Signal(object)
    _returned = Signal()

    def __init__(
        self,
        workspace: Workspace,
        notifier: PlanNotifier,
        preferences: QSettings,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        assert workspace.shared is not None, "kept for a shared diary alone"
        self._workspace = workspace
        self._shared = workspace.shared
        self._notifier = notifier
        self._now = now
        self._opener = SharedOpener(preferences, window)
        self._is_held: Callable[[], bool] = bool
        self._is_over = False
        self._affected = Affected.NOTHING
        self._lost_at: datetime | None = None
        self.strip = LineStrip()
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PAUSE)
        self._waiting.timeout.connect(self._look)
        self._snapshots = QTimer(self)
        self._snapshots.setInterval(_SNAPSHOT_LOOK)
        self._snapshots.timeout.connect(self._on_snapshot_due)
        # What the line tells comes from its own thread.
        queued = Qt.ConnectionType.QueuedConnection
        self._heard.connect(self._on_heard, queued)
        self._lost.connect(self._on_lost, queued)
        self._returned.connect(self._on_returned, queued)
        self.strip.try_asked.connect(self._on_try_asked)
        self.strip.password_asked.connect(self._on_password_asked)
        notifier.changed.connect(self._on_changed)

    def above(self, middle: QWidget) -> QWidget:
        """Return what holds the strip, and below it the middle of the window."""
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(middle, 1)
        return holder

    def start(self, is_held: Callable[[], bool]) -> None:
        """Listen from now on."""
        self._is_held = is_held
        if self._shared.is_away:
            self.strip.tell_away(self._connecting_words())
        self._shared.listen(
            on_change=self._heard.emit, on_lost=self._lost.emit, on_back=self._returned.emit
        )
        self._snapshots.start()

    def close(self) -> None:
        """Listen no more, and keep a last snapshot."""
        self._snapshots.stop()
        self._waiting.stop()
        # What the line has told last may still be on its way here.
        self._is_over = True
        self._shared.close(self._now())

    @Slot(object)
    def _on_changed(self, affected: Affected) -> None:
        if affected & EVERYTHING:
            self._shared.note_change()

    @Slot(object)
    def _on_heard(self, affected: Affected) -> None:
        if self._shared.is_away or self._is_over:
            return
        self._shared.hear()
        self._affected |= affected
        self._look()

    @Slot()
    def _look(self) -> None:
        """Look again at what others changed, once nothing is taken out of the user’s hands."""
        if not self._affected:
            return
        if self._is_in_hand():
            self._waiting.start()
            return
        affected, self._affected = self._affected, Affected.NOTHING
        self._notifier.look_again(affected)

    def _is_in_hand(self) -> bool:
        focused: object = QApplication.focusWidget()
        is_pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return is_pressed or isinstance(focused, TitleEdit) or self._is_held()

    @Slot(object)
    def _on_lost(self, error: PlannerError) -> None:
        if self._is_over:
            return
        if not self._shared.is_away:
            self._lost_at = self._now()
            self._shared.go_away()
            self._affected = Affected.NOTHING
            self._notifier.writing_changed.emit()
            self._notifier.look_again(EVERYTHING)
        asks = isinstance(error, ServerRefusalError) and error.part is ServerPart.ACCOUNT
        self.strip.tell_away(self._away_words(error), asks_password=asks)

    @Slot()
    def _on_returned(self) -> None:
        if self._is_over:
            return
        was_away = self._shared.is_away
        try:
            self._shared.come_back()
        except PlannerError as error:
            self._on_lost(error)
            self._shared.try_now()
            return
        self._lost_at = None
        if was_away:
            self.strip.tell_back(
                self.tr("The server answers. You see the diary as it is now, and can go on.")
                if not self._workspace.is_read_only
                else self.tr("The server answers. You see the diary as it is now.")
            )
        self._notifier.writing_changed.emit()
        self._affected = EVERYTHING
        self._look()
        self._on_snapshot_due()

    @Slot()
    def _on_snapshot_due(self) -> None:
        self._shared.keep_snapshot(self._now())

    @Slot()
    def _on_try_asked(self) -> None:
        self._shared.try_now()

    @Slot()
    def _on_password_asked(self) -> None:
        named = self._opener.ask(self._shared.address)
        if named is None:
            return
        if named.address == self._shared.address and named.password is not None:
            self._shared.use_password(named.password)
        else:
            self.diary_asked.emit(named)

    def _connecting_words(self) -> str:
        return self.tr("Connecting to {diary}. {copy}").format(
            diary=self._shared.address.told, copy=self._copy_words()
        )

    def _away_words(self, error: PlannerError) -> str:
        if isinstance(error, LineLostError):
            if self._lost_at is None:
                words = self.tr("The server does not answer. {copy} Trying again.")
            else:
                words = self.tr("The server has not answered since {time}. {copy} Trying again.")
        else:
            words = self.tr("{fault} {copy}")
        told = error.fields.get("fault") or message_for(error)
        since = "" if self._lost_at is None else self._time(self._lost_at)
        return words.format(fault=sentence_from(told), time=since, copy=self._copy_words())

    def _copy_words(self) -> str:
        taken = self._shared.snapshot_taken
        if taken is None:
            return self.tr("No copy of it is kept here yet, so nothing can be shown until then.")
        return self.tr(
            "You see the copy of {time}; nothing can be changed until it is back."
        ).format(time=self._time(taken))

    def _time(self, moment: datetime) -> str:
        here = moment.astimezone(self._now().tzinfo)
        time = time_text(here, self._workspace.settings.clock)
        if here.date() == self._now().date():
            return time
        return self.tr("{time} on {day}").format(time=time, day=short_day_text(here.date()))
