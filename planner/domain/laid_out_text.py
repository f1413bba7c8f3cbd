"""A proposed session in words: when it is, what it would meet, and where its time comes from."""

from collections.abc import Iterator

from planner.domain.clash import Clash, Severity
from planner.domain.laid_out import Proposed
from planner.domain.language import translate
from planner.domain.wording import Clock, day_text, listed, time_range_text


def when_proposed(proposed: Proposed, clock: Clock) -> str:
    """Return “Tuesday 2 February 2027, 9am to 10am”, or the day alone."""
    draft = proposed.draft
    day = day_text(draft.start.date())
    if draft.all_day:
        return day
    hours = time_range_text(draft.start, draft.end, clock)
    return translate("laying out", "{day}, {hours}").format(day=day, hours=hours)


def met_by(proposed: Proposed) -> str:
    """Return what a proposal would meet, or that it meets nothing."""
    parts = [*_clashes(proposed.clashes), *_conflicts(proposed)]
    if not parts:
        return translate("laying out", "It would meet nothing to plan around.")
    return " ".join(parts)


def _clashes(clashes: tuple[Clash, ...]) -> Iterator[str]:
    forms = {
        Severity.AVOID: translate("laying out", "▲ Avoid: {names}."),
        Severity.ADJUST: translate("laying out", "◆ Adjust: {names}."),
        Severity.NOTE: translate("laying out", "• Note: {names}."),
    }
    for severity, words in forms.items():
        names = [one.occurrence.name for one in clashes if one.severity is severity]
        if names:
            yield words.format(names=listed(names))


def _conflicts(proposed: Proposed) -> Iterator[str]:
    uid = proposed.draft.uid
    others = [
        one.session.title
        for conflict in proposed.conflicts
        for one in (conflict.first, conflict.second)
        if one.session.uid != uid
    ]
    if others:
        words = translate("laying out", "At the same time as {titles}.")
        yield words.format(titles=listed(others))
