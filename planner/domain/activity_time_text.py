"""The time of the year for an activity, in a few words."""

from planner.domain.activity_time import SuggestedTime
from planner.domain.language import translate
from planner.domain.toolkit_framework import Placing
from planner.domain.wording import span_text


def activity_time_text(time: SuggestedTime | None, placing: Placing) -> str:
    """Return “1 to 31 October 2027”, “after 22 April 2027”, or that it is only the usual time."""
    if time is None:
        return translate("activities", "any time")
    days = span_text(time.tied)
    if time.is_usual:
        words = translate("activities", "usual time {days}, not announced")
        days = words.format(days=days)
    match placing:
        case Placing.BEFORE:
            return translate("activities", "before {days}").format(days=days)
        case Placing.DURING:
            return days
        case Placing.AFTER:
            return translate("activities", "after {days}").format(days=days)
