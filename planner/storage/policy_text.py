"""What a user has made of the clash policy, as fields of JSON and back."""

from collections.abc import Iterator
from datetime import time

from planner.domain.clash import Severity
from planner.domain.policy_choice import MOST_MINUTES, MOST_WEEKS, PolicyChoice
from planner.domain.session import SessionKind

_SILENT = "silent"


def policy_fields(choice: PolicyChoice) -> dict[str, object]:
    """Return what differs from the bundled policy."""
    fields: dict[str, object] = {
        "severities": [
            [rule, kind.value, _SILENT if severity is None else severity.value]
            for rule, kind, severity in sorted(choice.severities, key=str)
        ],
        "weeks": [list(pair) for pair in sorted(choice.weeks)],
        "travel_minutes": choice.travel_minutes,
        "break_minutes": choice.break_minutes,
        "afternoon": _time_text(choice.afternoon),
        "evening": _time_text(choice.evening),
    }
    return {key: value for key, value in fields.items() if value not in (None, [])}


def policy_choice_from(fields: object) -> PolicyChoice:
    """Return the choice; what this version does not understand is passed over."""
    if not isinstance(fields, dict):
        return PolicyChoice()
    return PolicyChoice(
        severities=frozenset(_severities(fields.get("severities"))),
        weeks=frozenset(_weeks(fields.get("weeks"))),
        travel_minutes=_minutes(fields.get("travel_minutes")),
        break_minutes=_minutes(fields.get("break_minutes")),
        afternoon=_time(fields.get("afternoon")),
        evening=_time(fields.get("evening")),
    )


def _severities(found: object) -> Iterator[tuple[str, SessionKind, Severity | None]]:
    for entry in found if isinstance(found, list) else ():
        match entry:
            case [str(rule), str(kind), str(severity)] if kind in set(SessionKind):
                if severity == _SILENT:
                    yield rule, SessionKind(kind), None
                elif severity in set(Severity):
                    yield rule, SessionKind(kind), Severity(severity)


def _weeks(found: object) -> Iterator[tuple[str, int]]:
    for entry in found if isinstance(found, list) else ():
        match entry:
            case [str(notice), int(weeks)] if 0 <= weeks <= MOST_WEEKS:
                yield notice, weeks


def _minutes(found: object) -> int | None:
    return found if type(found) is int and 0 <= found <= MOST_MINUTES else None


def _time(found: object) -> time | None:
    if not isinstance(found, str):
        return None
    try:
        return time.fromisoformat(found).replace(tzinfo=None)
    except ValueError:
        return None


def _time_text(moment: time | None) -> str | None:
    return None if moment is None else f"{moment:%H:%M}"
