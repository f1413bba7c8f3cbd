"""From drafts to sessions: identity, kind, programme, and drafts that tell the same thing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import PurePath

from planner.domain.language import translate
from planner.domain.session import (
    KindBasis,
    Pattern,
    Programme,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.domain.session_kind import KindWords, guess_kind
from planner.exchange.tables.draft import Draft
from planner.exchange.tables.row_cells import stamped_id

_COLOUR = "#0b6e69"
_LONGEST_NAME = 200
_COMPUTED = "@computed"
_COPY = re.compile(r"(?:\s*\([0-9]{1,3}\)|\s+-\s+copy)+$", re.IGNORECASE)
# Shorter ids, such as 1 and 2, are those of one file among many.
_LONG_ID = 16
_KINDS = {kind.value: kind for kind in SessionKind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What all sessions of a file are made with: its name, the clock and the words of kinds."""

    file: str
    zone: str
    kind_words: KindWords

    @property
    def stem(self) -> str:
        """The name of the file without its ending, by which programme and ids are named.

        A second download, “rota (1).csv”, is the same file.
        """
        stem = _plain_stem(self.file)
        return stem if stem and "@" not in stem else translate("tables", "Timetable")


@lru_cache(maxsize=10)
def _plain_stem(file: str) -> str:
    return _COPY.sub("", PurePath(file).stem.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The session of each draft by its place among them, and what to tell of each."""

    sessions: Mapping[int, Session]
    faults: Mapping[int, str]
    doubts: Mapping[int, tuple[str, ...]]
    programmes: tuple[Programme, ...]


def sessions_of(drafts: Sequence[Draft], making: Making) -> Made:
    """Return the sessions that drafts tell; the order of the file makes no difference to ids."""
    sessions: dict[int, Session] = {}
    faults: dict[int, str] = {}
    doubts: dict[int, tuple[str, ...]] = {}
    programmes: dict[str, Programme] = {}
    for key, numbers in _alike(drafts).items():
        for alike in _told_apart(drafts, numbers, key):
            first = drafts[alike.numbers[0]]
            programme = _programme(first.programme or making.stem)
            programmes.setdefault(programme.id, programme)
            session = _session(drafts, alike, programme.id, making)
            for number in alike.numbers if first.is_shared else alike.numbers[:1]:
                sessions[number] = session
                doubts[number] = (*drafts[number].doubts, *alike.doubts)
            if not first.is_shared:
                for number in alike.numbers[1:]:
                    faults[number] = translate("tables", "it stands in the file twice")
    return Made(
        sessions=sessions, faults=faults, doubts=doubts, programmes=tuple(programmes.values())
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alike:
    """Drafts that tell one session, and what makes its id."""

    numbers: tuple[int, ...]
    key: tuple[str, ...]
    doubts: tuple[str, ...] = ()


def _alike(drafts: Sequence[Draft]) -> dict[tuple[str, ...], list[int]]:
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, draft in enumerate(drafts):
        key = (draft.given_id,) if draft.given_id else _moment(draft)
        groups[key].append(number)
    return groups


def _moment(draft: Draft) -> tuple[str, ...]:
    hours = "" if draft.all_day else f"{draft.start:%H:%M}"
    return draft.start.date().isoformat(), hours, draft.title.casefold()


def _told_apart(
    drafts: Sequence[Draft], numbers: Sequence[int], key: tuple[str, ...]
) -> list[_Alike]:
    """Return the drafts of one key, by what else they say where that is not the same."""
    kinds: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number in numbers:
        kinds[_content(drafts[number])].append(number)
    if len(kinds) == 1:
        return [_Alike(numbers=tuple(numbers), key=key)]
    doubts: tuple[str, ...] = ()
    if drafts[numbers[0]].given_id:
        doubts = (translate("tables", "its id stands on other sessions too; all were kept"),)
    return [
        _Alike(numbers=tuple(each), key=(*key, *content), doubts=doubts)
        for content, each in sorted(kinds.items())
    ]


def _content(draft: Draft) -> tuple[str, ...]:
    ends = draft.end.isoformat()
    return (*_moment(draft), ends, draft.location.casefold(), draft.programme.casefold())


def _session(
    drafts: Sequence[Draft], alike: _Alike, programme: ProgrammeId, making: Making
) -> Session:
    draft = drafts[alike.numbers[0]]
    uid, replaced = _identity(draft, alike.key, making)
    kind, basis = _kind(draft, making.kind_words)
    return Session(
        id=SessionId(f"{uid}#{replaced:%Y%m%dT%H%M%S}" if replaced else uid),
        uid=uid,
        title=draft.title,
        start=draft.start,
        end=draft.end,
        all_day=draft.all_day,
        zone=making.zone,
        location=draft.location,
        kind=kind,
        kind_basis=basis,
        programme=programme,
        notes=_notes(drafts, alike.numbers),
        recurrence=Recurrence(rule=draft.rule) if draft.rule else None,
        recurrence_id=replaced,
        tutor=draft.tutor,
    )


def _identity(draft: Draft, key: tuple[str, ...], making: Making) -> tuple[str, datetime | None]:
    """Return the UID, and the start of a series that our own export says this is."""
    stamped = stamped_id(draft.given_id)
    if stamped is not None and key == (draft.given_id,):
        return stamped
    return _uid(draft, key, making), None


def _uid(draft: Draft, key: tuple[str, ...], making: Making) -> str:
    if draft.given_id and key == (draft.given_id,):
        is_own = "@" in draft.given_id or len(draft.given_id) >= _LONG_ID
        return draft.given_id if is_own else f"{_slug(making.stem)}/{draft.given_id}"
    parts = (making.stem.casefold(), *key)
    return f"{sha256(chr(10).join(parts).encode()).hexdigest()[:20]}{_COMPUTED}"


def _notes(drafts: Sequence[Draft], numbers: Iterable[int]) -> str:
    held = [drafts[number] for number in numbers]
    people = list(dict.fromkeys(name for draft in held for name in draft.people))
    notes = list(dict.fromkeys(draft.notes for draft in held if draft.notes))
    if people:
        names = ", ".join(people)
        notes.append(translate("tables", "People: {names}").format(names=names))
    return "\n".join(notes)


def _kind(draft: Draft, words: KindWords) -> tuple[SessionKind, KindBasis]:
    if draft.kind is not None:
        return draft.kind, KindBasis.STATED
    stated = _KINDS.get(draft.kind_words.strip().casefold())
    if stated is not None:
        return stated, KindBasis.STATED
    by_title = replace(words, otherwise=draft.usual_kind or words.otherwise)
    kind = guess_kind(draft.title, by_title)
    if draft.kind_words:
        kind = guess_kind(draft.kind_words, replace(words, otherwise=kind))
    return kind, KindBasis.GUESSED


def _programme(name: str) -> Programme:
    name = name[:_LONGEST_NAME]
    return Programme(id=ProgrammeId(_slug(name)), name=name, colour=_COLOUR, pattern=Pattern.SOLID)


def _slug(name: str) -> str:
    return re.sub(r"\W+", "-", name.casefold()).strip("-") or "timetable"
