"""Faults of a server, of the line to it and of rights on it, told as DiaryError."""

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from planner.domain.diary_address import ServerAddress
from planner.domain.errors import (
    DiaryError,
    LineLostError,
    MeanwhileError,
    ServerPart,
    ServerRefusalError,
)
from planner.domain.language import QT_TRANSLATE_NOOP, translate


class _Told(NamedTuple):
    fault: str
    remedy: str
    part: ServerPart | None = None


_UNREACHABLE = _Told(
    QT_TRANSLATE_NOOP("server", "the server does not answer"),
    QT_TRANSLATE_NOOP("server", "check the network and the name of the server, and try again"),
)
_CERTIFICATE = _Told(
    QT_TRANSLATE_NOOP("server", "the server’s certificate cannot be trusted"),
    QT_TRANSLATE_NOOP(
        "server",
        "check the name of the server, or ask your database team for the certificate to trust",
    ),
    ServerPart.CERTIFICATE,
)
_NO_ENCRYPTION = _Told(
    QT_TRANSLATE_NOOP("server", "the server does not encrypt the line"),
    QT_TRANSLATE_NOOP("server", "ask your database team to turn TLS on"),
    ServerPart.HOST,
)
_NO_RIGHTS = _Told(
    QT_TRANSLATE_NOOP("server", "this account may not do that"),
    QT_TRANSLATE_NOOP("server", "ask the owner of the diary, or your database team, for the right"),
)
_PASSWORD = _Told(
    QT_TRANSLATE_NOOP("server", "the name of the account or the password is wrong"),
    QT_TRANSLATE_NOOP("server", "check both and try again"),
    ServerPart.ACCOUNT,
)
_REFUSED = _Told(
    QT_TRANSLATE_NOOP("server", "the server does not let this account in from here"),
    QT_TRANSLATE_NOOP("server", "ask your database team to allow it"),
    ServerPart.ACCOUNT,
)
_NO_DATABASE = _Told(
    QT_TRANSLATE_NOOP("server", "there is no database of that name on the server"),
    QT_TRANSLATE_NOOP("server", "check the name, or ask your database team to make it"),
    ServerPart.DATABASE,
)
_FULL = _Told(
    QT_TRANSLATE_NOOP("server", "the server has no room left"),
    QT_TRANSLATE_NOOP("server", "tell your database team"),
)
_BUSY = _Told(
    QT_TRANSLATE_NOOP("server", "the server has too many visitors"),
    QT_TRANSLATE_NOOP("server", "wait a moment and try again"),
    ServerPart.HOST,
)
_NO_DIARY = _Told(
    QT_TRANSLATE_NOOP("server", "there is no diary in this database yet"),
    QT_TRANSLATE_NOOP("server", "ask its owner to open it first"),
    ServerPart.DATABASE,
)
_READ_ONLY = _Told(
    QT_TRANSLATE_NOOP("server", "the server only answers, and takes no changes"),
    QT_TRANSLATE_NOOP("server", "ask your database team for the name of the main server"),
)
_UNTOLD_TEXT = _Told(
    QT_TRANSLATE_NOOP("server", "a text has a sign in it that the server cannot keep"),
    QT_TRANSLATE_NOOP("server", "type the text anew"),
)
_WRITTEN_MEANWHILE = _Told(
    QT_TRANSLATE_NOOP("server", "somebody else has changed the same at this moment"),
    QT_TRANSLATE_NOOP("server", "look at what it is now, and change that"),
)

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_TOLD_BY_CODE: Mapping[str, _Told] = {
    "28P01": _PASSWORD,
    "28000": _REFUSED,
    "3D000": _NO_DATABASE,
    "3F000": _NO_DIARY,
    "42P01": _NO_DIARY,
    "42501": _NO_RIGHTS,
    "53100": _FULL,
    "53300": _BUSY,
    "25006": _READ_ONLY,
    "22021": _UNTOLD_TEXT,
    "22P05": _UNTOLD_TEXT,
}

# What another program wrote at the same moment: the answer is to look again.
_MEANWHILE = frozenset({"40001", "40P01", "23505", "23503"})

# The server shuts down, or has cut the line.
_LINE_CUT = frozenset({"57P01", "57P02", "57P03", "08000", "08003", "08006"})

_OF_LINE = ("network error", "communication error", "connection is closed", "Can't create")


def code_of(error: BaseException | None) -> str:
    """Return the SQLSTATE of an error that the server told, or an empty text."""
    told = error.args[0] if error is not None and error.args else None
    return str(told.get("C", "")) if isinstance(told, dict) else ""


def told_server_fault(address: ServerAddress, error: BaseException | None) -> DiaryError | None:
    """Return what to tell the user of the error, or None where it is a bug."""
    code = code_of(error)
    if code:
        if code in _LINE_CUT:
            return _error(address, _UNREACHABLE, LineLostError)
        if code in _MEANWHILE:
            return _error(address, _WRITTEN_MEANWHILE, MeanwhileError)
        told = _TOLD_BY_CODE.get(code)
        return told and _error(address, told)
    if error is None:
        return None
    reasons = tuple(_chain(error))
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in reasons):
        return _error(address, _CERTIFICATE)
    if any("refuses SSL" in str(one) for one in reasons):
        return _error(address, _NO_ENCRYPTION)
    if any(isinstance(one, FileNotFoundError) for one in reasons) and address.certificate:
        return _error(address, _CERTIFICATE)
    if any(isinstance(one, OSError) or _is_of_line(one) for one in reasons):
        return _error(address, _UNREACHABLE, LineLostError)
    return None


@contextmanager
def server_faults_told(address: ServerAddress) -> Iterator[None]:
    """Turn the faults of the line and of the server into DiaryError; let bugs pass."""
    try:
        yield
    except DiaryError:
        raise
    except Exception as error:
        told = told_server_fault(address, error)
        if told is None:
            raise
        raise told from error


def _error(address: ServerAddress, told: _Told, kind: type[DiaryError] = DiaryError) -> DiaryError:
    fault, remedy = translate("server", told.fault), translate("server", told.remedy)
    if told.part is not None:
        return ServerRefusalError(told.part, file=str(address), fault=fault, remedy=remedy)
    return kind(file=str(address), fault=fault, remedy=remedy)


def _chain(error: BaseException) -> Iterator[BaseException]:
    found: BaseException | None = error
    while found is not None:
        yield found
        found = found.__cause__ or found.__context__


def _is_of_line(error: BaseException) -> bool:
    # The driver has one class for a line that was cut and for wrong calls, which are bugs.
    return type(error).__name__ == "InterfaceError" and str(error).startswith(_OF_LINE)
