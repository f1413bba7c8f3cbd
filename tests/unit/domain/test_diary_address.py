"""How a server is named, and that no password is repeated."""

import pytest

from planner.domain.diary_address import (
    NamedServer,
    ServerAddress,
    names_server,
    server_named,
)
from planner.domain.errors import BadRequestError

TEAM = ServerAddress(host="db.trust.example", database="planner", user="ann")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param(
            "postgresql://ann@db.trust.example/planner",
            NamedServer(address=TEAM, password=None),
            id="short",
        ),
        pytest.param(
            "postgresql+pg8000://ann:s%40cret@db.trust.example:6432/planner",
            NamedServer(
                address=ServerAddress(
                    host="db.trust.example", database="planner", user="ann", port=6432
                ),
                password="s@cret",
            ),
            id="with everything",
        ),
        pytest.param(
            "postgres://a%20b@[::1]/my%20diary?sslrootcert=/etc/trust.pem",
            NamedServer(
                address=ServerAddress(
                    host="::1", database="my diary", user="a b", certificate="/etc/trust.pem"
                ),
                password=None,
            ),
            id="with signs that are quoted",
        ),
    ],
)
def test_reads_an_address_and_writes_it_again(text: str, named: NamedServer) -> None:
    assert server_named(text) == named
    assert server_named(str(named.address)).address == named.address


@pytest.mark.parametrize(
    "text",
    [
        "postgresql://",
        "postgresql://db.trust.example/planner",
        "postgresql://ann:secret@db.trust.example",
        "postgresql://ann:secret@/planner",
        "postgresql://ann:secret@db.trust.example:port/planner",
        "postgresql://ann:secret@db.trust.example/planner/more",
        "postgresql://ann:secret@db.trust.example/planner?sslmode=disable",
        "postgresql://ann:secret@[::1/planner",
    ],
)
def test_what_cannot_be_read_is_told_without_the_password(text: str) -> None:
    with pytest.raises(BadRequestError, match="postgresql://user@server:5432/database") as told:
        server_named(text)
    assert "secret" not in str(told.value)


@pytest.mark.parametrize("name", ["diary.sqlite", "/a/postgresql/diary.sqlite", "C:\\diary.sqlite"])
def test_a_file_names_no_server(name: str) -> None:
    assert not names_server(name)


@pytest.mark.parametrize(
    ("host", "is_loopback"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("10.0.0.1", False),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
    ],
)
def test_only_this_computer_is_loopback(host: str, *, is_loopback: bool) -> None:
    address = ServerAddress(host=host, database="planner", user="ann")
    assert address.is_loopback is is_loopback
