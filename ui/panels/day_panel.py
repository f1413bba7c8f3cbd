"""The panel “This day”: what must be settled, what is observed, what is planned, the sun."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.clash import Clash, worst_first
from planner.domain.language import counted
from planner.domain.occurrence import Occurrence
from planner.domain.page import Link
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import Clock, day_text, time_text
from planner.later import imported_later
from ui.look.look import Look
from ui.panels.clash_card import ClashCard
from ui.panels.plan_section import PlannedOn, PlanSection, nothing_planned
from ui.panels.round_section import RoundSection, StagesOn, no_stages
from ui.panels.session_section import SessionSection
from ui.reminder_words import due_count_words
from ui.shared_time import NOTHING_SHARED, SharedTime
from ui.speech import sunset_words
from ui.widgets.disclosure import Disclosure
from ui.widgets.prose import TextRole, empty, make_link, plain_text
from ui.widgets.wheel import WheelGuard
from ui.words import severity_sign, severity_word

with imported_later():
    from ui.panels.observance_section import NextDates, ObservanceSection
    from ui.reading.wrapped_link import WrappedLink

_MOST_CARDS = 6
"""More clashes than these would push all else of the day out of sight; they are one press away."""

GuideLink = Callable[[str], Link | None]
"""Leads to the support guide of an id, or to nothing."""

SettlingWords = Callable[[Clash], str]
"""Says by when a clash is to be settled, or nothing."""


class DayPanel(QScrollArea):
    """Explains the selected day in labels that can be read and copied."""

    spoken_role = QAccessible.Role.Document

    day_chosen = Signal(object)
    """A date that a link leads to."""

    kind_chosen = Signal(object, object)
    """A SessionId and the SessionKind chosen for it."""

    page_chosen = Signal(object)
    """The PageId of the page on an observance."""
    edit_asked = Signal(object)
    """A SessionInstance to edit."""

    move_asked = Signal(object)
    """A SessionInstance to move to another day."""

    better_asked = Signal(object)
    """A SessionInstance for which better dates are looked for."""

    keep_asked = Signal(object)
    """A Clash that is to stand, with a reason."""

    delete_asked = Signal(object)
    """A SessionInstance to delete."""

    confirm_asked = Signal(object)
    """An Occurrence whose date is to be confirmed or moved."""

    withdraw_asked = Signal(object)
    """An Occurrence whose confirmed date is to be withdrawn."""

    remind_asked = Signal(object)
    """An Occurrence or a SessionInstance of which the user wants to be reminded."""

    due_asked = Signal()
    """The list of what is due is to be shown."""

    def __init__(
        self,
        look: Look,
        next_dates: NextDates,
        planned_on: PlannedOn = nothing_planned,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._planned_on = planned_on
        self._stages_on: StagesOn = no_stages
        self._look = look
        self._next_dates = next_dates
        self._is_editable = True
        self._settling: SettlingWords = _not_told
        self._guide_link: GuideLink = _no_guide
        self._wheel = WheelGuard(self)
        self._day = date.min
        self._more: Disclosure | None = None
        self.setObjectName("panel")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        page.setObjectName("panel-page")
        self._due = QPushButton()
        self._due.hide()
        make_link(self._due)
        self._due.clicked.connect(self.due_asked)
        self._column = QVBoxLayout()
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._top = QVBoxLayout()
        self._top.addWidget(self._due)
        whole.addLayout(self._top)
        whole.addLayout(self._column)
        self.setWidget(page)
        self.setAccessibleName(self.tr("This day"))

    def set_editable(self, *, is_editable: bool) -> None:
        """Say whether sessions can be changed from here, from the next day shown on."""
        self._is_editable = is_editable

    def use_guides(self, guide_link: GuideLink) -> None:
        """Say who leads to a support guide, from the next day shown on."""
        self._guide_link = guide_link

    def use_stages(self, stages_on: StagesOn) -> None:
        """Say who tells what recruitment rounds begin and end, from the next day shown on."""
        self._stages_on = stages_on

    def _guide_of(self, guide: str) -> WrappedLink | None:
        """Return the way to the guide of a session, where it has one that is held."""
        link = self._guide_link(guide) if guide else None
        if link is None:
            return None
        shown = WrappedLink(link, self._look)
        shown.target_chosen.connect(self.page_chosen)
        return shown

    def use_settling(self, settling: SettlingWords) -> None:
        """Say who tells by when a clash is to be settled, from the next day shown on."""
        self._settling = settling

    def show_due(self, count: int) -> None:
        """Tell how many reminders are due, or nothing where none is."""
        edge = self.fontMetrics().height()
        self._top.setContentsMargins(edge, round(edge * 0.4) if count else 0, edge, 0)
        self._due.setText(due_count_words(count))
        self._due.setVisible(bool(count))

    def show_day(
        self, day: DayView, view: PeriodView, clock: Clock, shared: SharedTime = NOTHING_SHARED
    ) -> None:
        """Explain a day of a snapshot."""
        held = self._held_box()
        was_open = self._more is not None and self._more.is_open and self._day == day.day
        self._day, self._more = day.day, None
        edge = self.fontMetrics().height()
        self._column.setContentsMargins(edge, round(edge * 0.8), edge, edge)
        self._column.setSpacing(round(edge * 0.6))
        self.setAccessibleName(self.tr("This day, {day}").format(day=day_text(day.day)))
        empty(self._column)
        self._column.addWidget(plain_text(day_text(day.day), TextRole.HEADING))
        sections = (
            self._clashes(day, clock, is_open=was_open),
            self._plans(day, view),
            self._observances(day, clock),
            self._sessions(day, view, clock, shared),
        )
        for section in chain.from_iterable(sections):
            self._column.addWidget(section)
        self._column.addWidget(plain_text(self._sun(day, view, clock), TextRole.QUIET))
        self._column.addStretch(1)
        self._hold_again(held)

    def _clashes(self, day: DayView, clock: Clock, *, is_open: bool) -> Iterator[QWidget]:
        clashes = sorted(day.clashes, key=worst_first)
        for clash in clashes[:_MOST_CARDS]:
            yield self._card(clash, clock)
        if len(clashes) > _MOST_CARDS:
            self._more = self._more_of(clashes[_MOST_CARDS:], clock)
            yield self._more
            if is_open:
                self._more.open()

    def _more_of(self, clashes: Sequence[Clash], clock: Clock) -> Disclosure:
        words = counted("%n more clash(es)", "of a day", len(clashes))
        worst = clashes[0].severity
        name = f"{severity_word(worst)}: {words}"
        more = Disclosure(f"{severity_sign(worst)} {words}", name, "more-clashes")
        more.opened.connect(partial(self._show_more, more, clashes, clock))
        return more

    def _show_more(self, more: Disclosure, clashes: Sequence[Clash], clock: Clock) -> None:
        more.content.setSpacing(self._column.spacing())
        for clash in clashes:
            more.content.addWidget(self._card(clash, clock))

    def _card(self, clash: Clash, clock: Clock) -> ClashCard:
        card = ClashCard(clash, clock, self._settling(clash), is_editable=self._is_editable)
        card.move_asked.connect(self.move_asked)
        card.better_asked.connect(self.better_asked)
        card.keep_asked.connect(self.keep_asked)
        return card

    def _plans(self, day: DayView, view: PeriodView) -> Iterator[QWidget]:
        items = self._planned_on(day.day)
        if items:
            section = PlanSection(items, view.today, self._look)
            section.page_chosen.connect(self.page_chosen)
            yield section
        stages = self._stages_on(day.day)
        if stages:
            rounds = RoundSection(stages, view.today, self._look)
            rounds.page_chosen.connect(self.page_chosen)
            yield rounds

    def _observances(self, day: DayView, clock: Clock) -> Iterator[QWidget]:
        yield plain_text(self.tr("Observances"), TextRole.SECTION)
        if not day.occurrences and not day.eves:
            yield plain_text(self.tr("None of those that you chose to see."))
        for occurrence in day.occurrences:
            yield self._observance(occurrence, self._closing(occurrence, day, clock))
        for occurrence in day.eves:
            begins = self.tr("Begins this evening, {sunset}.")
            yield self._observance(occurrence, begins.format(sunset=sunset_words(day, clock)))

    def _closing(self, occurrence: Occurrence, day: DayView, clock: Clock) -> str:
        closing = day.closings.get(occurrence.key)
        if closing is None:
            return ""
        return self.tr("Ends at about {time}.").format(time=time_text(closing, clock))

    def _observance(self, occurrence: Occurrence, timing: str) -> ObservanceSection:
        section = ObservanceSection(occurrence, timing, self._next_dates, self._look)
        section.day_chosen.connect(self.day_chosen)
        section.page_chosen.connect(self.page_chosen)
        section.confirm_asked.connect(self.confirm_asked)
        section.withdraw_asked.connect(self.withdraw_asked)
        section.remind_asked.connect(self.remind_asked)
        return section

    def _sessions(
        self, day: DayView, view: PeriodView, clock: Clock, shared: SharedTime
    ) -> Iterator[QWidget]:
        yield plain_text(self.tr("Sessions"), TextRole.SECTION)
        if not day.instances:
            yield plain_text(self.tr("No session on this day."))
        for instance in day.instances:
            programme = view.programme_of(instance).name
            section = SessionSection(
                instance,
                day,
                programme,
                clock,
                shares=shared.of(instance),
                is_editable=self._is_editable,
            )
            guide = self._guide_of(instance.session.guide)
            if guide is not None:
                section.lead_to(guide)
            section.kind_chosen.connect(self.kind_chosen)
            section.edit_asked.connect(self.edit_asked)
            section.move_asked.connect(self.move_asked)
            section.delete_asked.connect(self.delete_asked)
            section.remind_asked.connect(self.remind_asked)
            self._wheel.watch(section)
            yield section

    def _sun(self, day: DayView, view: PeriodView, clock: Clock) -> str:
        return self.tr("{place}: sunrise {sunrise}, sunset {sunset}").format(
            place=view.place.name,
            sunrise=time_text(day.sunrise, clock),
            sunset=time_text(day.sunset, clock),
        )

    def _held_box(self) -> str:
        focused = QApplication.focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return ""
        return focused.objectName()

    def _hold_again(self, name: str) -> None:
        if not name:
            return
        # Those of the day before go only when Qt comes round to it, so the last is meant.
        box = next(reversed(self.findChildren(QWidget, name)), None)
        if box is None:
            self.setFocus()
            return
        box.show()
        box.setFocus()


def _no_guide(_guide: str) -> Link | None:
    return None


def _not_told(_clash: Clash) -> str:
    return ""
