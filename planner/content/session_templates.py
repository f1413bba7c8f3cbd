"""Loads the templates of common sessions that come with the program."""

from datetime import time, timedelta
from pathlib import Path

from planner.content.entry import Entry
from planner.content.source_files import read_entries
from planner.domain.session import SessionKind
from planner.domain.template import SessionTemplate, TemplateId

_PREFIX = "bundled."
_MINUTES_OF_A_WEEK = 7 * 24 * 60


def load_session_templates(path: Path) -> tuple[SessionTemplate, ...]:
    """Return the templates of ``session_templates.toml`` in their order.

    Their ids begin with “bundled.”, which those of the user's own do not.
    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    found: dict[TemplateId, SessionTemplate] = {}
    for entry in read_entries(path, "template", "id"):
        template = entry.read(_template_from)
        if template.id in found:
            raise entry.fault("the id is used twice")
        found[template.id] = template
    return tuple(found.values())


def is_bundled(template: TemplateId) -> bool:
    """Tell whether a template of that id comes with the program."""
    return template.startswith(_PREFIX)


def _template_from(entry: Entry) -> SessionTemplate:
    return SessionTemplate(
        id=TemplateId(f"{_PREFIX}{entry.text('id')}"),
        name=entry.text("name"),
        title=entry.text("title"),
        kind=entry.enum("kind", SessionKind),
        length=timedelta(minutes=entry.whole("minutes", least=1, most=_MINUTES_OF_A_WEEK)),
        location=entry.text("location", ""),
        notes=entry.text("notes", ""),
        start=_start(entry),
    )


def _start(entry: Entry) -> time | None:
    return entry.clock_time("start") if entry.has("start") else None
