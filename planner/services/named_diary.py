"""The dates and the policy of a diary that was named, for those who only read it."""

from pathlib import Path

from planner.content.almanac import Almanac
from planner.domain.policy import Policy
from planner.domain.policy_choice import chosen_policy
from planner.services.diary_dates import DiaryDates
from planner.storage.diary_file import DiaryFile


def dates_of(almanac: Almanac, path: Path) -> DiaryDates:
    """Return the almanac's dates as the diary at ``path`` knows them.

    Raises DiaryError or DiaryTooNewError.
    """
    diary = DiaryFile.open(path)
    try:
        with diary.reading() as held:
            return DiaryDates(almanac, held.confirmations.all(), held.own_observances.all())
    finally:
        diary.close()


def policy_of(almanac: Almanac, path: Path) -> Policy:
    """Return the clash policy as the user of the diary at ``path`` has it.

    Raises DiaryError or DiaryTooNewError.
    """
    diary = DiaryFile.open(path)
    try:
        with diary.reading() as held:
            return chosen_policy(almanac.policy, held.settings.get().policy)
    finally:
        diary.close()
