"""What a calendar says before it is a file: its grids, what is told in full, key and sources."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.dates import DateSpan
from planner.domain.observance import Begins, Certainty, Tier, Tradition
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock
from planner.exchange.documents.calendar import CalendarKind, Heading, calendar_of
from planner.exchange.documents.document import CalendarDocument, Grid, GridDay, Picture, Sign
from planner.exchange.documents.shown import observances_alone, sessions_alone
from planner.exchange.outline.outline import Paragraph, Table
from tests.printed_months import a_period, crowded_month
from tests.printed_weeks import MONDAY, at, held, kept
from tests.unit.exchange.documents.told import (
    A_YEAR,
    SEPTEMBER,
    an_exam_on_yom_kippur,
    sourced,
)

KIPPUR = kept("Yom Kippur", MONDAY, Tradition.JUDAISM, begins=Begins.SUNSET)
EID = kept(
    "Eid al-Fitr",
    date(2027, 3, 9),
    Tradition.ISLAM,
    window=(date(2027, 3, 9), date(2027, 3, 10)),
)
RAMADAN = kept("Ramadan", date(2027, 2, 8), Tradition.ISLAM, tier=Tier.AWARE, days=29)


def months(view: PeriodView, title: str = "") -> CalendarDocument:
    heading = Heading(title=title)
    return calendar_of(view, CalendarKind.MONTHS, heading, Clock.TWELVE_HOUR, abreast=6)


def year(view: PeriodView, abreast: int = 6) -> CalendarDocument:
    return calendar_of(view, CalendarKind.YEAR, Heading(), Clock.TWELVE_HOUR, abreast=abreast)


def on(grid: Grid, day: date) -> GridDay:
    return next(one for one in grid.days if one.day == day)


def words(day: GridDay) -> list[str]:
    return [line.words for line in day.lines]


def full_text(document: CalendarDocument) -> str:
    tables = [block for month in document.in_full for block in month.blocks]
    cells = [
        cell.words for one in tables if isinstance(one, Table) for row in one.rows for cell in row
    ]
    return "\n".join(cells)


def test_a_month_has_every_day_of_its_own_and_no_other() -> None:
    grid = months(a_period(SEPTEMBER)).grids[0]
    assert [one.day for one in grid.days] == list(SEPTEMBER)
    assert [row.name for row in grid.rows] == ["36", "37", "38", "39", "40"]
    assert {len(row.cells) for row in grid.rows} == {7}


def test_days_out_of_the_span_are_left_out() -> None:
    span = DateSpan(date(2026, 9, 20), date(2026, 10, 3))
    grids = months(a_period(span)).grids
    assert [one.heading for one in grids] == ["September 2026", "October 2026"]
    assert [one.day for grid in grids for one in grid.days] == list(span)


def test_an_eve_tells_when_the_sun_sets() -> None:
    grid = months(a_period(SEPTEMBER, occurrences=[KIPPUR])).grids[0]
    assert words(on(grid, date(2026, 9, 20))) == ["■ Ju Yom Kippur begins, from sunset 7pm"]
    assert words(on(grid, MONDAY)) == ["■ Ju Yom Kippur"]


def test_a_session_bears_the_sign_of_what_it_meets() -> None:
    line = on(months(an_exam_on_yom_kippur()).grids[0], MONDAY).lines[1]
    assert line.sign is Sign.AVOID
    assert line.words == "▲ 9am to midday: Written paper"


def test_a_year_names_what_goes_on_once_a_month() -> None:
    grids = year(a_period(A_YEAR, occurrences=[RAMADAN])).grids
    assert words(on(grids[1], date(2027, 2, 8))) == ["□ Is Ramadan"]
    assert words(on(grids[1], date(2027, 2, 9))) == ["Is"]
    assert on(grids[1], date(2027, 2, 9)).lines[0].spoken == "goes on: Ramadan"
    assert words(on(grids[1], date(2027, 3, 1))) == ["□ Is Ramadan"]


def test_a_year_says_of_each_possible_day_how_sure_it_is() -> None:
    grid = year(a_period(A_YEAR, occurrences=[EID])).grids[1]
    assert words(on(grid, date(2027, 3, 9))) == ["■ Is Eid al-Fitr, expected"]
    assert words(on(grid, date(2027, 3, 10))) == ["■ Is Eid al-Fitr, possible"]


def test_a_year_counts_sessions() -> None:
    two = [held(MONDAY, "09:00-10:00", "One"), held(MONDAY, "11:00-12:00", "Two")]
    grid = year(a_period(A_YEAR, instances=two)).grids[0]
    assert words(on(grid, MONDAY)) == ["2 sessions"]


@pytest.mark.parametrize(("abreast", "count"), [(3, 4), (6, 2), (12, 1)])
def test_a_year_has_every_day_once(abreast: int, count: int) -> None:
    grids = year(a_period(A_YEAR), abreast).grids
    assert len(grids) == count
    assert sorted(one.day for grid in grids for one in grid.days) == list(A_YEAR)


def test_everything_is_told_in_full() -> None:
    view = crowded_month()
    text = full_text(months(view))
    names = [one.name for one in view.occurrences]
    titles = [one.session.title for day in view.days for one in day.instances]
    assert [one for one in (*names, *titles) if one not in text] == []


def test_what_runs_over_months_is_told_once() -> None:
    course = held(date(2026, 9, 30), "09:00-17:00", "Course", last=date(2026, 10, 1))
    autumn = DateSpan(date(2026, 9, 1), date(2026, 11, 1))
    text = full_text(months(a_period(autumn, instances=[course], occurrences=[KIPPUR])))
    assert text.count("Course") == 1
    assert text.count("Yom Kippur") == 1


def test_what_began_before_the_span_is_told() -> None:
    season = kept("Season", date(2026, 8, 20), Tradition.CHRISTIANITY, days=30)
    night = held(date(2026, 8, 31), "20:00-08:00", "Night shift", last=date(2026, 9, 1))
    text = full_text(months(a_period(SEPTEMBER, instances=[night], occurrences=[season])))
    assert "Season" in text
    assert "Night shift" in text


def test_a_month_without_anything_says_so() -> None:
    blocks = months(a_period(SEPTEMBER)).in_full[0].blocks
    assert blocks == (Paragraph("Nothing is planned or kept."),)


@pytest.mark.parametrize(
    ("occurrence", "said"),
    [
        pytest.param(EID, "subject to sighting", id="expected"),
        pytest.param(
            replace(EID, certainty=Certainty.CALCULATED),
            "calendars in use do not agree",
            id="differing",
        ),
        pytest.param(KIPPUR, "on the evening before the date", id="from sunset"),
    ],
)
def test_how_to_read_it_says_what_applies(occurrence: object, said: str) -> None:
    told = " ".join(months(a_period(A_YEAR, occurrences=[occurrence])).reading)  # type: ignore[list-item]
    plain = " ".join(months(an_exam_on_yom_kippur()).reading)
    assert said in told
    assert said not in plain


def test_the_key_explains_what_is_drawn_and_nothing_else() -> None:
    key = months(an_exam_on_yom_kippur()).key
    assert key == (("▲", "avoid"), ("■", "plan around"), ("Ju", "Judaism"))


def test_sources_are_numbered_once() -> None:
    first, second = sourced(KIPPUR), sourced(EID)
    document = months(a_period(A_YEAR, occurrences=[first, second]))
    assert [(one.number, one.told) for one in document.sources] == [
        (1, "A guide to the days (checked 22 November 2026)")
    ]
    assert full_text(document).count("[1]") == 2


def test_own_dates_say_who_entered_them() -> None:
    own = kept("Fast day", MONDAY, Tradition.OWN)
    text = full_text(months(a_period(SEPTEMBER, occurrences=[own])))
    assert "entered by the planner’s user on 22 November 2026" in text


def test_observances_alone_have_no_sessions_and_sessions_alone_no_observances() -> None:
    view = an_exam_on_yom_kippur()
    kept_text = full_text(months(observances_alone(view)))
    planned_text = full_text(months(sessions_alone(view)))
    assert "Yom Kippur" in kept_text
    assert "Written paper" not in kept_text
    assert "Written paper" in planned_text
    assert "Yom Kippur" not in planned_text


@pytest.mark.parametrize(
    ("document", "title"),
    [
        (months(an_exam_on_yom_kippur()), "Multi-faith calendar, September 2026"),
        (months(sessions_alone(an_exam_on_yom_kippur())), "Calendar of sessions, September 2026"),
        (year(a_period(A_YEAR)), "Year planner, August 2026 to July 2027"),
        (months(a_period(SEPTEMBER), " Our year "), "Our year"),
    ],
)
def test_it_has_a_title(document: CalendarDocument, title: str) -> None:
    assert document.title == title


def test_it_says_where_when_and_from_which_edition() -> None:
    view = an_exam_on_yom_kippur()
    heading = Heading(trust="Tyne Trust", left_out="Not shown: Training.")
    made = calendar_of(view, CalendarKind.MONTHS, heading, Clock.TWELVE_HOUR, abreast=6)
    assert made.under_title == (
        "Tyne Trust",
        "Newcastle upon Tyne",
        "Programmes: Foundation North",
        "Not shown: Training.",
    )
    assert made.made == "Made on 22 November 2026 from edition 2026.1 of the almanac"


def test_a_logo_stands_beside_the_name_by_which_it_is_read_out() -> None:
    assert Heading(logo=b"png").picture is None
    assert Heading(logo=b"png", trust=" Tyne Trust ").picture == Picture(
        b"png", "Logo of Tyne Trust"
    )


def test_a_session_at_midnight_stays_on_its_day() -> None:
    late = held(MONDAY, "22:00-24:00", "Late shift")
    assert late.end == at(date(2026, 9, 22), "00:00")
    grid = months(a_period(SEPTEMBER, instances=[late])).grids[0]
    assert len(on(grid, MONDAY).lines) == 1
    assert on(grid, date(2026, 9, 22)).lines == ()
