"""Observances on the printed week: their look, their times, and how sure a date is."""

from dataclasses import replace

import pytest

from planner.domain.observance import Begins, Certainty, Tier, Tradition
from planner.exchange.layout.page import Box, Dash, Shade
from tests.printed_pages import box_around, pages_of, texts_of, words_of
from tests.printed_weeks import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    a_week,
    at,
    band,
    held,
    kept,
)


@pytest.mark.parametrize(
    ("tier", "fill", "weight"),
    [
        pytest.param(Tier.PLAN, Shade.HATCH_DIAGONAL, 0.55, id="plan: hatched, heavy"),
        pytest.param(Tier.AWARE, Shade.WHITE, 0.25, id="aware: outlined"),
    ],
)
def test_a_tier_has_its_look(tier: Tier, fill: Shade, weight: float) -> None:
    (page,) = pages_of(a_week(occurrences=[kept("Vesak", TUESDAY, Tradition.BUDDHISM, tier=tier)]))
    box = box_around(page, "Vesak")
    assert box.outline is not None
    assert (box.fill, box.outline.weight, box.outline.dash) == (fill, weight, Dash.SOLID)


def test_for_information_is_plain() -> None:
    day = kept("Vesak", TUESDAY, Tradition.BUDDHISM, tier=Tier.INFO)
    (page,) = pages_of(a_week(occurrences=[day]))
    (text,) = texts_of(page, "Vesak")
    assert not text.bold
    with pytest.raises(ValueError, match="empty"):
        box_around(page, "Vesak")


def test_an_expected_date_is_dashed_and_says_so() -> None:
    eid = kept("Eid al-Fitr", WEDNESDAY, Tradition.ISLAM, window=(TUESDAY, THURSDAY))
    (page,) = pages_of(a_week(occurrences=[eid]))
    box = box_around(page, "Eid al-Fitr")
    assert box.outline is not None
    assert box.outline.dash is Dash.DASHED
    assert "expected, subject to sighting" in page.words


@pytest.mark.parametrize(
    ("begins", "notes"),
    [
        pytest.param(
            Begins.MIDNIGHT,
            ["possible, expected Wednesday 23", "expected", "possible, expected Wednesday 23"],
            id="from midnight",
        ),
        pytest.param(
            Begins.SUNSET,
            [
                "from sunset 7:08pm, expected Wednesday 23",
                "expected from sunset 7:06pm",
                "expected",
                "possible, expected Wednesday 23",
            ],
            id="from sunset",
        ),
    ],
)
def test_each_day_says_how_sure_it_is(begins: Begins, notes: list[str]) -> None:
    eid = kept("Eid", WEDNESDAY, Tradition.ISLAM, begins=begins, window=(TUESDAY, THURSDAY))
    (page,) = pages_of(a_week(occurrences=[eid]))
    said = [text.shown for text in page.texts if "expected" in text.shown]
    assert said[: len(notes)] == notes


def test_a_date_over_which_calendars_differ_is_dashed_and_says_so() -> None:
    holi = kept(
        "Holi",
        WEDNESDAY,
        Tradition.HINDUISM,
        window=(TUESDAY, WEDNESDAY),
        certainty=Certainty.CALCULATED,
    )
    (page,) = pages_of(a_week(occurrences=[holi]))
    box = box_around(page, "Holi")
    assert box.outline is not None
    assert box.outline.dash is Dash.DASHED
    notes = [
        text.shown for text in page.texts if text.shown in {"date differs", "calendars differ"}
    ]
    assert notes == ["date differs", "calendars differ"]
    assert "by some, by others Wednesday 23" in page.words
    assert "subject to sighting" not in page.words


def test_a_season_says_that_it_may_have_begun_or_may_go_on() -> None:
    fast = kept("Fast", WEDNESDAY, Tradition.ISLAM, days=2, window=(TUESDAY, THURSDAY))
    (page,) = pages_of(a_week(occurrences=[fast]))
    notes = [text.shown for text in page.texts if text.shown in {"may have begun", "may go on"}]
    assert notes == ["may have begun", "may go on"]


def test_names_are_told_on_each_day() -> None:
    sukkot = kept("Sukkot", SATURDAY, Tradition.JUDAISM, days=2, begins=Begins.SUNSET)
    (page,) = pages_of(a_week(occurrences=[sukkot]))
    names = [text.shown for text in texts_of(page, "Sukkot")]
    assert names == ["Sukkot begins", "Sukkot", "Sukkot"]


@pytest.mark.parametrize(
    ("closing", "words"),
    [
        ("19:45", "until about 7:45pm"),
        ("19:46", "until about 8pm"),
        ("20:01", "until about 8:15pm"),
    ],
)
def test_an_end_is_never_told_too_early(closing: str, words: str) -> None:
    day = kept("Yom Kippur", MONDAY, Tradition.JUDAISM)
    view = a_week(occurrences=[day], closings=[(day, at(MONDAY, closing))])
    assert words in words_of(view)


def test_hours_of_prayer_are_hatched_across_their_day() -> None:
    prayer = kept("Friday prayer", FRIDAY, Tradition.ISLAM)
    (page,) = pages_of(a_week(bands=[band(prayer, FRIDAY, "12:30-14:00")]))
    hatched = [
        item for item in page.items if isinstance(item, Box) and item.fill is Shade.HATCH_HORIZONTAL
    ]
    assert len(hatched) == 2, "the band, and its sample in the key"


def test_hours_that_a_session_covers_are_told_above() -> None:
    prayer = kept("Friday prayer", FRIDAY, Tradition.ISLAM)
    view = a_week(
        instances=[held(FRIDAY, "12:00-17:00", "Simulation day", "Sim suite")],
        bands=[band(prayer, FRIDAY, "12:30-14:00")],
    )
    (page,) = pages_of(view)
    (label,) = texts_of(page, "Friday prayer 12:30pm to 2pm")
    (block,) = texts_of(page, "Simulation day")
    assert label.rect.bottom < block.rect.y


def test_a_sunset_after_the_grid_is_told_at_its_foot() -> None:
    day = replace(a_week().days[0], sunset=at(MONDAY, "21:45"))
    view = replace(a_week(), days=(day, *a_week().days[1:]))
    assert "sunset 9:45pm" in words_of(view)
