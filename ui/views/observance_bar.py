"""One observance in the band above the hours, as a button that a screen reader can name."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.overlay import Bar
from planner.domain.period_view import DayView
from planner.domain.wording import Clock, span_text
from ui.look.look import Look
from ui.look.painting import paint_ring
from ui.speech import occurrence_spoken, sunset_words
from ui.views.bar_painter import BarPainter, BarPicture
from ui.views.day_button import DayButton
from ui.words import plain_markup


class ObservanceBar(DayButton):
    """Runs across the days of one observance; pressing it selects its first day in sight."""

    def __init__(self, bar: Bar, first: DayView, clock: Clock, look: Look, parent: QWidget) -> None:
        super().__init__(
            min(max(bar.first, bar.occurrence.span.start), bar.last),
            ("observance", *bar.occurrence.key),
            look,
            parent,
        )
        self.bar = bar
        self._picture: BarPicture | None = None
        words = [occurrence_spoken(bar.occurrence), span_text(bar.occurrence.possible_span)]
        if bar.opens_on_eve:
            words.append(sunset_words(first, clock))
        self.setAccessibleName(", ".join(words))
        self.setToolTip(plain_markup("\n".join(words)))

    def stand(self, picture: BarPicture) -> None:
        """Take the place and the words of a picture."""
        self._picture = picture
        self.setGeometry(picture.box)
        self.update()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.translate(-self._picture.box.topLeft())
        BarPainter(painter, self._look.theme, self.cell).paint(self._picture)
        if self.hasFocus():
            paint_ring(painter, QRectF(self._picture.box), self._look.theme)
        painter.end()
