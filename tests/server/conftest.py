"""A server for all the tests of one worker, with a database of its own for each test."""

from collections.abc import Iterator
from contextlib import closing
from itertools import count

import pytest
from sqlalchemy import text

from planner.domain.diary_address import NamedServer
from planner.storage.parts import PRIVATE, SHARED
from planner.storage.server.diary import ServerDiary
from planner.storage.table_copy import clear
from tests.factories import a_programme, a_session
from tests.server.postgres import Server, running_server, why_none

_NUMBERS = count(1)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Yield a running server, started for this worker; skip where none can be."""
    if reason := why_none():
        pytest.skip(reason)
    with running_server() as running:
        running.sql("CREATE DATABASE template_diary")
        yield running


@pytest.fixture(scope="session")
def template(server: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the name of a database that holds an empty diary, to be copied."""
    named = server.named("template_diary")
    companion = tmp_path_factory.mktemp("template") / "companion.sqlite"
    ServerDiary.connect(named, companion).close()
    return named.address.database


@pytest.fixture
def named(server: Server, template: str) -> NamedServer:
    """Return the name of an empty diary on the server."""
    database = f"diary_{next(_NUMBERS)}"
    server.sql(f"CREATE DATABASE {database} TEMPLATE {template}")
    return server.named(database)


@pytest.fixture(scope="session")
def opened(
    server: Server, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ServerDiary]:
    """Yield a diary that is opened once, since to make a database takes seconds."""
    server.sql(f"CREATE DATABASE diary_opened TEMPLATE {template}")
    companion = tmp_path_factory.mktemp("opened") / "companion.sqlite"
    with closing(ServerDiary.connect(server.named("diary_opened"), companion)) as diary:
        yield diary


@pytest.fixture
def empty_diary(opened: ServerDiary) -> ServerDiary:
    """Return an empty diary."""
    shared, private = opened.engines.shared, opened.engines.private
    with shared.begin() as connection:
        names = ", ".join(table.name for table in SHARED)
        connection.execute(text(f"TRUNCATE {names} CASCADE"))
    with private.begin() as connection:
        clear(connection, (*SHARED, *PRIVATE))
    return opened


@pytest.fixture
def diary(empty_diary: ServerDiary) -> ServerDiary:
    """Return a diary of one programme and one session."""
    with empty_diary.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put(a_session())
        work.commit()
    return empty_diary
