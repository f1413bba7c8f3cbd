"""The third step: how dates are to be read that can be read in two ways, and names of people."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QRadioButton, QSpinBox, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.table_mapping import DateExample, DateOrder
from planner.domain.wording import day_text, listed
from planner.services.table_draft import Questions, TableDraft
from ui.dialogs.import_wizard.step import ImportStep
from ui.widgets.form import row
from ui.widgets.narrow import number_field
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text
from ui.widgets.scrolled import ScrolledColumn

_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_NAMED = 6
"""Columns of names that are told one by one."""


class DatesStep(ImportStep):
    """Asks only what the file leaves open."""

    def __init__(self) -> None:
        super().__init__()
        self.day_first = QRadioButton(self.tr("The &day comes first, as in the UK"))
        self.month_first = QRadioButton(self.tr("The &month comes first, as in the United States"))
        self.year: QSpinBox = number_field(_FIRST_YEAR, _FIRST_YEAR, _LAST_YEAR)
        self.people = QCheckBox(self.tr("&Keep the names of people"))
        self._examples = QGridLayout()
        self._people_told = plain_text("")
        self._questions = Questions()
        self._orders, self._years, self._names = self._groups()
        self._build()

    @override
    def title(self) -> str:
        if not self._questions.people:
            return self.tr("How are the dates to be read?")
        if self._questions.asks_order or self._questions.asks_year:
            return self.tr("Dates, and names of people")
        return self.tr("Names of people")

    def show_questions(self, questions: Questions) -> None:
        """Ask these; ``show_draft`` then shows what was answered before."""
        self._questions = questions
        self._orders.setVisible(questions.asks_order)
        self._years.setVisible(questions.asks_year)
        self._names.setVisible(bool(questions.people))
        self._show_examples(questions.dates)
        self._people_told.setText(self._people_words(questions.people))

    @override
    def show_draft(self, draft: TableDraft) -> None:
        order = draft.order_of(self._questions.open_sheets) or DateOrder.DAY_FIRST
        self.day_first.setChecked(order is DateOrder.DAY_FIRST)
        self.month_first.setChecked(order is DateOrder.MONTH_FIRST)
        likely = self._questions.years[0] if self._questions.years else _FIRST_YEAR
        self.year.setValue(draft.year or likely)
        self.people.setChecked(draft.keep_people)

    @override
    def edited(self, draft: TableDraft) -> TableDraft:
        asked = self._questions
        order = DateOrder.DAY_FIRST if self.day_first.isChecked() else DateOrder.MONTH_FIRST
        return replace(
            draft.with_order_of(asked.open_sheets, order),
            year=self.year.value() if asked.asks_year else None,
            keep_people=self.people.isChecked() and bool(asked.people),
        )

    @override
    def first_field(self) -> QWidget:
        if self._questions.asks_order:
            return self.day_first if self.day_first.isChecked() else self.month_first
        return self.year if self._questions.asks_year else self.people

    def _groups(self) -> tuple[Group, Group, Group]:
        names = (self.tr("Order of dates"), self.tr("Year"), self.tr("Names of people"))
        groups = (Group(), Group(), Group())
        for group, name in zip(groups, names, strict=True):
            group.setAccessibleName(name)
            column_in(group)
        return groups

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Dates and names"))
        self._fill_orders(self._orders)
        self._fill_years(self._years)
        self._fill_names(self._names)
        area = ScrolledColumn()
        # Examples are scrolled by key from here.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("Dates and names"))
        for group in (self._orders, self._years, self._names):
            area.column.addWidget(group)
        area.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _fill_orders(self, group: Group) -> None:
        column = _column_of(group)
        told = self.tr(
            "Some dates in this file can be read in two ways. Look at the days of the week and "
            "choose the order that is right."
        )
        column.addWidget(plain_text(told))
        column.addWidget(self.day_first)
        column.addWidget(self.month_first)
        self._examples.setHorizontalSpacing(self.fontMetrics().height())
        column.addLayout(self._examples)

    def _fill_years(self, group: Group) -> None:
        column = _column_of(group)
        told = self.tr("The dates in this file name no year. Say the year of the first date.")
        column.addWidget(plain_text(told))
        column.addLayout(row(self.tr("&Year of the first date"), self.year))

    def _fill_names(self, group: Group) -> None:
        column = _column_of(group)
        column.addWidget(self._people_told)
        column.addWidget(self.people)
        why = self.tr(
            "The planner does not need names to find clashes, and a list of who works when is "
            "personal data. Keep names only where you need them and may hold them."
        )
        column.addWidget(plain_text(why, TextRole.QUIET))

    def _show_examples(self, examples: Sequence[DateExample]) -> None:
        empty(self._examples)
        heads = (self.tr("In the file"), self.tr("Day first"), self.tr("Month first"))
        for place, words in enumerate(heads):
            self._examples.addWidget(plain_text(words, TextRole.SECTION), 0, place)
        for line, one in enumerate(examples, 1):
            texts = (one.text, day_text(one.day_first), day_text(one.month_first))
            for place, words in enumerate(texts):
                self._examples.addWidget(plain_text(words), line, place)
        first = next(iter(examples), None)
        if first is not None:
            told = self.tr("{text} is {day}")
            for button, day in (
                (self.day_first, first.day_first),
                (self.month_first, first.month_first),
            ):
                words = told.format(text=first.text, day=day_text(day))
                button.setAccessibleDescription(words)

    def _people_words(self, people: Sequence[str]) -> str:
        if not people:
            return ""
        named = listed(tuple(dict.fromkeys(people))[:_NAMED])
        told = self.tr("Names of people stand in: {where}. They are left out unless you keep them.")
        return told.format(where=named)


def _column_of(group: Group) -> QVBoxLayout:
    column = group.layout()
    assert isinstance(column, QVBoxLayout), "made by column_in"
    return column
