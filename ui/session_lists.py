"""Programmes, terms and templates, kept by the user: opens the dialogs and makes the changes."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QInputDialog, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.lost_race import as_seen
from planner.domain.session import Programme, ProgrammeId, Session
from planner.domain.settings import Term
from planner.domain.template import SessionTemplate, template_of
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.keeper import Keeper
from ui.look.look import Look
from ui.navigator import Navigator

with imported_later():
    from ui.dialogs.programmes import ProgrammeDialog, ProgrammesDialog
    from ui.dialogs.templates import TemplateDialog, TemplatesDialog
    from ui.dialogs.terms import TermDialog, TermsDialog


class SessionLists(Keeper):
    """Lets the user keep what sessions are sorted by and made from; every change undoes."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        navigator: Navigator,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._navigator = navigator
        self._look = look

    @Slot()
    def show_programmes(self) -> None:
        """List the programmes, to be added to, changed and removed."""
        if not self._can_write():
            return
        programmes = ProgrammesDialog(self._look, self._over)
        programmes.add_asked.connect(self._on_add_programme)
        programmes.edit_asked.connect(self._on_edit_programme)
        programmes.remove_asked.connect(self._on_remove_programme)
        self._show_list(programmes)

    @Slot()
    def show_terms(self) -> None:
        """List the terms, to be added to, changed and removed."""
        self.show_terms_over(self._over)

    def show_terms_over(self, parent: QWidget) -> None:
        """List the terms over another dialog."""
        if not self._can_choose():
            return
        terms = TermsDialog(parent)
        terms.add_asked.connect(self._on_add_term)
        terms.edit_asked.connect(self._on_edit_term)
        terms.remove_asked.connect(self._on_remove_term)
        self._show_list(terms)

    @Slot()
    def show_templates(self) -> None:
        """List the templates, to be changed, hidden and removed."""
        if not self._can_write():
            return
        held, clock = self._workspace.templates, self._workspace.settings.clock
        templates = TemplatesDialog(held.is_bundled, held.is_changed, clock, self._over)
        templates.edit_asked.connect(self._on_edit_template)
        templates.hide_asked.connect(self._on_hide_template)
        templates.remove_asked.connect(self._on_remove_template)
        self._show_list(templates)

    def add_programme(self, parent: QWidget) -> ProgrammeId | None:
        """Ask for the name of a new programme and add it; None where the user leaves it."""
        names = [one.name for one in self._workspace.programmes]
        dialog = ProgrammeDialog(None, names, self._look, parent)
        name = ""

        def add() -> bool:
            nonlocal name
            name = dialog.entered_name()
            return self._make(partial(self._workspace.programme_planner.add, name))

        is_made = ask_until(dialog, add)
        found = (one.id for one in self._workspace.programmes if is_made and one.name == name)
        return next(found, None)

    def save_template(self, session: Session, parent: QWidget) -> None:
        """Ask what a template that is like a session is to be, and keep it."""
        template = template_of(session, self._workspace.templates.new_id())
        self._ask_template(template, parent, is_new=True)

    def _ask_template(self, template: SessionTemplate, parent: QWidget, *, is_new: bool) -> None:
        programmes, clock = self._workspace.programmes, self._workspace.settings.clock
        dialog = TemplateDialog(template, programmes, clock, is_new=is_new, parent=parent)
        held = self._workspace.templates
        # One that comes with the planner is not in the diary until somebody changes it.
        is_held = not is_new and (held.is_changed(template) or not held.is_bundled(template))
        seen = template if is_held else None
        ask_until(dialog, lambda: self._make(partial(self._template_put, dialog.edited(), seen)))

    def _template_put(self, after: SessionTemplate, seen: SessionTemplate | None) -> Change:
        change = self._workspace.templates.put(after)
        return change if seen is None else as_seen(change, "templates", seen)

    def _ask_term(self, before: Term | None) -> None:
        day = self._navigator.day
        dialog = TermDialog(before, day, self._navigator.today, self._over)

        def put() -> bool:
            after = dialog.term()
            kept = [one for one in self._workspace.settings.terms if one != before]
            label = self.tr("change of the term {name}").format(name=after.name)
            return self._put_terms((*kept, after), label)

        ask_until(dialog, put)

    def _put_terms(self, terms: tuple[Term, ...], label: str) -> bool:
        ordered = tuple(sorted(terms, key=lambda term: term.span))
        settings = replace(self._workspace.settings, terms=ordered)
        is_made = self._maker.put_settings(settings, label)
        self._show_again()
        return is_made

    @override
    def _show_again(self) -> None:
        workspace = self._workspace
        if programmes := self._shown(ProgrammesDialog):
            count = workspace.programme_planner.session_count
            programmes.show_programmes(workspace.programmes, count)
        if terms := self._shown(TermsDialog):
            terms.show_terms(workspace.settings.terms)
        if templates := self._shown(TemplatesDialog):
            templates.show_templates(workspace.templates.all())

    @Slot()
    def _on_add_programme(self) -> None:
        self.add_programme(self._over)

    @Slot(object)
    def _on_edit_programme(self, before: Programme) -> None:
        others = [one.name for one in self._workspace.programmes if one.id != before.id]
        dialog = ProgrammeDialog(before, others, self._look, self._over)
        put = partial(self._workspace.programme_planner.put, before)
        ask_until(dialog, lambda: self._make(partial(put, dialog.edited(before))))

    @Slot(object)
    def _on_remove_programme(self, programme: Programme) -> None:
        planner = self._workspace.programme_planner
        others = [one for one in self._workspace.programmes if one.id != programme.id]
        home: ProgrammeId | None = None
        if planner.session_count(programme.id) and others:
            home = self._home_for(programme, others)
            if home is None:
                return
        self._make(partial(planner.remove, programme.id, home))

    def _home_for(self, programme: Programme, others: list[Programme]) -> ProgrammeId | None:
        names = [one.name for one in others]
        name, is_chosen = QInputDialog.getItem(
            self._over,
            self.tr("Remove {name}").format(name=programme.name),
            self.tr("Sessions belong to it. Which programme are they to go to?"),
            names,
            editable=False,
        )
        return others[names.index(name)].id if is_chosen else None

    @Slot()
    def _on_add_term(self) -> None:
        self._ask_term(None)

    @Slot(object)
    def _on_edit_term(self, term: Term) -> None:
        self._ask_term(term)

    @Slot(object)
    def _on_remove_term(self, term: Term) -> None:
        kept = tuple(one for one in self._workspace.settings.terms if one != term)
        self._put_terms(kept, self.tr("removal of the term {name}").format(name=term.name))

    @Slot(object)
    def _on_edit_template(self, template: SessionTemplate) -> None:
        self._ask_template(template, self._over, is_new=False)

    @Slot(object)
    def _on_hide_template(self, template: SessionTemplate) -> None:
        templates = self._workspace.templates
        turn = templates.show if template.hidden else templates.hide
        self._make(partial(turn, template))

    @Slot(object)
    def _on_remove_template(self, template: SessionTemplate) -> None:
        self._make(partial(self._workspace.templates.remove, template))
