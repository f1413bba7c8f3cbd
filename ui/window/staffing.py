"""Makes those who do the work that commands ask for, each over the one window."""

from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from planner.services.workspace import Workspace
from ui.almanac_updater import AlmanacUpdater
from ui.booking_keeper import BookingKeeper
from ui.change_maker import ChangeMaker
from ui.clash_keeper import ClashKeeper
from ui.clockwork import Now
from ui.commands.staff import Staff
from ui.dates_keeper import DatesKeeper
from ui.document_keeper import DocumentKeeper
from ui.exporter import Exporter
from ui.framework_keeper import FrameworkKeeper
from ui.gestures.clip import SessionClip
from ui.gestures.move_bar import MoveBar
from ui.gestures.move_mode import MoveMode
from ui.gestures.session_gestures import SessionGestures
from ui.importer import Importer
from ui.look.look import Look
from ui.navigator import Navigator
from ui.plan_keeper import PlanKeeper
from ui.reminder_keeper import ReminderKeeper
from ui.round_keeper import RoundKeeper
from ui.toolkit_keeper import ToolkitKeeper
from ui.window.session_staff import SessionStaff


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What all of them stand on: the window, what is open in it, its look and its clock."""

    window: QWidget
    workspace: Workspace
    look: Look
    now: Now
    preferences: QSettings


def staff_on(
    ground: Ground,
    navigator: Navigator,
    maker: ChangeMaker,
    sessions: SessionStaff,
    move_bar: MoveBar,
) -> Staff:
    """Return the whole staff; those who keep sessions are there already."""
    window, workspace, look, now = ground.window, ground.workspace, ground.look, ground.now
    keeper = sessions.keeper
    gestures = SessionGestures(workspace, navigator, maker, keeper, now, window)
    plans = PlanKeeper(workspace, maker, navigator, keeper, now, window)
    return Staff(
        window=window,
        workspace=workspace,
        navigator=navigator,
        maker=maker,
        importer=Importer(workspace, maker.notifier, now, window),
        exporter=Exporter(workspace, navigator, ground.preferences, now, window),
        updater=AlmanacUpdater(workspace, now, window),
        look=look,
        keeper=DatesKeeper(workspace, maker, navigator, now, window),
        clashes=ClashKeeper(workspace, maker, keeper, navigator, look, window),
        reminders=ReminderKeeper(workspace, maker, now, window),
        preferences=ground.preferences,
        now=now,
        sessions=keeper,
        lists=sessions.lists,
        quick_adder=sessions.quick_adder,
        gestures=gestures,
        clip=SessionClip(gestures, now),
        move_mode=MoveMode(gestures, move_bar),
        plans=plans,
        toolkit=ToolkitKeeper(window),
        rounds=RoundKeeper(workspace, maker, navigator, plans, look, window),
        bookings=BookingKeeper(workspace, maker, navigator, look, now, window),
        framework=FrameworkKeeper(workspace, maker, keeper, navigator, look, window),
        documents=DocumentKeeper(workspace, maker, now, window),
    )
