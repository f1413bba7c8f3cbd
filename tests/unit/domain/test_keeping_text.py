"""What an observance asks otherwise, as a coordinator reads it."""

from dataclasses import replace
from datetime import time

import pytest

from planner.domain.hours import ClockMoment, Hours, NamedHours, SunEvent, SunMoment
from planner.domain.keeping_text import hours_text, keeping_text
from planner.domain.observance import Begins, Observance, Restriction, Tier
from tests.factories import an_observance

PLAIN = an_observance(tier=Tier.AWARE, restrictions=frozenset({Restriction.CUSTOM}))
LUNCH = Hours(ClockMoment(time(12, 30)), ClockMoment(time(14)))
DAYTIME = Hours(SunMoment(SunEvent.DAWN), SunMoment(SunEvent.SUNSET))
SABBATH = Hours(SunMoment(SunEvent.SUNSET, -18, -1), SunMoment(SunEvent.NIGHTFALL))

HOURS = {
    "whole days": (None, "all day"),
    "by the clock": (LUNCH, "from 12:30pm until 2pm"),
    "by the sun": (DAYTIME, "from dawn until sunset"),
    "from the day before": (
        SABBATH,
        "from 18 minutes before sunset on the day before until nightfall",
    ),
    "into the day after": (
        Hours(SunMoment(SunEvent.ISHA, 1), SunMoment(SunEvent.DAWN, 0, 1)),
        "from one minute after the time of the night prayer until dawn on the day after",
    ),
    "over some days": (
        Hours(ClockMoment(time(0), -2), ClockMoment(time(12), 3)),
        "from midnight two days before until midday three days after",
    ),
}


@pytest.mark.parametrize(("hours", "words"), HOURS.values(), ids=HOURS)
def test_tells_hours(hours: Hours | None, words: str) -> None:
    assert hours_text(hours) == words


def kept(**changes: object) -> Observance:
    return replace(PLAIN, **changes)  # type: ignore[arg-type]


FASTED = kept(fast_hours=DAYTIME)
PRAYED = kept(times=(NamedHours("Maghrib", DAYTIME), NamedHours("Witr", LUNCH)))

DIFFERENCES = {
    "nothing": (PLAIN, PLAIN, ""),
    "other words alone": (PLAIN, kept(about="Another text.", advice=("Another.",)), ""),
    "more to plan around": (
        PLAIN,
        kept(tier=Tier.PLAN),
        "is now one to plan around, and was one to be aware of",
    ),
    "no longer to be aware of": (
        PLAIN,
        kept(tier=Tier.INFO),
        "is now one for information only, and was one to be aware of",
    ),
    "another beginning": (
        PLAIN,
        kept(begins=Begins.SUNSET),
        "now begins at sunset on the evening before, and began at midnight",
    ),
    "hours at last": (
        PLAIN,
        kept(hours=LUNCH),
        "is now kept from 12:30pm until 2pm, and was kept all day",
    ),
    "other hours of fasting": (
        FASTED,
        kept(fast_hours=SABBATH),
        (
            "is now fasted from 18 minutes before sunset on the day before until nightfall, and "
            "was fasted from dawn until sunset"
        ),
    ),
    "another time of prayer": (
        PRAYED,
        kept(times=(NamedHours("Maghrib", LUNCH), NamedHours("Fajr", LUNCH))),
        (
            "now has Maghrib from 12:30pm until 2pm, and had it from dawn until sunset; it now has "
            "Fajr from 12:30pm until 2pm; it no longer has Witr"
        ),
    ),
    "more restrictions": (
        PLAIN,
        kept(restrictions=PLAIN.restrictions | {Restriction.FOOD, Restriction.TRAVEL}),
        "now counts as one on which many do not travel and keep rules about food",
    ),
    "another tier and another restriction": (
        PLAIN,
        kept(tier=Tier.PLAN, restrictions=frozenset({Restriction.WORK})),
        (
            "is now one to plan around, and was one to be aware of; it now counts as one on which "
            "many do not work; it no longer counts as one on which many ask for leave"
        ),
    ),
}


@pytest.mark.parametrize(("before", "after", "words"), DIFFERENCES.values(), ids=DIFFERENCES)
def test_says_what_differs(before: Observance, after: Observance, words: str) -> None:
    assert keeping_text(before, after) == words
