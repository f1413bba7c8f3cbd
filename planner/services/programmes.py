"""Programmes: added, renamed, marked otherwise, and removed with nothing left behind."""

import re
from collections.abc import Iterable
from dataclasses import replace

from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.session import Pattern, Programme, ProgrammeId, Session
from planner.domain.template import SessionTemplate
from planner.services.programme_marks import marked
from planner.storage.diary import Diary

LONGEST_NAME = 200
_COLOUR = re.compile(r"#[0-9a-f]{6}")
_PLAIN = Programme(id=ProgrammeId(""), name="", colour="#0b6e69", pattern=Pattern.SOLID)


class ProgrammePlanner:
    """Makes the changes to programmes that a user asks for; none is written here.

    Those that make no sense raise BadRequestError.
    """

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def add(self, name: str) -> Change:
        """Return the change that adds a programme, with the next mark."""
        held = self._all()
        name = _checked_name(name, held)
        fresh = replace(_PLAIN, id=_new_id(name, {one.id for one in held}), name=name)
        programme = _with_free_mark(marked(fresh, len(held)), held)
        return Change(
            label=f"addition of the programme {name}", programmes=(Edit(None, programme),)
        )

    def rename(self, programme: ProgrammeId, name: str) -> Change:
        """Return the change that gives a programme another name."""
        before = self._one(programme)
        others = [one for one in self._all() if one.id != programme]
        return _changed(before, replace(before, name=_checked_name(name, others)), "name")

    def recolour(self, programme: ProgrammeId, colour: str) -> Change:
        """Return the change that gives a programme another colour, ``#rrggbb``."""
        before = self._one(programme)
        if not _COLOUR.fullmatch(colour.lower()):
            raise _refusal(colour, "it is no colour", "give one such as #0b6e69")
        return _changed(before, replace(before, colour=colour.lower()), "colour")

    def repattern(self, programme: ProgrammeId, pattern: Pattern) -> Change:
        """Return the change that gives a programme another pattern."""
        before = self._one(programme)
        return _changed(before, replace(before, pattern=pattern), "pattern")

    def session_count(self, programme: ProgrammeId) -> int:
        """Return how many sessions belong to a programme; a series counts once."""
        return sum(1 for one in self._sessions(programme) if one.recurrence_id is None)

    def remove(self, programme: ProgrammeId, moving_to: ProgrammeId | None = None) -> Change:
        """Return the change that removes a programme, its sessions going to another.

        Raises BadRequestError where it has sessions and no other is named.
        """
        gone = self._one(programme)
        home = None if moving_to is None else self._one(moving_to).id
        sessions = self._sessions(programme)
        if home == programme or (sessions and home is None):
            raise _refusal(
                gone.name,
                "sessions belong to it",
                "name another programme for them, or delete them first",
            )
        moved = ((one, replace(one, programme=home)) for one in sessions if home is not None)
        return Change(
            label=f"removal of the programme {gone.name}",
            sessions=tuple(Edit(before, after) for before, after in moved),
            programmes=(Edit(gone, None),),
            templates=tuple(
                Edit(one, replace(one, programme=home)) for one in self._templates(programme)
            ),
        )

    def _all(self) -> tuple[Programme, ...]:
        with self._diary.reading() as held:
            return held.programmes.all()

    def _one(self, programme: ProgrammeId) -> Programme:
        with self._diary.reading() as held:
            found = held.programmes.get(programme)
        if found is None:
            raise _refusal(programme, "the diary has no such programme", "choose another")
        return found

    def _sessions(self, programme: ProgrammeId) -> tuple[Session, ...]:
        with self._diary.reading() as held:
            return held.sessions.of_programme(programme)

    def _templates(self, programme: ProgrammeId) -> tuple[SessionTemplate, ...]:
        with self._diary.reading() as held:
            return tuple(one for one in held.templates.all() if one.programme == programme)


def _with_free_mark(programme: Programme, held: Iterable[Programme]) -> Programme:
    """Return the programme with the first mark that none has, or the mark it has where all do."""
    taken = {(one.colour, one.pattern) for one in held}
    marks = (marked(programme, place) for place in range(len(Pattern)))
    return next((one for one in marks if (one.colour, one.pattern) not in taken), programme)


def _changed(before: Programme, after: Programme, what: str) -> Change:
    edits = () if before == after else (Edit(before, after),)
    return Change(label=f"change of the {what} of {before.name}", programmes=edits)


def _checked_name(name: str, others: Iterable[Programme]) -> str:
    name = " ".join(name.split())
    if not name:
        raise _refusal("the name", "nothing is given", "say what the programme is called")
    if len(name) > LONGEST_NAME:
        raise _refusal("the name", f"it is longer than {LONGEST_NAME} letters", "shorten it")
    if name.casefold() in {one.name.casefold() for one in others}:
        raise _refusal(name, "another programme is called so", "give another name")
    return name


def _new_id(name: str, taken: set[ProgrammeId]) -> ProgrammeId:
    slug = re.sub(r"\W+", "-", name.casefold()).strip("-") or "programme"
    number, found = 1, ProgrammeId(slug)
    while found in taken:
        number += 1
        found = ProgrammeId(f"{slug}-{number}")
    return found


def _refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
