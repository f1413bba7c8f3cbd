"""The faults of the user or the world that the planner expects; anything else is a bug."""

from enum import StrEnum
from typing import ClassVar

from typing_extensions import override

from planner.domain.language import QT_TRANSLATE_NOOP


class PlannerError(Exception):
    """A fault that the user can do something about, told in one line.

    Each kind carries named fields and one ``sentence`` that holds them, so that the command line
    can print the English and the window can translate the sentence before filling it in.
    """

    sentence: ClassVar[str] = "{reason}"

    def __init__(self, **fields: str) -> None:
        self.fields = fields
        super().__init__(self.sentence.format(**fields))

    @override
    def __reduce__(self) -> tuple[object, ...]:
        # An almanac is dated in several processes, and what goes wrong in one is told by another.
        # Python’s own way would call ``__init__`` with the sentence.
        return (_remade, (type(self), *self.args), vars(self))


def _remade(kind: type[PlannerError], sentence: str) -> PlannerError:
    return kind.__new__(kind, sentence)


class ContentError(PlannerError):
    """A source file of the almanac breaks its own rules."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: {entry}: {fault}")


class AlmanacMissingError(PlannerError):
    """The almanac is not where the program looks for it."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{file}: the almanac is missing; build it with “multifaith-planner almanac build”"
    )


class AlmanacUnreadableError(PlannerError):
    """The almanac is there but is damaged or of another version."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: the almanac cannot be read ({fault}); build it again with “almanac build”",
    )


class AlmanacUpdateError(PlannerError):
    """An update of the almanac cannot be read, trusted or put in place; nothing was changed."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: {fault}; {remedy}")


class UnknownPlaceError(PlannerError):
    """A place was named that the almanac does not hold."""

    sentence = QT_TRANSLATE_NOOP("errors", "{place}: no such place; choose one of {known}")


class FileProblemError(PlannerError):
    """A file cannot be read or written."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: {fault}; {remedy}")


class TimetableError(PlannerError):
    """A timetable cannot be imported; nothing of it was."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: {place}: {fault}; {remedy}")


class DiaryError(PlannerError):
    """The diary cannot be opened, read or written; it is left as it was."""

    sentence = QT_TRANSLATE_NOOP("errors", "{file}: {fault}; {remedy}")


class DiaryDamagedError(DiaryError):
    """The diary is damaged or was altered; what can be read of it can be saved in another file."""


class ServerPart(StrEnum):
    """Which of the things that name a server a fault is about."""

    HOST = "host"
    DATABASE = "database"
    ACCOUNT = "account"
    CERTIFICATE = "certificate"


class ServerRefusalError(DiaryError):
    """The server of a shared diary answers, and does not open it; nothing was changed."""

    def __init__(self, part: ServerPart, **fields: str) -> None:
        super().__init__(**fields)
        self.part = part


class LineLostError(DiaryError):
    """The server of a shared diary cannot be reached now; nothing was changed."""


class MeanwhileError(DiaryError):
    """Somebody else wrote to the same part of a shared diary at the same moment."""


class PasswordNotKeptError(PlannerError):
    """A password could not be put into the keyring of the system; it is kept nowhere."""

    sentence = QT_TRANSLATE_NOOP("errors", "{fault}; {remedy}")


class DiaryTooNewError(PlannerError):
    """The diary was written by a newer version of the program."""

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{file}: this diary was last used by a newer version of Multifaith Planner (its format is "
        "{found}); open it with that version, or choose another diary",
    )


class BadRequestError(PlannerError):
    """What was asked for does not make sense as asked."""

    sentence = QT_TRANSLATE_NOOP("errors", "{what}: {fault}; {remedy}")


class NotUnderstoodError(PlannerError):
    """Something typed in words cannot be read; ``words`` are the ones that could not."""

    sentence = QT_TRANSLATE_NOOP("errors", "“{words}”: {fault}; {remedy}")
