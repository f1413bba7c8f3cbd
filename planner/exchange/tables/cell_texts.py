"""What is written in the cell of a rota: a title, hours, a place, a code, or several sessions."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.session import SessionKind
from planner.domain.table import Cell, is_blank, text_of
from planner.domain.table_mapping import ShiftCode
from planner.domain.typed_words import tidied
from planner.exchange.tables.time_words import DAY_MINUTES, Hours, hours_in_cell, hours_inside

PLACE_WORDS = re.compile(
    r"\b(?:rooms?|rm|theatres?|clinics?|wards?|halls?|suites?|labs?|laboratory|centre|building|"
    r"block|floor|library|auditorium|teams|zoom|online|virtual|seminar|sim(?:ulation)?)\b",
    re.IGNORECASE,
)
"""Words that a place is named by."""

OFF_WORDS = frozenset(
    {
        *("off", "day off", "do", "d/o", "rest", "rest day", "rd", "zero", "zero day", "z", "nwd"),
        *("al", "a/l", "annual leave", "leave", "l", "sl", "s/l", "study leave", "sick", "nil"),
        *("bh", "bank holiday", "ph", "-", "–", "—", "/", "x", "n/a", "none", "free", "toil"),
    }
)
"""What a cell says that stands for no session at all, where no key says otherwise."""

_EVENING = 18 * 60
_CODE = re.compile(r"[A-Z0-9][A-Z0-9/+*&.\-]{0,5}[a-z]?[0-9]?")
_NAME = re.compile(
    r"(?:[A-Z][a-z]+(?:['’-][A-Z]?[a-z]+)*|[A-Z]{1,2}\.?|[Dd]r\.?|Prof\.?|Mrs?\.?|Ms\.?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CellText:
    """One session as a cell tells it; without hours it has those of its head, or all day."""

    title: str
    hours: Hours | None = None
    location: str = ""
    notes: str = ""
    kind: SessionKind | None = None
    usual_kind: SessionKind | None = None


def is_off(cell: Cell) -> bool:
    """Tell whether a cell says that there is nothing on."""
    return tidied(text_of(cell)).casefold().strip(".") in OFF_WORDS


def texts_in(cell: Cell) -> tuple[CellText, ...]:
    """Return the sessions that a cell tells by their titles: one for each line that has hours."""
    lines = [tidied(line) for line in text_of(cell).split("\n")]
    lines = [line for line in lines if line]
    if sum(_begins_with_hours(line) for line in lines) > 1:
        return tuple(_several(lines))
    return (_single(lines),) if lines else ()


def _begins_with_hours(line: str) -> bool:
    found = hours_inside(line)
    if found is None or not found[1]:
        return False
    return line[0].isdigit() and not found[1].startswith(line[:4])


def _several(lines: Sequence[str]) -> list[CellText]:
    groups: list[list[str]] = []
    for line in lines:
        if _begins_with_hours(line) or not groups:
            groups.append([line])
        else:
            groups[-1].append(line)
    return [_single(group) for group in groups]


def _single(lines: Sequence[str]) -> CellText:
    hours: Hours | None = None
    words: list[str] = []
    for line in lines:
        whole = hours_in_cell(line) if any(mark in line for mark in "-–—:.") else None
        found = (whole, "") if whole else hours_inside(line)
        if hours is None and found is not None:
            hours, rest = found
            words += [rest] if rest else []
        else:
            words.append(line)
    title = words[0] if words else ""
    places = [word for word in words[1:] if PLACE_WORDS.search(word)]
    notes = [word for word in words[1:] if word not in places[:1]]
    return CellText(
        title=title, hours=hours, location=next(iter(places), ""), notes="\n".join(notes)
    )


def is_code_like(text: str) -> bool:
    """Tell whether a text looks like a code of a rota: LD, N1, A/L, or with hours behind it."""
    return _CODE.fullmatch(code_in(text)) is not None


def is_name_like(text: str) -> bool:
    """Tell whether a text may be names of people: a few words in capitals, and no figures."""
    words = re.split(r"[\s,/&+]+", text.strip())
    return 1 <= len(words) <= 6 and all(_NAME.fullmatch(word) for word in words)


def code_in(cell: Cell) -> str:
    """Return the code that a cell holds, without the hours beside it."""
    text = tidied(text_of(cell))
    found = hours_inside(text)
    return found[1] if found is not None and found[1] else text


def same_code(one: str, other: str) -> bool:
    """Tell whether two codes are one, whatever their case and spaces."""
    return _plain(one) == _plain(other)


def meaning_of(cell: Cell, key: Sequence[ShiftCode]) -> ShiftCode | None:
    """Return what a key says of the code in a cell, None where it says nothing."""
    plain = {_plain(text_of(cell)), _plain(code_in(cell))}
    return next((code for code in key if _plain(code.code) in plain), None)


def coded_text(cell: Cell, key: Sequence[ShiftCode]) -> CellText | None:
    """Return the session of a code, None where neither key nor the cell itself says what it is."""
    code = meaning_of(cell, key)
    stated = hours_inside(tidied(text_of(cell)))
    hours = stated[0] if stated else _hours_of(code)
    if code is None and (stated is None or is_blank(stated[1])):
        return None
    title = (code.title or code.code) if code is not None else code_in(cell)
    return CellText(
        title=title,
        hours=hours,
        kind=None if code is None else code.kind,
        usual_kind=_usual_kind(hours),
    )


def _hours_of(code: ShiftCode | None) -> Hours | None:
    if code is None or code.start is None:
        return None
    start = code.start.hour * 60 + code.start.minute
    if code.end is None:
        return Hours(start)
    end = code.end.hour * 60 + code.end.minute
    return Hours(start, end if end > start else end + DAY_MINUTES)


def _usual_kind(hours: Hours | None) -> SessionKind:
    if hours is None or hours.end is None:
        return SessionKind.SHIFT
    is_night = hours.end > DAY_MINUTES and hours.start >= _EVENING
    return SessionKind.NIGHT if is_night else SessionKind.SHIFT


def _plain(code: str) -> str:
    return re.sub(r"\s+", "", code).casefold()
