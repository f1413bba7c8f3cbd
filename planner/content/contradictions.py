"""What an observance may not say of itself at once."""

from collections.abc import Callable
from typing import get_args

from planner.content.entry import Entry
from planner.domain.observance import Certainty, Observance, Restriction, Tier
from planner.domain.rule import PatternRule

_PATTERN_RULES = get_args(PatternRule)


def refuse_contradictions(observance: Observance, entry: Entry) -> None:
    """Raise ContentError where the observance contradicts itself."""
    for contradicts, fault in _CONTRADICTIONS:
        if contradicts(observance):
            raise entry.fault(fault)


def _plans_without_advice(observance: Observance) -> bool:
    return observance.tier is not Tier.INFO and not observance.advice


def _doubts_what_is_fixed(observance: Observance) -> bool:
    is_fixed = all(dating.certainty is Certainty.FIXED for dating in observance.datings)
    return is_fixed and bool(observance.advice_unsure)


def _advises_twice(observance: Observance) -> bool:
    return not set(observance.advice).isdisjoint(observance.advice_unsure)


def _fasts_without_hours(observance: Observance) -> bool:
    return Restriction.FAST in observance.restrictions and observance.fast_hours is None


def _has_hours_without_fast(observance: Observance) -> bool:
    return Restriction.FAST not in observance.restrictions and observance.fast_hours is not None


def _prays_without_hours(observance: Observance) -> bool:
    return (
        bool(observance.restrictions & {Restriction.PRAYER, Restriction.BREAK})
        and observance.hours is None
        and not observance.times
    )


def _has_hours_and_times(observance: Observance) -> bool:
    return observance.hours is not None and bool(observance.times)


def _has_times_without_pattern(observance: Observance) -> bool:
    return bool(observance.times) and not observance.kind.is_pattern


def _mistakes_pattern(observance: Observance) -> bool:
    patterns = {isinstance(dating.rule, _PATTERN_RULES) for dating in observance.datings}
    return patterns != {observance.kind.is_pattern}


_CONTRADICTIONS: tuple[tuple[Callable[[Observance], bool], str], ...] = (
    (_plans_without_advice, "“advice” is empty, yet the tier asks people to do something"),
    (_advises_twice, "“advice” and “advice_unsure” say the same"),
    (_doubts_what_is_fixed, "“advice_unsure” is given, yet every dating is fixed"),
    (_fasts_without_hours, "the restriction “fast” needs “fast_hours”"),
    (_has_hours_without_fast, "“fast_hours” needs the restriction “fast”"),
    (_has_hours_and_times, "“hours” and “times” cannot both be given"),
    (_has_times_without_pattern, "“times” go with the kinds weekly and daily alone"),
    (_prays_without_hours, "the restriction “prayer” needs “hours”"),
    (
        _mistakes_pattern,
        "the kinds weekly and daily go with the rules weekly, monthly-weekday and daily alone",
    ),
)
