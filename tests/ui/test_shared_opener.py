"""The dialog that opens a shared diary: each fault beside its field, and no password kept."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.domain.diary_address import NamedServer, ServerAddress
from planner.domain.errors import ServerPart
from tests.server.postgres import PASSWORD
from tests.ui.sessions import during
from tests.ui.shared import PATIENCE, Shared
from ui.dialogs.shared_diary import SharedDiaryDialog
from ui.machine_preferences import diaries_to_open
from ui.recent_diaries import RecentDiaries
from ui.shared_opener import SharedOpener

Act = Callable[[QDialog], None]


def fill_in(dialog: QDialog, named: NamedServer) -> SharedDiaryDialog:
    assert isinstance(dialog, SharedDiaryDialog)
    address = named.address
    dialog.host.setText(address.host)
    dialog.port.setText(str(address.port))
    dialog.database.setText(address.database)
    dialog.user.setText(address.user)
    dialog.password.setText(named.password or "")
    return dialog


def asked(preferences: QSettings, act: Act) -> NamedServer | None:
    found: list[NamedServer | None] = []
    during(lambda: found.append(SharedOpener(preferences, None).ask()), act)
    return found[0]


def fault_at(dialog: SharedDiaryDialog, part: ServerPart, qtbot: QtBot) -> str:
    line = dialog._faults[part]
    qtbot.waitUntil(line.isVisible, timeout=PATIENCE)
    return line.text()


def test_a_diary_that_opens_is_returned(
    shared: Shared, preferences: QSettings, qtbot: QtBot
) -> None:
    def act(dialog: QDialog) -> None:
        fill_in(dialog, shared.named).open_it.click()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE)

    assert asked(preferences, act) == shared.named
    preferences.sync()
    stored = Path(preferences.fileName()).read_text(encoding="utf-8")
    assert PASSWORD not in stored
    RecentDiaries(preferences).add(shared.named.address)
    assert diaries_to_open(preferences)[0] == shared.named.address


def test_trying_changes_nothing_on_the_server(
    shared: Shared, preferences: QSettings, qtbot: QtBot
) -> None:
    def act(dialog: QDialog) -> None:
        filled = fill_in(dialog, shared.named)
        filled.try_it.click()
        qtbot.waitUntil(lambda: "opening it makes one" in filled.answer.text(), timeout=PATIENCE)
        assert filled.open_it.isEnabled()
        dialog.reject()

    assert asked(preferences, act) is None
    assert shared.sql("SELECT to_regnamespace('multifaith_planner')") == [[None]]


@pytest.mark.parametrize(
    ("entered", "part", "told"),
    [
        (
            ("password", "wrong"),
            ServerPart.ACCOUNT,
            "The name of the account or the password is wrong",
        ),
        (("database", "nowhere"), ServerPart.DATABASE, "There is no database of that name"),
        (("host", "host.invalid"), ServerPart.HOST, "The server does not answer"),
        (("port", "0"), ServerPart.HOST, "The port is a number from 1 to 65535"),
        (("user", " "), ServerPart.ACCOUNT, "Type the name of the account"),
    ],
)
def test_a_fault_stands_beside_its_field(
    shared: Shared,
    preferences: QSettings,
    qtbot: QtBot,
    entered: tuple[str, str],
    part: ServerPart,
    told: str,
) -> None:
    def act(dialog: QDialog) -> None:
        filled = fill_in(dialog, shared.named)
        field, typed = entered
        getattr(filled, field).setText(typed)
        filled.open_it.click()
        assert told in fault_at(filled, part, qtbot)
        assert filled.isVisible()
        dialog.reject()

    assert asked(preferences, act) is None


def test_an_address_pasted_whole_is_taken_apart(qtbot: QtBot) -> None:
    dialog = SharedDiaryDialog(None)
    qtbot.addWidget(dialog)
    dialog.host.setText("postgresql://anna:s%40crt@db.example.nhs.uk:6543/planner")
    named = dialog.named()
    assert named == NamedServer(
        address=ServerAddress(host="db.example.nhs.uk", port=6543, database="planner", user="anna"),
        password="s@crt",
    )
    assert "s@crt" not in dialog.host.text()


def test_diaries_on_servers_and_in_files_are_remembered_together(
    preferences: QSettings, tmp_path: Path
) -> None:
    address = ServerAddress(host="db.example.nhs.uk", database="planner", user="anna")
    recent = RecentDiaries(preferences)
    recent.add(tmp_path / "diary.sqlite")
    recent.add(address)
    recent.add(replace(address, database="other"))
    recent.add(address)
    assert recent.all() == (
        address,
        replace(address, database="other"),
        tmp_path / "diary.sqlite",
    )
    recent.drop(address)
    assert address not in recent.all()
