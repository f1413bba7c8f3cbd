"""Sessions, created and changed by the user: opens the dialogs and makes the changes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.change import Change
from planner.domain.clash import Clash
from planner.domain.language import counted
from planner.domain.series import Scope
from planner.domain.session import Session, SessionInstance
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clash_lines import clash_lines
from ui.dialogs.scope import ALL_SCOPES, ScopeDialog
from ui.keeper import Keeper
from ui.look.look import Look
from ui.navigator import Navigator
from ui.session_lists import SessionLists
from ui.widgets.steps import Steps

with imported_later():
    from planner.services.session_guides import titles_of_guides
    from ui.dialogs.bulk_edit import BulkEditDialog
    from ui.dialogs.move_to import MoveToDialog
    from ui.dialogs.session import SessionAids, SessionDialog

_USUAL_START = time(9)


class SessionKeeper(Keeper):
    """Creates, edits, moves and deletes sessions through dialogs; every change undoes.

    Of a series it asks first how far a change goes. Where the diary can only be read it says so.
    """

    selected_changed = Signal(object)
    """The tuple of SessionInstance that commands work on."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        lists: SessionLists,
        navigator: Navigator,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._navigator = navigator
        self._lists = lists
        self._look = look
        self._selected: tuple[SessionInstance, ...] = ()
        navigator.period_changed.connect(self._on_period_changed)

    @property
    def selected(self) -> tuple[SessionInstance, ...]:
        """The sessions that commands work on."""
        return self._selected

    @Slot(object)
    def select(self, instances: Iterable[SessionInstance]) -> None:
        """Let commands work on these sessions."""
        chosen = tuple(instances)
        if chosen != self._selected:
            self._selected = chosen
            self.selected_changed.emit(chosen)

    @Slot()
    def create_on_day(self) -> None:
        """Open the dialog on a new session of the selected day."""
        start = datetime.combine(self._navigator.day, _USUAL_START)
        length = self._workspace.settings.session_length
        self.create(start, start + length, all_day=False)

    @Slot(object, object, bool)
    def create(self, start: datetime, end: datetime, all_day: bool) -> None:  # noqa: FBT001 - a slot
        """Open the dialog on a new session at these times by the place's clock."""
        self.create_from(self._workspace.planner.new_draft(start, end, all_day=all_day))

    @Slot(object)
    def create_from(self, draft: Session) -> None:
        """Open the dialog on a draft that is to become a session."""
        if not self._can_write():
            return
        dialog = self._dialog(draft, is_new=True)
        create = self._workspace.planner.create
        ask_until(dialog, lambda: self._make_in(dialog, partial(create, dialog.edited())))

    @Slot(object)
    def edit(self, instance: SessionInstance) -> None:
        """Open the dialog on a session, and ask how far the change of a series goes."""
        if not self._can_write():
            return
        draft = self._workspace.planner.draft_of(instance)
        dialog = self._dialog(draft, is_new=False)
        ask_until(dialog, lambda: self._edit_in(dialog, instance, draft))

    @Slot(object)
    def edit_many(self, instances: Sequence[SessionInstance]) -> None:
        """Ask what sessions are all to have; of one alone open the whole dialog."""
        if len(instances) == 1:
            self.edit(instances[0])
            return
        if not instances or not self._can_write():
            return
        sessions = tuple({one.session.id: one.session for one in instances}.values())
        dialog = BulkEditDialog(sessions, self._workspace.programmes, self._window)
        planner = self._workspace.planner
        ask_until(dialog, lambda: self._make(partial(planner.edit_many, sessions, dialog.edit())))

    @Slot(object)
    def delete(self, instances: Sequence[SessionInstance]) -> None:
        """Delete sessions; it can be undone, so only the reach in a series is asked for."""
        if instances and self._can_write():
            what = self._about(self.tr("Delete {what}"), instances)
            plan = partial(self._workspace.planner.delete, tuple(instances))
            self.change_scope_and_make(instances, what, plan)

    @Slot(object)
    def move_to(self, instances: Sequence[SessionInstance]) -> None:
        """Ask for a day and time in words, and move sessions there."""
        if not instances or not self._can_write():
            return
        dialog = MoveToDialog(
            instances,
            self._navigator.today,
            partial(self._clash_steps_of, tuple(instances)),
            self._workspace.settings.clock,
            self._window,
        )
        what = self._about(self.tr("Move {what}"), instances)

        def move() -> bool:
            moved_by = dialog.moved_by()
            if not moved_by:
                return True
            plan = partial(self._workspace.planner.move, tuple(instances), moved_by)
            return self.change_scope_and_make(instances, what, plan)

        ask_until(dialog, move)

    def ask_scope(self, what: str, scopes: Sequence[Scope] = ALL_SCOPES) -> Scope | None:
        """Ask how far a change of a series goes; None where the user leaves it."""
        dialog = ScopeDialog(what, scopes, self._window)
        answer = dialog.chosen() if dialog.exec() else None
        dialog.deleteLater()
        return answer

    def change_scope_and_make(
        self, instances: Sequence[SessionInstance], what: str, plan: Callable[[Scope], Change]
    ) -> bool:
        """Ask for the scope where one of the sessions repeats, and make the change it plans.

        Tell whether it was made; faults are told.
        """
        scope: Scope | None = Scope.THIS
        if any(is_of_series(one.session) for one in instances):
            scope = self.ask_scope(what)
        return scope is not None and self._make(partial(plan, scope))

    def _dialog(self, draft: Session, *, is_new: bool) -> SessionDialog:
        aids = SessionAids(
            planner=self._workspace.planner,
            programmes=self._workspace.programmes,
            today=self._navigator.today,
            clock=self._workspace.settings.clock,
            look=self._look,
            place_zone=self._workspace.place.zone,
            guides=titles_of_guides(self._workspace, draft.guide),
        )
        dialog = SessionDialog(draft, aids, is_new=is_new, parent=self._window)
        _DialogAid(dialog, self._workspace, self._lists)
        return dialog

    def _edit_in(self, dialog: SessionDialog, instance: SessionInstance, draft: Session) -> bool:
        after = dialog.edited()
        if after == draft:
            return True
        scope: Scope | None = Scope.THIS
        if is_of_series(instance.session):
            repeats_otherwise = (after.recurrence, after.skips) != (draft.recurrence, draft.skips)
            # One date of a series has no repeat of its own.
            scopes = (Scope.LATER, Scope.ALL) if repeats_otherwise else ALL_SCOPES
            scope = self.ask_scope(self._about(self.tr("Change {what}"), [instance]), scopes)
        if scope is None:
            return False
        return self._make_in(dialog, partial(self._workspace.planner.edit, instance, after, scope))

    def _clash_steps_of(self, instances: Sequence[SessionInstance], by: timedelta) -> Steps:
        planner = self._workspace.planner
        found: list[Clash] = []
        for single in planner.singles_of(instances):
            draft = moved_draft(single, by)
            yield from planner.prepare(draft)
            found += planner.clashes_of(draft)
            yield
        return clash_lines(found)

    def _about(self, words: str, instances: Sequence[SessionInstance]) -> str:
        if len(instances) == 1:
            return words.format(what=instances[0].session.title)
        count = counted("%n session(s)", "", len(instances))
        return words.format(what=count)

    @Slot()
    def _on_period_changed(self) -> None:
        if not self._selected:
            return
        days = self._navigator.view.days
        held = {(one.session.id, one.start): one for day in days for one in day.instances}
        keys = [(one.session.id, one.start) for one in self._selected]
        self.select(held[key] for key in keys if key in held)


class _DialogAid(QObject):
    """Answers what a dialog asks for while it is open: a programme, the terms, a template."""

    def __init__(self, dialog: SessionDialog, workspace: Workspace, lists: SessionLists) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._workspace = workspace
        self._lists = lists
        dialog.programme_asked.connect(self._on_programme_asked)
        dialog.terms_asked.connect(self._on_terms_asked)
        dialog.template_asked.connect(self._on_template_asked)

    @Slot()
    def _on_programme_asked(self) -> None:
        added = self._lists.add_programme(self._dialog)
        if added is not None:
            self._dialog.show_programmes(self._workspace.programmes, added)

    @Slot()
    def _on_terms_asked(self) -> None:
        self._lists.show_terms_over(self._dialog)
        self._dialog.check_again()

    @Slot(object)
    def _on_template_asked(self, session: Session) -> None:
        self._lists.save_template(session, self._dialog)


def is_of_series(session: Session) -> bool:
    """Tell whether a session is a series or stands for one start of it."""
    return session.recurrence is not None or session.recurrence_id is not None


def moved_draft(draft: Session, by: timedelta) -> Session:
    """Return a single session so much later."""
    return replace(draft, start=draft.start + by, end=draft.end + by)
