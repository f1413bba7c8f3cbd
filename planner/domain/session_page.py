"""The page of the toolkit that a session was made from, as the id that the session keeps."""

from planner.domain.toolkit_contents import ToolkitPage, activity_page_name
from planner.domain.toolkit_discrimination import YearStepId
from planner.domain.toolkit_framework import ActivityId

# Ids of support guides have no full stop.
_ACTIVITY = "toolkit.activity."
_STEP = "toolkit.step."


def activity_guide(activity: ActivityId) -> str:
    """Return what a session keeps that was made from an activity."""
    return f"{_ACTIVITY}{activity}"


def step_guide(step: YearStepId) -> str:
    """Return what a session keeps that was made from a step of the practice’s year."""
    return f"{_STEP}{step}"


def is_activity(guide: str) -> bool:
    """Tell whether a session was made from an activity or a step of the year."""
    return guide.startswith((_ACTIVITY, _STEP))


def toolkit_page_of(guide: str) -> str | None:
    """Return the name of the page that a session was made from; None where it was from none."""
    if guide.startswith(_ACTIVITY):
        return activity_page_name(ActivityId(guide.removeprefix(_ACTIVITY)))
    return ToolkitPage.YEAR.value if guide.startswith(_STEP) else None
