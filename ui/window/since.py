"""When the user last looked, kept among the preferences, and the strip of what is due and new."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from planner.domain.errors import PlannerError
from planner.services.news import glance_as_text, glance_at, glance_from_text, news_since
from ui.commands.staff import Staff
from ui.errors import show_error
from ui.machine_preferences import TellAtStart, tell_at_start, told_at_start
from ui.panels.news_strip import NewsStrip


class SinceLooked(QObject):
    """Tells what is new when the window opens, if that is wanted, and whenever it is asked for."""

    def __init__(self, staff: Staff, strip: NewsStrip) -> None:
        super().__init__(staff.window)
        self._workspace = staff.workspace
        self._now = staff.now
        self._strip = strip
        self._preferences = staff.preferences
        self._window = staff.window
        # Each diary has a glance of its own; its path may hold what a key may not.
        path = str(Path(self._workspace.diary_path).absolute())
        self._key = f"since/{sha256(path.encode()).hexdigest()[:16]}"
        self._last = glance_from_text(str(self._preferences.value(self._key, "")))
        self._reminders = staff.reminders
        self._reminders.due_changed.connect(strip.show_due)
        strip.done_asked.connect(self._reminders.have_done)
        strip.put_off_asked.connect(self._reminders.put_off)

    @property
    def is_wanted(self) -> bool:
        """Tell whether the strip is shown when the window opens and there is reason to."""
        return told_at_start(self._preferences) is not TellAtStart.NEVER

    def want(self, *, wanted: bool) -> None:
        """Show the strip when the window opens and something is new or due, or never."""
        when = TellAtStart.NEWS if wanted else TellAtStart.NEVER
        tell_at_start(when, self._preferences)

    @Slot()
    def tell(self) -> None:
        """Show the strip where there is something due or new, and it is wanted."""
        when = told_at_start(self._preferences)
        self._reminders.look()
        due = self._reminders.due
        if when is TellAtStart.NEVER or (when is TellAtStart.DUE and not due):
            return
        try:
            news = news_since(self._workspace, self._last, self._now())
        except PlannerError:
            # What is wrong with the diary is told by whatever needs it; nothing waits for the news.
            return
        if due or not news.is_empty:
            self._strip.show_news(news, due, self._now().date())

    @Slot()
    def show(self) -> None:
        """Show the strip with its list open, whether there is something new or not."""
        self._reminders.look()
        try:
            news = news_since(self._workspace, self._last, self._now())
        except PlannerError as error:
            show_error(self._window, error)
            return
        self._strip.show_news(news, self._reminders.due, self._now().date())
        self._strip.open_list()

    def remember(self) -> None:
        """Keep what there is to see now, for the next time; call it when the window closes."""
        try:
            glance = glance_at(self._workspace, self._now())
        except PlannerError:
            return
        self._preferences.setValue(self._key, glance_as_text(glance))
