"""Clashes, settled by the user: opens the dialogs on them and makes the changes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.change import Change
from planner.domain.clash import Clash
from planner.domain.clash_group_text import reason_of
from planner.domain.clash_groups import ClashGroup
from planner.domain.date_search import DateRequest, RankedDate, usual_hours
from planner.domain.dates import DateSpan, year_around
from planner.domain.decision import Decision
from planner.domain.errors import PlannerError
from planner.domain.fairness import FairnessReport
from planner.domain.session import KindBasis, SessionInstance, SessionKind
from planner.domain.settling import settling_of
from planner.domain.settling_text import settling_text
from planner.services.clash_review import ToSettle
from planner.services.decision_record import record_as_csv, record_as_html, record_as_text
from planner.services.fairness import (
    report_as_html,
    report_as_json,
    report_as_page,
    report_as_text,
)
from planner.services.printing import Orientation, Paper, PrintOptions, save_as_word
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.dialogs.decisions import DecisionsDialog
from ui.dialogs.fairness import FairnessDialog
from ui.dialogs.find_date import FindDateDialog, SearchAids, Sought
from ui.dialogs.keep_clash import KeepClashDialog
from ui.dialogs.moves import MovesDialog
from ui.dialogs.policy import PolicyDialog
from ui.errors import show_error
from ui.html_files import write_pdf, write_text
from ui.look.look import Look
from ui.navigator import Navigator
from ui.session_keeper import SessionKeeper
from ui.widgets.message import tell

_USUAL_LENGTH = timedelta(hours=3)
_SEARCHED = timedelta(weeks=13)
_LOOKED_AHEAD = timedelta(days=366)

Planned = Callable[[], Change]
"""Plans a change. Raises PlannerError."""


class ClashKeeper(QObject):
    """Lets the user settle clashes: by another date, by a reason, or by another policy."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        sessions: SessionKeeper,
        navigator: Navigator,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._sessions = sessions
        self._navigator = navigator
        self._look = look
        self._window = window
        self._decisions: DecisionsDialog | None = None

    def to_settle(self) -> Sequence[ToSettle]:
        """Return what is to be settled, the most urgent first."""
        return self._workspace.review.to_settle(self._navigator.today)

    def settling_words(self, clash: Clash) -> str:
        """Return by when a clash is to be settled, and what is left after that."""
        policy = self._workspace.policy
        settling = settling_of(clash.instance, policy, self._navigator.today)
        return settling_text(settling, clash, policy)

    @Slot(object)
    def keep_one(self, clash: Clash) -> None:
        """Let one clash stand, for a reason that is asked for."""
        self.keep(ClashGroup(clashes=(clash,), held=1))

    @Slot()
    def find_date(self) -> None:
        """Rank dates for a new session; the one that is chosen opens as a draft."""
        today = self._navigator.today
        kind = SessionKind.EXAM
        opens, closes = usual_hours(kind)
        known = self._workspace.almanac_span
        first = min(max(today, known.start), known.last)
        request = DateRequest(
            window=DateSpan(first, min(first + _SEARCHED, known.end)),
            kind=kind,
            length=_USUAL_LENGTH,
            opens=opens,
            closes=closes,
        )
        dialog = self._dialog(self.tr("Find a date"), request)
        found = dialog.chosen() if dialog.exec() else None
        if found is not None and self._can_write():
            self._draft_at(found, dialog.sought())
        dialog.deleteLater()

    @Slot(object)
    def find_better(self, group: ClashGroup) -> None:
        """Rank dates near the hardest of a group, and move that one session to the chosen."""
        self.find_better_for(group.hardest.instance)

    @Slot(object)
    def find_better_for(self, instance: SessionInstance) -> None:
        """Rank dates near a session, and move it to the one that is chosen."""
        if not self._can_write():
            return
        request = self._workspace.review.request_near(instance, self._navigator.today)
        title = self.tr("Better dates for {title}").format(title=instance.session.title)
        dialog = self._dialog(title, request, instance)
        found = dialog.chosen() if dialog.exec() else None
        dialog.deleteLater()
        if found is not None and self._make(
            partial(self._workspace.review.move_to, instance, found)
        ):
            self._navigator.go_to(found.day)

    @Slot()
    def find_better_for_selected(self) -> None:
        """Rank dates near the session that is selected."""
        selected = self._sessions.selected
        if selected:
            self.find_better_for(selected[0])

    @Slot(object)
    def keep(self, group: ClashGroup) -> None:
        """Let a group of clashes stand, for a reason that is asked for."""
        if not self._can_write():
            return
        reason = reason_of(group, self._workspace.policy)
        dialog = KeepClashDialog(group, reason, self._window)
        if dialog.exec():
            today = self._navigator.today
            self._make(partial(self._workspace.review.decide, group, dialog.reasons(), today))
        dialog.deleteLater()

    @Slot()
    def plan_moves(self) -> None:
        """Propose the moves that clear all that is to avoid, and make them where that is wanted."""
        if not self._can_write():
            return
        review, today = self._workspace.review, self._navigator.today
        chosen = review.to_avoid(DateSpan(today, today + _LOOKED_AHEAD), today)
        plan = review.propose_moves(chosen, today)
        dialog = MovesDialog(plan, self._workspace.settings.clock, self._window)
        if dialog.exec() and plan.moves:
            self._make(partial(review.apply_moves, plan))
        dialog.deleteLater()

    @Slot()
    def show_decisions(self) -> None:
        """List the decisions on clashes, to be withdrawn or exported."""
        dialog = DecisionsDialog(is_read_only=self._workspace.is_read_only, parent=self._window)
        self._decisions = dialog
        dialog.show_decisions(self._workspace.review.decisions())
        dialog.withdraw_asked.connect(self._on_withdraw)
        dialog.export_asked.connect(self._on_export_record)
        dialog.exec()
        self._decisions = None
        dialog.deleteLater()

    @Slot()
    def show_fairness(self) -> None:
        """Report on the year around the selected day."""
        settings = self._workspace.settings
        year = year_around(self._navigator.day, settings.year_starts)
        report = self._workspace.review.fairness(self.tr("this diary"), year)
        dialog = FairnessDialog(report, self._look, self._window)
        dialog.export_asked.connect(self._on_export_report)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def edit_policy(self) -> None:
        """Open the clash policy, to be read, changed or set back."""
        if not self._can_write():
            return
        workspace = self._workspace
        settings = workspace.settings
        dialog = PolicyDialog(
            workspace.bundled_policy, workspace.policy, settings.clock, self._window
        )
        if dialog.exec():
            after = replace(settings, policy=dialog.choice())
            if after != settings:
                self._maker.put_settings(after, self.tr("change of the clash policy"))
        dialog.deleteLater()

    def _dialog(
        self, title: str, request: DateRequest, instance: SessionInstance | None = None
    ) -> FindDateDialog:
        workspace = self._workspace
        programmes = workspace.programmes
        kept = frozenset(one.id for one in programmes)
        if instance is not None:
            kept = frozenset({instance.session.programme})
        aids = SearchAids(
            searching=partial(self._ranked, instance),
            programmes=programmes,
            places=workspace.places,
            today=self._navigator.today,
            clock=workspace.settings.clock,
            look=self._look,
        )
        sought = Sought(request=request, programmes=kept, place=workspace.settings.place)
        return FindDateDialog(title, sought, aids, self._window)

    def _ranked(self, instance: SessionInstance | None, sought: Sought) -> tuple[RankedDate, ...]:
        return self._workspace.review.find(
            sought.request, sought.programmes, place=sought.place, without=instance
        )

    def _draft_at(self, found: RankedDate, sought: Sought) -> None:
        planner = self._workspace.planner
        start, end = found.start.replace(tzinfo=None), found.end.replace(tzinfo=None)
        draft = planner.new_draft(start, end, next(iter(sorted(sought.programmes)), None))
        kind = sought.request.kind
        self._sessions.create_from(replace(draft, kind=kind, kind_basis=KindBasis.CHOSEN))

    @Slot(object)
    def _on_withdraw(self, decision: Decision) -> None:
        self._make(partial(self._workspace.review.withdraw, (decision,)))
        if self._decisions is not None:
            self._decisions.show_decisions(self._workspace.review.decisions())

    @Slot()
    def _on_export_record(self) -> None:
        decisions = self._workspace.review.decisions()
        forms = {".html": record_as_html, ".csv": record_as_csv, ".txt": record_as_text}
        kinds = self.tr("Page (*.html);;Table (*.csv);;Text (*.txt)")
        path = self._path(self.tr("decisions.html"), kinds)
        if path is not None:
            form = forms.get(path.suffix.lower(), record_as_html)
            self._save(path, partial(write_text, path, form(decisions)))

    @Slot(object)
    def _on_export_report(self, report: FairnessReport) -> None:
        kinds = self.tr("PDF (*.pdf);;Word (*.docx);;Page (*.html);;Text (*.txt);;JSON (*.json)")
        path = self._path(self.tr("fairness.pdf"), kinds)
        if path is None:
            return
        if path.suffix.lower() == ".pdf":
            html = report_as_html(report)
            self._save(path, partial(write_pdf, path, html, self.tr("Fairness")))
            return
        if path.suffix.lower() == ".docx":
            page = report_as_page(report)
            paper = Paper(orientation=Orientation.PORTRAIT)
            options = PrintOptions(printed=self._navigator.today, paper=paper)
            self._save(path, partial(save_as_word, (page,), page.title, options, path))
            return
        forms = {".html": report_as_html, ".txt": report_as_text, ".json": report_as_json}
        form = forms.get(path.suffix.lower(), report_as_html)
        self._save(path, partial(write_text, path, form(report)))

    def _path(self, name: str, kinds: str) -> Path | None:
        chosen, _filter = QFileDialog.getSaveFileName(self._window, self.tr("Save"), name, kinds)
        return Path(chosen) if chosen else None

    def _save(self, path: Path, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PlannerError as error:
            show_error(self._window, error)
            return
        words = self.tr("Saved as {name}.").format(name=path.name)
        tell(self._window, self.tr("Save"), words)

    def _make(self, planned: Planned) -> bool:
        try:
            change = planned()
        except PlannerError as error:
            show_error(self._window, error)
            return False
        return self._maker.make(change)

    def _can_write(self) -> bool:
        try:
            self._workspace.check_writable()
        except PlannerError as error:
            show_error(self._window, error)
            return False
        return True
