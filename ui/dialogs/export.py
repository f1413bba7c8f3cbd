"""The dialog for an export: what of which days goes into what sort of file."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import BadRequestError, NotUnderstoodError
from planner.domain.marks import name_of
from planner.domain.observance import Tier, Tradition
from planner.domain.session import Programme, ProgrammeId
from planner.domain.wording import capital
from planner.services.export_requests import Content, ExportRequest
from ui.dialogs.export_kinds import DATA_KINDS, kind_names, kind_of, use_of
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.errors import message_for, sentence_from
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.day_words import DayWords
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.tick_list import TickList
from ui.words import session_count_words, tier_words

T = TypeVar("T")

_LONGEST_CONTACT = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportAids:
    """What there is to choose from, what the diary shows of it, and the day of today."""

    programmes: Sequence[Programme]
    shown_programmes: frozenset[ProgrammeId]
    traditions: Sequence[Tradition]
    shown_traditions: frozenset[Tradition]
    shown_tiers: frozenset[Tier]
    today: date


class ExportDialog(QDialog):
    """Takes a first request and returns one, as it was chosen.

    Where sessions are chosen already, nothing is asked about days, programmes and observances.
    """

    def __init__(
        self, request: ExportRequest, aids: ExportAids, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._request = request
        self._aids = aids
        names = kind_names()
        if request.chosen:
            names = {kind: names[kind] for kind in DATA_KINDS}
        self.kind = ChoiceBox(names, kind_of(request))
        self.use = plain_text("", TextRole.QUIET)
        self.contents = {
            Content.SESSIONS: QCheckBox(self.tr("&Sessions")),
            Content.OBSERVANCES: QCheckBox(self.tr("&Observances")),
            Content.CLASHES: QCheckBox(self.tr("Clas&hes")),
        }
        self.first = DayWords(request.span.start, aids.today)
        self.last = DayWords(request.span.last, aids.today)
        self.programmes = TickList(
            self.tr("&Programmes"),
            {one.id: one.name for one in aids.programmes},
            _or_shown(request.programmes, aids.shown_programmes),
        )
        self.traditions = TickList(
            self.tr("&Traditions"),
            {one: name_of(one) for one in aids.traditions},
            _or_shown(request.traditions, aids.shown_traditions),
        )
        self.tiers = {tier: QCheckBox(capital(tier_words(tier))) for tier in Tier}
        self.patterns = QCheckBox(self.tr("&Weekly and daily observances too, with their hours"))
        self.details = QCheckBox(self.tr("&Notes, tutors and guides of sessions"))
        self.tutors = QCheckBox(self.tr("Na&mes of tutors"))
        self.contact = QLineEdit(request.contact)
        self.fault = fault_line()
        self._fill()
        self._build()
        self.kind.currentIndexChanged.connect(self._show_what_applies)
        for box in self.contents.values():
            box.toggled.connect(self._show_what_applies)
        self._show_what_applies()

    def request(self) -> ExportRequest:
        """Return what was chosen; a choice that is the diary’s own is left to the diary.

        Raises EntryError where something cannot be taken.
        """
        kind, aids = self.kind.value(), self._aids
        chosen = replace(
            self._request,
            form=kind.form,
            layout=kind.layout,
            contents=self._contents(),
            has_patterns=self.patterns.isChecked(),
            has_details=self.details.isChecked(),
            contact=" ".join(self.contact.text().split()),
            names_tutors=self.tutors.isChecked(),
        )
        if chosen.chosen:
            return chosen
        tiers = frozenset(tier for tier, box in self.tiers.items() if box.isChecked())
        return replace(
            chosen,
            span=self._span(),
            programmes=_or_none(self.programmes.ticked(), aids.shown_programmes),
            traditions=_or_none(self.traditions.ticked(), aids.shown_traditions),
            tiers=_or_none(tiers, aids.shown_tiers),
        )

    def _contents(self) -> frozenset[Content]:
        kind = self.kind.value()
        ticked = {content for content, box in self.contents.items() if box.isChecked()}
        return (kind.contents_offered & ticked) | kind.contents_held

    def _span(self) -> DateSpan:
        first, last = self._day(self.first), self._day(self.last)
        if last < first:
            raise EntryError(self.tr("The last day is before the first."), self.last)
        return DateSpan(first, last + ONE_DAY)

    def _day(self, field: DayWords) -> date:
        try:
            return field.day()
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), field) from error

    def _check(self) -> None:
        """Raise EntryError, in words of the dialog, where nothing would be exported."""
        request = self.request()
        if not request.contents:
            words = self.tr("Tick at least one thing to export.")
            raise EntryError(words, self.contents[Content.SESSIONS])
        try:
            request.check()
        except BadRequestError as error:
            raise EntryError(sentence_from(message_for(error)), self.kind) from error
        if Content.SESSIONS in request.contents and request.programmes == frozenset():
            raise EntryError(self.tr("Tick at least one programme."), self.programmes.list)
        if Content.OBSERVANCES not in request.contents:
            return
        if request.traditions == frozenset():
            raise EntryError(self.tr("Tick at least one tradition."), self.traditions.list)
        if request.tiers == frozenset():
            words = self.tr("Tick how far a timetable should make way, at least one.")
            raise EntryError(words, self.tiers[Tier.PLAN])

    def _fill(self) -> None:
        request = self._request
        for content, box in self.contents.items():
            box.setChecked(content in request.contents)
        tiers = _or_shown(request.tiers, self._aids.shown_tiers)
        for tier, box in self.tiers.items():
            box.setChecked(tier in tiers)
        self.patterns.setChecked(request.has_patterns)
        self.details.setChecked(request.has_details)
        self.tutors.setChecked(request.names_tutors)
        self.contact.setMaxLength(_LONGEST_CONTACT)
        self.first.name(self.tr("First day"))
        self.last.name(self.tr("Last day"))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Export"))
        outer = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        outer.setContentsMargins(edge, edge, edge, edge)
        outer.setSpacing(round(edge * 0.6))
        form = ScrolledColumn()
        form.setAccessibleName(self.tr("What to export"))
        self._fill_form(form.column, edge)
        outer.addWidget(form, 1)
        outer.addWidget(self.fault)
        outer.addWidget(self._buttons())
        open_at(self, 46, 26 if self._request.chosen else 44)
        self.kind.setFocus()

    def _fill_form(self, column: QVBoxLayout, edge: int) -> None:
        if self._request.chosen:
            words = self.tr("{sessions} selected").format(
                sessions=session_count_words(len(self._request.chosen))
            )
            column.addWidget(plain_text(words, TextRole.STRONG))
        column.addLayout(stacked(self.tr("&Format"), self.kind))
        column.addWidget(self.use)
        self._what = _group(self.tr("What to export"), self.contents.values())
        column.addWidget(self._what)
        self._days = QWidget()
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(edge)
        days.addLayout(stacked(self.tr("F&irst day"), self.first), 1)
        days.addLayout(stacked(self.tr("&Last day"), self.last), 1)
        column.addWidget(self._days)
        self._lists = QWidget()
        lists = QHBoxLayout(self._lists)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(edge)
        lists.addWidget(self.programmes, 1)
        lists.addWidget(self.traditions, 1)
        column.addWidget(self._lists, 1)
        self._make_way = _group(self.tr("How far to make way"), self.tiers.values())
        column.addWidget(self._make_way)
        column.addWidget(self.patterns)
        column.addWidget(self.details)
        column.addWidget(self.tutors)
        self._whom = QWidget()
        whom = stacked(
            self.tr("Whom learners can &ask, such as a name or an address"), self.contact
        )
        whom.setContentsMargins(0, 0, 0, 0)
        self._whom.setLayout(whom)
        column.addWidget(self._whom)
        private = self.tr("Support plans and reminders are left out.")
        column.addWidget(plain_text(private, TextRole.QUIET))
        if self._request.chosen:
            # The lists take what room there is, where they are shown.
            column.addStretch(1)

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Choose a file…"), roles.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _show_what_applies(self) -> None:
        kind, is_selection = self.kind.value(), bool(self._request.chosen)
        use = use_of(kind)
        self.use.setText(use)
        self.kind.setAccessibleDescription(use)
        offered = kind.contents_offered
        if is_selection:
            offered -= {Content.OBSERVANCES}
        for content, box in self.contents.items():
            box.setVisible(content in offered)
        # One box that is always ticked is no choice.
        self._what.setVisible(bool(offered) and not (is_selection and len(offered) == 1))
        contents = self._contents()
        has_observances = Content.OBSERVANCES in contents and not is_selection
        self._days.setVisible(not is_selection)
        self._lists.setVisible(not is_selection)
        self.programmes.setVisible(contents != {Content.OBSERVANCES})
        self.traditions.setVisible(has_observances)
        self._make_way.setVisible(has_observances)
        self.patterns.setVisible(has_observances and not kind.form.is_document)
        self.details.setVisible(Content.SESSIONS in contents and not kind.is_handout)
        self.tutors.setVisible(kind.is_handout)
        self._whom.setVisible(kind.is_handout)

    @Slot()
    def _on_accepted(self) -> None:
        self.fault.hide()
        try:
            self._check()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        self.accept()


def _group(title: str, boxes: Collection[QCheckBox]) -> Group:
    group = Group()
    group.setAccessibleName(title)
    column = column_in(group)
    column.addWidget(plain_text(title))
    row = QHBoxLayout()
    for box in boxes:
        row.addWidget(box)
    row.addStretch(1)
    column.addLayout(row)
    return group


def _or_shown(chosen: frozenset[T] | None, shown: frozenset[T]) -> frozenset[T]:
    return shown if chosen is None else chosen


def _or_none(chosen: frozenset[T], shown: frozenset[T]) -> frozenset[T] | None:
    return None if chosen == shown else chosen
