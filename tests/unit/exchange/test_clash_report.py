"""The printed clash report: by severity then date, with reasons, deadlines, decisions, sources."""

from dataclasses import replace

from planner.domain.clash import Severity
from planner.domain.clash_report import reported
from planner.domain.wording import Clock
from planner.exchange.clashes.outline import clashes_outline
from planner.exchange.outline.outline import Outline, Table, outline_text
from tests.printed_clashes import (
    POLICY,
    REASONS,
    TODAY,
    a_decision,
    a_report,
    crowded_report,
    quiet_report,
)
from tests.printed_weeks import crowded_week, real_week


def outline() -> Outline:
    return clashes_outline(crowded_report(), Clock.TWELVE_HOUR)


def table(found: Outline, heading: str) -> Table:
    section = next(one for one in found.sections if one.heading.startswith(heading))
    (block,) = section.blocks
    assert isinstance(block, Table)
    return block


def test_the_worst_come_first_and_each_group_by_date() -> None:
    report = a_report(real_week())
    headings = [one.heading for one in clashes_outline(report, Clock.TWELVE_HOUR).sections]
    assert headings == ["", "Avoid (2)", "Adjust (2)", "Sources"]
    days = [one.group.days[0] for one in report.of(Severity.AVOID)]
    assert days == sorted(days)


def test_a_row_tells_why_what_to_do_and_by_when() -> None:
    found = clashes_outline(a_report(real_week()), Clock.TWELVE_HOUR)
    when, session, meets, why, deed = table(found, "Avoid").rows[0]
    assert (when.text, when.note) == ("Mon 21 Sep 2026", "9am to midday")
    assert (session.text, session.note) == ("Written paper", "Exam hall 2 · ARCP and exams")
    assert session.severity is Severity.AVOID
    assert (meets.text, meets.note) == ("Yom Kippur", "Judaism")
    assert why.text == "Avoid: Yom Kippur is kept on that day."
    assert deed.text == "Choose another day, or offer another sitting that counts the same."
    assert "has passed" in deed.note


def test_a_decision_is_told_with_its_reasons_and_its_clash_is_open_no_more() -> None:
    view = crowded_week()
    decision = a_decision(view)
    row = table(outline(), "Let stand by a decision (1)").rows[0]
    assert row[1].text == decision.session_title
    told = row[-1].text
    assert REASONS.decision in told
    assert REASONS.alternatives in told
    assert "Programme director, 1 September 2026:" in told
    before, after = a_report(view), crowded_report()
    assert len(after.open) == len(before.open) - 1


def test_a_decision_holds_no_longer_once_the_session_has_moved() -> None:
    view = crowded_week()
    stale = replace(a_decision(view), session_print="as it was before")
    open_, decided = reported(view.clashes, (), [stale], POLICY, TODAY)
    assert decided == ()
    assert sum(len(one.group.clashes) for one in open_) == len(view.clashes)


def test_every_observance_that_is_met_has_its_source() -> None:
    report = crowded_report()
    text = outline_text(clashes_outline(report, Clock.TWELVE_HOUR))
    sources = text[text.index("Sources.") :]
    assert [one.name for one in report.observances if one.name not in sources] == []


def test_no_clash_is_said_in_words_with_what_was_not_looked_at() -> None:
    text = outline_text(clashes_outline(quiet_report(), Clock.TWELVE_HOUR))
    assert "1 session looked at. None of them meets an observance that is looked at." in text
    assert "left out of this diary or print: Jainism." in text
