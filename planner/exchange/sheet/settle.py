"""What is to be settled in a view, in words: one entry for each session, the worst first."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from planner.domain.clash import Clash, worst_first
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock, listed, short_day_text, time_text, weekday_name
from planner.exchange.sheet.entries import SettleEntry, marked, untitled

_WEEK = 7


def settle_entries(view: PeriodView, clock: Clock) -> tuple[SettleEntry, ...]:
    """Return what is to be avoided or adjusted, worst first, one entry for each session."""
    by_session: dict[tuple[str, datetime], list[Clash]] = defaultdict(list)
    for clash in sorted(view.clashes, key=worst_first):
        if marked(clash.severity):
            by_session[(clash.instance.session.id, clash.instance.start)].append(clash)
    is_long = view.window.length > _WEEK
    return tuple(_settle_entry(one, clock, is_long=is_long) for one in by_session.values())


def _settle_entry(clashes: Sequence[Clash], clock: Clock, *, is_long: bool) -> SettleEntry:
    worst = clashes[0]
    start = worst.instance.start
    title = worst.instance.session.title.strip() or untitled()
    # In more than a week a day of the week might be any of several.
    day = short_day_text(start.date()) if is_long else weekday_name(start.weekday())
    if worst.instance.session.all_day:
        words = translate("printed", "{weekday}: {title} meets {observances}.")
    else:
        words = translate("printed", "{weekday} {time}: {title} meets {observances}.")
    met = listed([clash.occurrence.name for clash in clashes])
    return SettleEntry(
        day=start.date(),
        severity=worst.severity,
        name=words.format(weekday=day, time=time_text(start, clock), title=title, observances=met),
        advice=" ".join(_advice(clashes)),
        brief=_first_sentence(worst.advice),
        reasons=tuple(dict.fromkeys(clash.reason for clash in clashes)),
    )


def _advice(clashes: Iterable[Clash]) -> Iterator[str]:
    """Yield each advice once; of several times to finish by only the one that comes first."""
    told: set[str] = set()
    has_finish = False
    for clash in clashes:
        if clash.advice in told or (has_finish and clash.finish_by):
            continue
        told.add(clash.advice)
        has_finish = has_finish or clash.finish_by is not None
        yield clash.advice


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", text, maxsplit=1)[0]
