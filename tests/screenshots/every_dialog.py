"""Every dialog of the window, filled in as somebody would."""

from PySide6.QtWidgets import QDialog

from tests.screenshots.clash_dialogs import clash_dialogs
from tests.screenshots.dates_dialogs import dates_dialogs
from tests.screenshots.export_dialogs import export_dialogs
from tests.screenshots.framework_dialogs import framework_dialogs
from tests.screenshots.import_dialogs import import_dialogs
from tests.screenshots.preference_dialogs import preference_dialogs
from tests.screenshots.program_dialogs import program_dialogs
from tests.screenshots.round_dialogs import round_dialogs
from tests.screenshots.session_dialogs import session_dialogs
from tests.screenshots.shared_dialogs import shared_dialogs
from tests.screenshots.speaking_dialogs import speaking_dialogs
from tests.screenshots.support_dialogs import support_dialogs
from tests.screenshots.timetable_dialogs import timetable_dialogs
from ui.window.main_window import MainWindow


def every_dialog(window: MainWindow) -> dict[str, QDialog]:
    """Return every dialog, filled in as somebody would."""
    return {
        **program_dialogs(window),
        **timetable_dialogs(window),
        **dates_dialogs(window),
        **export_dialogs(window),
        **preference_dialogs(window),
        **session_dialogs(window),
        **clash_dialogs(window),
        **import_dialogs(window),
        **support_dialogs(window),
        **framework_dialogs(window),
        **round_dialogs(window),
        **speaking_dialogs(window),
        **shared_dialogs(window),
    }
