"""What templates are that come back from a diary."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from planner.domain.session import ProgrammeId, SessionKind
from planner.domain.template import SessionTemplate, TemplateId
from planner.storage.diary import Diary

JOURNAL_CLUB = SessionTemplate(
    id=TemplateId("own.journal-club"),
    name="Our journal club",
    title="Journal club",
    kind=SessionKind.TEACHING,
    length=timedelta(hours=1),
    location="Library",
    tutor="Dr Osei",
    programme=ProgrammeId("programme-1"),
    notes="Bring a paper.",
    start=time(12, 30),
)
PLAIN = SessionTemplate(
    id=TemplateId("own.exam"),
    name="Exam",
    title="Exam",
    kind=SessionKind.EXAM,
    length=timedelta(minutes=90),
    hidden=True,
)


class TemplateContract:
    """Templates are found as they were put."""

    def test_templates_come_back_by_name(self, diary: Diary) -> None:
        with diary.work() as work:
            work.templates.put_all([JOURNAL_CLUB, PLAIN])
            work.commit()
        with diary.reading() as reading:
            assert reading.templates.all() == (PLAIN, JOURNAL_CLUB)

    @pytest.mark.parametrize(
        ("removed", "left"),
        [
            pytest.param([JOURNAL_CLUB], (PLAIN,), id="one"),
            pytest.param([], (PLAIN, JOURNAL_CLUB), id="none"),
            pytest.param([JOURNAL_CLUB, PLAIN], (), id="all"),
        ],
    )
    def test_removed_templates_are_gone(
        self, diary: Diary, removed: list[SessionTemplate], left: tuple[SessionTemplate, ...]
    ) -> None:
        with diary.work() as work:
            work.templates.put_all([JOURNAL_CLUB, PLAIN])
            work.templates.remove_all(removed)
            assert work.templates.all() == left

    def test_a_template_put_again_replaces_the_first(self, diary: Diary) -> None:
        later = replace(JOURNAL_CLUB, location="Online")
        with diary.work() as work:
            work.templates.put_all([JOURNAL_CLUB])
            work.templates.put_all([later])
            assert work.templates.all() == (later,)
