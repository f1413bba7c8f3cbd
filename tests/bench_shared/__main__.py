"""Fill a shared diary on a server, and print how it keeps to its limits; exit 1 where not.

``--sessions`` says how many (10,000,000), ``--seconds`` how long people edit (60), and
``--explain`` a folder in which to keep the server's plans.
"""

import random
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from planner.content.almanac import Almanac
from planner.domain.dates import DateSpan
from planner.domain.search_text import asked_from
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace
from planner.storage.server.diary import ServerDiary
from tests.bench.measure import shortest, timed
from tests.bench_shared.asking import Answer, Question, answer, engine_of, middle
from tests.bench_shared.editing import CLIENTS, edited_for
from tests.bench_shared.filling import (
    COMMON,
    ONE,
    PROGRAMMES,
    RARE,
    TRUSTS,
    WHOLE,
    editor,
    fill,
    name_for,
)
from tests.server.postgres import Server, running_server, why_none

DATABASE = "region"
_TRUST = 17
_YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
_TODAY = date(2026, 9, 16)
_TIMES = 20

# What a server for a region has at the least. The trial server writes without waiting for its disk.
_SETTINGS = (
    "shared_buffers = '2GB'",
    "effective_cache_size = '6GB'",
    "max_wal_size = '8GB'",
    "wal_level = 'minimal'",
    "max_wal_senders = 0",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of what is printed; ``limit`` is None where a figure is only told."""

    what: str
    figure: float
    limit: float | None
    unit: str

    @property
    def is_over(self) -> bool:
        """Tell whether the figure is over its limit."""
        return self.limit is not None and self.figure > self.limit


def main() -> int:
    """Return 0 where every limit is kept, 2 where no server can be started."""
    parser = ArgumentParser(prog="bench-shared", description=__doc__)
    parser.add_argument("--sessions", type=int, default=10_000_000)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--explain", type=Path)
    asked = parser.parse_args()
    if reason := why_none():
        sys.stderr.write(f"{reason}\n")
        return 2
    with running_server() as server, TemporaryDirectory() as name:
        for setting in _SETTINGS:
            server.sql(f"ALTER SYSTEM SET {setting}")
        server.stop()
        server.start()
        took = timed(lambda: fill(server, DATABASE, Path(name), asked.sessions))
        (size,) = server.sql(f"SELECT pg_database_size('{DATABASE}') / 1e9")
        _say(Line(f"filled {asked.sessions:,} sessions of {TRUSTS} trusts", took, None, "s"))
        _say(Line("the database", float(size[0]), None, "GB"))
        lines = list(measured(server, Path(name), asked.seconds, asked.explain))
    return 1 if any(line.is_over for line in lines) else 0


def measured(server: Server, folder: Path, seconds: float, explain: Path | None) -> Iterator[Line]:
    """Yield what is measured on a server that is filled, once it is said."""
    yield from _month_of_one_programme(server, explain)
    yield from _as_a_trust(server, explain)
    yield from _searches(server, explain)
    yield from _clash_check(server, folder)
    yield from _editing(server, seconds)


def _month_of_one_programme(server: Server, explain: Path | None) -> Iterator[Line]:
    chance = random.Random(1)
    answers = []
    with engine_of(server, DATABASE, ONE) as engine:
        for _ in range(_TIMES):
            name_for(server, DATABASE, ONE, chance.randrange(TRUSTS * PROGRAMMES))
            answers.append(answer(engine, _touching(_month(chance))))
    kept = middle(answers)
    _keep(explain, "month-of-one-programme", kept)
    slowest = max(one.milliseconds for one in answers)
    yield _say(Line("month of one programme, on the server", kept.milliseconds, 20, "ms"))
    yield _say(Line(f"the slowest of {_TIMES} such months", slowest, 20, "ms"))


def _as_a_trust(server: Server, explain: Path | None) -> Iterator[Line]:
    month, zone = DateSpan(date(2026, 9, 1), date(2026, 10, 1)), "Europe/London"
    questions: dict[str, Question] = {
        f"month of a trust’s {PROGRAMMES} programmes": _touching(month),
        "year of a trust": _touching(_YEAR),
        "year of a trust, counted by day": lambda held: held.sessions.counted_by_day(_YEAR, zone),
        "what is not plain of that year": lambda held: held.sessions.not_plain(_YEAR, zone),
    }
    names = ("month-of-a-trust", "year-of-a-trust", "year-counted", "year-not-plain")
    with engine_of(server, DATABASE, editor(_TRUST)) as engine:
        for name, (what, question) in zip(names, questions.items(), strict=True):
            found = middle([answer(engine, question) for _ in range(5)])
            _keep(explain, name, found)
            yield _say(Line(f"{what}, on the server", found.milliseconds, None, "ms"))


def _searches(server: Server, explain: Path | None) -> Iterator[Line]:
    for account, who in ((editor(_TRUST), "a trust"), (WHOLE, "who sees all")):
        for word, how in ((RARE, "rare"), (COMMON, "common")):
            with engine_of(server, DATABASE, account) as engine:
                found = middle([answer(engine, _search(word)) for _ in range(3)])
            _keep(explain, f"search-{how}-{'trust' if who == 'a trust' else 'all'}", found)
            what = f"search for a {how} word, by {who}, on the server"
            yield _say(Line(what, found.milliseconds, None, "ms"))


def _touching(window: DateSpan) -> Question:
    return lambda held: held.sessions.touching(window)


def _search(word: str) -> Question:
    return lambda held: held.sessions.answering(asked_from(word), _TODAY, 20)


def _clash_check(server: Server, folder: Path) -> Iterator[Line]:
    named = server.named(DATABASE, editor(_TRUST))
    almanac = Almanac.open(bundled_almanac_path())
    with closing(ServerDiary.connect(named, folder / "trust.sqlite")) as diary:
        workspace = Workspace(almanac, diary, lambda: _TODAY)
        report = workspace.clash_report(_YEAR, _TODAY)
        took = shortest(lambda: workspace.clash_report(_YEAR, _TODAY), times=3)
        began = process_time()
        workspace.clash_report(_YEAR, _TODAY)
        worked = process_time() - began
        with diary.reading() as held:
            reading = shortest(lambda: held.sessions.touching(_YEAR), times=3)
    what = f"clash check of a trust’s year ({report.sessions:,} sessions)"
    yield _say(Line(what, took, 2, "s"))
    # Where others work on the same computer, a check waits for them too.
    yield _say(Line("of that, work of this computer’s processor", worked, None, "s"))
    yield _say(Line("of that, reading them from the server", reading, None, "s"))


def _editing(server: Server, seconds: float) -> Iterator[Line]:
    found = edited_for(server, DATABASE, seconds)
    yield _say(Line(f"edits kept of {CLIENTS} people in {seconds:g} s", found.kept, None, ""))
    yield _say(Line("races lost, told and run again", found.again, None, ""))
    yield _say(Line("edits lost", found.lost, 0, ""))


def _month(chance: random.Random) -> DateSpan:
    first = date(2024, 1, 1) + timedelta(days=chance.randrange(4 * 365))
    return DateSpan(first, first + timedelta(days=30))


def _keep(folder: Path | None, name: str, found: Answer) -> None:
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.txt").write_text("\n\n".join(found.plans) + "\n", encoding="utf-8")


def _say(line: Line) -> Line:
    figure = f"{line.figure:,.0f}" if line.unit == "" else f"{line.figure:,.2f} {line.unit}"
    limit = "" if line.limit is None else f"   limit {line.limit:g} {line.unit}".rstrip()
    over = "   OVER" if line.is_over else ""
    sys.stdout.write(f"{line.what:<66}{figure:>14}{limit}{over}\n")
    sys.stdout.flush()
    return line


if __name__ == "__main__":
    sys.exit(main())
