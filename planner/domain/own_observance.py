"""An observance of the user's own: its days by a rule, how much it matters, and advice."""

from dataclasses import dataclass
from datetime import date

from planner.domain.errors import BadRequestError
from planner.domain.hours import Hours, SunEvent, SunMoment
from planner.domain.language import counted, translate
from planner.domain.observance import (
    Begins,
    Certainty,
    Dating,
    Observance,
    ObservanceId,
    ObservanceKind,
    Practice,
    PracticeSlug,
    Restriction,
    Source,
    SourceKey,
    Tier,
    Tradition,
)
from planner.domain.rule import Computus, MonthDay, UndatedRule, Weekday

LONGEST_NAME = 80
LONGEST_ADVICE = 500
MOST_DAYS = 60
"""How many days one of them may last."""

MOST_DAYS_FROM_EASTER = 200

RESTRICTIONS = (
    Restriction.WORK,
    Restriction.CUSTOM,
    Restriction.FAST,
    Restriction.FOOD,
    Restriction.NIGHT,
)
"""What one may ask of people: those of which the clash policy can speak."""

_PREFIX = f"{Tradition.OWN.value}."
_SUNSET_TO_SUNSET = Hours(SunMoment(SunEvent.SUNSET, day_offset=-1), SunMoment(SunEvent.SUNSET))
_DAYTIME = Hours(SunMoment(SunEvent.DAWN), SunMoment(SunEvent.SUNSET))


@dataclass(frozen=True, slots=True)
class OnceRule:
    """One day alone."""

    day: date


@dataclass(frozen=True, slots=True)
class YearlyRule:
    """The same date of every year; 29 February in leap years alone."""

    on: MonthDay


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekdayOfMonthRule:
    """The ``nth`` weekday of a month in every year; -1 is the last."""

    month: int
    weekday: Weekday
    nth: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FromEasterRule:
    """So many days after (or, negative, before) Easter Sunday in every year."""

    computus: Computus
    offset_days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatingRule:
    """A repeat as iCalendar writes it (RRULE), counted from the ``first`` day."""

    first: date
    rrule: str


OwnRule = OnceRule | YearlyRule | WeekdayOfMonthRule | FromEasterRule | RepeatingRule


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnObservance:
    """What the user wants laid over the plan beside the almanac; ``entered`` is when they said so.

    ``id`` is ``own.<slug>``. Each time it lasts ``days`` days, and begins at midnight or at the
    sunset before.
    """

    id: ObservanceId
    name: str
    rule: OwnRule
    tier: Tier
    restrictions: frozenset[Restriction]
    advice: tuple[str, ...]
    begins: Begins
    days: int
    entered: date


def own_practice() -> Practice:
    """Return the practice of every observance of the user's own."""
    return Practice(
        slug=PracticeSlug("own"),
        name=translate("own", "your own"),
        about=translate("own", "Dates that you have entered yourself."),
    )


def own_id(slug: str) -> ObservanceId:
    """Return the id of an observance of the user's own."""
    return ObservanceId(f"{_PREFIX}{slug}")


def checked_own(own: OwnObservance) -> OwnObservance:
    """Return it with spaces trimmed.

    Raises BadRequestError for an empty or overlong name, overlong advice, or days out of range.
    """
    name = " ".join(own.name.split())
    advice = tuple(filter(None, (" ".join(one.split()) for one in own.advice)))
    if not name:
        raise _refusal(
            translate("own", "the name"),
            translate("own", "nothing is given"),
            translate("own", "say what the day is called"),
        )
    if len(name) > LONGEST_NAME:
        raise _refusal(
            translate("own", "the name"),
            translate("own", "it is longer than {most} letters").format(most=LONGEST_NAME),
            translate("own", "shorten it"),
        )
    if any(len(one) > LONGEST_ADVICE for one in advice):
        fault = translate("own", "it is longer than {most} letters").format(most=LONGEST_ADVICE)
        raise _refusal(translate("own", "the advice"), fault, translate("own", "shorten it"))
    if not 1 <= own.days <= MOST_DAYS:
        raise _refusal(
            counted("%n day(s)", "", own.days),
            translate("own", "it cannot last so long"),
            translate("own", "give 1 to {most} days").format(most=MOST_DAYS),
        )
    return OwnObservance(
        id=own.id,
        name=name,
        rule=own.rule,
        tier=own.tier,
        restrictions=own.restrictions & frozenset(RESTRICTIONS),
        advice=advice,
        begins=own.begins,
        days=own.days,
        entered=own.entered,
    )


def observance_from(own: OwnObservance) -> Observance:
    """Return it as everything else knows observances."""
    fasts = Restriction.FAST in own.restrictions
    return Observance(
        id=own.id,
        name=own.name,
        also=(),
        tradition=Tradition.OWN,
        kind=ObservanceKind.FAST if fasts else ObservanceKind.FESTIVAL,
        tier=own.tier,
        begins=own.begins,
        restrictions=own.restrictions,
        hours=_SUNSET_TO_SUNSET if own.begins is Begins.SUNSET else None,
        times=(),
        fast_hours=_DAYTIME if fasts else None,
        about="",
        who=translate("own", "People who keep it."),
        advice=own.advice,
        advice_unsure=(),
        greeting="",
        say="",
        sources=(_source(),),
        checked=own.entered,
        datings=(
            Dating(
                practice=own_practice(),
                # The almanac's rules do not tell these days; calendars.own_dates finds them.
                rule=UndatedRule(),
                words=translate("own", "As you entered it."),
                certainty=Certainty.FIXED,
            ),
        ),
    )


def _source() -> Source:
    title = translate("own", "Entered by you")
    return Source(key=SourceKey("own"), title=title, address="")


def _refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
