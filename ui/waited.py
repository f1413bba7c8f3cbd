"""Doing what takes long in another thread, while the window goes on painting."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, Signal

from ui.widgets.waiting import WaitingDialog

T = TypeVar("T")


class _End(QObject):
    """Tells the thread of the window that another one is done."""

    come = Signal()


def waited_for(deed: Callable[[], T], waiting: WaitingDialog) -> Future[T]:
    """Do the deed, and return it once it is done, or as it is once the user calls it off.

    The dialog goes away by itself.
    """
    threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="waited")
    doing = threads.submit(deed)
    threads.shutdown(wait=False)
    loop, end = QEventLoop(), _End()
    end.come.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
    waiting.canceled.connect(loop.quit)
    doing.add_done_callback(lambda _done: end.come.emit())
    try:
        if not doing.done():
            loop.exec()
    finally:
        waiting.end()
    return doing
