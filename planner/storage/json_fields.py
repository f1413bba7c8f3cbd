"""Reading JSON text of older and newer versions: what cannot be read is left out."""

import json
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

Fields = dict[str, object]
Member = TypeVar("Member", bound=StrEnum)


def fields_from(text: str) -> Fields:
    """Return the table that a text holds, or an empty one."""
    try:
        found = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def fields_text(fields: Fields) -> str:
    """Return the text that holds a table, always the same for the same table."""
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def table_in(fields: Fields, key: str) -> Fields:
    """Return the table under a key, or an empty one."""
    found = fields.get(key)
    return found if isinstance(found, dict) else {}


def text_in(fields: Fields, key: str) -> str:
    """Return the text under a key, or none."""
    found = fields.get(key)
    return found if isinstance(found, str) else ""


def texts_in(fields: Fields, key: str) -> list[str]:
    """Return the texts in the list under a key."""
    found = fields.get(key)
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def members_in(kind: type[Member], fields: Fields, key: str) -> frozenset[Member]:
    """Return the values of an enum that the list under a key names."""
    named = set(texts_in(fields, key))
    return frozenset(one for one in kind if one.value in named)


def member_in(kind: type[Member], fields: Fields, key: str, otherwise: Member) -> Member:
    """Return the value of an enum under a key, or another where there is none."""
    named = fields.get(key)
    return next((one for one in kind if one.value == named), otherwise)


def day_in(fields: Fields, key: str) -> date | None:
    """Return the day under a key, or None."""
    return day_from(fields.get(key))


def days_in(fields: Fields, key: str) -> Iterator[tuple[str, date]]:
    """Yield the days of the table under a key, with their names."""
    for one, text in table_in(fields, key).items():
        day = day_from(text)
        if day is not None:
            yield one, day


def day_from(value: object) -> date | None:
    """Return the day that a value of JSON is, or None."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
