"""Requests to speak, kept by the user: opens the dialogs, makes the changes, writes the letters."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.lost_race import as_seen
from planner.later import imported_later
from planner.services.speaking import SpeakingEvents
from planner.services.speaking_pages import booking_page_id, letter_page, log_page_id
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.date_seeker import DateSeeker
from ui.errors import show_error
from ui.keeper import Keeper
from ui.look.look import Look
from ui.navigator import Navigator
from ui.paper.page_printer import PagePrinter

with imported_later():
    from planner.domain.booking import Booking
    from planner.domain.booking_letters import Letter
    from planner.domain.toolkit_speaking import LetterTemplate
    from ui.dialogs.booking import BookingAids, BookingDialog
    from ui.dialogs.bookings import BookingsDialog, BookingTemplatesDialog
    from ui.dialogs.letter import LetterDialog
    from ui.letter_saver import save_letter


class BookingKeeper(Keeper):
    """Asks, through dialogs, what speaking events are to hold; every change undoes."""

    page_asked = Signal(object)
    """The PageId of a page of the toolkit to be read."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        navigator: Navigator,
        look: Look,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._seeker = DateSeeker(workspace, navigator, look)
        self._now = now

    @property
    def _events(self) -> SpeakingEvents:
        return self._workspace.speaking

    @Slot()
    def show_bookings(self) -> None:
        """List the speaking events, to be added to, opened and removed."""
        workspace = self._workspace
        dialog = BookingsDialog(
            workspace.toolkit.speaking,
            workspace.settings.clock,
            is_read_only=workspace.is_read_only,
            parent=self._over,
        )
        dialog.add_asked.connect(self.add)
        dialog.from_template_asked.connect(self._on_from_template)
        dialog.edit_asked.connect(self.open)
        dialog.remove_asked.connect(self._on_remove)
        dialog.read_asked.connect(self._on_read)
        dialog.log_asked.connect(self.show_log)
        self._show_list(dialog)

    @Slot()
    def add(self) -> None:
        """Open the dialog on a new speaking event."""
        if self._can_write():
            self._ask(self._events.new_booking(self._now().date()), is_new=True)

    @Slot(object)
    def open(self, booking: Booking) -> None:
        """Open the dialog on a speaking event."""
        if self._can_write():
            self._ask(booking, is_new=False)

    @Slot()
    def show_log(self) -> None:
        """Read the log of the year that it is."""
        self._leave_list()
        self.page_asked.emit(log_page_id(self._events.year_around(self._now().date())))

    def _ask(self, booking: Booking, *, is_new: bool) -> None:
        workspace = self._workspace
        aids = BookingAids(
            events=self._events,
            planner=workspace.planner,
            speaking=workspace.toolkit.speaking,
            today=self._now().date(),
            clock=workspace.settings.clock,
        )
        dialog = BookingDialog(booking, aids, is_new=is_new, parent=self._over)
        dialog.better_asked.connect(self._on_better)
        dialog.letter_asked.connect(self._on_letter)
        dialog.template_asked.connect(self._on_template)

        def keep() -> bool:
            plan = self._events.make_session if dialog.makes_session else self._events.put
            seen = None if is_new else booking
            return self._make_in(dialog, partial(self._planned, plan, dialog.edited(), seen))

        with self._opening(dialog):
            ask_until(dialog, keep)
        self._show_again()

    def _planned(
        self, plan: Callable[[Booking], Change], after: Booking, seen: Booking | None
    ) -> Change:
        return plan(after) if seen is None else as_seen(plan(after), "bookings", seen)

    @override
    def _show_again(self) -> None:
        if listed := self._shown(BookingsDialog):
            listed.show_bookings(self._events.all())
        if templates := self._shown(BookingTemplatesDialog):
            templates.show_templates(self._events.templates())

    @Slot()
    def _on_from_template(self) -> None:
        if not self._can_write():
            return
        dialog = BookingTemplatesDialog(self._over)
        dialog.remove_asked.connect(self._on_remove)
        self._show_list(dialog)
        is_chosen, template = dialog.result() == QDialog.DialogCode.Accepted, dialog.chosen
        if is_chosen and template is not None:
            booking = self._events.new_booking(self._now().date(), template)
            self._ask(booking, is_new=True)

    @Slot(object)
    def _on_remove(self, booking: Booking) -> None:
        if self._can_write():
            self._make(partial(self._events.remove, booking))

    @Slot(object)
    def _on_read(self, booking: Booking) -> None:
        self._leave_list()
        self.page_asked.emit(booking_page_id(booking))

    @Slot(object)
    def _on_better(self, booking: Booking) -> None:
        request = self._events.request_near(booking, self._now().date())
        title = self.tr("Better dates for {title}").format(title=booking.event.strip())
        if not booking.event.strip():
            title = self.tr("Better dates")
        found = self._seeker.found(title, request, self._over)
        asked = self._shown(BookingDialog)
        if found is not None and asked is not None:
            asked.put_on(found)

    @Slot(object, object)
    def _on_letter(self, template: LetterTemplate, booking: Booking) -> None:
        speaking = self._workspace.toolkit.speaking
        try:
            letter = self._events.letter(template, booking, speaking, self._now().date())
        except PlannerError as error:
            show_error(self._over, error)
            return
        dialog = LetterDialog(template.title, letter, self._over)
        ties = _LetterTies(dialog, self._now)
        dialog.save_asked.connect(ties.save)
        dialog.print_asked.connect(ties.preview)
        dialog.exec()
        dialog.deleteLater()

    @Slot(object)
    def _on_template(self, booking: Booking) -> None:
        if not self._can_write():
            return
        words = self.tr("What the template is to be called")
        title = self.tr("Save as template")
        name, is_given = QInputDialog.getText(self._over, title, words, text=booking.event.strip())
        if is_given:
            self._make(partial(self._events.save_template, booking, name))


class _LetterTies(QObject):
    """Saves and prints a letter while its dialog is open."""

    def __init__(self, dialog: LetterDialog, now: Now) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._now = now

    @Slot(object)
    def save(self, letter: Letter) -> None:
        """Ask for a file, and write the letter."""
        kinds = self.tr("Word (*.docx);;PDF (*.pdf);;Text (*.txt)")
        chosen, kind = QFileDialog.getSaveFileName(
            self._dialog, self.tr("Save letter"), self.tr("letter.docx"), kinds
        )
        if not chosen:
            return
        try:
            path = save_letter(letter, _with_ending(Path(chosen), kind), self._now().date())
        except PlannerError as error:
            show_error(self._dialog, error)
            return
        self._dialog.tell(self.tr("Saved as {name}.").format(name=path.name))

    @Slot(object)
    def preview(self, letter: Letter) -> None:
        """Look at the letter as pages, to be printed or saved as a PDF."""
        PagePrinter(self._now, self._dialog).preview(letter_page(letter))


def _with_ending(path: Path, kind: str) -> Path:
    """Return the path with the ending of the kind that was chosen, where it has none."""
    if path.suffix or "(*" not in kind:
        return path
    ending = kind.split("(*", 1)[1].rstrip(")")
    return path.with_name(f"{path.name}{ending}")
