"""Opening a shared diary for a window: from its server, or from what was kept here of it."""

from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QWidget

from planner.domain.diary_address import NamedServer
from planner.domain.errors import DiaryError, LineLostError, ServerPart, ServerRefusalError
from planner.services import passwords
from planner.services.shared_diary import (
    Opened,
    connect_shared,
    has_snapshot,
    open_snapshot,
)
from ui.shared_opener import SharedOpener
from ui.waited import waited_for
from ui.widgets.waiting import WaitingDialog

translate = QCoreApplication.translate


def opened(
    named: NamedServer,
    window: QWidget | None,
    preferences: QSettings,
    *,
    read_only: bool,
    shows_copy_first: bool,
) -> Opened:
    """Return the open diary. Where its server does not answer, that is the copy that is kept here.

    With ``shows_copy_first`` nobody waits for the server where there is a copy. Where the server
    does not know the account or its password, the user is asked.
    Raises DiaryError, DiaryTooNewError or LineLostError.
    """
    if shows_copy_first and has_snapshot(named.address):
        try:
            return open_snapshot(named, read_only=read_only)
        except LineLostError:
            # The file is there, and no copy in it yet.
            pass
    while True:
        try:
            return _waited_for(partial(_connected, named, read_only=read_only), named, window)
        except LineLostError:
            if not has_snapshot(named.address):
                raise
            return open_snapshot(named, read_only=read_only)
        except ServerRefusalError as error:
            again = None
            if error.part is ServerPart.ACCOUNT:
                again = SharedOpener(preferences, window).ask(named.address, error)
            if again is None:
                raise
            named = again


def _connected(named: NamedServer, *, read_only: bool) -> Opened:
    if named.password is None:
        named = replace(named, password=passwords.saved_password(named.address))
    return connect_shared(named, read_only=read_only)


def _waited_for(deed: partial[Opened], named: NamedServer, window: QWidget | None) -> Opened:
    words = translate("server opening", "Connecting to {diary}…").format(diary=named.address.told)
    waiting = WaitingDialog(
        translate("server opening", "Open a shared diary"),
        words,
        translate("server opening", "Cancel"),
        window,
    )
    making = waited_for(deed, waiting)
    if making.done():
        return making.result()
    making.add_done_callback(_close_late)
    raise DiaryError(
        file=str(named.address),
        fault=translate("server opening", "it was not opened, since you called it off"),
        remedy=translate("server opening", "try again when the server answers"),
    )


def _close_late(making: Future[Opened]) -> None:
    """Close what came after nobody waited for it any more."""
    if making.exception() is None:
        workspace, _faults = making.result()
        workspace.close()
