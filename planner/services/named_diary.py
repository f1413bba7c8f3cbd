"""The dates and the policy of a diary that was named, for those who only read it."""

from planner.content.almanac import Almanac
from planner.domain.policy import Policy
from planner.domain.policy_choice import chosen_policy
from planner.services.diary_dates import DiaryDates
from planner.services.diary_place import DiaryPlace


def dates_of(almanac: Almanac, place: DiaryPlace) -> DiaryDates:
    """Return the almanac's dates as the diary there knows them.

    Raises DiaryError or DiaryTooNewError.
    """
    diary = place.open()
    try:
        with diary.reading() as held:
            return DiaryDates(almanac, held.confirmations.all(), held.own_observances.all())
    finally:
        diary.close()


def policy_of(almanac: Almanac, place: DiaryPlace) -> Policy:
    """Return the clash policy as the user of the diary there has it.

    Raises DiaryError or DiaryTooNewError.
    """
    diary = place.open()
    try:
        with diary.reading() as held:
            return chosen_policy(almanac.policy, held.settings.get().policy)
    finally:
        diary.close()
