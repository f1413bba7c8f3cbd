"""Pages on the user's own speaking events: their list, one of them, a letter, and a year's log."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from planner.domain.clash import Clash
from planner.domain.dates import DateSpan
from planner.domain.language import counted, translate
from planner.domain.page import (
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
    Table,
)
from planner.domain.wording import Clock, date_text, day_text, listed, months_text, time_range_text
from planner.later import imported_later

with imported_later():
    from planner.domain.booking import Booking, Verdict, meets_standard, unmet
    from planner.domain.booking_letters import Letter
    from planner.domain.booking_log import SpeakingLog
    from planner.domain.booking_panel import panel_size, panel_text
    from planner.domain.toolkit_contents import ToolkitPage
    from planner.domain.toolkit_speaking import Speaking
    from planner.domain.toolkit_words import booking_words, form_words, theme_words, verdict_words
    from planner.services.toolkit_parts import page_link, toolkit_page_id

EVENTS = "speaking-events"
_BOOKING = "booking."
_LOG = "speaking-log."
_LETTER = "speaking-letter"


def booking_page_id(booking: Booking) -> PageId:
    """Return the id of the page on a booking."""
    return toolkit_page_id(f"{_BOOKING}{booking.id}")


def log_page_id(year: DateSpan) -> PageId:
    """Return the id of the log of a year."""
    return toolkit_page_id(f"{_LOG}{year.start}")


def events_page_id() -> PageId:
    """Return the id of the list of speaking events."""
    return toolkit_page_id(EVENTS)


def booking_id_in(name: str) -> str | None:
    """Return the id of the booking that a page of this name is on, None where it is on none."""
    return name.removeprefix(_BOOKING) if name.startswith(_BOOKING) else None


def is_booking_page(page: PageId) -> bool:
    """Tell whether a page is on a speaking event."""
    return page.shelf is Shelf.TOOLKIT and page.name.startswith(_BOOKING)


def log_day_in(name: str) -> date | None:
    """Return the first day of the year whose log a page of this name is, None where it is none."""
    if not name.startswith(_LOG):
        return None
    try:
        return date.fromisoformat(name.removeprefix(_LOG))
    except ValueError:
        return None


def events_title() -> str:
    """Return the title of the list of speaking events."""
    return translate("speaking", "Your speaking events")


def when_words(booking: Booking, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Tuesday 29 September 2026, 9am to midday”, or that the date is not known."""
    if booking.day is None:
        return translate("speaking", "no date yet")
    day = day_text(booking.day)
    if booking.starts is None or booking.ends is None:
        return day
    hours = time_range_text(booking.starts, booking.ends, clock)
    return translate("speaking", "{day}, {hours}").format(day=day, hours=hours)


def standard_words(booking: Booking, speaking: Speaking) -> str:
    """Return whether a booking meets the standard, and how many answers are wanting."""
    if meets_standard(booking, speaking.questions):
        return translate("speaking", "meets the standard")
    number = len(unmet(booking, speaking.questions))
    return counted("%n answer(s) short of the standard", "", number)


def events_page(
    bookings: Sequence[Booking], years: Sequence[DateSpan], speaking: Speaking, clock: Clock
) -> Page:
    """Return the list of all bookings, each with its step and date, and the logs there are."""
    blocks: list[Block] = []
    if bookings:
        blocks.append(Links(tuple((booking_link(one, clock),) for one in bookings)))
        met = sum(meets_standard(one, speaking.questions) for one in bookings)
        words = translate("speaking", "{met} of {all} meet the standard so far.")
        blocks.append(Paragraph(words.format(met=met, all=len(bookings))))
    else:
        words = translate(
            "speaking", "No request to speak is kept yet. Add one under Toolkit, Speaking events."
        )
        blocks.append(Paragraph(words))
    if years:
        blocks += [Heading(translate("speaking", "Logs")), Links(_log_links(years))]
    blocks += _read_next()
    return Page(id=events_page_id(), title=events_title(), blocks=tuple(blocks))


def booking_link(booking: Booking, clock: Clock) -> Link:
    """Return the link to a booking, with its step and date."""
    note = translate("speaking", "{step}, {when}").format(
        step=booking_words(booking.status), when=when_words(booking, clock)
    )
    return Link(text=booking.event, target=booking_page_id(booking), note=note)


def booking_page(
    booking: Booking, speaking: Speaking, clashes: Iterable[Clash] | None, clock: Clock
) -> Page:
    """Return a booking as a form: what is known of it, its questions and answers.

    ``clashes`` are those of its date, None where it was not checked.
    """
    standard = standard_words(booking, speaking)
    blocks: list[Block] = [
        Facts(tuple(_facts(booking, standard, clock))),
        *(() if clashes is None else _clash_blocks(booking, tuple(clashes))),
        Heading(translate("speaking", "Questions and answers")),
        Facts(tuple(_answers(booking, speaking))),
    ]
    if booking.day is not None:
        day = Link(text=day_text(booking.day), target=booking.day)
        blocks += [Heading(translate("speaking", "In the calendar")), Links(((day,),))]
    back = Link(text=events_title(), target=events_page_id())
    blocks += _read_next((back,))
    return Page(id=booking_page_id(booking), title=booking.event, blocks=tuple(blocks))


