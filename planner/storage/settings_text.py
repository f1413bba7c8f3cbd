"""Settings as JSON text that older and newer versions of the program can read."""

import json
from collections.abc import Iterable
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TypeVar

from planner.domain.dates import DateSpan
from planner.domain.observance import ObservanceId, PracticeSlug, Tradition
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet, set_named, with_set
from planner.domain.place import Nation, PlaceSlug
from planner.domain.reminder import LEAD_WEEKS
from planner.domain.session import ProgrammeId
from planner.domain.settings import (
    SESSION_LENGTHS,
    YEAR_STARTS,
    Settings,
    Term,
    WorkingHours,
)
from planner.storage.layout_text import layout_fields, layouts_from
from planner.storage.letterhead_text import letterhead_fields, letterhead_from
from planner.storage.policy_text import policy_choice_from, policy_fields

Choice = TypeVar("Choice", bound=StrEnum)

Fields = dict[str, object]

_ONE_MINUTE = timedelta(minutes=1)


def settings_from(text: str) -> Settings:
    """Return the settings that the text holds.

    What is missing, or was written by a version that knows other choices, takes its default.
    """
    fields = _fields_from(text)
    plain = Settings()
    place = fields.get("place")
    return Settings(
        place=PlaceSlug(place) if isinstance(place, str) else plain.place,
        nation=_nation_from(fields),
        overlay=_overlay_from(fields, plain.overlay),
        overlay_sets=_sets_from(fields),
        clock=_choice(fields, "clock", plain.clock),
        hidden_programmes=frozenset(map(ProgrammeId, _texts(fields, "hidden_programmes"))),
        terms=_terms(fields),
        working_hours=_hours(fields, plain.working_hours),
        weekend=_weekdays(fields, "weekend", plain.weekend),
        hides_weekend=fields.get("hides_weekend") is True,
        year_starts=_year_starts(fields, plain.year_starts),
        policy=policy_choice_from(fields.get("policy")),
        session_length=_session_length(fields, plain.session_length),
        remind_weeks=_remind_weeks(fields),
        layouts=layouts_from(fields.get("layouts")),
        letterhead=letterhead_from(fields.get("letterhead")),
    )


def settings_text(settings: Settings, stored: str = "{}") -> str:
    """Return the settings as text, with whatever else ``stored`` holds kept."""
    before = _fields_from(stored)
    fields: Fields = {
        "place": settings.place,
        "nation": settings.nation,
        "overlay_sets": _set_fields(settings.overlay_sets, before),
        "clock": settings.clock.value,
        "hidden_programmes": _sorted(settings.hidden_programmes),
        "terms": [
            {
                "name": term.name,
                "start": term.span.start.isoformat(),
                "end": term.span.end.isoformat(),
            }
            for term in settings.terms
        ],
        "working_hours": [
            f"{moment:%H:%M}"
            for moment in (settings.working_hours.start, settings.working_hours.end)
        ],
        "weekend": sorted(settings.weekend),
        "hides_weekend": settings.hides_weekend,
        "year_starts": settings.year_starts,
        "policy": policy_fields(settings.policy),
        "session_minutes": settings.session_length // _ONE_MINUTE,
        "remind_weeks": settings.remind_weeks,
        "layouts": layout_fields(settings.layouts),
        "letterhead": letterhead_fields(settings.letterhead),
    }
    fields |= _overlay_fields(settings.overlay, before)
    return json.dumps(before | fields, ensure_ascii=False, sort_keys=True)


def _nation_from(fields: Fields) -> Nation | None:
    found = fields.get("nation")
    return next((nation for nation in Nation if nation.value == found), None)


def _sets_from(fields: Fields) -> tuple[OverlaySet, ...]:
    sets: tuple[OverlaySet, ...] = ()
    for name, held in _stored_sets(fields).items():
        if set_named(sets, name) is None:
            sets = with_set(sets, OverlaySet(name=name, overlay=_overlay_from(held, Overlay())))
    return sets


