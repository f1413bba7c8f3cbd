"""What a rota says itself of its codes: a key beside or below the grid, such as “LD = Long day”."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from planner.domain.table import Cell, Table, is_blank, text_of
from planner.domain.table_mapping import GridMapping, ShiftCode
from planner.domain.typed_words import tidied
from planner.exchange.tables.cell_texts import code_in, is_off, same_code
from planner.exchange.tables.grid_view import bands_of
from planner.exchange.tables.time_words import Hours, hours_in_cell, hours_inside

_LONGEST_CODE = 12
_SAYS = re.compile(r"(?P<code>[^=:]{1,12}?)\s*(?:=|:|\s[-–—]\s)\s*(?P<words>\S.*)")
_OFF = re.compile(
    r"\b(?:off|leave|rest|zero|holiday|sick|not working|unavailable)\b", re.IGNORECASE
)


def codes_in_grid(table: Table, mapping: GridMapping) -> tuple[str, ...]:
    """Return the codes of a grid as they are first written, the most frequent first."""
    views = bands_of(table, mapping)
    counts: Counter[str] = Counter()
    written: dict[str, str] = {}
    for code in (code_in(cell) for view in views for cell in view.dated_cells()):
        plain = re.sub(r"\s+", "", code).casefold()
        written.setdefault(plain, code)
        counts[plain] += 1
    return tuple(written[plain] for plain, _ in counts.most_common())


def key_of(table: Table, codes: Sequence[str]) -> tuple[ShiftCode, ...]:
    """Return what a table itself says of codes, and those that stand for a day off."""
    said = _sayings(table)
    found: list[ShiftCode] = []
    for code in codes:
        words = next((words for other, words in said if same_code(code, other)), None)
        if words is not None:
            found.append(shift_code(code, words))
        elif is_off(code):
            found.append(ShiftCode(code=code, title=code, is_session=False))
    return tuple(found)


def shift_code(code: str, words: str) -> ShiftCode:
    """Return a code with its meaning, from words such as “Long day 08:00-20:30” or “Day off”."""
    words = tidied(words)
    whole = hours_in_cell(words)
    found = (whole, "") if whole is not None else hours_inside(words)
    hours, title = found if found is not None else (None, words)
    start, end = hours.times() if isinstance(hours, Hours) else (None, None)
    title = re.sub(r"\s*[,;:–-]\s*$", "", title).strip() or code
    is_session = not (is_off(words) or (_OFF.search(words) and hours is None))
    return ShiftCode(code=code, title=title, start=start, end=end, is_session=is_session)


def _sayings(table: Table) -> list[tuple[str, str]]:
    """Return each code and what seems to be said of it, in order of the table."""
    return [saying for row in table.rows for saying in _in_row(row)]


def _in_row(row: Sequence[Cell]) -> Iterator[tuple[str, str]]:
    texts = [text_of(cell) for cell in row]
    for number, text in enumerate(texts):
        for line in text.split("\n"):
            found = _SAYS.fullmatch(line.strip())
            if found and not _is_hour(found["code"]):
                yield found["code"].strip(), found["words"]
        beside = [each for each in texts[number + 1 : number + 5] if each]
        # A code, its meaning and its hours in cells of their own, with no other cell before them.
        is_first = all(is_blank(each) for each in texts[max(0, number - 1) : number])
        if is_first and text and len(text) <= _LONGEST_CODE and _tells(beside):
            yield text, " ".join(beside[:3])


def _tells(beside: Sequence[str]) -> bool:
    """Tell whether cells explain a code: words of some length, or hours, and not more codes."""
    if not beside or len(beside) > 3:
        return False
    hours = [hours_in_cell(each) for each in beside]
    has_hours = any(each is not None and each.end is not None for each in hours)
    return has_hours or (len(beside) == 1 and (len(beside[0]) > _LONGEST_CODE or is_off(beside[0])))


def _is_hour(text: str) -> bool:
    return text.strip().isdecimal()
