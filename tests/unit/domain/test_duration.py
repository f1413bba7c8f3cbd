from datetime import timedelta

import pytest

from planner.domain.duration import duration_from, duration_text


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("3h", 180),
        ("90m", 90),
        ("1h30", 90),
        ("1h30m", 90),
        ("1.5h", 90),
        ("1,5 h", 90),
        (" 2 hours 15 minutes ", 135),
        ("45 min", 45),
        ("30", None),
        ("", None),
        ("0h", None),
        ("h", None),
        ("three hours", None),
        ("-3h", None),
    ],
)
def test_reads_lengths_as_people_type_them(text: str, minutes: int | None) -> None:
    found = duration_from(text)
    assert (found / timedelta(minutes=1) if found else None) == minutes


@pytest.mark.parametrize(
    ("minutes", "text"), [(180, "3h"), (90, "1h30"), (45, "45m"), (65, "1h05")]
)
def test_what_is_written_can_be_read(minutes: int, text: str) -> None:
    length = timedelta(minutes=minutes)
    assert duration_text(length) == text
    assert duration_from(text) == length
