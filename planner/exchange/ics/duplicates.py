"""Entries that share a UID or have none: versions, repetitions and UIDs used for several things."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from hashlib import sha256

from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.exchange.ics.entry import Entry
from planner.exchange.ics.remarks import Remark

_COMPUTED = "@computed"
_SHARED = QT_TRANSLATE_NOOP(
    "timetables", "its identifier (UID) stands on other sessions too; all of them were kept"
)

# Entries that stay, and what is to be told of them and of those that go.
Settled = tuple[list[Entry], list[Remark]]


def settled(entries: Iterable[Entry], calendar: str) -> Settled:
    """Return entries of which no two have the same UID and RECURRENCE-ID, and what to tell.

    The UID of an entry that has none is computed from the calendar's name, its start and its
    title, so that the same file gives the same again. The order of the file makes no difference.
    """
    groups: dict[object, list[Entry]] = defaultdict(list)
    for entry in entries:
        named = entry if entry.uid else _named(entry, calendar)
        groups[named.uid, named.replaces, named.and_later].append(named)
    kept: list[Entry] = []
    remarks: list[Remark] = []
    for group in groups.values():
        entries_kept, told = _settle(group) if len(group) > 1 else (group, [])
        kept.extend(entries_kept)
        remarks.extend(told)
    return kept, remarks


def _named(entry: Entry, calendar: str) -> Entry:
    uid = f"{_digest(calendar, entry.start, entry.title)}{_COMPUTED}"
    # Without a UID there is no telling which series a RECURRENCE-ID speaks of.
    return replace(entry, uid=uid, replaces=None, and_later=False)


def _settle(group: Sequence[Entry]) -> Settled:
    ordered = sorted(group, key=_content)
    newest = max(entry.sequence for entry in ordered)
    kept: list[Entry] = []
    marks: set[str] = set()
    remarks: list[Remark] = []
    for entry in ordered:
        if entry.sequence < newest:
            remarks.append(
                _out(entry, translate("timetables", "the file holds a newer version of it"))
            )
        elif _mark(entry) in marks:
            remarks.append(_out(entry, translate("timetables", "it stands in the file twice")))
        elif kept and entry.replaces is not None:
            remarks.append(
                _out(entry, translate("timetables", "another entry replaces the same date"))
            )
        else:
            marks.add(_mark(entry))
            kept.append(entry)
    return (kept, remarks) if len(kept) == 1 else _told_apart(kept, remarks)


def _told_apart(kept: Sequence[Entry], remarks: list[Remark]) -> Settled:
    """Give each entry a UID of its own; a lone series keeps its, for the entries that replace."""
    series = [entry for entry in kept if entry.repeats]
    shared = translate("timetables", _SHARED)
    apart: list[Entry] = []
    for entry in kept:
        uid = entry.uid if series == [entry] else f"{entry.uid}/{_mark(entry)}"
        doubts = entry.doubts if entry.uid.endswith(_COMPUTED) else (*entry.doubts, shared)
        apart.append(replace(entry, uid=uid, doubts=doubts))
    return apart, remarks


def _mark(entry: Entry) -> str:
    return _digest(entry.start, entry.title, entry.location)


def _digest(*parts: object) -> str:
    return sha256("\n".join(map(str, parts)).encode()).hexdigest()[:20]


def _content(entry: Entry) -> str:
    return repr(replace(entry, line=0))


def _out(entry: Entry, reason: str) -> Remark:
    return Remark(line=entry.line, title=entry.title, text=reason, kept=False)
