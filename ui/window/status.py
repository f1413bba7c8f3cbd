"""The status bar: the place, what is to settle or due, and which almanac is open."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from planner.domain.dates import DateSpan
from planner.domain.place import Place
from planner.domain.wording import month_text
from ui.navigator import Navigator, Shown
from ui.reminder_words import due_count_words
from ui.widgets.flowing_rows import FlowingRows
from ui.widgets.prose import plain_text
from ui.words import nation_name, session_count_words, settle_counts

_BETWEEN = 28


class StatusLine(QStatusBar):
    """A few plain labels, so that nothing said here is only said once."""

    def __init__(self, almanac_version: str, almanac_span: DateSpan) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._place = _line()
        self._settle = _line()
        self._due = _line()
        self._edition = _line()
        self._home = self.tr("Offline")
        self._rows = FlowingRows(_group(self._place, self._settle), self._due, self._edition)
        self.show_edition(almanac_version, almanac_span)
        self.addWidget(self._rows, 1)
        self.setAccessibleName(self.tr("Status"))

    def show_edition(self, almanac_version: str, almanac_span: DateSpan) -> None:
        """Tell which almanac is open."""
        self._almanac = self.tr("almanac {version}, dates {first} to {last}").format(
            version=almanac_version, first=almanac_span.start.year, last=almanac_span.last.year
        )
        self._show_home()

    def show_home(self, diary: str, *, is_away: bool) -> None:
        """Tell on which server the diary is, and whether it is out of reach."""
        words = self.tr("Copy of {diary}") if is_away else self.tr("Shared: {diary}")
        self._home = words.format(diary=diary)
        self._show_home()

    def _show_home(self) -> None:
        words = self.tr("{home} · {almanac}")
        self._edition.setText(words.format(home=self._home, almanac=self._almanac))
        self._rows.fit()

    def show_due(self, count: int) -> None:
        """Tell how many reminders are due, or nothing where none is."""
        self._due.setText(due_count_words(count))
        self._due.setContentsMargins(0, 3, _BETWEEN if count else 0, 3)
        self._rows.fit()

    def show_period(self, navigator: Navigator) -> None:
        """Tell of the period shown."""
        self._place.setText(_place_words(navigator.view.place))
        avoid, adjust = settle_counts(navigator.clashes)
        self._settle.setText(self._settle_words(avoid, adjust, self._period(navigator)))
        self._rows.fit()

    def _period(self, navigator: Navigator) -> str:
        match navigator.shown:
            case Shown.DAY:
                return self.tr("on this day")
            case Shown.WEEK:
                return self.tr("this week")
            case Shown.MONTH:
                return self.tr("this month")
            case Shown.YEAR:
                return self.tr("in {month}").format(month=month_text(navigator.month))
            case Shown.AGENDA:
                return self.tr("in these months")

    def _settle_words(self, avoid: int, adjust: int, period: str) -> str:
        if avoid and adjust:
            words = self.tr("{sessions} to move, {adjust} to adjust {period}")
        elif avoid:
            words = self.tr("{sessions} to move {period}")
        elif adjust:
            words = self.tr("{sessions} to adjust {period}")
        else:
            words = self.tr("Nothing to move or adjust {period}")
        sessions = session_count_words(avoid or adjust)
        return words.format(sessions=sessions, adjust=adjust, period=period)


def _place_words(place: Place) -> str:
    return f"{place.name} · {nation_name(place.nation)}"


def _group(*labels: QLabel) -> QWidget:
    group = QWidget()
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(_BETWEEN)
    for label in labels:
        line.addWidget(label)
    return group


def _line() -> QLabel:
    label = plain_text("")
    label.setWordWrap(False)
    label.setContentsMargins(0, 3, 0, 3)
    return label
