"""The sources that a document rests on, numbered in the order in which it names them."""

from collections.abc import Iterable, Mapping
from datetime import date

from planner.domain.language import translate
from planner.domain.observance import Observance, Source, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.wording import date_text
from planner.exchange.documents.document import NumberedSource


class SourceNumbers:
    """The numbers of all sources of these occurrences."""

    def __init__(self, occurrences: Iterable[Occurrence]) -> None:
        checked: dict[Source, date] = {}
        for occurrence in occurrences:
            observance = occurrence.observance
            for source in observance.sources:
                checked[source] = max(checked.get(source, observance.checked), observance.checked)
        self._checked = checked
        self._numbers: Mapping[Source, int] = {one: n for n, one in enumerate(checked, 1)}

    @property
    def listed(self) -> tuple[NumberedSource, ...]:
        """Every source by its number."""
        return tuple(
            NumberedSource(number=number, source=source, checked=self._checked[source])
            for source, number in self._numbers.items()
        )

    def of(self, observance: Observance) -> str:
        """Return “[1, 4]”, or who entered a date that has no source."""
        if not observance.sources:
            return unsourced_text(observance)
        numbers = sorted(self._numbers[source] for source in observance.sources)
        return f"[{', '.join(map(str, numbers))}]"


def source_text(observance: Observance) -> str:
    """Return the titles of the sources and when they were last checked."""
    if not observance.sources:
        return unsourced_text(observance)
    text = translate("documents", "{titles} (checked {day})")
    titles = "; ".join(source.title for source in observance.sources)
    return text.format(titles=titles, day=date_text(observance.checked))


def unsourced_text(observance: Observance) -> str:
    """Return where an observance comes from that names no source."""
    if observance.tradition is Tradition.OWN:
        text = translate("documents", "entered by the planner’s user on {day}")
    else:
        text = translate("documents", "checked {day}")
    return text.format(day=date_text(observance.checked))
