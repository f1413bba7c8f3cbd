"""Tells which dates of which sessions moved because a date or a setting is another."""

from PySide6.QtCore import QObject, Slot

from planner.domain.change import Affected, Change
from planner.domain.skips_text import left_out_text
from ui.notify import PlanNotifier
from ui.panels.notice_strip import NoticeStrip

_CAUSES = Affected.DATES | Affected.SETTINGS


class SkipsTeller(QObject):
    """Shows a sentence after such a change, until the next change or step back."""

    def __init__(self, notifier: PlanNotifier, strip: NoticeStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        notifier.moved.connect(strip.hide)
        notifier.made.connect(self._on_made)

    @Slot(object)
    def _on_made(self, change: Change) -> None:
        words = left_out_text(change.sessions) if change.affected & _CAUSES else ""
        if words:
            self._strip.tell(words)
