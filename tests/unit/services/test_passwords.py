"""Passwords go into the keyring of the system or nowhere."""

import sys

import pytest
from typing_extensions import override

from planner.domain.diary_address import ServerAddress
from planner.domain.errors import PasswordNotKeptError
from planner.services import passwords

ADDRESS = ServerAddress(host="DB.example.nhs.uk", database="planner", user="anna")


class Ring:
    """A keyring in memory."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, user: str) -> str | None:
        return self.held.get((service, user))

    def set_password(self, service: str, user: str, password: str) -> None:
        self.held[(service, user)] = password

    def delete_password(self, service: str, user: str) -> None:
        del self.held[(service, user)]


class LockedRing(Ring):
    """One that the user will not open."""

    @override
    def get_password(self, service: str, user: str) -> str | None:
        raise RuntimeError("locked")

    @override
    def set_password(self, service: str, user: str, password: str) -> None:
        raise RuntimeError("locked")


def use(ring: Ring | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_keyring", lambda: ring)


def test_what_is_remembered_is_recalled_until_it_is_forgotten(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(Ring(), monkeypatch)
    passwords.save_password(ADDRESS, "secret")
    assert passwords.saved_password(ADDRESS) == "secret"
    passwords.forget_password(ADDRESS)
    assert passwords.saved_password(ADDRESS) is None


def test_an_account_is_known_whatever_its_server_is_spelt_like(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(Ring(), monkeypatch)
    passwords.save_password(ADDRESS, "secret")
    same = ServerAddress(
        host="db.example.nhs.uk", database="planner", user="anna", certificate="ca.pem"
    )
    assert passwords.saved_password(same) == "secret"


def test_a_program_without_the_library_has_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setattr(sys, "platform", "linux")
    for name in [name for name in sys.modules if name.startswith("keyring.")]:
        monkeypatch.delitem(sys.modules, name)
    assert passwords.saved_password(ADDRESS) is None


@pytest.mark.parametrize("ring", [None, LockedRing()], ids=["no keyring", "a locked one"])
def test_where_there_is_none_it_is_said_and_kept_nowhere(
    ring: Ring | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(ring, monkeypatch)
    with pytest.raises(PasswordNotKeptError, match="it was not stored anywhere"):
        passwords.save_password(ADDRESS, "secret")
    assert passwords.saved_password(ADDRESS) is None
    passwords.forget_password(ADDRESS)
