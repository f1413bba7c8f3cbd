"""From content lines to the blocks between BEGIN and END, one inside another."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from quopri import decodestring

from planner.domain.errors import TimetableError
from planner.domain.language import translate
from planner.exchange.ics.text import ContentLine, unescaped

# A calendar, an event in it and an alarm in that make three; the rest is room for the unforeseen.
_DEEPEST = 10
_NO_NAME = "the file itself"
# Up to the first colon outside quotation marks, which parameters may have.
_BEFORE_VALUE = re.compile(r'[^:"]*(?:"[^"]*"[^:"]*)*:')
_IN_ASCII = re.compile(r";\s*(?:ENCODING\s*=\s*)?QUOTED-PRINTABLE\s*[;:]", re.IGNORECASE)
_PROPERTY_NAME = re.compile(r"\s*([A-Za-z0-9-]+)\s*[;:]")


@dataclass(frozen=True, slots=True)
class Block:
    """A component of RFC 5545, such as VEVENT: its own property lines and the blocks inside it.

    ``number`` is the line of its BEGIN. Names are in capitals; ``by_name`` are its property lines
    by theirs, those that are none under an empty one.
    """

    name: str
    number: int
    by_name: dict[str, list[ContentLine]] = field(default_factory=dict)
    blocks: list["Block"] = field(default_factory=list)

    def add(self, line: ContentLine) -> None:
        """Take in a property line."""
        match = _PROPERTY_NAME.match(line.text)
        self.by_name.setdefault(match[1].upper() if match else "", []).append(line)

    @property
    def lines(self) -> Iterator[ContentLine]:
        """The property lines, those of one name together."""
        return chain.from_iterable(self.by_name.values())

    def inside(self, name: str) -> Iterator["Block"]:
        """Yield the blocks of one name directly inside this one."""
        return (block for block in self.blocks if block.name == name)

    def properties(self) -> "Properties":
        """Return the property lines by their names."""
        return Properties(self.by_name)

    def text_of(self, name: str) -> str:
        """Return the text of the first property of that name, empty where there is none."""
        return self.properties().text_of(name)


@dataclass(frozen=True, slots=True)
class Properties:
    """The property lines of a block by name, in capitals; lines that are none have an empty one."""

    by_name: Mapping[str, Sequence[ContentLine]]

    def lines_of(self, name: str) -> Sequence[ContentLine]:
        """Return the lines of one name, none where it does not stand there."""
        return self.by_name.get(name, ())

    def value_of(self, name: str) -> str:
        """Return what the first line of that name states, as written."""
        lines = self.lines_of(name)
        return value_in(lines[0].text) if lines else ""

    def values_of(self, name: str) -> tuple[str, ...]:
        """Return what each line of that name states, as written; empty ones are left out."""
        return tuple(filter(None, (value_in(line.text) for line in self.lines_of(name))))

    def text_of(self, name: str) -> str:
        """Return the text that the first line of that name states."""
        lines = self.lines_of(name)
        return text_in(lines[0].text) if lines else ""


def value_in(line: str) -> str:
    """Return what stands behind the name and the parameters of a property line."""
    return line[value_begins(line) :].strip()


def text_in(line: str) -> str:
    """Return the text that a property line states, which vCalendar 1.0 may write in ASCII alone."""
    begins = value_begins(line)
    if not _IN_ASCII.search(line, 0, begins):
        return unescaped(line[begins:].strip())
    octets = decodestring(line[begins:].strip().encode())
    try:
        return unescaped(octets.decode())
    except UnicodeDecodeError:
        return unescaped(octets.decode("cp1252", errors="replace"))


def value_begins(line: str) -> int:
    """Return where in a property line its value begins, which is at its end where it has none."""
    match = _BEFORE_VALUE.match(line)
    return match.end() if match else len(line)


def calendars_in(lines: Iterable[ContentLine], file: str) -> tuple[Block, ...]:
    """Return each VCALENDAR of a file.

    Raises TimetableError where a block is not closed, which is how a cut file shows, or where the
    blocks do not stand one inside another.
    """
    root = Block(_NO_NAME, 0)
    opened = [root]
    last = 0
    for line in lines:
        last = line.number
        keyword, _, value = line.text.partition(":")
        match keyword.strip().upper():
            case "BEGIN":
                _open(opened, Block(value.strip().upper(), line.number), file)
            case "END":
                _close(opened, value.strip().upper(), line.number, file)
            case _:
                opened[-1].add(line)
    if len(opened) > 1:
        inner = opened[-1]
        fault = translate(
            "timetables", "the file stops here, inside the {name} that begins on line {number}"
        ).format(name=inner.name, number=inner.number)
        raise _refusal(file, last, fault)
    return tuple(root.inside("VCALENDAR"))


def _open(opened: list[Block], block: Block, file: str) -> None:
    if len(opened) > _DEEPEST:
        raise _refusal(
            file, block.number, translate("timetables", "too many blocks stand one inside another")
        )
    opened[-1].blocks.append(block)
    opened.append(block)


def _close(opened: list[Block], name: str, line: int, file: str) -> None:
    inner = opened[-1]
    if name == inner.name:
        opened.pop()
    elif any(name == block.name for block in opened):
        fault = translate(
            "timetables", "the {name} that begins on line {number} has no end"
        ).format(name=inner.name, number=inner.number)
        raise _refusal(file, line, fault)
    elif len(opened) == 1 or not inner.name.startswith(name):
        # A beginning of the right name is a line cut short, told as such at the end of the file.
        raise _refusal(
            file,
            line,
            translate("timetables", "END:{name} closes no block that is open here").format(
                name=name
            ),
        )


def _refusal(file: str, line: int, fault: str) -> TimetableError:
    return TimetableError(
        file=file,
        place=translate("timetables", "line {line}").format(line=line),
        fault=fault,
        remedy=translate("timetables", "download or export it again"),
    )