def _set_fields(sets: Iterable[OverlaySet], before: Fields) -> list[Fields]:
    stored = _stored_sets(before)
    told = ((one.name, one.overlay, stored.get(one.name, {})) for one in sets)
    return [held | {"name": name} | _overlay_fields(overlay, held) for name, overlay, held in told]


def _stored_sets(fields: Fields) -> dict[str, Fields]:
    found = fields.get("overlay_sets")
    held = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
    return {one["name"]: one for one in held if isinstance(one.get("name"), str) and one["name"]}


def _overlay_fields(overlay: Overlay, before: Fields) -> Fields:
    unknown = set(_texts(before, "hidden_traditions")) - set(Tradition)
    return {
        # The hidden ones, so that a tradition which a later version adds is shown.
        "hidden_traditions": _sorted(set(Tradition) - overlay.traditions | unknown),
        "lowest_tier": overlay.lowest_tier.value,
        "hidden_practices": _sorted(overlay.hidden_practices),
        "shown_practices": _sorted(overlay.shown_practices),
        "hidden_observances": _sorted(overlay.hidden_observances),
        "shown_observances": _sorted(overlay.shown_observances),
    }


def _overlay_from(fields: Fields, plain: Overlay) -> Overlay:
    hidden = set(_texts(fields, "hidden_traditions"))
    return Overlay(
        traditions=frozenset(tradition for tradition in Tradition if tradition not in hidden),
        lowest_tier=_choice(fields, "lowest_tier", plain.lowest_tier),
        hidden_practices=frozenset(map(PracticeSlug, _texts(fields, "hidden_practices"))),
        shown_practices=frozenset(map(PracticeSlug, _texts(fields, "shown_practices"))),
        hidden_observances=frozenset(map(ObservanceId, _texts(fields, "hidden_observances"))),
        shown_observances=frozenset(map(ObservanceId, _texts(fields, "shown_observances"))),
    )


def _terms(fields: Fields) -> tuple[Term, ...]:
    found = fields.get("terms")
    read = map(_term, found) if isinstance(found, list) else ()
    return tuple(term for term in read if term is not None)


def _term(fields: object) -> Term | None:
    match fields:
        case {"name": str(name), "start": str(start), "end": str(end)}:
            try:
                return Term(name, DateSpan(date.fromisoformat(start), date.fromisoformat(end)))
            except ValueError:
                return None
        case _:
            return None


def _fields_from(text: str) -> Fields:
    try:
        found = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _choice(fields: Fields, key: str, default: Choice) -> Choice:
    found = fields.get(key)
    return next((choice for choice in type(default) if choice.value == found), default)


def _hours(fields: Fields, default: WorkingHours) -> WorkingHours:
    try:
        start, end = map(time.fromisoformat, _texts(fields, "working_hours"))
        return WorkingHours(start.replace(tzinfo=None), end.replace(tzinfo=None))
    except ValueError:
        return default


def _weekdays(fields: Fields, key: str, default: frozenset[int]) -> frozenset[int]:
    found = fields.get(key)
    if not isinstance(found, list):
        return default
    return frozenset(one for one in found if type(one) is int and 0 <= one < 7)


def _year_starts(fields: Fields, default: int) -> int:
    found = fields.get("year_starts")
    return next((month for month in YEAR_STARTS if type(found) is int and month == found), default)


def _session_length(fields: Fields, default: timedelta) -> timedelta:
    found = fields.get("session_minutes")
    minutes = timedelta(minutes=found) if type(found) is int and 0 < found <= 1440 else default
    return minutes if minutes in SESSION_LENGTHS else default


def _remind_weeks(fields: Fields) -> int | None:
    found = fields.get("remind_weeks")
    return next((weeks for weeks in LEAD_WEEKS if type(found) is int and weeks == found), None)


def _texts(fields: Fields, key: str) -> list[str]:
    found = fields.get(key)
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def _sorted(texts: Iterable[str]) -> list[str]:
    return sorted(map(str, texts))
