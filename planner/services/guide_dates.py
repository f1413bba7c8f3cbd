"""The dates of milestones by the bank holidays of the almanac, for the anchors that are known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.guide import MilestoneId
from planner.domain.language import translate
from planner.domain.milestone import AnchorId
from planner.domain.milestone_dates import KnownDates
from planner.domain.observance import ObservanceKind
from planner.domain.place import Nation
from planner.domain.wording import date_text
from planner.domain.working_days import WorkingDays
from planner.services.date_source import DateSource

# No milestone lies further from its anchor, or from the turn before it.
_FARTHEST = timedelta(days=800)


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideDates:
    """Where dates are looked up: the almanac, the days that it holds, and whose holidays count."""

    dates: DateSource
    span: DateSpan
    nation: Nation

    def known(
        self, anchors: Mapping[AnchorId, date], entered: Mapping[MilestoneId, date]
    ) -> KnownDates:
        """Return what is known, with the bank holidays around it.

        Raises BadRequestError for a day whose bank holidays the almanac does not hold.
        """
        for day in (*anchors.values(), *entered.values()):
            self._refuse_unknown(day)
        return KnownDates(
            working_days=self.working_days(anchors.values()), anchors=anchors, entered=entered
        )

    def working_days(self, anchors: Iterable[date]) -> WorkingDays:
        """Return the working days around some anchors, as far as the almanac knows of them."""
        around = [DateSpan(day, day + _FARTHEST).widened(_FARTHEST.days) for day in anchors]
        near = [span for span in around if span.overlaps(self.span)]
        if not near:
            return WorkingDays(frozenset())
        window = DateSpan(min(span.start for span in near), max(span.end for span in near))
        return WorkingDays(
            frozenset(
                one.span.start
                for one in self.dates.occurrences(window)
                if one.observance.kind is ObservanceKind.BANK_HOLIDAY and one.nation is self.nation
            )
        )

    def _refuse_unknown(self, day: date) -> None:
        if day not in self.span:
            first, last = date_text(self.span.start), date_text(self.span.last)
            raise BadRequestError(
                what=date_text(day),
                fault=translate(
                    "guides", "the almanac holds bank holidays from {first} to {last} alone"
                ).format(first=first, last=last),
                remedy=translate("guides", "choose a day in those years"),
            )
