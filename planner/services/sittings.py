"""Adding adjusted sittings of an exam to the timetable, all of them as one change."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time

from planner.domain.change import Change
from planner.domain.errors import BadRequestError
from planner.domain.extra_time import Sitting, sitting_facts, sitting_words
from planner.domain.language import counted, translate
from planner.domain.session import KindBasis, Session, SessionInstance
from planner.services.session_planner import SessionPlanner

# A whole day says nothing of when the exam starts.
_USUAL_START = time(9)


def sitting_start(instance: SessionInstance) -> datetime:
    """Return when the sittings of an exam start, on the clock of its own zone."""
    start = instance.start.replace(tzinfo=None)
    return datetime.combine(start, _USUAL_START) if instance.session.all_day else start


def sittings_added(
    planner: SessionPlanner, instance: SessionInstance, sittings: Sequence[Sitting]
) -> Change:
    """Return the one change that adds a session for each sitting; none of them names anybody.

    Raises BadRequestError where there is none.
    """
    if not sittings:
        raise BadRequestError(
            what=instance.session.title,
            fault=translate("extra time", "no sitting is entered"),
            remedy=translate("extra time", "enter one at least"),
        )
    made = [planner.create(_draft(planner, instance, one)) for one in sittings]
    return Change(
        label=counted("addition of %n sitting(s)", "", len(sittings)),
        sessions=tuple(edit for change in made for edit in change.sessions),
        programmes=tuple(edit for change in made[:1] for edit in change.programmes),
    )


def _draft(planner: SessionPlanner, instance: SessionInstance, sitting: Sitting) -> Session:
    session, start = instance.session, sitting_start(instance)
    draft = planner.new_draft(start, start + sitting.length, session.programme)
    title = translate("extra time", "{title}, {sitting}")
    return replace(
        draft,
        title=title.format(title=session.title, sitting=sitting_words(sitting)),
        kind=session.kind,
        kind_basis=KindBasis.CHOSEN,
        zone=session.zone,
        location=sitting.room,
        notes="\n".join(sitting_facts(sitting)),
    )
