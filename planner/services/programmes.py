"""Programmes: added, renamed, marked otherwise, and removed with nothing left behind."""

import re
from collections.abc import Iterable
from dataclasses import replace

from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
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
            label=translate("changes", "addition of the programme {name}").format(name=name),
            programmes=(Edit(None, programme),),
        )

    def put(self, before: Programme, after: Programme) -> Change:
        """Return the change from a programme as the user saw it to what they made of it.

        Raises BadRequestError where its name or colour makes no sense.
        """
        others = [one for one in self._all() if one.id != before.id]
        after = replace(after, name=_checked_name(after.name, others))
        _check_colour(after.colour)
        label = translate("changes", "change of the programme {name}")
        return _changed(before, after, label)

    def rename(self, programme: ProgrammeId, name: str) -> Change:
        """Return the change that gives a programme another name."""
        before = self._one(programme)
        label = translate("changes", "change of the name of {name}")
        others = [one for one in self._all() if one.id != programme]
        return _changed(before, replace(before, name=_checked_name(name, others)), label)

    def recolour(self, programme: ProgrammeId, colour: str) -> Change:
        """Return the change that gives a programme another colour, ``#rrggbb``."""
        before = self._one(programme)
        _check_colour(colour)
        label = translate("changes", "change of the colour of {name}")
        return _changed(before, replace(before, colour=colour.lower()), label)

    def repattern(self, programme: ProgrammeId, pattern: Pattern) -> Change:
        """Return the change that gives a programme another pattern."""
        before = self._one(programme)
        label = translate("changes", "change of the pattern of {name}")
        return _changed(before, replace(before, pattern=pattern), label)

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
                translate("changes", "sessions belong to it"),
                translate("changes", "name another programme for them, or delete them first"),
            )
        moved = ((one, replace(one, programme=home)) for one in sessions if home is not None)
        return Change(
            label=translate("changes", "removal of the programme {name}").format(name=gone.name),
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
            raise _refusal(
                programme,
                translate("changes", "the diary has no such programme"),
                translate("changes", "choose another"),
            )
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


def _changed(before: Programme, after: Programme, label: str) -> Change:
    edits = () if before == after else (Edit(before, after),)
    return Change(label=label.format(name=before.name), programmes=edits)


def _check_colour(colour: str) -> None:
    if not _COLOUR.fullmatch(colour.lower()):
        raise _refusal(
            colour,
            translate("changes", "it is no colour"),
            translate("changes", "give one such as #0b6e69"),
        )


def _checked_name(name: str, others: Iterable[Programme]) -> str:
    name = " ".join(name.split())
    if not name:
        raise _refusal(
            translate("changes", "the name"),
            translate("changes", "nothing is given"),
            translate("changes", "say what the programme is called"),
        )
    if len(name) > LONGEST_NAME:
        raise _refusal(
            translate("changes", "the name"),
            translate("changes", "it is longer than {most} letters").format(most=LONGEST_NAME),
            translate("changes", "shorten it"),
        )
    if name.casefold() in {one.name.casefold() for one in others}:
        raise _refusal(
            name,
            translate("changes", "another programme is called so"),
            translate("changes", "give another name"),
        )
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
