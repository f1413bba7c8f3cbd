"""Two hundred people who change the same sessions for a minute: does any change get lost?"""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import Any

from typing_extensions import override

from planner.domain.change import Change, Edit
from planner.domain.errors import DiaryError, MeanwhileError
from planner.domain.lost_race import LostRaceError
from planner.domain.session import Session, SessionId
from planner.services.writing import make_change
from planner.storage.diary import Diary
from planner.storage.engines import Engines
from planner.storage.plan_lock import KeyRing
from planner.storage.server.connecting import server_engine
from tests.bench_shared.filling import editor
from tests.server.postgres import Server

CLIENTS = 200
_TRUSTS = 20
_SESSIONS = 50
"""How many of its sessions each trust’s ten people change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """What came of it: edits kept, races lost and run again, and edits that cannot be found."""

    kept: int
    again: int
    lost: int


@dataclass(frozen=True, slots=True)
class _Mark:
    session: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    version: int
    marks: frozenset[str]


class _Seat(Diary):
    """One person’s line to the server; nothing private is changed, so they need no file."""

    def __init__(self, server: Server, database: str, account: str) -> None:
        named = server.named(database, account)
        self._engine = server_engine(named.address, named.password)
        self.path = Path()
        self.plan_keys = KeyRing()

    name = "the diary of the region"
    is_read_only = False
    stamp = None

    @property
    @override
    def engines(self) -> Engines:
        return Engines.of_file(self._engine)

    @override
    def copy_to(self, target: Path) -> None:
        raise NotImplementedError

    @override
    def copy_aside(self) -> Path:
        raise NotImplementedError

    @override
    def close(self) -> None:
        self._engine.dispose()

    @override
    def refusal(self, *, is_private: bool) -> DiaryError | None:
        return None


def edited_for(server: Server, database: str, seconds: float) -> Edited:
    """Have everybody edit for so long, and look for what they say they have kept."""
    pools = {trust: _ids(server, database, trust) for trust in range(_TRUSTS)}
    before = _standing(server, database, pools)
    seats = [_Seat(server, database, editor(number % _TRUSTS)) for number in range(CLIENTS)]
    for seat in seats:
        # Everybody has come before anybody begins.
        with seat.reading() as held:
            held.programmes.all()
    until = monotonic() + seconds

    def work(number: int) -> tuple[list[_Mark], int]:
        return _work(seats[number], pools[number % _TRUSTS], until, random.Random(number))

    with ThreadPoolExecutor(CLIENTS) as threads:
        done = list(threads.map(work, range(CLIENTS)))
    for seat in seats:
        seat.close()
    standing = _standing(server, database, pools)
    kept = [mark for marks, _ in done for mark in marks]
    missing = sum(mark.text not in standing[mark.session].marks for mark in kept)
    counted = Counter(mark.session for mark in kept)
    miscounted = sum(
        abs(now.version - before[one].version - counted[one]) for one, now in standing.items()
    )
    again = sum(again for _, again in done)
    return Edited(kept=len(kept), again=again, lost=missing + miscounted)


def _work(
    seat: _Seat, ids: list[str], until: float, chance: random.Random
) -> tuple[list[_Mark], int]:
    kept: list[_Mark] = []
    again = 0
    while monotonic() < until:
        mark = _Mark(chance.choice(ids), f"{chance.getrandbits(64):x}")
        with seat.reading() as held:
            seen = held.sessions.get(SessionId(mark.session))
        while seen is not None:
            try:
                make_change(_marked(seen, mark), seat)
            except LostRaceError as error:
                again += 1
                standing: Any = error.races[0].standing
                seen = standing
            except MeanwhileError:
                again += 1
            else:
                kept.append(mark)
                break
    return kept, again


def _marked(seen: Session, mark: _Mark) -> Change:
    # No two edits want the same: that would be no race.
    wanted = replace(seen, notes=f"{seen.notes} {mark.text}".strip())
    return Change(label="edit", sessions=(Edit(seen, wanted),))


def _ids(server: Server, database: str, trust: int) -> list[str]:
    found = server.sql(
        f"SELECT id FROM session WHERE programme_id = 'p{trust}' "
        f"AND rule IS NULL ORDER BY id LIMIT {_SESSIONS}",
        database,
    )
    return [str(one) for (one,) in found]


def _standing(server: Server, database: str, pools: dict[int, list[str]]) -> dict[str, _Standing]:
    ids = ", ".join(f"'{one}'" for pool in pools.values() for one in pool)
    found = server.sql(f"SELECT id, version, notes FROM session WHERE id IN ({ids})", database)
    return {
        str(one): _Standing(version=int(version), marks=frozenset(str(notes).split()))
        for one, version, notes in found
    }
