"""Loads the clash policy."""

from collections.abc import Mapping
from pathlib import Path
from string import Formatter

from planner.content.entry import Entry
from planner.content.source_files import entry_from, read_text
from planner.domain.clash import Severity
from planner.domain.observance import ObservanceKind, Restriction, Tier
from planner.domain.policy import Contact, Notice, Policy, PolicyRule
from planner.domain.session import SessionKind

# What planner.domain.clash_text can fill in.
SENTENCE_FIELDS = frozenset(
    [
        "observance",
        "who",
        "days",
        "restraint",
        "eve",
        "sunset",
        "home_by",
        "finish_by",
        "kept",
        "hours",
        "fast_ends",
        "night",
        "place",
    ]
)
_WINDOW_FIELDS = frozenset({"window"})


def load_policy(path: Path) -> Policy:
    """Return the policy of ``policy.toml``.

    Raises ContentError, and FileProblemError where the file cannot be read.
    """
    return policy_from(read_text(path), path.name)


def policy_from(text: str, file: str) -> Policy:
    """Return the policy that a TOML text tells.

    Raises ContentError, which names ``file``.
    """
    return entry_from(text, file).read(_policy_from)


def _policy_from(entry: Entry) -> Policy:
    opens, closes = (entry.clock_time(f"working_day_{edge}") for edge in ("start", "end"))
    if closes <= opens:
        raise entry.fault("“working_day_end” must be after “working_day_start”")
    return Policy(
        travel_minutes=entry.whole("travel_minutes", least=0, most=600),
        break_minutes=entry.whole("break_minutes", least=0, most=600),
        afternoon=entry.clock_time("afternoon"),
        evening=entry.clock_time("evening"),
        working_day_start=opens,
        working_day_end=closes,
        restraints=entry.table("restraints").read(_restraints_from),
        unsure=_sentence(entry, "unsure", _WINDOW_FIELDS),
        differs=_sentence(entry, "differs", _WINDOW_FIELDS),
        rules=_rules_from(entry),
        notices=_notices_from(entry),
    )


def _restraints_from(entry: Entry) -> Mapping[Restriction, str]:
    return {each: entry.text(each.value) for each in Restriction if entry.has(each.value)}


def _rules_from(entry: Entry) -> tuple[PolicyRule, ...]:
    rules: dict[str, PolicyRule] = {}
    for each in entry.tables("rule", named_by="id"):
        rule = each.read(_rule_from)
        if rule.id in rules:
            raise each.fault("is there twice")
        rules[rule.id] = rule
    return tuple(rules.values())


def _notices_from(entry: Entry) -> tuple[Notice, ...]:
    if not entry.has("notice"):
        return ()
    notices = tuple(each.read(_notice_from) for each in entry.tables("notice", named_by="id"))
    ids = [notice.id for notice in notices]
    for id_ in ids:
        if ids.count(id_) > 1:
            raise entry.fault(f"the notice “{id_}” is there twice")
    return notices


def _notice_from(entry: Entry) -> Notice:
    kinds = frozenset(entry.enums("kinds", SessionKind, ()))
    words = entry.texts("words", ())
    if bool(kinds) == bool(words):
        raise entry.fault("needs “kinds” or “words”, and not both")
    return Notice(
        id=entry.text("id"),
        weeks=entry.whole("weeks", least=0, most=104),
        promise=entry.text("promise"),
        source=entry.text("source"),
        kinds=kinds,
        words=words,
    )


def _rule_from(entry: Entry) -> PolicyRule:
    return PolicyRule(
        id=entry.text("id"),
        contact=entry.enum("contact", Contact),
        restrictions=frozenset(entry.enums("restrictions", Restriction)),
        tiers=frozenset(entry.enums("tiers", Tier)),
        kinds=frozenset(entry.enums("kinds", ObservanceKind, ())),
        severities=_severities_from(entry),
        reason=_sentence(entry, "reason", SENTENCE_FIELDS),
        advice=_sentence(entry, "advice", SENTENCE_FIELDS),
        late_advice=_sentence(entry, "late_advice", SENTENCE_FIELDS, otherwise=""),
        most_days=entry.whole("most_days", least=1, most=366) if entry.has("most_days") else None,
    )


def _severities_from(entry: Entry) -> Mapping[SessionKind, Severity]:
    severities: dict[SessionKind, Severity] = {}
    for severity in Severity:
        for kind in entry.enums(severity.value, SessionKind, ()):
            if kind in severities:
                raise entry.fault(f"“{kind}” stands under {severities[kind]} and {severity}")
            severities[kind] = severity
    if not severities:
        raise entry.fault("names no kind of session under avoid, adjust or note")
    return severities


def _sentence(entry: Entry, key: str, fields: frozenset[str], otherwise: str | None = None) -> str:
    sentence = entry.text(key, otherwise)
    try:
        named = {field for _, field, _, _ in Formatter().parse(sentence) if field is not None}
    except ValueError as error:
        raise entry.fault(f"“{key}” has a brace without its pair") from error
    for field in sorted(named - fields):
        known = ", ".join(sorted(fields))
        raise entry.fault(f"“{key}” has the unknown field “{field}” (known: {known})")
    return sentence
