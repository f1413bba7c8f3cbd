"""Clashes, settled by the user: opens the dialogs on them and makes the changes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from planner.domain.clash import Clash
from planner.domain.clash_group_text import reason_of
from planner.domain.clash_groups import ClashGroup
from planner.domain.dates import DateSpan, year_around
from planner.domain.decision import Decision
from planner.domain.session import KindBasis, SessionInstance, SessionKind
from planner.domain.settling import settling_of
from planner.domain.settling_text import settling_text
from planner.later import imported_later
from planner.services.clash_review import ToSettle
from planner.services.printing import Orientation, Paper, PrintOptions, save_as_word
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.date_seeker import DateSeeker
from ui.keeper import Keeper
from ui.look.look import Look
from ui.navigator import Navigator
from ui.session_keeper import SessionKeeper
from ui.widgets.message import tell

with imported_later():
    from planner.domain.date_search import DateRequest, RankedDate, usual_hours
    from planner.domain.fairness import FairnessReport
    from planner.services.decision_record import record_as_csv, record_as_html, record_as_text
    from planner.services.fairness import (
        report_as_html,
        report_as_json,
        report_as_page,
        report_as_text,
    )
    from ui.dialogs.decisions import DecisionsDialog
    from ui.dialogs.fairness import FairnessDialog
    from ui.dialogs.find_date import Sought
    from ui.dialogs.keep_clash import KeepClashDialog
    from ui.dialogs.moves import MovesDialog
    from ui.dialogs.policy import PolicyDialog
    from ui.html_files import write_pdf, write_text

_USUAL_LENGTH = timedelta(hours=3)
_SEARCHED = timedelta(weeks=13)
_LOOKED_AHEAD = timedelta(days=366)


class ClashKeeper(Keeper):
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
        super().__init__(workspace, maker, window)
        self._sessions = sessions
        self._navigator = navigator
        self._look = look
        self._seeker = DateSeeker(workspace, navigator, look)

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
        dialog = self._seeker.dialog(self.tr("Find a date"), request, self._over)
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
        found = self._seeker.found(title, request, self._over, instance)
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
        decide = partial(self._workspace.review.decide, group, today=self._navigator.today)
        ask_until(dialog, lambda: self._make(partial(decide, dialog.reasons())))

    @Slot()
    def plan_moves(self) -> None:
        """Propose the moves that clear all that is to avoid, and make them where that is wanted."""
        if not self._can_write():
            return
        review, today = self._workspace.review, self._navigator.today
        chosen = review.to_avoid(DateSpan(today, today + _LOOKED_AHEAD), today)
        plan = review.propose_moves(chosen, today)
        dialog = MovesDialog(plan, self._workspace.settings.clock, self._window)
        ask_until(dialog, lambda: not plan.moves or self._make(partial(review.apply_moves, plan)))

    @Slot()
    def show_decisions(self) -> None:
        """List the decisions on clashes, to be withdrawn or exported."""
        dialog = DecisionsDialog(is_read_only=self._workspace.is_read_only, parent=self._over)
        dialog.withdraw_asked.connect(self._on_withdraw)
        dialog.export_asked.connect(self._on_export_record)
        self._show_list(dialog)

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
        if not self._can_choose():
            return
        workspace = self._workspace
        settings = workspace.settings
        dialog = PolicyDialog(
            workspace.bundled_policy, workspace.policy, settings.clock, self._window
        )

        def put() -> bool:
            after = replace(settings, policy=dialog.choice())
            label = self.tr("change of the clash policy")
            return after == settings or self._maker.put_settings(after, label)

        ask_until(dialog, put)

    @override
    def _show_again(self) -> None:
        if decisions := self._shown(DecisionsDialog):
            decisions.show_decisions(self._workspace.review.decisions())

    def _draft_at(self, found: RankedDate, sought: Sought) -> None:
        planner = self._workspace.planner
        start, end = found.start.replace(tzinfo=None), found.end.replace(tzinfo=None)
        draft = planner.new_draft(start, end, next(iter(sorted(sought.programmes)), None))
        kind = sought.request.kind
        self._sessions.create_from(replace(draft, kind=kind, kind_basis=KindBasis.CHOSEN))

    @Slot(object)
    def _on_withdraw(self, decision: Decision) -> None:
        self._make(partial(self._workspace.review.withdraw, (decision,)))

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
        chosen, _filter = QFileDialog.getSaveFileName(self._over, self.tr("Save"), name, kinds)
        return Path(chosen) if chosen else None

    def _save(self, path: Path, deed: Callable[[], None]) -> None:
        if self._attempt(deed):
            words = self.tr("Saved as {name}.").format(name=path.name)
            tell(self._over, self.tr("Save"), words)
