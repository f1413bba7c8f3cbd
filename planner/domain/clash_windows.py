"""The stretches of time in which sessions of a kind meet observances, laid out to be swept once."""

from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from planner.domain.contact import Setting, contact_spans
from planner.domain.dates import TimeSpan
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.policy import Contact, PolicyRule
from planner.domain.session import SessionKind

Stretch = tuple[float, float]
"""From and until when, in seconds since 1970."""


@dataclass(frozen=True, slots=True, eq=False)
class Meeting:
    """An occurrence that a session meets, and the row of the policy that speaks of it."""

    occurrence: Occurrence
    rule: PolicyRule


Met = tuple[Meeting, ...]

_NOTHING: Met = ()


@dataclass(frozen=True, slots=True, eq=False)
class _Contact:
    """All stretches of one contact; ``number`` is its occurrence's, ``position`` its row's."""

    number: int
    position: int
    meeting: Meeting
    stretches: tuple[Stretch, ...]


_Window = tuple[float, float, _Contact]
"""One stretch of a contact: a plain tuple, since there are thousands for each kind and year."""


class ClashWindows:
    """What sessions can meet among some occurrences, looked up in steps of log n.

    Nothing is worked out before the first session asks.
    """

    def __init__(self, occurrences: Iterable[Occurrence], setting: Setting) -> None:
        self._occurrences = tuple(occurrences)
        self._setting = setting
        self._rules: dict[tuple[ObservanceId, int], Sequence[tuple[int, PolicyRule]]] = {}
        self._by_rule: Mapping[str, Sequence[_Contact]] | None = None
        self._of_kind: dict[SessionKind, _WindowsOfKind] = {}

    def met_by(self, start: float, end: float, kind: SessionKind) -> Met:
        """Return what a session of a kind meets from start to end, each occurrence once.

        Of the rows that speak of an occurrence the severest counts; of equals, the first. The
        same meetings are one and the same tuple, however often they are met.
        """
        return self._windows_of(kind).met_by(start, end)

    def met_in_parts(self, stretches: tuple[Stretch, ...], kind: SessionKind) -> Met:
        """Return what a session meets that goes on in several stretches."""
        return self._windows_of(kind).met_in_parts(stretches)

    def _windows_of(self, kind: SessionKind) -> "_WindowsOfKind":
        windows = self._of_kind.get(kind)
        if windows is None:
            windows = self._of_kind[kind] = _WindowsOfKind(kind, self._contacts(kind))
        return windows

    def _contacts(self, kind: SessionKind) -> Iterator[_Contact]:
        if self._by_rule is None:
            self._by_rule = self._contacts_by_rule()
        for rule in self._setting.policy.rules:
            if kind in rule.severities:
                yield from self._by_rule.get(rule.id, ())

    def _contacts_by_rule(self) -> Mapping[str, Sequence[_Contact]]:
        found: dict[str, list[_Contact]] = defaultdict(list)
        for number, occurrence in enumerate(self._occurrences):
            known: dict[Contact, tuple[Stretch, ...]] = {}
            for position, rule in self._rules_about(occurrence):
                if rule.contact not in known:
                    spans = contact_spans(rule.contact, occurrence, self._setting)
                    known[rule.contact] = tuple(map(stretch_of, spans))
                if known[rule.contact]:
                    meeting = Meeting(occurrence, rule)
                    made = _Contact(number, position, meeting, known[rule.contact])
                    found[rule.id].append(made)
        return found

    def _rules_about(self, occurrence: Occurrence) -> Sequence[tuple[int, PolicyRule]]:
        observance, days = occurrence.observance, occurrence.span.length
        key = (observance.id, days)
        if key not in self._rules:
            rules = enumerate(self._setting.policy.rules)
            self._rules[key] = [pair for pair in rules if pair[1].concerns(observance, days)]
        return self._rules[key]


class _WindowsOfKind:
    """Windows cut into segments, in each of which the same ones are open."""

    def __init__(self, kind: SessionKind, contacts: Iterable[_Contact]) -> None:
        held = [(start, end, one) for one in contacts for start, end in one.stretches]
        held.sort(key=itemgetter(0))
        self._kind = kind
        self._windows = held
        self._starts = [start for start, _, _ in held]
        self._cuts = sorted({edge for start, end, _ in held for edge in (start, end)})
        self._open = self._segments()
        self._known: dict[object, Met] = {}
        self._alike: dict[tuple[int, ...], Met] = {}

    def met_in_parts(self, stretches: tuple[Stretch, ...]) -> Met:
        """Return the meetings of the severest rows in any of the stretches."""
        if stretches not in self._known:
            met = [window for one in stretches for window in self._windows_met(*one)]
            self._known[stretches] = self._severest(met)
        return self._known[stretches]

    def met_by(self, start: float, end: float) -> Met:
        """Return the meetings of the severest rows."""
        cuts = self._cuts
        first, last = bisect_right(cuts, start), bisect_left(cuts, end)
        # What is met hangs on the segments alone, and on whether an end lies on a cut.
        opens = first > 0 and cuts[first - 1] == start
        closes = last < len(cuts) and cuts[last] == end
        key = (first, last, opens, closes)
        met = self._known.get(key)
        if met is None:
            met = self._known[key] = self._severest(self._windows_met(start, end))
        return met

    def _windows_met(self, start: float, end: float) -> list[_Window]:
        segment = bisect_right(self._cuts, start) - 1
        # Those that are open when the session starts, then those that open while it goes on.
        near = self._open[segment] if 0 <= segment < len(self._open) else ()
        first, last = bisect_right(self._starts, start), bisect_left(self._starts, end)
        return [one for one in (*near, *self._windows[first:last]) if _is_met(one, start, end)]

    def _severest(self, windows: Sequence[_Window]) -> Met:
        if not windows:
            return _NOTHING
        best: dict[int, _Contact] = {}
        for one in sorted((contact for _, _, contact in windows), key=_by_row):
            held = best.get(one.number)
            if held is None or self._rank(one) > self._rank(held):
                best[one.number] = one
        met = tuple(one.meeting for one in best.values())
        return self._alike.setdefault(tuple(map(id, met)), met)

    def _rank(self, contact: _Contact) -> int:
        return contact.meeting.rule.severities[self._kind].rank

    def _segments(self) -> Sequence[Sequence[_Window]]:
        """Return, for each stretch from one cut to the next, the windows that are open in it."""
        segments: list[Sequence[_Window]] = []
        held: list[_Window] = []
        coming = deque(self._windows)
        for cut in self._cuts:
            held = [one for one in held if one[1] > cut]
            while coming and coming[0][0] == cut:
                held.append(coming.popleft())
            segments.append(held)
        return segments


def stretch_of(span: TimeSpan) -> Stretch:
    """Return a span as seconds, which compare faster than times on a clock."""
    return (span.start.timestamp(), span.end.timestamp())


def _is_met(window: _Window, start: float, end: float) -> bool:
    """Tell whether a session makes this contact."""
    opens, closes, contact = window
    if contact.meeting.rule.contact is Contact.PRAYER_BREAK:
        return start <= opens and closes <= end
    return start < closes and opens < end


def _by_row(contact: _Contact) -> tuple[int, int]:
    return (contact.number, contact.position)
