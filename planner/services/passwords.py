"""Passwords of servers in the keyring of the system, and nowhere else; never in a file."""

import importlib
import sys
from collections.abc import Mapping
from typing import Protocol, cast

from planner.domain.diary_address import ServerAddress
from planner.domain.errors import PasswordNotKeptError
from planner.domain.language import translate

_SERVICE = "Multifaith Planner"

# Named one by one: the library would also take a plug-in that keeps passwords in a file.
_KEYRINGS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "linux": (("SecretService", "Keyring"), ("kwallet", "DBusKeyring")),
    "darwin": (("macOS", "Keyring"),),
    "win32": (("Windows", "WinVaultKeyring"),),
}


class _Keyring(Protocol):
    def get_password(self, _service: str, _user: str, /) -> str | None: ...

    def set_password(self, _service: str, _user: str, _password: str, /) -> None: ...

    def delete_password(self, _service: str, _user: str, /) -> None: ...


def saved_password(address: ServerAddress) -> str | None:
    """Return the password that the keyring keeps for an account, or None.

    The system may ask the user to open the keyring, so this may take a while.
    """
    keyring = _keyring()
    if keyring is None:
        return None
    # What goes wrong differs with the system, and comes to the same: the user is asked instead.
    try:
        return keyring.get_password(_SERVICE, str(_account(address)))
    except Exception:  # noqa: BLE001
        return None


def save_password(address: ServerAddress, password: str) -> None:
    """Put a password into the keyring.

    Raises PasswordNotKeptError where the system has none, or will not.
    """
    keyring = _keyring()
    if keyring is None:
        raise PasswordNotKeptError(
            fault=translate("passwords", "this computer has no keyring to keep the password in"),
            remedy=translate("passwords", "type it each time; it was not stored anywhere"),
        )
    try:
        keyring.set_password(_SERVICE, str(_account(address)), password)
    except Exception as error:
        raise PasswordNotKeptError(
            fault=translate("passwords", "the keyring of this computer did not take the password"),
            remedy=translate("passwords", "type it each time; it was not stored anywhere"),
        ) from error


def forget_password(address: ServerAddress) -> None:
    """Take a password out of the keyring, where it is in there."""
    keyring = _keyring()
    if keyring is not None and saved_password(address) is not None:
        try:
            keyring.delete_password(_SERVICE, str(_account(address)))
        except Exception:  # noqa: BLE001 - as for ``saved_password``; what stays there opens nothing here
            return


def _account(address: ServerAddress) -> ServerAddress:
    """Return the address without what may differ for the same account."""
    return ServerAddress(
        host=address.host.lower(),
        port=address.port,
        database=address.database,
        user=address.user,
    )


def _keyring() -> _Keyring | None:
    """Return the keyring of this system, or None where there is none that can be used."""
    for module, name in _KEYRINGS.get(sys.platform, ()):
        # Loaded by those alone who share a diary; the frozen program of Linux is without it.
        try:
            kind = getattr(importlib.import_module(f"keyring.backends.{module}"), name)
        except ModuleNotFoundError:
            return None
        if kind.viable:
            return cast("_Keyring", kind())
    return None
