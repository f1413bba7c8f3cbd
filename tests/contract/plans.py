"""What support plans are that come back from a diary."""

from dataclasses import replace

from planner.storage.diary import Diary
from tests.unit.storage.test_plan_repository import BARE, REVIEWED, ROTATION


class PlanContract:
    """Support plans are found as they were put."""

    def test_plans_come_back_by_name(self, diary: Diary) -> None:
        with diary.work() as work:
            work.plans.put_all([ROTATION, BARE, REVIEWED])
            work.commit()
        with diary.reading() as reading:
            assert reading.plans.all() == (BARE, ROTATION, REVIEWED)

    def test_a_plan_put_again_replaces_the_first_and_a_removed_one_is_gone(
        self, diary: Diary
    ) -> None:
        later = replace(ROTATION, is_shared=True)
        with diary.work() as work:
            work.plans.put_all([ROTATION, BARE])
            work.plans.put_all([later])
            work.plans.remove_all([BARE])
            assert work.plans.all() == (later,)
