"""The list of speaking events, and that of the templates that new ones are made from."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.booking import Booking
from planner.domain.toolkit_speaking import Speaking
from planner.domain.toolkit_words import booking_words, form_words
from planner.domain.wording import Clock
from planner.services.speaking_pages import standard_words, when_words
from ui.dialogs.kept_list import KeptListDialog

translate = QCoreApplication.translate


class BookingsDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    from_template_asked = Signal()
    edit_asked = Signal(object)
    """The Booking to be opened."""

    remove_asked = Signal(object)
    read_asked = Signal(object)
    """The Booking whose page is to be read."""

    log_asked = Signal()

    def __init__(
        self,
        speaking: Speaking,
        clock: Clock,
        *,
        is_read_only: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            translate("speaking", "Speaking events"),
            translate(
                "speaking",
                "Requests to speak, and what became of each. Say roles and numbers, and nothing on "
                "who anybody is.",
            ),
            parent,
        )
        self._speaking = speaking
        self._clock = clock
        self._is_read_only = is_read_only
        self._bookings: tuple[Booking, ...] = ()
        self.add = self.add_deed(self.tr("&New event…"), self._on_add, is_on_one=False)
        self.from_template = self.add_deed(
            self.tr("New from &template…"), self._on_from_template, is_on_one=False
        )
        self.edit = self.add_deed(self.tr("&Open…"), self._on_edit)
        self.remove = self.add_deed(self.tr("&Remove"), self._on_remove)
        self.read = self.add_deed(self.tr("Read and &print"), self._on_read)
        self.log = self.add_deed(self.tr("&Log of the year"), self._on_log, is_on_one=False)
        self.list.itemActivated.connect(self._on_edit)
        # Else it asks for more room than a small screen has for large text.
        self.list.setMinimumHeight(self.fontMetrics().height() * 3)
        self.refresh()

    def show_bookings(self, bookings: Sequence[Booking]) -> None:
        """List these in their order, each with its step, date and standing."""
        self._bookings = tuple(bookings)
        self.show_lines([self._line(one) for one in bookings])

    @override
    def refresh(self) -> None:
        super().refresh()
        if self._is_read_only:
            for button in (self.add, self.from_template, self.edit, self.remove):
                button.setEnabled(False)

    def _line(self, booking: Booking) -> str:
        return self.tr("{event}\n{step} · {when} · {standard}").format(
            event=booking.event,
            step=booking_words(booking.status),
            when=when_words(booking, self._clock),
            standard=standard_words(booking, self._speaking),
        )

    def _current(self) -> Booking | None:
        return self._bookings[self.row] if 0 <= self.row < len(self._bookings) else None

    @Slot()
    def _on_add(self) -> None:
        self.add_asked.emit()

    @Slot()
    def _on_from_template(self) -> None:
        self.from_template_asked.emit()

    @Slot()
    def _on_edit(self) -> None:
        if (one := self._current()) is not None and not self._is_read_only:
            self.edit_asked.emit(one)

    @Slot()
    def _on_remove(self) -> None:
        if (one := self._current()) is not None:
            self.remove_asked.emit(one)

    @Slot()
    def _on_read(self) -> None:
        if (one := self._current()) is not None:
            self.read_asked.emit(one)

    @Slot()
    def _on_log(self) -> None:
        self.log_asked.emit()


class BookingTemplatesDialog(KeptListDialog):
    """Lists the templates; accepted with the one to begin from."""

    remove_asked = Signal(object)
    """The template to be removed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("speaking", "Templates of requests"),
            translate(
                "speaking",
                "Save one from a speaking event. It keeps what stays the same: the audience, the "
                "form, the place, the line-up, your needs and who signs.",
            ),
            parent,
        )
        self._templates: tuple[Booking, ...] = ()
        self.use = self.add_deed(self.tr("&Begin from it"), self._on_use)
        self.remove = self.add_deed(self.tr("&Remove"), self._on_remove)
        self.list.itemActivated.connect(self._on_use)
        self.refresh()

    @property
    def chosen(self) -> Booking | None:
        """The template that is chosen."""
        return self._templates[self.row] if 0 <= self.row < len(self._templates) else None

    def show_templates(self, templates: Sequence[Booking]) -> None:
        """List these."""
        self._templates = tuple(templates)
        line = self.tr("{name}\n{event} · {form}")
        self.show_lines(
            [
                line.format(name=one.template, event=one.event, form=form_words(one.form))
                for one in templates
            ]
        )

    @Slot()
    def _on_use(self) -> None:
        if self.chosen is not None:
            self.accept()

    @Slot()
    def _on_remove(self) -> None:
        if self.chosen is not None:
            self.remove_asked.emit(self.chosen)
