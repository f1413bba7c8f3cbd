"""Opening a diary on a server: made, brought up to date, or refused in one line."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.diary_address import NamedServer, ServerAddress
from planner.domain.errors import DiaryError, DiaryTooNewError, LineLostError
from planner.storage.server.diary import ServerDiary
from tests.server.postgres import PASSWORD, Server

Opening = Callable[[NamedServer], None]


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    """Return what opens a diary and closes it again."""

    def opened(named: NamedServer) -> None:
        ServerDiary.connect(named, tmp_path / "companion.sqlite").close()

    return opened


def elsewhere(named: NamedServer, **changes: object) -> NamedServer:
    address = ServerAddress(
        **{
            "host": named.address.host,
            "port": named.address.port,
            "database": named.address.database,
            "user": named.address.user,
            **changes,
        }  # type: ignore[arg-type]
    )
    return replace(named, address=address)


def test_makes_a_diary_in_an_empty_database_and_opens_it_again(
    server: Server, opening: Opening
) -> None:
    server.sql("CREATE DATABASE brand_new")
    opening(server.named("brand_new"))
    opening(server.named("brand_new"))
    (row,) = server.sql("SELECT count(*) FROM multifaith_planner.session", "brand_new")
    assert row == [0]


def test_keeps_no_table_of_what_is_private(server: Server, named: NamedServer) -> None:
    found = server.sql(
        "SELECT table_name FROM information_schema.tables WHERE table_schema = "
        "'multifaith_planner' AND table_name IN ('setting', 'support_plan', 'reminder')",
        named.address.database,
    )
    assert found == []


@pytest.mark.parametrize(
    ("changes", "password", "told"),
    [
        pytest.param({"port": 1}, PASSWORD, "the server does not answer", id="unreachable"),
        pytest.param({"host": "no.such.host.invalid"}, PASSWORD, "does not answer", id="unknown"),
        pytest.param({}, "wrong", "name of the account or the password is wrong", id="password"),
        pytest.param({"user": "nobody"}, PASSWORD, "name of the account or the", id="account"),
        pytest.param({"database": "nowhere"}, PASSWORD, "no database of that name", id="database"),
    ],
)
def test_tells_in_one_line_why_it_cannot_be_opened(
    named: NamedServer, opening: Opening, changes: dict[str, object], password: str, told: str
) -> None:
    other = replace(elsewhere(named, **changes), password=password)
    with pytest.raises(DiaryError, match=told) as error:
        opening(other)
    assert "\n" not in str(error.value)
    assert PASSWORD not in str(error.value)


def test_a_newer_diary_is_refused(server: Server, named: NamedServer, opening: Opening) -> None:
    server.sql(
        "UPDATE multifaith_planner.alembic_version SET version_num = '9999'",
        named.address.database,
    )
    with pytest.raises(DiaryTooNewError, match="9999"):
        opening(named)


def test_only_its_owner_brings_an_older_diary_up_to_date(
    server: Server, named: NamedServer, opening: Opening
) -> None:
    database = named.address.database
    server.sql("DROP ROLE IF EXISTS some_reader")
    server.sql(f"CREATE ROLE some_reader LOGIN PASSWORD '{PASSWORD.replace(chr(39), chr(39) * 2)}'")
    server.sql("GRANT USAGE ON SCHEMA multifaith_planner TO some_reader", database)
    server.sql("GRANT SELECT ON ALL TABLES IN SCHEMA multifaith_planner TO some_reader", database)
    opening(elsewhere(named, user="some_reader"))
    server.sql("UPDATE multifaith_planner.alembic_version SET version_num = '0009'", database)
    with pytest.raises(DiaryError, match="older version; ask its owner"):
        opening(elsewhere(named, user="some_reader"))


def test_an_account_without_rights_is_told_so(
    server: Server, named: NamedServer, opening: Opening
) -> None:
    server.sql("DROP ROLE IF EXISTS stranger")
    server.sql(f"CREATE ROLE stranger LOGIN PASSWORD '{PASSWORD.replace(chr(39), chr(39) * 2)}'")
    with pytest.raises(DiaryError, match="this account may not do that"):
        opening(elsewhere(named, user="stranger"))


def test_without_a_snapshot_a_silent_server_cannot_be_done_without(
    named: NamedServer, tmp_path: Path
) -> None:
    with pytest.raises(LineLostError, match="no copy is kept here"):
        ServerDiary.open_snapshot(elsewhere(named, port=1), tmp_path / "companion.sqlite")


def test_a_certificate_that_is_not_there_is_told(named: NamedServer, tmp_path: Path) -> None:
    # An address that is no loopback asks for encryption before anything else.
    other = elsewhere(named, host="0.0.0.0", certificate=str(tmp_path / "none.pem"))
    with (
        pytest.raises(DiaryError, match="certificate cannot be trusted"),
        closing(ServerDiary.connect(other, tmp_path / "companion.sqlite")),
    ):
        pass


def test_a_server_that_does_not_encrypt_is_refused(named: NamedServer, opening: Opening) -> None:
    with pytest.raises(DiaryError, match="does not encrypt the line"):
        opening(elsewhere(named, host="0.0.0.0"))
