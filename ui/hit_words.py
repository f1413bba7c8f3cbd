"""Words for what a search found: the lines of a row, and what a screen reader says of it."""

from PySide6.QtCore import QCoreApplication

from planner.domain.language import counted
from planner.domain.marks import name_of
from planner.domain.occurrence import Occurrence
from planner.domain.page import Shelf
from planner.domain.search import Hit, ObservanceHit, PageHit, SessionHit
from planner.domain.search_text import Marked, run_together
from planner.domain.wording import Clock, date_text, day_text, span_text
from planner.services.round_pages import is_round_page
from planner.services.speaking_pages import is_booking_page
from planner.services.support_shelf import is_plan_page
from ui.speech import hours_words
from ui.words import kind_word, nation_name, sureness_words

translate = QCoreApplication.translate

_BETWEEN = " · "


def group_words(hit: Hit) -> str:
    """Return the heading over hits of this kind."""
    match hit:
        case ObservanceHit():
            return translate("hits", "Observances")
        case SessionHit():
            return translate("hits", "Sessions")
        case PageHit():
            return translate("hits", "Pages")


def hit_lines(hit: Hit, clock: Clock) -> tuple[Marked, ...]:
    """Return the name, what is known of it, and where else it answers."""
    match hit:
        case ObservanceHit():
            facts = Marked(_BETWEEN.join(_observance_facts(hit)))
            lines = (hit.name, facts, _excerpt(hit))
        case SessionHit():
            facts = run_together(_session_facts(hit, clock), _BETWEEN)
            lines = (hit.title, facts, hit.excerpt)
        case PageHit():
            lines = (hit.name, Marked(_page_kind(hit)), hit.excerpt)
    return tuple(line for line in lines if line is not None)


def hit_spoken(hit: Hit, clock: Clock) -> str:
    """Return “Observance, Eid al-Fitr, Islam, Tuesday 9 March 2027, expected”."""
    match hit:
        case ObservanceHit():
            kind = translate("hits", "Observance")
        case SessionHit():
            kind = translate("hits", "Session")
        case PageHit():
            kind = translate("hits", "Page")
    lines = (line.text.replace(_BETWEEN, ", ") for line in hit_lines(hit, clock))
    return ", ".join((kind, *lines))


def count_words(count: int, asked: str) -> str:
    """Return “2 found”, or that nothing was and what to do."""
    if not count:
        return translate("hits", "Nothing found for “{asked}”; try another spelling.").format(
            asked=asked
        )
    return counted("%n found", "by a search", count)


def _page_kind(hit: PageHit) -> str:
    if hit.page.shelf is Shelf.HELP:
        return translate("hits", "a page of the help")
    if is_plan_page(hit.page):
        return translate("hits", "a support plan")
    if hit.page.shelf is Shelf.SUPPORT:
        return translate("hits", "a support guide")
    if is_round_page(hit.page):
        return translate("hits", "a recruitment round")
    if is_booking_page(hit.page):
        return translate("hits", "a speaking event")
    if hit.page.shelf is Shelf.TOOLKIT:
        return translate("hits", "a page of the toolkit")
    return translate("hits", "a page to read")


def _observance_facts(hit: ObservanceHit) -> list[str]:
    facts = [name_of(hit.observance.tradition)]
    if hit.upcoming is not None:
        facts.append(_dated(hit.upcoming))
    if hit.previous is not None:
        last = date_text(hit.previous.span.start)
        facts.append(translate("hits", "last {date}").format(date=last))
    if hit.occurrence is None:
        facts.append(translate("hits", "no date in the almanac"))
    elif not hit.is_shown:
        facts.append(translate("hits", "not shown in the calendar"))
    return facts


def _dated(occurrence: Occurrence) -> str:
    span = occurrence.span
    words = day_text(span.start) if span.length == 1 else span_text(span)
    if occurrence.part is None and occurrence.name != occurrence.observance.name:
        kept_by = (occurrence.practice, *occurrence.agreeing)
        words += f" ({', '.join(practice.name for practice in kept_by)})"
    words += f", {sureness_words(occurrence)}"
    if occurrence.nation is None:
        return words
    return f"{words}, {nation_name(occurrence.nation)}"


def _session_facts(hit: SessionHit, clock: Clock) -> list[Marked]:
    when = f"{day_text(hit.day)}, {hours_words(hit.instance, clock)}"
    if hit.is_past:
        when = translate("hits", "{when}, past").format(when=when)
    facts = [
        Marked(when),
        Marked(kind_word(hit.instance.session.kind)),
        hit.location,
        hit.programme_name,
    ]
    if not hit.is_shown:
        facts.append(Marked(translate("hits", "not shown in the calendar")))
    return facts


def _excerpt(hit: ObservanceHit) -> Marked | None:
    if hit.excerpt is None or hit.excerpt.text not in hit.observance.also:
        return hit.excerpt
    return run_together((Marked(translate("hits", "also called")), hit.excerpt), " ")
