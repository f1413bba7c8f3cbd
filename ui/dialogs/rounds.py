"""The list of recruitment rounds, to be added to, opened, planned, printed and removed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.recruitment_round import RecruitmentRound
from ui.dialogs.kept_list import KeptListDialog

translate = QCoreApplication.translate


class RoundsDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    open_asked = Signal(object)
    """The RecruitmentRound to be looked at and changed."""

    plan_asked = Signal(object)
    """The RecruitmentRound whose stages are to become sessions."""

    accessible_asked = Signal(object)
    """The RecruitmentRound whose interviews are to be made accessible."""

    read_asked = Signal(object)
    print_asked = Signal(object)
    word_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("rounds", "Recruitment rounds"),
            translate(
                "rounds",
                "A round plans how educators are recruited, stage by stage, backwards from the "
                "interviews. Keep no names and no scores of applicants in it.",
            ),
            parent,
        )
        self._is_read_only = is_read_only
        self._rounds: tuple[RecruitmentRound, ...] = ()
        self.add = self.add_deed(self.tr("&New round…"), self._on_add, is_on_one=False)
        self.edit = self.add_deed(self.tr("&Open…"), self._on_open)
        self.plan = self.add_deed(self.tr("Put in &timetable…"), self._on_plan)
        self.accessible = self.add_deed(self.tr("Make &accessible…"), self._on_accessible)
        self.read = self.add_deed(self.tr("&Read"), self._on_read)
        self.print = self.add_deed(self.tr("&Print pack…"), self._on_print)
        self.word = self.add_deed(self.tr("Save as &Word…"), self._on_word)
        self.remove = self.add_deed(self.tr("R&emove"), self._on_remove)
        self.accessible.setAccessibleDescription(
            self.tr("Plan what makes the interviews accessible, with dates")
        )
        self.list.itemActivated.connect(self._on_open)
        self.refresh()

    def show_rounds(self, rounds: Sequence[RecruitmentRound], summaries: Sequence[str]) -> None:
        """List these, each with how far it is."""
        self._rounds = tuple(rounds)
        lines = zip(rounds, summaries, strict=True)
        self.show_lines([f"{one.title}\n{summary}" for one, summary in lines])

    @override
    def refresh(self) -> None:
        super().refresh()
        if self._is_read_only:
            for button in (self.add, self.edit, self.plan, self.accessible, self.remove):
                button.setEnabled(False)

    def _current(self) -> RecruitmentRound | None:
        return self._rounds[self.row] if 0 <= self.row < len(self._rounds) else None

    @Slot()
    def _on_add(self) -> None:
        self.add_asked.emit()

    @Slot()
    def _on_open(self) -> None:
        if (one := self._current()) is not None and not self._is_read_only:
            self.open_asked.emit(one)

    @Slot()
    def _on_plan(self) -> None:
        if (one := self._current()) is not None:
            self.plan_asked.emit(one)

    @Slot()
    def _on_accessible(self) -> None:
        if (one := self._current()) is not None:
            self.accessible_asked.emit(one)

    @Slot()
    def _on_read(self) -> None:
        if (one := self._current()) is not None:
            self.read_asked.emit(one)

    @Slot()
    def _on_print(self) -> None:
        if (one := self._current()) is not None:
            self.print_asked.emit(one)

    @Slot()
    def _on_word(self) -> None:
        if (one := self._current()) is not None:
            self.word_asked.emit(one)

    @Slot()
    def _on_remove(self) -> None:
        if (one := self._current()) is not None:
            self.remove_asked.emit(one)
