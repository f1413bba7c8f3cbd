"""Passwords of shared diaries, in the keyring of the system and nowhere else."""

from importlib import import_module
from types import ModuleType

from planner.domain.diary_address import ServerAddress

_SERVICE = "Multifaith Planner"


def saved_password(address: ServerAddress) -> str | None:
    """Return the password that the user had the keyring remember, or None."""
    keyring = _keyring()
    try:
        found: str | None = keyring.get_password(_SERVICE, str(address))
    except keyring.errors.KeyringError:
        return None
    return found


def save_password(address: ServerAddress, password: str) -> bool:
    """Have the keyring remember a password, and tell whether it does."""
    keyring = _keyring()
    try:
        keyring.set_password(_SERVICE, str(address), password)
    except keyring.errors.KeyringError:
        return False
    return True


def forget_password(address: ServerAddress) -> None:
    """Have the keyring forget a password, where it remembers one."""
    keyring = _keyring()
    try:
        keyring.delete_password(_SERVICE, str(address))
    except keyring.errors.KeyringError:
        return


def _keyring() -> ModuleType:
    # Named, not imported above: those who share no diary load nothing of it.
    import_module("keyring.errors")
    return import_module("keyring")
