"""What rounds, requests to speak and documents are that come back from a diary."""

from dataclasses import replace

from planner.storage.diary import Diary
from tests.unit.storage.test_toolkit_repositories import (
    GRAND_ROUND,
    POLICY,
    POLICY_TEXT,
    TUTORS,
    fill_toolkit,
)


class ToolkitContract:
    """What is kept for the toolkit is found as it was put."""

    def test_what_is_kept_for_the_toolkit_comes_back_as_it_was_put(self, diary: Diary) -> None:
        fill_toolkit(diary)
        with diary.reading() as reading:
            assert reading.rounds.all() == (TUTORS,)
            assert reading.bookings.all() == (GRAND_ROUND,)
            assert reading.documents.all() == (POLICY,)
            assert reading.contents.get(POLICY.id) == POLICY_TEXT
            assert reading.contents.size(POLICY.id) == 6

    def test_what_is_put_again_replaces_the_first_and_what_is_removed_is_gone(
        self, diary: Diary
    ) -> None:
        fill_toolkit(diary)
        with diary.work() as work:
            work.rounds.put_all([replace(TUTORS, title="Tutors")])
            work.bookings.remove_all([GRAND_ROUND])
            work.documents.put_all([replace(POLICY, title="Policy")])
            assert [one.title for one in work.rounds.all()] == ["Tutors"]
            assert work.bookings.all() == ()
            assert [one.title for one in work.documents.all()] == ["Policy"]
            assert work.contents.size(POLICY.id) == 6
            work.documents.remove_all([POLICY])
            assert work.contents.get(POLICY.id) is None
