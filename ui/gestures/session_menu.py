"""The menus on sessions, on empty time, on observances and on days, by mouse and by key."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.occurrence import Occurrence
from planner.domain.wording import short_day_text, time_text
from ui.commands.command import CommandId
from ui.commands.staff import Actions
from ui.gestures.clip import SessionClip, clipboard_text
from ui.gestures.session_gestures import SessionGestures
from ui.gestures.surface import Hit
from ui.words import plain_label

_ON_SESSION = (
    (CommandId.RENAME, CommandId.MOVE_MODE),
    (CommandId.CUT, CommandId.COPY, CommandId.DUPLICATE, CommandId.DELETE),
    (CommandId.EXPORT_SELECTED,),
    (CommandId.MAKE_ACCESSIBLE, CommandId.EXTRA_TIME),
)
_ON_DAY = ((CommandId.SELECT_ALL,), (CommandId.CONFIRM_DATE, CommandId.SHOW_DAY))


class SessionMenus(QObject):
    """Offers what can be done with what lies under the pointer or has the keyboard."""

    confirm_asked = Signal(object)
    """An Occurrence whose date is to be confirmed or moved."""

    remind_asked = Signal(object)
    """The Occurrence or SessionInstance of which the user wants to be reminded."""

    next_asked = Signal(object)
    """The ObservanceId whose next date is to be shown."""

    def __init__(
        self, gestures: SessionGestures, clip: SessionClip, actions: Actions, window: QWidget
    ) -> None:
        super().__init__(window)
        self._gestures = gestures
        self._clip = clip
        self._actions = actions
        self._window = window
        self._hit: Hit | None = None
        gestures.menu_asked.connect(self._on_menu_asked)

    def menu_for(self, hit: Hit) -> QMenu:
        """Return the menu for what was hit."""
        self._hit = hit
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if hit.instance is not None:
            self._fill_for_session(menu)
        elif hit.occurrence is not None:
            self._fill_for_observance(menu, hit.occurrence)
        else:
            self._fill_for_place(menu, hit)
        return menu

    def _fill_for_session(self, menu: QMenu) -> None:
        can_change = not self._gestures.is_read_only
        opened = menu.addAction(self.tr("&Open…"), self._gestures.open_current)
        # Shown only: the key belongs to the session that has the keyboard.
        enter = self.tr("Enter")
        opened.setText(f"{opened.text()}\t{enter}")
        menu.setDefaultAction(opened)
        moved = menu.addAction(self.tr("Mo&ve to…"), self._gestures.ask_to_move)
        moved.setEnabled(can_change)
        remind = menu.addAction(self.tr("Rem&ind me…"), self._on_remind)
        remind.setEnabled(not self._gestures.workspace.is_private_read_only)
        for group in _ON_SESSION:
            self._add(menu, group)
            menu.addSeparator()

    def _fill_for_observance(self, menu: QMenu, occurrence: Occurrence) -> None:
        of_name = plain_label(occurrence.name)
        confirm = menu.addAction(
            self.tr("&Confirm or move {name}…").format(name=of_name), self._on_confirm
        )
        confirm.setEnabled(not self._gestures.is_read_only)
        menu.addAction(self.tr("&Next date of {name}").format(name=of_name), self._on_next)
        if not occurrence.observance.kind.is_pattern:
            words = self.tr("Rem&ind me of {name}…").format(name=of_name)
            remind = menu.addAction(words, self._on_remind)
            remind.setEnabled(not self._gestures.workspace.is_private_read_only)
        self._add(menu, (CommandId.SHOW_DAY,))

    def _fill_for_place(self, menu: QMenu, hit: Hit) -> None:
        new = menu.addAction(self._new_words(hit), self._on_new)
        paste = menu.addAction(self.tr("&Paste here"), self._on_paste)
        new.setEnabled(not self._gestures.is_read_only)
        paste.setEnabled(not self._gestures.is_read_only and bool(clipboard_text()))
        for group in _ON_DAY:
            menu.addSeparator()
            self._add(menu, group)

    def _new_words(self, hit: Hit) -> str:
        day = short_day_text(hit.day)
        if not hit.has_hours:
            words, key = self.tr("&New session on {day}…").format(day=day), self.tr("N")
            return f"{words}\t{key}"
        at = time_text(hit.at, self._gestures.workspace.settings.clock)
        return self.tr("&New session on {day} at {time}…").format(day=day, time=at)

    def _add(self, menu: QMenu, group: tuple[CommandId, ...]) -> None:
        for command in group:
            menu.addAction(self._action(command))

    def _action(self, command: CommandId) -> QAction:
        return self._actions[command]

    @Slot(object, QPoint)
    def _on_menu_asked(self, hit: Hit, point: QPoint) -> None:
        self.menu_for(hit).popup(point)

    @Slot()
    def _on_new(self) -> None:
        if self._hit is None:
            return
        if self._hit.has_hours:
            self._gestures.ask_at(self._hit.at)
        else:
            self._gestures.ask_on(self._hit.day)

    @Slot()
    def _on_paste(self) -> None:
        if self._hit is not None:
            self._clip.paste_on(self._hit.day, self._hit.at.time() if self._hit.has_hours else None)

    @Slot()
    def _on_confirm(self) -> None:
        if self._hit is not None and self._hit.occurrence is not None:
            self.confirm_asked.emit(self._hit.occurrence)

    @Slot()
    def _on_remind(self) -> None:
        if self._hit is not None:
            self.remind_asked.emit(self._hit.instance or self._hit.occurrence)

    @Slot()
    def _on_next(self) -> None:
        if self._hit is not None and self._hit.occurrence is not None:
            self.next_asked.emit(self._hit.occurrence.observance.id)
