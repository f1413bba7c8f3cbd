"""Who may do what on a server: each role does each deed, and nobody hears of what they may not."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.domain.booking import Booking, BookingId
from planner.domain.decision import Decision, DecisionId
from planner.domain.diary_address import NamedServer
from planner.domain.errors import DiaryError, MeanwhileError
from planner.domain.local_note import LocalNote
from planner.domain.search_text import asked_from
from planner.domain.session import (
    Programme,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.domain.template import SessionTemplate, TemplateId
from planner.storage.engine_transaction import EngineTransaction
from planner.storage.plan_lock import KeyRing
from planner.storage.server.announcing import CHANNEL
from planner.storage.server.connecting import SCHEMA, connect, server_engine
from planner.storage.server.diary import ServerDiary
from planner.storage.server.opening import may_write
from planner.storage.unit_of_work import UnitOfWork
from tests.contract.decisions import DECISION
from tests.factories import a_programme, a_session
from tests.server.postgres import PASSWORD, Server
from tests.server.roles import give_roles

DATABASE = "region"
PROGRAMMES = ("north", "south", "east")
TODAY = date(2026, 9, 16)

# Named to edit north and to look at east; “team” is named as a group that the account belongs to.
ACCOUNTS = {
    "anna_owner": "planner_owner",
    "ben_owner": "planner_owner",
    "north_viewer": "planner_viewer",
    "north_editor": "planner_editor",
    "team_editor": "planner_editor, north_team",
    "unnamed_editor": "planner_editor",
    "whole_viewer": "planner_viewer, planner_whole",
    "whole_editor": "planner_editor, planner_whole",
    "not_a_member": None,
}
NAMED = ("north_viewer", "north_editor", "north_team")
SOME = frozenset({"north", "east"})
ALL = frozenset(PROGRAMMES)
SEEN = {
    "anna_owner": ALL,
    "ben_owner": ALL,
    "north_viewer": SOME,
    "north_editor": SOME,
    "team_editor": SOME,
    "unnamed_editor": frozenset[str](),
    "whole_viewer": ALL,
    "whole_editor": ALL,
}

Deed = Callable[[UnitOfWork], object]


def programme(name: str) -> Programme:
    return a_programme(id=ProgrammeId(name), name=f"The {name} programme")


def session(name: str) -> Session:
    """Return a series of a programme, with a start left out."""
    one = a_session(
        id=SessionId(f"session of {name}"),
        uid=f"{name}@example.org",
        title=f"Retreat in {name}",
        programme=ProgrammeId(name),
    )
    recurrence = Recurrence(rule="FREQ=WEEKLY;COUNT=4", excluded=(one.start + timedelta(7),))
    return replace(one, recurrence=recurrence)


def decision(name: str) -> Decision:
    return replace(DECISION, id=DecisionId(f"decision on {name}"), session=session(name).id)


def booking(name: str, session_id: SessionId | None = None) -> Booking:
    return Booking(id=BookingId(f"booking of {name}"), event=f"Talk in {name}", session=session_id)


def template(name: str, programme_id: str | None) -> SessionTemplate:
    return SessionTemplate(
        id=TemplateId(f"template of {name}"),
        name=f"Template of {name}",
        title=f"Retreat in {name}",
        kind=SessionKind.TEACHING,
        length=timedelta(hours=1),
        programme=None if programme_id is None else ProgrammeId(programme_id),
    )


def added(name: str) -> Session:
    return replace(session(name), id=SessionId("added"), uid="added@example.org")


@pytest.fixture(scope="module")
def region(server: Server, tmp_path_factory: pytest.TempPathFactory) -> NamedServer:
    """Return a diary made as database teams are told to, by an account that is no superuser."""
    word = PASSWORD.replace("'", "''")
    server.sql(f"CREATE ROLE dba LOGIN CREATEROLE PASSWORD '{word}'")
    server.sql(f"CREATE DATABASE {DATABASE} OWNER dba")
    give_roles(server, server.named(DATABASE, "dba"))
    server.sql("CREATE ROLE north_team NOLOGIN", user="dba")
    for account, groups in ACCOUNTS.items():
        member = f"IN ROLE {groups}" if groups else ""
        server.sql(f"CREATE ROLE {account} LOGIN PASSWORD '{word}' {member}", user="dba")
    owner = server.named(DATABASE, "anna_owner")
    companion = tmp_path_factory.mktemp("region") / "companion.sqlite"
    with closing(ServerDiary.connect(owner, companion)) as diary:
        give_roles(server, server.named(DATABASE, "dba"))
        with diary.work() as work:
            for name in PROGRAMMES:
                work.programmes.put(programme(name))
                work.sessions.put(session(name))
                work.decisions.put_all([decision(name)])
                work.bookings.put_all([booking(name, session(name).id)])
                work.templates.put_all([template(name, name)])
            work.bookings.put_all([booking("everybody")])
            work.templates.put_all([template("everybody", None)])
            work.commit()
    for account in NAMED:
        server.sql(
            f"INSERT INTO programme_right VALUES ('{account}', 'north', true), "
            f"('{account}', 'east', false)",
            DATABASE,
            "anna_owner",
        )
    return owner


@contextmanager
def work_of(server: Server, account: str) -> Iterator[UnitOfWork]:
    """Yield a unit of work of an account; the test commits, or leaves all as it was."""
    named = server.named(DATABASE, account)
    engine = server_engine(named.address, named.password)
    transaction = EngineTransaction(engine)
    with UnitOfWork(transaction, transaction, Path(), KeyRing()) as work:
        yield work
    engine.dispose()


@pytest.mark.usefixtures("region")
@pytest.mark.parametrize(("account", "seen"), SEEN.items(), ids=SEEN)
class TestSeeing:
    """Everything that holds something of a programme, asked in every way that could tell of it."""

    def test_sees_what_it_is_named_for(
        self, server: Server, account: str, seen: frozenset[str]
    ) -> None:
        common = {"booking of everybody"}
        with work_of(server, account) as work:
            assert {one.id for one in work.programmes.all()} == seen
            assert set(work.sessions.all()) == {session(name) for name in seen}
            assert set(work.decisions.all()) == {decision(name) for name in seen}
            assert {one.id for one in work.bookings.all()} == common | {
                f"booking of {name}" for name in seen
            }
            assert {one.id for one in work.templates.all()} == {
                f"template of {name}" for name in (*seen, "everybody")
            }
            assert work.sessions.count() == len(seen)

    def test_finds_what_it_is_named_for(
        self, server: Server, account: str, seen: frozenset[str]
    ) -> None:
        with work_of(server, account) as work:
            found = work.sessions.answering(asked_from("retreat"), TODAY, 100)

        assert set(found) == {session(name).id for name in seen}

    def test_the_function_that_finds_finds_no_more_than_it_is_named_for(
        self, server: Server, account: str, seen: frozenset[str]
    ) -> None:
        found = server.sql(
            "SELECT * FROM named_sessions_by_words(CAST('retreat' AS tsquery))", DATABASE, account
        )

        assert {one for (one,) in found} <= {session(name).id for name in seen}

    @pytest.mark.parametrize(
        "table", ["session_words", "session_exception", "session", "programme", "decision"]
    )
    def test_counts_what_it_is_named_for(
        self, server: Server, account: str, seen: frozenset[str], table: str
    ) -> None:
        assert server.sql(f"SELECT count(*) FROM {table}", DATABASE, account) == [[len(seen)]]

    def test_joins_only_what_it_is_named_for(
        self, server: Server, account: str, seen: frozenset[str]
    ) -> None:
        joined = (
            "SELECT DISTINCT session.programme_id FROM session_exception "
            "FULL JOIN session ON session.id = session_id "
            "FULL JOIN session_words ON session_words.session_id = session.id "
            "WHERE session.programme_id IS NOT NULL"
        )

        assert {one for (one,) in server.sql(joined, DATABASE, account)} == seen

    def test_no_error_tells_of_a_row_that_is_not_seen(
        self, server: Server, account: str, seen: frozenset[str]
    ) -> None:
        # The division would fail at the row before the policy has hidden it, were it let to.
        told = (
            "SELECT id FROM session WHERE 1 / CASE programme_id WHEN 'south' THEN 0 ELSE 1 END = 1"
        )
        if "south" in seen:
            with pytest.raises(Exception, match="division by zero"):
                server.sql(told, DATABASE, account)
        else:
            assert len(server.sql(told, DATABASE, account)) == len(seen)

    def test_may_write_as_its_group_says(
        self, server: Server, account: str, seen: frozenset[str]
    ) -> None:
        named = server.named(DATABASE, account)
        engine = server_engine(named.address, named.password)

        assert may_write(engine) == ("viewer" not in account)
        assert seen <= ALL
        engine.dispose()


DEEDS: dict[str, Deed] = {
    "add in north": lambda work: work.sessions.put(added("north")),
    "change in north": lambda work: work.sessions.put(replace(session("north"), notes="New")),
    "delete in north": lambda work: work.sessions.remove(session("north").id),
    "rename north": lambda work: work.programmes.put(replace(programme("north"), name="New")),
    "decide on north": lambda work: work.decisions.put_all([decision("north")]),
    "forget the decision on north": lambda work: work.decisions.remove_all([decision("north")]),
    "change the booking of north": lambda work: work.bookings.put_all(
        [replace(booking("north", session("north").id), place="Room 2")]
    ),
    "change the template of north": lambda work: work.templates.put_all(
        [template("north", "north")]
    ),
    "write a note": lambda work: work.notes.put_all(
        [LocalNote(page="islam", text="A room", written=TODAY)]
    ),
    "add a common booking": lambda work: work.bookings.put_all([booking("us")]),
    "add a common template": lambda work: work.templates.put_all([template("us", None)]),
    "add in east": lambda work: work.sessions.put(added("east")),
    "change in east": lambda work: work.sessions.put(replace(session("east"), notes="New")),
    "delete in east": lambda work: work.sessions.remove(session("east").id),
    "rename east": lambda work: work.programmes.put(replace(programme("east"), name="New")),
    "decide on east": lambda work: work.decisions.put_all([decision("east")]),
    "forget the decision on east": lambda work: work.decisions.remove_all([decision("east")]),
    "move from north to east": lambda work: work.sessions.put(
        replace(session("north"), programme=ProgrammeId("east"))
    ),
    "move from north to south": lambda work: work.sessions.put(
        replace(session("north"), programme=ProgrammeId("south"))
    ),
    "add in south": lambda work: work.sessions.put(added("south")),
    "change in south": lambda work: work.sessions.put(replace(session("south"), notes="New")),
    "take over a session of south": lambda work: work.sessions.put(
        replace(session("south"), programme=ProgrammeId("north"))
    ),
    "rename south": lambda work: work.programmes.put(replace(programme("south"), name="New")),
    "decide on south": lambda work: work.decisions.put_all([decision("south")]),
    "tie a booking to south": lambda work: work.bookings.put_all(
        [booking("us", session("south").id)]
    ),
    "change the template of south": lambda work: work.templates.put_all(
        [template("south", "south")]
    ),
    "add a programme": lambda work: work.programmes.put(programme("west")),
}
COMMON = frozenset({"write a note", "add a common booking", "add a common template"})
IN_NORTH = COMMON | {deed for deed in DEEDS if deed.endswith(" north")}
MAY = {
    "anna_owner": frozenset(DEEDS),
    "ben_owner": frozenset(DEEDS),
    "north_viewer": frozenset[str](),
    "north_editor": IN_NORTH,
    "team_editor": IN_NORTH,
    "unnamed_editor": COMMON,
    "whole_viewer": frozenset[str](),
    "whole_editor": frozenset(DEEDS),
}
# To whoever does not see it, a thing to be deleted is not there, which is no fault.
PASSED_OVER = {
    "unnamed_editor": frozenset(
        deed for deed in DEEDS if deed.startswith(("delete", "forget the decision"))
    )
}


@pytest.mark.usefixtures("region")
@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("account", MAY)
def test_each_role_does_what_it_may_and_is_refused_the_rest(
    server: Server, account: str, deed: str
) -> None:
    with work_of(server, account) as work:
        if deed in MAY[account] | PASSED_OVER.get(account, frozenset()):
            DEEDS[deed](work)
        else:
            with pytest.raises(DiaryError, match="may not do that"):
                DEEDS[deed](work)


# Each by an editor who is named for north, straight at the database.
REFUSED = {
    "take a right": "INSERT INTO programme_right VALUES ('north_editor', 'south', true)",
    "raise a right": "UPDATE programme_right SET may_edit = true",
    "take others’ rights": "DELETE FROM programme_right",
    "claim to see all": "INSERT INTO every_programme VALUES (false)",
    "write to the index": "UPDATE session_words SET words = ''",
    "alter a table": "ALTER TABLE session ADD COLUMN more int",
    "drop a policy": "DROP POLICY named_may_select ON session",
    "turn policies off": "ALTER TABLE session DISABLE ROW LEVEL SECURITY",
    "turn triggers off": "ALTER TABLE session DISABLE TRIGGER ALL",
    "empty a table": "TRUNCATE session CASCADE",
    "make a table": "CREATE TABLE mine (id int)",
    "make a temporary table": "CREATE TEMPORARY TABLE session_words (id int)",
    "age the diary": "UPDATE alembic_version SET version_num = '0001'",
    "become an owner": "SET ROLE planner_owner",
    "except a start of south": "INSERT INTO session_exception "
    "VALUES ('session of south', 'added', 7, timestamp '2026-09-21')",
    "except a start of nothing": "INSERT INTO session_exception "
    "VALUES ('no such session', 'added', 7, timestamp '2026-09-21')",
}


@pytest.mark.usefixtures("region")
@pytest.mark.parametrize("statement", REFUSED.values(), ids=REFUSED)
def test_an_editor_is_refused(server: Server, statement: str) -> None:
    with pytest.raises(Exception, match="42501"):
        server.sql(statement, DATABASE, "north_editor")


@pytest.mark.usefixtures("region")
def test_who_is_in_no_group_is_not_let_in(server: Server) -> None:
    with pytest.raises(Exception, match="42501"):
        server.sql("SELECT 1", DATABASE, "not_a_member")


@pytest.mark.usefixtures("region")
@pytest.mark.parametrize(
    ("account", "names"),
    [
        ("north_viewer", {"north_viewer"}),
        ("team_editor", {"north_team"}),
        ("whole_editor", set[str]()),
        ("anna_owner", set(NAMED)),
    ],
)
def test_nobody_but_an_owner_sees_who_else_is_named(
    server: Server, account: str, names: set[str]
) -> None:
    found = server.sql("SELECT DISTINCT account FROM programme_right", DATABASE, account)

    assert {one for (one,) in found} == names


@pytest.mark.usefixtures("region")
def test_every_owner_can_alter_what_another_made(server: Server) -> None:
    server.sql("BEGIN; ALTER TABLE session ADD COLUMN more int; ROLLBACK", DATABASE, "ben_owner")


@pytest.mark.usefixtures("region")
def test_every_table_with_something_of_a_programme_has_policies(server: Server) -> None:
    found = server.sql(
        "SELECT CAST(relname AS text) FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid "
        f"WHERE relnamespace = CAST('{SCHEMA}' AS regnamespace) AND relkind = 'r' "
        "AND attname IN ('programme_id', 'session_id') AND NOT relrowsecurity",
        DATABASE,
    )

    assert found == []


@pytest.mark.usefixtures("region")
def test_what_a_series_takes_with_it_goes_though_an_editor_may_not_touch_it(server: Server) -> None:
    with work_of(server, "north_editor") as work:
        work.sessions.remove(session("north").id)
        assert work.sessions.answering(asked_from("north"), TODAY, 9) == ()
        left = work._shared.rows("SELECT 1 FROM session_exception JOIN session ON id = session_id")

    assert len(left) == 1


@pytest.mark.usefixtures("region")
def test_a_decision_is_seen_after_its_session_has_gone(server: Server) -> None:
    with work_of(server, "north_editor") as work:
        work.sessions.remove(session("north").id)

        assert decision("north") in work.decisions.all()


@pytest.mark.usefixtures("region")
def test_what_is_tied_to_a_session_moves_with_it(server: Server) -> None:
    with work_of(server, "whole_editor") as work:
        work.sessions.put(replace(session("south"), programme=ProgrammeId("north")))
        found = work._shared.rows(
            "SELECT programme_id FROM decision WHERE id = 'decision on south' "
            "UNION ALL SELECT programme_id FROM booking WHERE id = 'booking of south'"
        )

    assert [one["programme_id"] for one in found] == ["north", "north"]


@pytest.mark.usefixtures("region")
def test_renaming_a_programme_indexes_sessions_for_all_who_see_them(server: Server) -> None:
    with work_of(server, "north_editor") as work:
        work.programmes.put(replace(programme("north"), name="Polaris"))

        assert work.sessions.answering(asked_from("polaris"), TODAY, 9) == (session("north").id,)


@pytest.mark.usefixtures("region")
def test_that_a_uid_is_taken_is_all_that_is_told_of_what_is_not_seen(server: Server) -> None:
    # What is unique is so over all programmes: whoever knows a UID can learn that it is there.
    with work_of(server, "north_editor") as work:
        taken = replace(added("north"), uid=session("south").uid)
        with pytest.raises(MeanwhileError) as caught:
            work.sessions.put(taken)

    assert "south" not in str(caught.value).replace(DATABASE, "")


@pytest.mark.usefixtures("region")
def test_a_viewer_hears_that_something_changed_and_not_what(server: Server) -> None:
    named = server.named(DATABASE, "north_viewer")
    with closing(connect(named.address, PASSWORD)) as viewer:
        viewer.autocommit = True
        cursor = viewer.cursor()
        cursor.execute(f"LISTEN {CHANNEL}")
        server.sql("UPDATE session SET notes = 'x' WHERE false", DATABASE, "whole_editor")
        cursor.execute("SELECT 1")

        assert {payload for _, _, payload in viewer.notifications} == {"session "}


@pytest.mark.usefixtures("region")
def test_the_script_may_be_run_again(server: Server) -> None:
    said = give_roles(server, server.named(DATABASE, "dba"))

    assert "in place" in said


def test_a_viewer_opens_the_diary_and_is_told_what_they_may_not(
    server: Server, region: NamedServer, tmp_path: Path
) -> None:
    assert region.address.user == "anna_owner"
    named = server.named(DATABASE, "north_viewer")
    with closing(ServerDiary.connect(named, tmp_path / "companion.sqlite")) as diary:
        with diary.work() as work, pytest.raises(DiaryError, match="may look at this diary"):
            work.commit()

        assert diary.is_read_only
