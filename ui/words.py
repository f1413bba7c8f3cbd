"""Words of the window for domain values: severity, tier, certainty, kind, nation and counts."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from planner.domain.clash import Clash, Severity
from planner.domain.confirmation import Confirmation
from planner.domain.language import counted
from planner.domain.observance import Certainty, Doubt, Observance, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.session import KindBasis, Pattern, SessionKind
from planner.domain.wording import date_text
from planner.later import imported_later

with imported_later():
    from planner.domain.provenance import Topic

translate = QCoreApplication.translate


def plain_label(text: str) -> str:
    """Return ``text`` so that a button or menu shows its ampersands instead of underlining."""
    return text.replace("&", "&&")


def plain_markup(text: str) -> str:
    """Return mark-up that shows ``text`` as it stands, for tooltips and the like that guess."""
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'


def severity_word(severity: Severity) -> str:
    """Return “Avoid”, “Adjust” or “Note”."""
    match severity:
        case Severity.AVOID:
            return translate("words", "Avoid")
        case Severity.ADJUST:
            return translate("words", "Adjust")
        case Severity.NOTE:
            return translate("words", "Note")
        case _:
            assert_never(severity)


def severity_sign(severity: Severity) -> str:
    """Return the sign that stands before the word."""
    match severity:
        case Severity.AVOID:
            return "▲"
        case Severity.ADJUST:
            return "◆"
        case Severity.NOTE:
            return "•"
        case _:
            assert_never(severity)


def tier_words(tier: Tier) -> str:
    """Return “plan around”, “be aware” or “for information”."""
    match tier:
        case Tier.PLAN:
            return translate("words", "plan around")
        case Tier.AWARE:
            return translate("words", "be aware")
        case Tier.INFO:
            return translate("words", "for information")
        case _:
            assert_never(tier)


def certainty_words(certainty: Certainty) -> str:
    """Return how sure a date is, in a word or two."""
    match certainty:
        case Certainty.FIXED:
            return translate("words", "certain")
        case Certainty.CALCULATED:
            return translate("words", "calculated")
        case Certainty.EXPECTED:
            return translate("words", "expected")
        case _:
            assert_never(certainty)


def doubt_words(doubt: Doubt) -> str:
    """Return “expected” or “date differs”."""
    match doubt:
        case Doubt.EXPECTED:
            return translate("words", "expected")
        case Doubt.DIFFERS:
            return translate("words", "date differs")
        case _:
            assert_never(doubt)


def sureness_words(occurrence: Occurrence) -> str:
    """Return how sure its date is, and who announced it where somebody did.

    “certain”, “calculated”, “expected”, “date differs” or “confirmed by East London Mosque”.
    """
    if occurrence.confirmed is not None:
        return _confirmed_words(occurrence.confirmed, is_follower=occurrence.is_follower)
    if occurrence.doubt is None:
        return certainty_words(occurrence.certainty)
    return doubt_words(occurrence.doubt)


def _confirmed_words(confirmation: Confirmation, *, is_follower: bool) -> str:
    words = (
        translate("words", "counted from a date confirmed by {who}")
        if is_follower
        else translate("words", "confirmed by {who}")
    )
    return words.format(who=confirmation.announced_by)


def occurrence_label(occurrence: Occurrence) -> str:
    """Return the name as a bar shows it: “Eid al-Fitr, expected” while its date is not sure."""
    return with_doubt(occurrence.name, occurrence)


def with_doubt(words: str, occurrence: Occurrence) -> str:
    """Return words for an occurrence, with the doubt where its date is not sure.

    A date that somebody announced is “confirmed”.
    """
    if occurrence.confirmed is not None:
        return translate("words", "{name}, confirmed").format(name=words)
    if occurrence.doubt is None:
        return words
    doubt = doubt_words(occurrence.doubt)
    return translate("words", "{name}, {doubt}").format(name=words, doubt=doubt)


def topic_words(topic: Topic) -> str:
    """Return what a fact about a date is about, as the words before a colon."""
    return _topic_words()[topic]


def kind_word(kind: SessionKind) -> str:
    """Return what sort of session it is, in small letters."""
    return _kind_words()[kind]


def basis_words(basis: KindBasis) -> str:
    """Return how the kind of a session came to be."""
    match basis:
        case KindBasis.STATED:
            return translate("words", "as the timetable says")
        case KindBasis.GUESSED:
            return translate("words", "guessed from the title")
        case KindBasis.CHOSEN:
            return translate("words", "chosen by you")
        case _:
            assert_never(basis)


def nation_name(nation: Nation) -> str:
    """Return the name of the nation whose bank holidays count."""
    match nation:
        case Nation.ENGLAND_AND_WALES:
            return translate("words", "England and Wales")
        case Nation.SCOTLAND:
            return translate("words", "Scotland")
        case Nation.NORTHERN_IRELAND:
            return translate("words", "Northern Ireland")
        case _:
            assert_never(nation)


def pattern_word(pattern: Pattern) -> str:
    """Return how a programme's bar is filled."""
    return _pattern_words()[pattern]


