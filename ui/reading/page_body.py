"""A page as widgets: headings that are headings, labels to select from, and links to press."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from planner.domain.marks import letters_of
from planner.domain.page import (
    Address,
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    Paragraph,
    Points,
    SourceLine,
    Sources,
    Table,
)
from planner.domain.page_text import numbered
from planner.domain.wording import date_text
from ui.look.look import Look
from ui.panels.mark_label import MarkLabel, mark_size
from ui.reading.address_row import AddressRow, shown_address
from ui.reading.fact_rows import FactRows
from ui.reading.link_row import LinkRow
from ui.reading.page_table import PageTable
from ui.reading.passage import Passage, TableCell
from ui.reading.wrapped_link import WrappedLink
from ui.widgets.prose import Group, TextRole, plain_text

translate = QCoreApplication.translate


class PageBody(QWidget):
    """Shows the blocks of a page, set by a ``line``: the height of its ordinary text in pixels."""

    target_chosen = Signal(object)
    """The PageId or the date that a link leads to."""

    place_reached = Signal(object, object)
    """A widget of the page that the keyboard is in, and the QRect of where in it."""

    def __init__(self, look: Look, line: int) -> None:
        super().__init__()
        self._look = look
        self._line = line
        self._part = ""
        self.passages: list[Passage] = []
        self.sections: list[QLabel] = []
        self._column = QVBoxLayout(self)
        edge = round(line * 0.7)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(round(line * 0.5))

    def show_page(self, page: Page) -> None:
        """Show a whole page under its title."""
        title = self._passage(page.title, TextRole.HEADING)
        self._part = page.title
        if page.mark is None:
            self._column.addWidget(title)
        else:
            row = QHBoxLayout()
            row.setSpacing(round(self._line * 0.5))
            mark = MarkLabel(page.mark, self._look)
            mark.setAccessibleName(letters_of(page.mark))
            mark.setFixedSize(mark_size(round(self._line * 1.2)))
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(title, 1)
            self._column.addLayout(row)
        for block in page.blocks:
            self._add(block)
        self._column.addStretch(1)

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Show some blocks alone, without the edge of a page."""
        self._column.setContentsMargins(0, 0, 0, 0)
        for block in blocks:
            self._add(block)

    def _add(self, block: Block) -> None:
        match block:
            case Heading():
                self._add_heading(block)
            case Paragraph():
                self._column.addWidget(self._passage(block.text))
                self._add_led_to(block.links)
            case Points():
                points = self._group(self._point(one) for one in block.items)
                self._column.addWidget(self._named(points))
                self._add_led_to(block.links)
            case Table():
                self._column.addWidget(self._named(self._table(block)))
                self._add_led_to(block.links)
            case Facts():
                self._column.addWidget(self._named(self._facts(block)))
            case Links():
                self._column.addWidget(self._named(self._links(block)))
            case Sources():
                lines = (self._point(_source_words(one)) for one in block.lines)
                self._column.addWidget(self._named(self._group(lines)))
            case Address():
                self._column.addWidget(self._address(block))
            case _:
                assert_never(block)

    def _named(self, group: QWidget) -> QWidget:
        """Name a group by the heading that it stands under."""
        group.setAccessibleName(self._part)
        return group

    def _add_heading(self, heading: Heading) -> None:
        label = self._passage(heading.text, TextRole.SECTION)
        self._part = heading.text
        if heading.level == 1:
            self.sections.append(label)
        else:
            # A heading still, and read as one; only set like strong text.
            label.setProperty("role", TextRole.STRONG.value)
        if self._column.count():
            self._column.addSpacing(round(self._line * 0.4))
        self._column.addWidget(label)

    def _add_led_to(self, links: Sequence[Link]) -> None:
        """Add what words above lead to: within the words no screen reader would hear a link."""
        if links:
            row = LinkRow([self._link(one) for one in dict.fromkeys(links)], self._line // 2)
            self._column.addWidget(self._named(row))

    def _table(self, table: Table) -> QWidget:
        widget = PageTable(table, self._line)
        widget.cell_reached.connect(self._on_cell_reached)
        places = (
            (row, column) for row in range(len(table.rows)) for column in range(len(table.head))
        )
        self.passages += [TableCell(widget, row, column) for row, column in places]
        return widget

    def _link(self, link: Link) -> WrappedLink:
        button = WrappedLink(link, self._look)
        button.target_chosen.connect(self.target_chosen)
        self.passages.append(button)
        return button

    def _point(self, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(round(self._line * 0.4))
        row.addWidget(QLabel("•"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._passage(text), 1)
        return row

    def _facts(self, facts: Facts) -> QWidget:
        pairs = [
            (self._passage(label, TextRole.QUIET), self._passage(words))
            for label, words in facts.rows
        ]
        return FactRows(pairs, self._line)

    def _links(self, links: Links) -> QWidget:
        group = Group()
        column = _column(group, 0)
        for line in links.lines:
            for number, link in enumerate(line):
                row = QHBoxLayout()
                row.setContentsMargins(self._line if number else 0, 0, 0, 0)
                row.addWidget(self._link(link))
                column.addLayout(row)
        return group

    def _address(self, address: Address) -> QWidget:
        row = AddressRow(address, self._passage(shown_address(address.text), TextRole.QUIET))
        row.setAccessibleName(self._part)
        return row

    def _group(self, rows: Iterable[QLayout]) -> QWidget:
        group = Group()
        column = _column(group, round(self._line * 0.3))
        for row in rows:
            column.addLayout(row)
        return group

    def _passage(self, text: str, role: TextRole = TextRole.BODY) -> QLabel:
        label = plain_text(text, role)
        self.passages.append(label)
        return label

    @Slot(QRect)
    def _on_cell_reached(self, box: QRect) -> None:
        self.place_reached.emit(self.sender(), box)


def _source_words(line: SourceLine) -> str:
    # An address has no place to break and would be wider than the panel; copy and print have it.
    checked = translate("PageBody", "checked {date}").format(date=date_text(line.checked))
    return f"{numbered(line)} · {checked}"


def _column(widget: QWidget, spacing: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column