def letter_page(letter: Letter) -> Page:
    """Return a letter as a page to be printed: its subject above, a paragraph for each line."""
    lines = (line.strip() for line in letter.text.splitlines())
    title = letter.subject or translate("speaking", "Letter")
    blocks = tuple(Paragraph(line) for line in lines if line)
    return Page(id=toolkit_page_id(_LETTER), title=title, blocks=blocks)


def log_page(log: SpeakingLog, years: Sequence[DateSpan]) -> Page:
    """Return the log of a year: numbers alone, and the way to the logs of other years."""
    blocks: list[Block] = [
        Paragraph(
            translate(
                "speaking",
                "An invitation counts in the year in which it came, or else in that of the event. "
                "It meets the standard where every needed question is answered well. That is told "
                "of those that were answered, accepted or declined.",
            )
        ),
        Facts(
            (
                (translate("speaking", "Invitations that came"), f"{log.came:,}"),
                (translate("speaking", "Answered or settled"), f"{log.judged:,}"),
                (translate("speaking", "Met the standard"), _share(log.met, log.judged)),
            )
        ),
        Heading(translate("speaking", "By step")),
        Table(
            (translate("speaking", "Step"), translate("speaking", "Invitations")),
            tuple((booking_words(one), f"{number:,}") for one, number in log.by_status.items()),
        ),
        Heading(translate("speaking", "By question, those most often short first")),
        Table(_question_head(), tuple(_question_rows(log))),
    ]
    others = [year for year in years if year != log.span]
    if others:
        blocks += [Heading(translate("speaking", "Other years")), Links(_log_links(others))]
    blocks += _read_next((Link(text=events_title(), target=events_page_id()),))
    return Page(id=log_page_id(log.span), title=_log_title(log.span), blocks=tuple(blocks))


def _log_title(year: DateSpan) -> str:
    words = translate("speaking", "Speaking log, {year}")
    return words.format(year=months_text(year))


def _log_links(years: Iterable[DateSpan]) -> tuple[tuple[Link, ...], ...]:
    return tuple((Link(text=_log_title(year), target=log_page_id(year)),) for year in years)


def _share(met: int, judged: int) -> str:
    if not judged:
        return translate("speaking", "none to judge yet")
    return translate("speaking", "{met} of {judged} ({share}%)").format(
        met=met, judged=judged, share=round(100 * met / judged)
    )


def _question_head() -> tuple[str, ...]:
    return (
        translate("speaking", "Question"),
        translate("speaking", "Met"),
        translate("speaking", "In part"),
        translate("speaking", "Not met"),
        translate("speaking", "Not known"),
    )


def _question_rows(log: SpeakingLog) -> Iterator[tuple[str, ...]]:
    verdicts = (Verdict.MEETS, Verdict.PARTLY, Verdict.FAILS, Verdict.UNKNOWN)
    for one in sorted(log.questions, key=lambda one: -one.unmet):
        needed = translate("speaking", "{question} (needed)").format(question=one.question.text)
        text = needed if one.question.is_required else one.question.text
        yield (text, *(f"{one.counts[verdict]:,}" for verdict in verdicts))


def _facts(booking: Booking, standard: str, clock: Clock) -> Iterator[tuple[str, str]]:
    themes = [theme_words(one) for one in sorted(booking.themes)]
    panel = counted("%n (person|people): {panel}", "", panel_size(booking.panel))
    rows = (
        (translate("speaking", "Step"), booking_words(booking.status)),
        (translate("speaking", "Reason"), booking.reason),
        (translate("speaking", "Standard"), standard),
        (translate("speaking", "When"), when_words(booking, clock)),
        (translate("speaking", "Where"), booking.place),
        (translate("speaking", "How"), form_words(booking.form)),
        (translate("speaking", "Organiser"), booking.organiser),
        (translate("speaking", "Audience"), booking.audience),
        (
            translate("speaking", "Line-up"),
            panel.format(panel=panel_text(booking.panel)) if booking.panel else "",
        ),
        (translate("speaking", "What we need on the day"), booking.needs),
        (translate("speaking", "Invitation came on"), _day(booking.received)),
        (translate("speaking", "Answer asked for by"), _day(booking.reply_by)),
        (translate("speaking", "Themes"), listed(themes)),
    )
    return (row for row in rows if row[1])


def _day(day: date | None) -> str:
    return date_text(day) if day else ""


def _clash_blocks(booking: Booking, clashes: Sequence[Clash]) -> Iterator[Block]:
    yield Heading(translate("speaking", "What the date clashes with"))
    if booking.day is None:
        yield Paragraph(translate("speaking", "The date is not known yet."))
    elif not clashes:
        yield Paragraph(translate("speaking", "It clashes with no observance that you show."))
    else:
        yield Points(tuple(f"{one.reason} {one.advice}".strip() for one in clashes))


def _answers(booking: Booking, speaking: Speaking) -> Iterator[tuple[str, str]]:
    for one in speaking.questions:
        held = booking.answers.get(one.id)
        verdict = verdict_words(booking.verdict(one.id))
        words = translate("speaking", "{verdict}. {answer}").format(
            verdict=verdict, answer=held.text if held else ""
        )
        needed = translate("speaking", "{question} (needed)").format(question=one.text)
        yield (needed if one.is_required else one.text), words.strip()


def _read_next(before: tuple[Link, ...] = ()) -> tuple[Block, ...]:
    ways = (*before, page_link(ToolkitPage.SPEAKING), page_link(ToolkitPage.LETTERS))
    return (
        Heading(translate("toolkit", "Read next")),
        Links(tuple((one,) for one in ways)),
    )