def source_words(observance: Observance) -> str:
    """Return “Sources: … Checked 3 November 2026.”, or when the user entered it."""
    if observance.tradition is Tradition.OWN:
        entered = translate("words", "Entered by you on {date}.")
        return entered.format(date=date_text(observance.checked))
    titles = "; ".join(source.title for source in observance.sources)
    checked = translate("words", "Checked {date}.").format(date=date_text(observance.checked))
    if not titles:
        return checked
    told = translate("words", "Sources: {titles}.").format(titles=titles)
    return f"{told} {checked}"


def session_count_words(count: int) -> str:
    """Return “1 session” or “2 sessions”."""
    return counted("%n session(s)", "", count)


def settle_words(clashes: Iterable[Clash]) -> tuple[str, ...]:
    """Return “1 to avoid” and “2 to adjust”, leaving out what is none; sessions count once."""
    avoid, adjust = settle_counts(clashes)
    words = []
    if avoid:
        words.append(counted("%n to avoid", "of sessions", avoid))
    if adjust:
        words.append(counted("%n to adjust", "of sessions", adjust))
    return tuple(words)


def settle_counts(clashes: Iterable[Clash]) -> tuple[int, int]:
    """Return how many session instances are to avoid, and how many others to adjust."""
    worst: dict[tuple[str, str], Severity] = {}
    for clash in clashes:
        key = (clash.instance.session.id, clash.instance.start.isoformat())
        known = worst.get(key, Severity.NOTE)
        worst[key] = max(known, clash.severity, key=lambda severity: severity.rank)
    found = list(worst.values())
    return found.count(Severity.AVOID), found.count(Severity.ADJUST)


def _topic_words() -> Mapping[Topic, str]:
    return {
        Topic.DAYS: translate("words", "Date"),
        Topic.NATIVE_DATE: translate("words", "In its own calendar"),
        Topic.RULE: translate("words", "Rule"),
        Topic.PRACTICE: translate("words", "Practice"),
        Topic.SURENESS: translate("words", "How sure"),
        Topic.REMARK: translate("words", "Remark"),
        Topic.VALIDITY: translate("words", "Published dates"),
        Topic.SOURCES: translate("words", "Sources"),
    }


def _kind_words() -> Mapping[SessionKind, str]:
    return {
        SessionKind.EXAM: translate("words", "exam"),
        SessionKind.INTERVIEW: translate("words", "interview"),
        SessionKind.ASSESSMENT: translate("words", "assessment"),
        SessionKind.TEACHING: translate("words", "teaching"),
        SessionKind.CLINIC: translate("words", "clinic"),
        SessionKind.SHIFT: translate("words", "shift"),
        SessionKind.NIGHT: translate("words", "night shift"),
        SessionKind.MEETING: translate("words", "meeting"),
        SessionKind.CATERED: translate("words", "event with food"),
        SessionKind.SOCIAL: translate("words", "social event"),
    }


def _pattern_words() -> Mapping[Pattern, str]:
    return {
        Pattern.SOLID: translate("words", "solid bar"),
        Pattern.DIAGONAL: translate("words", "diagonally striped bar"),
        Pattern.HORIZONTAL: translate("words", "horizontally striped bar"),
        Pattern.DOTTED: translate("words", "dotted bar"),
        Pattern.CROSSED: translate("words", "crossed bar"),
        Pattern.VERTICAL: translate("words", "vertically striped bar"),
    }
