"""Templates of common sessions: those of the program as the user has them, and the user's own."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from planner.content.session_templates import is_bundled
from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.template import SessionTemplate, TemplateId
from planner.services.session_checks import LONGEST_LINE, LONGEST_NOTES
from planner.services.session_drafts import fresh_uid
from planner.storage.diary import Diary

_LONGEST = timedelta(days=7)
_ONE_MINUTE = timedelta(minutes=1)


class Templates:
    """The templates of a diary; changes are made here and written elsewhere."""

    def __init__(
        self,
        diary: Diary,
        bundled: Sequence[SessionTemplate],
        new_uid: Callable[[], str] = fresh_uid,
    ) -> None:
        self._diary = diary
        self._bundled = {one.id: one for one in bundled}
        self._new_uid = new_uid

    def all(self) -> tuple[SessionTemplate, ...]:
        """Return every template: those of the program in their order, then the user's by name."""
        held = self._held()
        bundled = (held.get(id_, one) for id_, one in self._bundled.items())
        own = (one for id_, one in held.items() if id_ not in self._bundled)
        # A later version may bundle what this one does not know.
        return (*bundled, *(one for one in own if not is_bundled(one.id)))

    def offered(self) -> tuple[SessionTemplate, ...]:
        """Return those that are not hidden."""
        return tuple(one for one in self.all() if not one.hidden)

    def new_id(self) -> TemplateId:
        """Return an id for a template of the user's own."""
        return TemplateId(f"own.{self._new_uid()}")

    def is_bundled(self, template: SessionTemplate) -> bool:
        """Tell whether it comes with the program, so that it can be hidden and not removed."""
        return template.id in self._bundled

    def is_changed(self, template: SessionTemplate) -> bool:
        """Tell whether it comes with the program and is no longer as it came."""
        return self.is_bundled(template) and self._bundled[template.id] != template

    def put(self, template: SessionTemplate) -> Change:
        """Return the change that adds a template, or puts it in place of the one of its id.

        Raises BadRequestError where it makes no sense.
        """
        template = _checked(template)
        before = self._held().get(template.id)
        is_new = before is None and not self.is_bundled(template)
        if template == (before or self._bundled.get(template.id)):
            return Change(label=translate("changes", "change of templates"))
        if is_new:
            label = translate("changes", "addition of the template {name}")
        else:
            label = translate("changes", "change of the template {name}")
        return _change(label.format(name=template.name), Edit(before, template))

    def hide(self, template: SessionTemplate) -> Change:
        """Return the change after which it is not offered."""
        label = translate("changes", "hiding of the template {name}").format(name=template.name)
        return replace(self.put(replace(template, hidden=True)), label=label)

    def show(self, template: SessionTemplate) -> Change:
        """Return the change after which it is offered again."""
        label = translate("changes", "showing of the template {name}").format(name=template.name)
        return replace(self.put(replace(template, hidden=False)), label=label)

    def remove(self, template: SessionTemplate) -> Change:
        """Return the change that removes one of the user's own, or what they changed of another.

        One that comes with the program is then as it came.
        """
        held = self._held().get(template.id)
        if self.is_bundled(template):
            words = translate("changes", "restoring of the template {name}")
        else:
            words = translate("changes", "removal of the template {name}")
        label = words.format(name=template.name)
        return Change(label=label) if held is None else _change(label, Edit(held, None))

    def _held(self) -> dict[TemplateId, SessionTemplate]:
        with self._diary.reading() as held:
            return {one.id: one for one in held.templates.all()}


def _change(label: str, edit: Edit[SessionTemplate]) -> Change:
    return Change(label=label, templates=(edit,))


def _checked(template: SessionTemplate) -> SessionTemplate:
    trimmed = replace(
        template,
        name=" ".join(template.name.split()),
        title=" ".join(template.title.split()),
        location=" ".join(template.location.split()),
        tutor=" ".join(template.tutor.split()),
        notes=template.notes.strip(),
    )
    if not trimmed.name:
        raise _refusal(
            translate("changes", "the name"),
            translate("changes", "nothing is given"),
            translate("changes", "say what the template is called"),
        )
    lines = (trimmed.name, trimmed.title, trimmed.location, trimmed.tutor)
    if max(map(len, lines)) > LONGEST_LINE or len(trimmed.notes) > LONGEST_NOTES:
        raise _refusal(
            trimmed.name[:40],
            translate("changes", "one of its texts is too long"),
            translate("changes", "shorten it"),
        )
    if not _ONE_MINUTE <= trimmed.length <= _LONGEST or trimmed.length % _ONE_MINUTE:
        fault = translate("changes", "its length is not of whole minutes up to a week")
        raise _refusal(trimmed.name, fault, translate("changes", "give another length"))
    return trimmed


def _refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
