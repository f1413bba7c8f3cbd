"""Recruitment rounds, kept by the user: opens the dialogs and makes the changes."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.errors import BadRequestError, PlannerError
from planner.domain.lost_race import as_seen
from planner.domain.recruitment_round import RecruitmentRound
from planner.domain.toolkit_recruitment import Recruitment
from planner.later import imported_later
from planner.services.printing import Orientation, Paper, PrintOptions, save_as_word
from planner.services.recruitment_rounds import INTERVIEW
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.date_seeker import DateSeeker
from ui.errors import show_error
from ui.keeper import Keeper
from ui.look.look import Look
from ui.navigator import Navigator
from ui.plan_keeper import PlanKeeper
from ui.widgets.message import tell

with imported_later():
    from planner.domain.round_words import round_summary
    from planner.domain.toolkit_contents import ToolkitPage
    from planner.services.round_pages import round_pack, round_page_id
    from planner.services.toolkit_parts import toolkit_page_id
    from ui.dialogs.advert_check import AdvertCheckDialog
    from ui.dialogs.recruitment_round import RecruitmentRoundDialog
    from ui.dialogs.round_days import RoundAids
    from ui.dialogs.round_sessions import RoundSessionsDialog
    from ui.dialogs.rounds import RoundsDialog


class RoundKeeper(Keeper):
    """Asks, through dialogs, for what rounds are to hold; every change undoes."""

    page_asked = Signal(object)
    """The PageId of a page of the toolkit to be read."""

    pack_asked = Signal(object, str)
    """The Pages of a pack to be printed, and its title."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        navigator: Navigator,
        plans: PlanKeeper,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._navigator = navigator
        self._plans = plans
        self._seeker = DateSeeker(workspace, navigator, look)

    @Slot()
    def show_rounds(self) -> None:
        """List the rounds, to be added to, opened, planned, printed and removed."""
        rounds = RoundsDialog(is_read_only=self._workspace.is_read_only, parent=self._over)
        rounds.add_asked.connect(self._on_add)
        rounds.open_asked.connect(self._on_open)
        rounds.plan_asked.connect(self._on_plan)
        rounds.accessible_asked.connect(self._on_accessible)
        rounds.read_asked.connect(self._on_read)
        rounds.print_asked.connect(self._on_print)
        rounds.word_asked.connect(self._on_word)
        rounds.remove_asked.connect(self._on_remove)
        self._show_list(rounds)

    @Slot()
    def check_advert(self) -> None:
        """Read the text of an advert; nothing of it is kept."""
        dialog = AdvertCheckDialog(self._workspace.toolkit.advert_words.words, self._over)
        dialog.words_asked.connect(self._on_words_asked)
        dialog.exec()
        dialog.deleteLater()

    @property
    def _recruitment(self) -> Recruitment:
        return self._workspace.toolkit.recruitment

    @override
    def _show_again(self) -> None:
        listed = self._shown(RoundsDialog)
        if listed is None:
            return
        rounds, today = self._workspace.rounds.all(), self._navigator.today
        summaries = [round_summary(one, self._recruitment, today) for one in rounds]
        listed.show_rounds(rounds, summaries)

    def _ask_round(self, before: RecruitmentRound) -> None:
        if not self._can_write():
            return
        dialog = RecruitmentRoundDialog(before, self._aids(), self._over)
        is_held = before in self._workspace.rounds.all()
        seen = before if is_held else None
        ask_until(dialog, lambda: self._make(partial(self._put, dialog.edited(), seen)))

    def _put(self, after: RecruitmentRound, seen: RecruitmentRound | None) -> Change:
        change = self._workspace.rounds.put(after)
        return change if seen is None else as_seen(change, "rounds", seen)

    def _aids(self) -> RoundAids:
        return RoundAids(
            recruitment=self._recruitment,
            planner=self._workspace.planner,
            draft_on=self._workspace.rounds.interview_draft,
            better=self._better_day,
            today=self._navigator.today,
        )

    def _better_day(self, day: date, parent: QWidget) -> date | None:
        """Let a day of interviews be chosen among those near a day, the best first."""
        try:
            request = self._workspace.rounds.interview_request(day, self._navigator.today)
        except PlannerError as error:
            show_error(parent, error)
            return None
        title = self.tr("Better days for the interviews")
        found = self._seeker.found(title, request, parent)
        return None if found is None else found.day

    def _no_day(self, of_round: RecruitmentRound) -> BadRequestError:
        return BadRequestError(
            what=of_round.title,
            fault=self.tr("it has no day of interviews yet"),
            remedy=self.tr("open the round and give one"),
        )

    @Slot()
    def _on_words_asked(self) -> None:
        self.page_asked.emit(toolkit_page_id(ToolkitPage.ADVERT_WORDS))

    @Slot()
    def _on_add(self) -> None:
        self._ask_round(self._workspace.rounds.new_round())

    @Slot(object)
    def _on_open(self, of_round: RecruitmentRound) -> None:
        self._ask_round(of_round)

    @Slot(object)
    def _on_plan(self, of_round: RecruitmentRound) -> None:
        rounds, planner = self._workspace.rounds, self._workspace.planner
        offered = rounds.sessions_of(of_round)
        if not offered:
            show_error(self._over, self._no_day(of_round))
            return
        dialog = RoundSessionsDialog(
            [(one, planner.clashes_of(one.draft)) for one in offered],
            self._workspace.programmes,
            today=self._navigator.today,
            clock=self._workspace.settings.clock,
            parent=self._over,
        )

        def add() -> bool:
            wanted, programme = dialog.chosen(), dialog.chosen_programme()
            found = rounds.sessions_of(of_round, programme)
            chosen = [one for one in found if one.state.stage.id in wanted]
            return self._make(partial(rounds.add_sessions, chosen))

        ask_until(dialog, add)

    @Slot(object)
    def _on_accessible(self, of_round: RecruitmentRound) -> None:
        offered = self._workspace.rounds.sessions_of(of_round)
        interview = next((one for one in offered if one.state.stage.id == INTERVIEW), None)
        if interview is None:
            show_error(self._over, self._no_day(of_round))
            return
        self._leave_list()
        day = interview.draft.start.date()
        self._plans.make_day_accessible(of_round.title, day, interview.held)

    @Slot(object)
    def _on_read(self, of_round: RecruitmentRound) -> None:
        self._leave_list()
        self.page_asked.emit(round_page_id(of_round))

    @Slot(object)
    def _on_print(self, of_round: RecruitmentRound) -> None:
        self._leave_list()
        pages = round_pack(of_round, self._recruitment, self._navigator.today)
        self.pack_asked.emit(pages, of_round.title)

    @Slot(object)
    def _on_word(self, of_round: RecruitmentRound) -> None:
        today = self._navigator.today
        pages = round_pack(of_round, self._recruitment, today)
        parent = self._over
        name, _kind = QFileDialog.getSaveFileName(
            parent, self.tr("Save pack"), self.tr("round.docx"), self.tr("Word (*.docx)")
        )
        if not name:
            return
        path = Path(name).with_suffix(".docx")
        options = PrintOptions(printed=today, paper=Paper(orientation=Orientation.PORTRAIT))
        if self._attempt(partial(save_as_word, pages, of_round.title, options, path)):
            words = self.tr("Saved as {name}.").format(name=path.name)
            tell(parent, self.tr("Save pack"), words)

    @Slot(object)
    def _on_remove(self, of_round: RecruitmentRound) -> None:
        self._make(partial(self._workspace.rounds.remove, of_round))
