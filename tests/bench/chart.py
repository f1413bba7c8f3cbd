"""The measurements as one page of HTML: a table, and a chart and a table for each growth."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from tests.bench.growing import Growth, Line
from tests.bench.measure import Measurement

WIDTH, HEIGHT = 460, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 24, 16, 44
_LEAST = 1e-4
"""Seconds below which a time is drawn as this."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the grid: where it is, and what it says."""

    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A line as points of the picture, from left to right; the first line is ours."""

    who: str
    points: tuple[tuple[float, float], ...]

    @property
    def path(self) -> str:
        """Return the points as SVG writes them."""
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in self.points)


@dataclass(frozen=True, slots=True)
class Row:
    """One amount of work in words: our time, and that of each peer beside ours."""

    count: str
    ours: str
    peers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """One growth, drawn on scales that go up by tens, and told as a table."""

    what: str
    unit: str
    across: tuple[Tick, ...]
    upward: tuple[Tick, ...]
    lines: tuple[Drawn, ...]
    rows: tuple[Row, ...]


def write_page(path: Path, measured: Sequence[Measurement], growths: Sequence[Growth]) -> None:
    """Write the page, which needs nothing but itself."""
    # autoescape, since names may hold what HTML would read.
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined
    )
    page = environment.get_template("page.html.jinja").render(
        measured=[
            (one, time_words(one.seconds), time_words(one.against_seconds)) for one in measured
        ],
        pictures=[_picture(one) for one in growths],
        width=WIDTH,
        height=HEIGHT,
        left=_LEFT,
        bottom=HEIGHT - _BOTTOM,
        right=WIDTH - _RIGHT,
        top=_TOP,
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(page, "utf-8")


def time_words(seconds: float) -> str:
    """Return a time as somebody reads it: “0.48 s”, “12 ms”."""
    if seconds >= 1:
        return f"{seconds:.1f} s"
    milliseconds = seconds * 1000
    return f"{milliseconds:.0f} ms" if milliseconds >= 10 else f"{milliseconds:.2f} ms"


def _picture(growth: Growth) -> Picture:
    lines = (growth.ours, *growth.peers)
    counts = sorted({count for line in lines for count, _seconds in line.points})
    times = [max(seconds, _LEAST) for line in lines for _count, seconds in line.points]
    across = _Scale(log10(counts[0]), log10(counts[-1]), _LEFT, WIDTH - _RIGHT)
    upward = _Scale(floor(log10(min(times))), ceil(log10(max(times))), HEIGHT - _BOTTOM, _TOP)
    return Picture(
        what=growth.what,
        unit=growth.unit,
        across=tuple(Tick(across.at(count), f"{count:,}") for count in counts),
        upward=tuple(
            Tick(upward.at(10.0**power), time_words(10.0**power)) for power in upward.powers
        ),
        lines=tuple(_drawn(line, across, upward) for line in lines),
        rows=tuple(_rows(growth, counts)),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Powers of ten, from the least to the most, laid out between two places."""

    least: float
    most: float
    begin: float
    end: float

    @property
    def powers(self) -> range:
        return range(floor(self.least), ceil(self.most) + 1)

    def at(self, value: float) -> float:
        share = (log10(value) - self.least) / max(self.most - self.least, 1)
        return self.begin + share * (self.end - self.begin)


def _drawn(line: Line, across: _Scale, upward: _Scale) -> Drawn:
    return Drawn(
        line.who,
        tuple(
            (across.at(count), upward.at(max(seconds, _LEAST))) for count, seconds in line.points
        ),
    )


def _rows(growth: Growth, counts: Sequence[int]) -> Iterator[Row]:
    for count in counts:
        ours = growth.ours.at(count)
        yield Row(
            f"{count:,}",
            "not measured" if ours is None else time_words(ours),
            tuple(_beside(ours, peer.at(count)) for peer in growth.peers),
        )


def _beside(ours: float | None, theirs: float | None) -> str:
    if theirs is None:
        return "not measured"
    if ours is None:
        return time_words(theirs)
    return f"{time_words(theirs)} (ours is {ours / theirs:.2f} of it)"
