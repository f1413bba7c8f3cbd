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


class _Seat(Diary):
    """One person’s line to the server; nothing private is changed, so they need no file."""

    def __init__(self, server: Server, database: str, account: str) -> None:
        named = server.named(database, account)
        self._engine = server_engine(named.address, named.password)
        self.path = Path()

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

    def work(number: int) -> tuple[Counter[str], int]:
        return _work(seats[number], pools[number % _TRUSTS], until, random.Random(number))

    with ThreadPoolExecutor(CLIENTS) as threads:
        done = list(threads.map(work, range(CLIENTS)))
    for seat in seats:
        seat.close()
    kept = sum((counts for counts, _ in done), Counter[str]())
    after = _standing(server, database, pools)
    lost = sum(
        abs(after[one][0] - before[one][0] - kept[one])
        + abs(after[one][1] - before[one][1] - kept[one])
        for one in after
    )
    return Edited(kept=kept.total(), again=sum(again for _, again in done), lost=lost)


def _work(
    seat: _Seat, ids: list[str], until: float, chance: random.Random
) -> tuple[Counter[str], int]:
    kept, again = Counter[str](), 0
    while monotonic() < until:
        one = SessionId(chance.choice(ids))
        with seat.reading() as held:
            seen = held.sessions.get(one)
        while seen is not None:
            try:
                make_change(_one_more(seen), seat)
            except LostRaceError as error:
                again += 1
                standing: Any = error.races[0].standing
                seen = standing
            except MeanwhileError:
                again += 1
            else:
                kept[one] += 1
                break
    return kept, again


def _one_more(seen: Session) -> Change:
    counted = int(seen.notes or 0) + 1
    return Change(label="edit", sessions=(Edit(seen, replace(seen, notes=str(counted))),))


def _ids(server: Server, database: str, trust: int) -> list[str]:
    found = server.sql(
        f"SELECT id FROM session WHERE programme_id = 'p{trust}' "
        f"AND notes = '' AND rule IS NULL ORDER BY id LIMIT {_SESSIONS}",
        database,
    )
    return [str(one) for (one,) in found]


def _standing(
    server: Server, database: str, pools: dict[int, list[str]]
) -> dict[str, tuple[int, int]]:
    ids = ", ".join(f"'{one}'" for pool in pools.values() for one in pool)
    found = server.sql(f"SELECT id, version, notes FROM session WHERE id IN ({ids})", database)
    return {str(one): (int(version), int(notes or 0)) for one, version, notes in found}
