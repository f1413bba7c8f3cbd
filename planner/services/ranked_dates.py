"""The answer to a search for a date as text, JSON and a page."""

import json
from collections.abc import Sequence

from planner.domain.date_search import DateRequest, RankedDate
from planner.domain.date_search_text import reason_for, touches_text, when_found
from planner.domain.wording import span_text
from planner.exchange.records import Record, instance_record, touch_record
from planner.services.html_pages import page_from


def dates_as_text(request: DateRequest, found: Sequence[RankedDate], limit: int) -> str:
    """Return a heading and a few lines for each of the best dates."""
    told = [
        f"{rank}. {when_found(one)}\n   {reason_for(one)}\n   {touches_text(one)}"
        for rank, one in enumerate(found[:limit], 1)
    ]
    more = len(found) - len(told)
    rest = [f"{more:,} more days; --limit lists them."] if more else []
    return "\n\n".join([heading_of(request), *told, *rest])


def dates_as_json(request: DateRequest, found: Sequence[RankedDate]) -> str:
    """Return the dates, best first, each with what it touches."""
    record = {
        "kind": request.kind.value,
        "minutes": int(request.length.total_seconds() // 60),
        "from": request.window.start.isoformat(),
        "to": request.window.end.isoformat(),
        "dates": [_record(rank, one) for rank, one in enumerate(found, 1)],
    }
    return json.dumps(record, ensure_ascii=False, indent=1)


def dates_as_html(request: DateRequest, found: Sequence[RankedDate]) -> str:
    """Return one page with a table, for a browser or a screen reader."""
    rows = [
        {"when": when_found(one), "reason": reason_for(one), "touches": touches_text(one)}
        for one in found
    ]
    return page_from("find-date.html", heading=heading_of(request), rows=rows)


def heading_of(request: DateRequest) -> str:
    """Return what was asked for in one line."""
    minutes = int(request.length.total_seconds() // 60)
    return f"Dates for {request.kind.value}, {minutes} minutes, {span_text(request.window)}"


def _record(rank: int, found: RankedDate) -> Record:
    return {
        "rank": rank,
        "date": found.day.isoformat(),
        "start": found.start.isoformat(),
        "end": found.end.isoformat(),
        "severity": found.severity.value if found.severity else None,
        "reason": reason_for(found),
        "touches": [touch_record(clash) for clash in found.clashes],
        "conflicts": [instance_record(one) for one in found.conflicts],
    }
