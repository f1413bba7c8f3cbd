"""The hand-out: sessions with the observances beside them, and nothing that is not for learners."""

from dataclasses import replace
from datetime import date

from planner.domain.observance import Begins, Tradition
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock
from planner.exchange.documents.calendar import Heading
from planner.exchange.documents.handout import HandOut, HandOutDay, hand_out
from planner.exchange.documents.html import html_hand_out
from tests.printed_months import a_period
from tests.printed_weeks import EXAMS, MONDAY, held, kept
from tests.unit.exchange.documents.told import SEPTEMBER, Elements, an_exam_on_yom_kippur

KIPPUR = kept("Yom Kippur", MONDAY, Tradition.JUDAISM, begins=Begins.SUNSET)


def made(view: PeriodView, *, contact: str = "", names_tutors: bool = False) -> HandOut:
    clock = Clock.TWELVE_HOUR
    return hand_out(view, Heading(), clock, contact=contact, names_tutors=names_tutors)


def text_of(told: HandOut) -> str:
    return Elements(html_hand_out(told)).text


def days(told: HandOut) -> dict[date, HandOutDay]:
    return {day.day: day for month in told.months for day in month.days}


def test_sessions_stand_beside_what_is_kept() -> None:
    day = days(made(an_exam_on_yom_kippur()))[MONDAY]
    assert [(one.hours, one.title, one.place) for one in day.sessions] == [
        ("9am to midday", "Written paper", "Hall 2")
    ]
    assert [one.line.text for one in day.kept] == ["Yom Kippur"]


def test_a_season_stands_beside_each_session_and_else_where_it_begins() -> None:
    season = kept("Season", date(2026, 9, 7), Tradition.TRAINING, days=20)
    told = days(
        made(
            a_period(SEPTEMBER, instances=[held(MONDAY, "all day", "Course")], occurrences=[season])
        )
    )
    assert [day for day, one in told.items() if one.kept] == [date(2026, 9, 7), MONDAY]


def test_an_eve_is_told() -> None:
    told = days(made(a_period(SEPTEMBER, occurrences=[KIPPUR])))
    assert [one.line.words for one in told[date(2026, 9, 20)].kept] == [
        "■ Ju Yom Kippur begins, from sunset 7pm"
    ]


def test_a_session_over_several_days_is_told_once() -> None:
    course = held(MONDAY, "09:00-17:00", "Course", last=date(2026, 9, 23))
    told = days(made(a_period(SEPTEMBER, instances=[course])))
    assert list(told) == [MONDAY]
    assert told[MONDAY].sessions[0].hours == "9am to 5pm on Wednesday 23 September"


def test_clashes_and_notes_are_left_out() -> None:
    view = an_exam_on_yom_kippur()
    exam = view.day(MONDAY).instances[0]
    private = replace(exam, session=replace(exam.session, notes="Ask about adjustments"))
    day = replace(view.day(MONDAY), instances=(private,))
    text = text_of(
        made(replace(view, days=tuple(day if d.day == MONDAY else d for d in view.days)))
    )
    assert "Written paper" in text
    assert "Ask about adjustments" not in text
    assert "is kept on that day" not in text
    assert "▲" not in text


def test_tutors_are_named_only_where_asked() -> None:
    exam = held(MONDAY, "09:00-12:00", "Written paper")
    taught = replace(exam, session=replace(exam.session, tutor="Dr Ahmed"))
    view = a_period(SEPTEMBER, instances=[taught])
    assert "Dr Ahmed" not in text_of(made(view))
    assert "With: Dr Ahmed" in text_of(made(view, names_tutors=True))


def test_whom_to_ask_is_what_was_typed_or_nothing() -> None:
    view = an_exam_on_yom_kippur()
    assert "Who to ask: Education centre, 0191 000 0000" in text_of(
        made(view, contact=" Education centre, 0191 000 0000 ")
    )
    assert "Who to ask" not in text_of(made(view))


def test_programmes_are_named_where_there_are_several() -> None:
    one = held(MONDAY, "09:00-10:00", "One")
    other = held(MONDAY, "11:00-12:00", "Other", programme=EXAMS)
    single = days(made(a_period(SEPTEMBER, instances=[one])))[MONDAY]
    both = days(made(a_period(SEPTEMBER, instances=[one, other])))[MONDAY]
    assert [each.programme for each in single.sessions] == [""]
    assert [each.programme for each in both.sessions] == ["Foundation North", "ARCP and exams"]


def test_an_observance_is_told_with_greeting_advice_and_source() -> None:
    text = text_of(made(an_exam_on_yom_kippur()))
    assert (
        "Yom Kippur Monday 21 September 2026 Judaism, plan around A day for tests. "
        "Greeting: G’mar tov. Advice to those who plan: Offer another date. Source: [1]"
    ) in text


def test_a_month_without_anything_says_so() -> None:
    assert "September 2026 Nothing is planned or kept." in text_of(made(a_period(SEPTEMBER)))
