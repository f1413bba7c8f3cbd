"""The dialogs of a diary that a team shares."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

from planner.domain.diary_address import ServerAddress
from planner.domain.errors import ServerPart, ServerRefusalError
from planner.domain.language import translate
from planner.domain.lost_race import LostRace, Signature
from planner.domain.wording import Clock
from tests.factories import a_programme, a_session
from tests.screenshots.moment import NOW
from ui.dialogs.lost_race import LostRaceDialog
from ui.dialogs.shared_diary import SharedDiaryDialog
from ui.race_words import told_race
from ui.window.main_window import MainWindow

TEAM = ServerAddress(host="db.trust.example", database="planner", user="ann")


def shared_dialogs(window: MainWindow) -> dict[str, QDialog]:
    """Return the dialogs of a diary that a team shares."""
    return {"shared-open": _refused(window), "shared-race": _race(window)}


def _refused(window: MainWindow) -> SharedDiaryDialog:
    dialog = SharedDiaryDialog(TEAM, window)
    fault = translate("server", "the name of the account or the password is wrong")
    remedy = translate("server", "check both and try again")
    dialog.tell_fault(
        ServerRefusalError(ServerPart.ACCOUNT, file=str(TEAM), fault=fault, remedy=remedy)
    )
    return dialog


def _race(window: MainWindow) -> LostRaceDialog:
    seen = a_session()
    later = timedelta(hours=1)
    race = LostRace(
        kind="sessions",
        seen=seen,
        wanted=replace(seen, location="Library"),
        standing=replace(seen, start=seen.start + later, end=seen.end + later),
    )
    signature = Signature(account="ben", at=NOW)
    programme = a_programme()
    told = told_race(race, signature, {programme.id: programme.name}, Clock.TWELVE_HOUR)
    why = QCoreApplication.translate("ChangeMaker", "Somebody else was first.")
    return LostRaceDialog([told], why, window)
