"""Datings of an observance: practice, rule and certainty."""

from collections.abc import Mapping

from planner.calendars.rule_words import rule_words
from planner.content.entry import Entry
from planner.content.rules import rules_from
from planner.domain.observance import Certainty, Dating, Practice, PracticeSlug
from planner.domain.place import Nation
from planner.domain.rule import BankHolidayRule, Rule


def datings_from(entry: Entry, practices: Mapping[PracticeSlug, Practice]) -> tuple[Dating, ...]:
    """Return the datings of an observance, one for each nation of a bank holiday.

    Raises ContentError.
    """
    tables = entry.tables("dating")
    if not tables:
        raise entry.fault("“dating” is empty")
    datings = tuple(
        dating
        for table in tables
        for dating in table.read(lambda each: _datings_from(each, practices))
    )
    seen: set[tuple[PracticeSlug, Nation | None]] = set()
    for dating in datings:
        customs = (dating.practice.slug, _nation_of(dating.rule))
        if customs in seen:
            raise entry.fault(f"two datings are for the practice “{dating.practice.slug}”")
        seen.add(customs)
    return datings


def _datings_from(entry: Entry, practices: Mapping[PracticeSlug, Practice]) -> tuple[Dating, ...]:
    practice = entry.choice("practice", practices)
    certainty = entry.enum("certainty", Certainty)
    early, late = (entry.whole(f"days_{way}", 0, least=0, most=14) for way in ("early", "late"))
    if (early + late > 0) != (certainty is Certainty.EXPECTED):
        raise entry.fault("“days_early” and “days_late” go with the certainty “expected” alone")
    fixed_to = entry.whole("fixed_to", least=1900, most=2200) if entry.has("fixed_to") else None
    if fixed_to is not None and certainty is not Certainty.FIXED:
        raise entry.fault("“fixed_to” goes with the certainty “fixed” alone")
    since = entry.whole("since", least=1900, most=2200) if entry.has("since") else None
    note = entry.text("note", "")
    return tuple(
        Dating(
            practice=practice,
            rule=rule,
            words=rule_words(rule),
            certainty=certainty,
            days_early=early,
            days_late=late,
            fixed_to=fixed_to,
            since=since,
            note=note,
        )
        for rule in entry.table("rule").read(rules_from)
    )


def _nation_of(rule: Rule) -> Nation | None:
    return rule.nation if isinstance(rule, BankHolidayRule) else None
