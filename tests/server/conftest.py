"""A server for all the tests of one worker, with a database of its own for each test."""

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from planner.domain.diary_address import NamedServer
from planner.storage.diary import Diary
from planner.storage.server.diary import ServerDiary
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


@pytest.fixture
def diary(named: NamedServer, tmp_path: Path) -> Iterator[ServerDiary]:
    """Yield a diary of one programme and one session, open."""
    with closing(ServerDiary.connect(named, tmp_path / "companion.sqlite")) as opened:
        with opened.work() as work:
            work.programmes.put(a_programme())
            work.sessions.put(a_session())
            work.commit()
        yield opened


@pytest.fixture(scope="module")
def empty_diary(
    server: Server, template: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Diary]:
    """Yield a diary that each example leaves empty, since none commits."""
    database = f"diary_{next(_NUMBERS)}"
    server.sql(f"CREATE DATABASE {database} TEMPLATE {template}")
    companion = tmp_path_factory.mktemp("empty") / "companion.sqlite"
    with closing(ServerDiary.connect(server.named(database), companion)) as opened:
        yield opened
