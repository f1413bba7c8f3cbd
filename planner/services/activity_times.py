"""When activities fit into the coming year, looked up in the almanac, and said in words."""

from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.activity_time import SuggestedTime, suggested_time, usual_days
from planner.domain.dates import DateSpan
from planner.domain.language import translate
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.toolkit_framework import Activity, Placing
from planner.domain.wording import span_text
from planner.services.diary_dates import DiaryDates

# Longer than any season lasts, with the weeks after it in which an activity may still be held.
_BEHIND = timedelta(days=180)
_AHEAD = timedelta(days=400)
_CANDIDATES = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class TimesOfYear:
    """Looks times up in the dates of a diary, as they are counted in a nation."""

    dates: DiaryDates
    nation: Nation
    today: date

    def of(self, observance: ObservanceId, placing: Placing) -> SuggestedTime | None:
        """Return the next time before, in or after an observance; None where it was never dated.

        Where its next dates are not announced it is the usual time, reckoned from the last ones.
        """
        for one in self._near(observance):
            found = suggested_time(one.span, placing, self.today)
            if found is not None:
                return found
        last = self._last(observance)
        if last is None:
            return None
        days = usual_days(last, self.today)
        return suggested_time(days, placing, self.today, last)

    def of_activity(self, activity: Activity) -> SuggestedTime | None:
        """Return the next time for an activity."""
        return self.of(activity.observance, activity.placing)

    def words(self, observance: ObservanceId, time: SuggestedTime | None) -> str:
        """Return what is known of the days that something is tied to."""
        held = self.dates.observances.get(observance)
        if held is None or time is None:
            return translate(
                "activities", "The almanac holds no date for this. Choose a time that suits you."
            )
        if time.last is None:
            words = translate("activities", "{name}: {days}.")
            return words.format(name=held.name, days=span_text(time.tied))
        words = translate(
            "activities",
            "{name}: the organiser’s next dates are not in the almanac. Usual time, not announced: "
            "{days}, going by {last}. Check with the organiser.",
        )
        return words.format(name=held.name, days=span_text(time.tied), last=span_text(time.last))

    def _near(self, observance: ObservanceId) -> tuple[Occurrence, ...]:
        if observance not in self.dates.observances:
            return ()
        found = self.dates.next_occurrences(observance, self.today - _BEHIND, _CANDIDATES)
        end = self.today + _AHEAD
        return tuple(
            one for one in found if one.nation in {None, self.nation} and one.span.start < end
        )

    def _last(self, observance: ObservanceId) -> DateSpan | None:
        if observance not in self.dates.observances:
            return None
        found = self.dates.last_occurrences(observance, self.today, _CANDIDATES)
        spans = [one.span for one in found if one.nation in {None, self.nation}]
        return spans[-1] if spans else None
