"""Which sessions of a programme share time, as the views, the panel and speech tell it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from planner.domain.conflict import Conflict
from planner.domain.session import SessionId, SessionInstance

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SharedTime:
    """The titles that each session of a period shares time with."""

    titles: Mapping[tuple[SessionId, datetime], tuple[str, ...]] = field(default_factory=dict)

    def of(self, instance: SessionInstance) -> tuple[str, ...]:
        """Return the titles of what one session shares time with."""
        return self.titles.get((instance.session.id, instance.start), ())


NOTHING_SHARED = SharedTime()


def shared_time(conflicts: Iterable[Conflict]) -> SharedTime:
    """Return what these conflicts say of each session."""
    titles: dict[tuple[SessionId, datetime], list[str]] = defaultdict(list)
    for conflict in conflicts:
        first, second = conflict.first, conflict.second
        titles[(first.session.id, first.start)].append(second.session.title)
        titles[(second.session.id, second.start)].append(first.session.title)
    return SharedTime({key: tuple(found) for key, found in titles.items()})


def shares_words(titles: Sequence[str]) -> str:
    """Return “shares time with Grand round”."""
    return translate("words", "shares time with {titles}").format(titles=", ".join(titles))
