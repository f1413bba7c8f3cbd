"""Written statements as blocks of a page, with numbers for the sources that they rest on."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.domain.faith_page import (
    Listed,
    Part,
    Reference,
    Section,
    Statement,
    Subheading,
    Tabled,
    Told,
)
from planner.domain.observance import Source
from planner.domain.page import (
    Block,
    Heading,
    Link,
    PageId,
    Paragraph,
    Points,
    Shelf,
    SourceLine,
    Table,
)

# Numbers that began a line would be read with what follows them. Long lists of them may break.
_JOIN = "\N{NO-BREAK SPACE}"


class Citations:
    """Numbers sources in the order in which a page first names them."""

    def __init__(self) -> None:
        self._numbers: dict[Source, int] = {}
        self._checked: dict[Source, date] = {}

    @property
    def lines(self) -> tuple[SourceLine, ...]:
        """The sources by number, each with the last day on which it was checked."""
        return tuple(
            SourceLine(source=source, checked=self._checked[source], number=number)
            for source, number in self._numbers.items()
        )

    def section(self, section: Section) -> Iterator[Block]:
        """Yield a section under its heading."""
        yield Heading(section.title)
        yield from map(self._block, section.parts)

    def words(self, statement: Statement) -> str:
        """Return one statement with the numbers of its sources behind it."""
        return self.cells(statement)[-1]

    def cells(self, statement: Statement) -> tuple[str, ...]:
        """Return the cells of a statement, the numbers of its sources behind the last."""
        *before, last = statement.cells
        return (*before, f"{last}{self._marks(statement)}")

    def _block(self, part: Part) -> Block:
        match part:
            case Subheading():
                return Heading(part.text, level=2)
            case Told():
                return Paragraph(self.words(part.statement), _links([part.statement]))
            case Listed():
                return Points(tuple(map(self.words, part.statements)), _links(part.statements))
            case Tabled():
                rows = tuple(map(self.cells, part.statements))
                return Table(part.head, rows, _links(part.statements))

    def _marks(self, statement: Statement) -> str:
        if not statement.sources:
            return ""
        numbers = sorted(self._number(source, statement.checked) for source in statement.sources)
        return f"{_JOIN}[{', '.join(map(str, numbers))}]"

    def _number(self, source: Source, checked: date) -> int:
        self._checked[source] = max(self._checked.get(source, checked), checked)
        return self._numbers.setdefault(source, len(self._numbers) + 1)


def _links(statements: Iterable[Statement]) -> tuple[Link, ...]:
    return tuple(_link(one) for statement in statements for one in statement.references)


def _link(reference: Reference) -> Link:
    return Link(text=reference.words, target=PageId(Shelf.FAITH, reference.target))
