"""How sure an occurrence is of its days."""

from datetime import date

import pytest

from planner.domain.observance import Certainty, Doubt
from tests.factories import an_observance, an_occurrence

NEW_YEAR = date(2026, 1, 1)
DAY_AFTER = date(2026, 1, 2)


@pytest.mark.parametrize(
    ("certainty", "latest", "doubt"),
    [
        pytest.param(Certainty.FIXED, None, None, id="fixed"),
        pytest.param(Certainty.CALCULATED, None, None, id="calculated"),
        pytest.param(Certainty.CALCULATED, NEW_YEAR, None, id="a window of its own day"),
        pytest.param(Certainty.CALCULATED, DAY_AFTER, Doubt.DIFFERS, id="calendars differ"),
        pytest.param(Certainty.EXPECTED, DAY_AFTER, Doubt.EXPECTED, id="to be announced"),
        pytest.param(Certainty.EXPECTED, NEW_YEAR, Doubt.EXPECTED, id="a day of a season to come"),
    ],
)
def test_tells_why_it_may_be_another_day(
    certainty: Certainty, latest: date | None, doubt: Doubt | None
) -> None:
    earliest = None if latest is None else NEW_YEAR
    one = an_occurrence(certainty=certainty, earliest=earliest, latest=latest)
    assert one.doubt is doubt
    assert one.is_unsure is (doubt is not None)


@pytest.mark.parametrize(
    ("certainty", "advice"),
    [
        pytest.param(Certainty.FIXED, ("Always.",), id="sure"),
        pytest.param(Certainty.EXPECTED, ("Keep both days clear.", "Always."), id="not yet sure"),
    ],
)
def test_advises_on_a_doubt_only_while_there_is_one(
    certainty: Certainty, advice: tuple[str, ...]
) -> None:
    observance = an_observance(advice=("Always.",), advice_unsure=("Keep both days clear.",))
    assert an_occurrence(observance=observance, certainty=certainty).advice == advice
