"""What is done to sessions, as a label that completes “Undo …”."""

from collections.abc import Sequence
from enum import Enum, auto
from typing import assert_never

from planner.domain.language import counted, translate
from planner.domain.session import Session


class Deed(Enum):
    """What is done to one session or to several."""

    MOVE = auto()
    COPY = auto()
    DELETION = auto()
    PASTE = auto()
    CHANGE = auto()


def label_of(deed: Deed, sessions: Sequence[Session]) -> str:
    """Return “move of Written paper” or “move of 3 sessions”."""
    if len(sessions) == 1:
        return _of_one(deed).format(title=sessions[0].title)
    return _of_many(deed, len(sessions))


def _of_one(deed: Deed) -> str:
    match deed:
        case Deed.MOVE:
            return translate("changes", "move of {title}")
        case Deed.COPY:
            return translate("changes", "copy of {title}")
        case Deed.DELETION:
            return translate("changes", "deletion of {title}")
        case Deed.PASTE:
            return translate("changes", "paste of {title}")
        case Deed.CHANGE:
            return translate("changes", "change of {title}")
        case _:
            assert_never(deed)


def _of_many(deed: Deed, count: int) -> str:
    match deed:
        case Deed.MOVE:
            return counted("move of %n session(s)", "", count)
        case Deed.COPY:
            return counted("copy of %n session(s)", "", count)
        case Deed.DELETION:
            return counted("deletion of %n session(s)", "", count)
        case Deed.PASTE:
            return counted("paste of %n session(s)", "", count)
        case Deed.CHANGE:
            return counted("change of %n session(s)", "", count)
        case _:
            assert_never(deed)
