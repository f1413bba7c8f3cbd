"""Times in the forms that programs write, brought to that of RFC 5545."""

import pytest

from planner.exchange.ics.time_forms import usual_times


@pytest.mark.parametrize(
    ("written", "usual"),
    [
        pytest.param("20260921T090000Z", "20260921T090000Z", id="as it should be"),
        pytest.param("2026-09-21T09:00:00", "20260921T090000", id="hyphens and colons"),
        pytest.param("2026-09-21", "20260921", id="a day with hyphens"),
        pytest.param("20260921T0900", "20260921T090000", id="no seconds"),
        pytest.param("20260921t090000z", "20260921T090000Z", id="small letters"),
        pytest.param("20260921T240000", "20260922T000000", id="the end of a day"),
        pytest.param("20161231T235960Z", "20161231T235959Z", id="a leap second"),
        pytest.param("20260921T090000+0100", "20260921T080000Z", id="an offset"),
        pytest.param("2026-09-21T09:00-05:30", "20260921T143000Z", id="an offset to the west"),
        pytest.param("2026-09-21T09:00:00.000Z", "20260921T090000Z", id="parts of seconds"),
        pytest.param(
            "20260921,2026-09-22,", "20260921,20260922", id="a list with a comma at its end"
        ),
        pytest.param("2026-09-21T09:00:00/PT2H", "20260921T090000/PT2H", id="a period"),
        pytest.param("20260931T090000", "20260931T090000", id="no day"),
        pytest.param("20260921T250000", "20260921T250000", id="no hour"),
        pytest.param("99991231T240000", "99991231T240000", id="after the last year"),
        pytest.param("21/09/2026 09:00", "21/09/2026 09:00", id="in another order"),
        pytest.param("tomorrow", "tomorrow", id="words"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_times_are_brought_to_their_usual_form(written: str, usual: str) -> None:
    assert usual_times(written) == usual
