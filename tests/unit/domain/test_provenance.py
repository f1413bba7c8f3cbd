"""Why a date is what it is, in words."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.observance import Certainty, Dating, Source, SourceKey
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.provenance import Topic, as_text, provenance_of
from planner.domain.rule import (
    AnnouncedDays,
    AnnouncedRule,
    BankHolidayRule,
    Horizon,
    MoonPhaseRule,
)
from tests.factories import a_dating, an_observance, an_occurrence

DAY = date(2030, 1, 1)
ANNOUNCED = AnnouncedRule(announced=(AnnouncedDays(DAY, date(2030, 1, 3)),))
FULL_MOON = MoonPhaseRule(phases=(180,), month=5, horizon=Horizon.LONDON)
FIXED, CALCULATED, EXPECTED = Certainty


def dated(dating: Dating, certainty: Certainty, **changes: object) -> Occurrence:
    book = Source(key=SourceKey("BOOK"), title="A book", address="https://example.org/book")
    observance = an_observance(datings=(dating,), sources=(book,))
    return an_occurrence(observance=observance, certainty=certainty, day=DAY, **changes)


@pytest.mark.parametrize(
    ("dating", "certainty", "sureness"),
    [
        pytest.param(a_dating(), FIXED, "Certain: it follows from the rule alone.", id="rule"),
        pytest.param(
            a_dating(ANNOUNCED),
            FIXED,
            "Certain: its organiser has announced it.",
            id="announced",
        ),
        pytest.param(
            a_dating(fixed_to=2032),
            FIXED,
            "Certain: fixed in law or in a published table.",
            id="within a table",
        ),
        pytest.param(
            a_dating(fixed_to=2028),
            CALCULATED,
            "Calculated by the rule: the published table ends before this year.",
            id="beyond a table",
        ),
        pytest.param(
            a_dating(FULL_MOON, certainty=CALCULATED),
            CALCULATED,
            "Calculated from sun and moon, not read from a published table.",
            id="by the sky",
        ),
        pytest.param(
            a_dating(certainty=CALCULATED),
            CALCULATED,
            "Calculated by the rule, not read from a published table.",
            id="by another rule",
        ),
    ],
)
def test_says_how_sure_a_date_is(dating: Dating, certainty: Certainty, sureness: str) -> None:
    assert provenance_of(dated(dating, certainty)).sureness == sureness


@pytest.mark.parametrize(
    ("certainty", "sureness"),
    [
        pytest.param(
            EXPECTED,
            "Expected, and settled only when it is announced. "
            "It may be Tuesday 1 January 2030 or Wednesday 2 January 2030.",
            id="to be announced",
        ),
        pytest.param(
            CALCULATED,
            "Calculated, and calendars differ over it. "
            "It may be Tuesday 1 January 2030 or Wednesday 2 January 2030.",
            id="calendars differ",
        ),
    ],
)
def test_names_every_day_that_an_unsure_date_may_be(certainty: Certainty, sureness: str) -> None:
    one = dated(a_dating(), certainty, earliest=DAY, latest=date(2030, 1, 2))
    assert provenance_of(one).sureness == sureness


@pytest.mark.parametrize(
    ("dating", "valid_to"),
    [
        pytest.param(a_dating(), None, id="a rule without a table"),
        pytest.param(a_dating(fixed_to=2028), date(2028, 12, 31), id="a table"),
        pytest.param(a_dating(ANNOUNCED), date(2030, 1, 3), id="what is announced"),
    ],
)
def test_says_how_far_a_table_is_valid(dating: Dating, valid_to: date | None) -> None:
    provenance = provenance_of(dated(dating, FIXED))
    assert provenance.valid_to == valid_to
    assert (Topic.VALIDITY in dict(provenance.facts())) is (valid_to is not None)
    assert bool(provenance.beyond) is (valid_to is not None)


def test_takes_the_rule_of_its_own_nation() -> None:
    datings = tuple(
        a_dating(BankHolidayRule(nation=nation, title="A day"), words=f"In {nation}.")
        for nation in (Nation.ENGLAND_AND_WALES, Nation.SCOTLAND)
    )
    one = an_occurrence(observance=an_observance(datings=datings), nation=Nation.SCOTLAND)
    assert provenance_of(one).rule == "In scotland."


def test_tells_every_fact_as_a_line() -> None:
    one = dated(a_dating(since=2010), FIXED, native_date="1 First 10", note="A remark.")
    assert as_text(provenance_of(one)) == (
        "Test day",
        "  Date: Tuesday 1 January 2030.",
        "  In its own calendar: 1 First 10",
        "  Rule: By a rule. Kept by this rule since 2010.",
        "  Practice: Test: By test.",
        "  How sure: Certain: it follows from the rule alone.",
        "  Remark: A remark.",
        "  Sources: A book. Checked 22 November 2026.",
        "    A book: https://example.org/book",
    )


def test_tells_each_practice_that_keeps_the_day() -> None:
    other = replace(a_dating(practice="other").practice)
    one = replace(dated(a_dating(), FIXED), agreeing=(other,))
    assert dict(provenance_of(one).facts())[Topic.PRACTICE] == "Test: By test. Other: By other."


def test_an_occurrence_without_its_rule_is_still_told() -> None:
    one = an_occurrence(observance=an_observance(datings=()))
    assert Topic.RULE not in dict(provenance_of(one).facts())
