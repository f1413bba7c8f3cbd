"""Those who do the work that commands ask for, and the desks that pass it on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from planner.services.workspace import Workspace
from ui.almanac_updater import AlmanacUpdater
from ui.booking_keeper import BookingKeeper
from ui.change_maker import ChangeMaker
from ui.clash_keeper import ClashKeeper
from ui.clockwork import Now
from ui.commands.command import CommandId
from ui.dates_keeper import DatesKeeper
from ui.document_keeper import DocumentKeeper
from ui.exporter import Exporter
from ui.framework_keeper import FrameworkKeeper
from ui.gestures.clip import SessionClip
from ui.gestures.move_mode import MoveMode
from ui.gestures.session_gestures import SessionGestures
from ui.importer import Importer
from ui.look.look import Look
from ui.navigator import Navigator
from ui.plan_keeper import PlanKeeper
from ui.quick_adder import QuickAdder
from ui.reminder_keeper import ReminderKeeper
from ui.round_keeper import RoundKeeper
from ui.session_keeper import SessionKeeper
from ui.session_lists import SessionLists
from ui.toolkit_keeper import ToolkitKeeper

Actions = Mapping[CommandId, QAction]

Deeds = Mapping[CommandId, Callable[[], None]]
"""What each command does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Those who do the work that commands ask for, in the window that dialogs open over."""

    window: QWidget
    workspace: Workspace
    navigator: Navigator
    maker: ChangeMaker
    importer: Importer
    exporter: Exporter
    updater: AlmanacUpdater
    look: Look
    keeper: DatesKeeper
    clashes: ClashKeeper
    reminders: ReminderKeeper
    preferences: QSettings
    now: Now
    sessions: SessionKeeper
    lists: SessionLists
    quick_adder: QuickAdder
    gestures: SessionGestures
    clip: SessionClip
    move_mode: MoveMode
    plans: PlanKeeper
    toolkit: ToolkitKeeper
    rounds: RoundKeeper
    bookings: BookingKeeper
    framework: FrameworkKeeper
    documents: DocumentKeeper
