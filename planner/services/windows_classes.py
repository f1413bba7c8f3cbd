"""The keys by which Windows offers the planner for calendar files, in the user's own registry."""

import sys
from pathlib import Path
from typing import Protocol

_PROGID = r"Software\Classes\MultifaithPlanner.ics"
_COMMAND = rf"{_PROGID}\shell\open\command"
_ICON = rf"{_PROGID}\DefaultIcon"
_OFFERED = r"Software\Classes\.ics\OpenWithProgids"
_NAME = "MultifaithPlanner.ics"


class Registry(Protocol):
    """What is needed of the user's part of the registry; a value without a name is “”."""

    def value(self, key: str, name: str) -> str | None:
        """Return a value, None where it is not there."""

    def put(self, key: str, name: str, value: str) -> None:
        """Write a value, and the keys above it."""

    def drop_value(self, key: str, name: str) -> None:
        """Delete a value, where it is there."""

    def drop_key(self, key: str) -> None:
        """Delete a key that holds no others, where it is there."""

    def tell_shell(self) -> None:
        """Let the desktop look again."""


def is_entered(program: Path, registry: Registry) -> bool:
    """Tell whether the planner is offered and opens this program."""
    is_listed = registry.value(_OFFERED, _NAME) is not None
    return is_listed and registry.value(_COMMAND, "") == _command(program)


def enter(program: Path, registry: Registry) -> None:
    """Offer the planner under “Open with”; which program opens calendar files stays as it is.

    Raises OSError.
    """
    registry.put(_PROGID, "", "Calendar file")
    registry.put(_ICON, "", f'"{program}",0')
    registry.put(_COMMAND, "", _command(program))
    registry.put(_OFFERED, _NAME, "")
    registry.tell_shell()


def take_out(registry: Registry) -> None:
    """Take away what ``enter`` wrote, and nothing else.

    Raises OSError.
    """
    registry.drop_value(_OFFERED, _NAME)
    for key in (_COMMAND, rf"{_PROGID}\shell\open", rf"{_PROGID}\shell", _ICON, _PROGID):
        registry.drop_key(key)
    registry.tell_shell()


def _command(program: Path) -> str:
    return f'"{program}" "%1"'


if sys.platform == "win32":
    import ctypes
    import winreg
    from contextlib import suppress

    class UserRegistry:
        """HKEY_CURRENT_USER, which takes no administrator."""

        def value(self, key: str, name: str) -> str | None:
            """Return a value, None where it is not there."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return str(winreg.QueryValueEx(opened, name)[0])
            except FileNotFoundError:
                return None

        def put(self, key: str, name: str, value: str) -> None:
            """Write a value, and the keys above it."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def drop_value(self, key: str, name: str) -> None:
            """Delete a value, where it is there."""
            access = winreg.KEY_SET_VALUE
            with (
                suppress(FileNotFoundError),
                winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened,
            ):
                winreg.DeleteValue(opened, name)

        def drop_key(self, key: str) -> None:
            """Delete a key that holds no others, where it is there."""
            with suppress(FileNotFoundError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)

        def tell_shell(self) -> None:
            """Let the desktop look again: SHCNE_ASSOCCHANGED, SHCNF_IDLIST."""
            ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)
