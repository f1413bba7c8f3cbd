"""The dialogs on speaking events, filled in as somebody would."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.booking import Answer, Booking, Verdict
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from ui.dialogs.booking import BookingAids, BookingDialog
from ui.dialogs.bookings import BookingsDialog, BookingTemplatesDialog
from ui.dialogs.letter import LetterDialog

TODAY = date(2026, 9, 16)
_A_MOMENT = 20
_EVENT, _OTHER_EVENT = "Grand round on kidney care", "Careers evening"
_ORGANISER, _AUDIENCE = "Renal education team", "GP trainees and their trainers"
_PLACE, _TEMPLATE, _SENDER = "Lecture theatre 2", "Grand rounds", "Training hub"
_NEEDS = "A microphone for every speaker"
_LINE_UP, _ACCESS = "Mixed by profession, not by place.", "Step-free, with captions."
_PANEL = (PanelPart(2, "renal physicians"), PanelPart(1, "dialysis nurse, chair"))

TYPED_IN = frozenset(
    {
        *(_EVENT, _OTHER_EVENT, _ORGANISER, _AUDIENCE, _PLACE, _TEMPLATE, _SENDER, _NEEDS),
        *(_LINE_UP, _ACCESS),
        *(part.role for part in _PANEL),
    }
)
"""What the dialogs are filled in with, which nobody translates."""


def speaking_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return every dialog about speaking events."""
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        booking = a_booking(workspace)
        bare = replace(workspace.speaking.new_booking(TODAY), event=_OTHER_EVENT)
        for one in (booking, bare):
            workspace.apply(workspace.speaking.put(one))
        workspace.apply(workspace.speaking.save_template(booking, _TEMPLATE))
        found = {
            **_lists(workspace, window),
            **_tabs(workspace, booking, window),
            "speaking-letter": _letter(workspace, booking, window),
        }
        workspace.close()
    return found


def a_booking(workspace: Workspace) -> Booking:
    """Return a booking that was answered in part, on a day that shuts people out."""
    return replace(
        workspace.speaking.new_booking(TODAY),
        event=_EVENT,
        day=date(2026, 9, 21),
        starts=time(9),
        ends=time(12),
        organiser=_ORGANISER,
        audience=_AUDIENCE,
        place=_PLACE,
        panel=_PANEL,
        status=BookingStatus.ANSWERED,
        answers={
            QuestionId("line-up"): Answer(Verdict.PARTLY, _LINE_UP),
            QuestionId("access"): Answer(Verdict.MEETS, _ACCESS),
        },
        sender=_SENDER,
        needs=_NEEDS,
        themes=frozenset({Theme.OUR_INFLUENCE}),
    )


def _lists(workspace: Workspace, window: QWidget) -> dict[str, QDialog]:
    clock, speaking = workspace.settings.clock, workspace.toolkit.speaking
    events = BookingsDialog(speaking, clock, is_read_only=False, parent=window)
    events.show_bookings(workspace.speaking.all())
    templates = BookingTemplatesDialog(window)
    templates.show_templates(workspace.speaking.templates())
    return {"speaking-events": events, "speaking-templates": templates}


def _tabs(workspace: Workspace, booking: Booking, window: QWidget) -> dict[str, QDialog]:
    aids = BookingAids(
        events=workspace.speaking,
        planner=workspace.planner,
        speaking=workspace.toolkit.speaking,
        today=TODAY,
        clock=workspace.settings.clock,
    )
    found: dict[str, QDialog] = {}
    for number, name in enumerate(("event", "questions", "steps")):
        dialog = BookingDialog(booking, aids, is_new=False, parent=window)
        dialog.tabs.setCurrentIndex(number)
        while not dialog.checker.is_at_rest:
            QTest.qWait(_A_MOMENT)
        found[f"speaking-{name}"] = dialog
    return found


def _letter(workspace: Workspace, booking: Booking, window: QWidget) -> QDialog:
    speaking = workspace.toolkit.speaking
    template = next(one for one in speaking.letters if one.id == "changes")
    letter = workspace.speaking.letter(template, booking, speaking, TODAY)
    return LetterDialog(template.title, letter, window)
