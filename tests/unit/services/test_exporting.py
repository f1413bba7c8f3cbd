"""What an export holds, by the choices of a request, and that it comes back as it was."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from planner.calendars.recurrence import instances
from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.guide import GuideId
from planner.domain.milestone import AnchorId
from planner.domain.observance import PracticeSlug, Tier, Tradition
from planner.domain.session import (
    KindBasis,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionInstance,
    SessionKind,
)
from planner.domain.settings import Settings
from planner.services.calendar_documents import DocumentLayout
from planner.services.export_requests import (
    BOTH,
    Content,
    ExportForm,
    ExportRequest,
    form_of,
    usual_span,
)
from planner.services.exporting import Exported, export, save_export, told_export
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_programme, a_session

STAMP = datetime.fromisoformat("2026-09-16T10:20+01:00")
YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
EXAMS = a_programme(id=ProgrammeId("exams"), name="Exams")
SERIES = a_session(
    id=SessionId("weekly"),
    uid="weekly",
    title="=Teaching, weekly",
    notes="- bring a pen",
    tutor="Dr Osei",
    guide="deafness",
    recurrence=Recurrence(
        rule="FREQ=WEEKLY;COUNT=5", excluded=(datetime.fromisoformat("2026-09-28T09:00"),)
    ),
)
MOVED = replace(
    SERIES,
    id=SessionId("weekly#20261005T090000"),
    title="Teaching, moved",
    start=datetime.fromisoformat("2026-10-06T14:00"),
    end=datetime.fromisoformat("2026-10-06T16:00"),
    recurrence=None,
    recurrence_id=datetime.fromisoformat("2026-10-05T09:00"),
)
EXAM = a_session(
    id=SessionId("exam"),
    uid="exam",
    title="Written exam",
    kind=SessionKind.EXAM,
    programme=EXAMS.id,
    start=datetime.fromisoformat("2026-09-21T10:00"),
    end=datetime.fromisoformat("2026-09-21T13:00"),
)
LATER = a_session(
    id=SessionId("later"),
    uid="later",
    title="Next year",
    start=datetime.fromisoformat("2027-09-06T09:00"),
    end=datetime.fromisoformat("2027-09-06T12:00"),
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=bundled_almanac_path(), diary=tmp_path / "diary.sqlite")
    sessions = (SERIES, MOVED, EXAM, LATER)
    opened.apply(
        Change(
            label="sessions",
            programmes=(Edit(None, a_programme()), Edit(None, EXAMS)),
            sessions=tuple(Edit(None, one) for one in sessions),
        )
    )
    yield opened
    opened.close()


def exported(
    workspace: Workspace, form: ExportForm = ExportForm.ICS, **choices: object
) -> Exported:
    request = replace(ExportRequest(form=form, span=YEAR), **choices)  # type: ignore[arg-type]
    return export(request, workspace, workspace.settings, stamp=STAMP)


def events(workspace: Workspace, **choices: object) -> list[dict[str, str]]:
    calendar = Calendar.from_ical(exported(workspace, ExportForm.ICS, **choices).content)
    names = ("uid", "summary", "categories", "description")
    return [{n: str(one.get(n, "")) for n in names} for one in calendar.walk("VEVENT")]


def uids(workspace: Workspace, **choices: object) -> set[str]:
    return {one["uid"] for one in events(workspace, **choices)}


def table(workspace: Workspace, **choices: object) -> list[dict[str, str]]:
    content = exported(workspace, ExportForm.CSV, **choices).content
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_sessions_and_observances_of_the_days_are_exported(workspace: Workspace) -> None:
    found = uids(workspace)
    assert {"weekly", "exam", "judaism.yom-kippur.rabbinic.5787@multifaith-planner"} <= found
    assert "later" not in found


@pytest.mark.parametrize(
    ("choices", "there", "gone"),
    [
        pytest.param({"contents": frozenset({Content.SESSIONS})}, "exam", "judaism", id="sessions"),
        pytest.param(
            {"contents": frozenset({Content.OBSERVANCES})}, "judaism", "exam", id="observances"
        ),
        pytest.param({"programmes": frozenset({EXAMS.id})}, "exam", "weekly", id="a programme"),
        pytest.param(
            {"traditions": frozenset({Tradition.ISLAM})}, "islam", "judaism", id="a tradition"
        ),
        pytest.param(
            {"tiers": frozenset({Tier.INFO})}, "uk.burns-night", "judaism.yom-kippur", id="a tier"
        ),
        pytest.param({"has_patterns": True}, "judaism.shabbat", "nothing", id="patterns"),
        pytest.param(
            {"practices": frozenset({PracticeSlug("orthodox")})},
            "christianity.orthodox-easter.orthodox",
            "christianity.easter-sunday.western",
            id="a practice",
        ),
    ],
)
def test_only_what_is_chosen_is_exported(
    workspace: Workspace, choices: dict[str, object], there: str, gone: str
) -> None:
    found = uids(workspace, **choices)
    assert [uid for uid in found if uid.startswith(there)]
    assert not [uid for uid in found if uid.startswith(gone)]


def test_details_are_left_out_where_they_are_not_wanted(workspace: Workspace) -> None:
    content = exported(
        workspace, contents=frozenset({Content.SESSIONS}), has_details=False
    ).content.decode()
    assert not [word for word in ("pen", "Osei", "deafness") if word in content]


@pytest.mark.parametrize("is_asked", [False, True])
def test_a_hand_out_names_tutors_only_if_asked_to(workspace: Workspace, *, is_asked: bool) -> None:
    content = exported(
        workspace, ExportForm.HTML, layout=DocumentLayout.HANDOUT, names_tutors=is_asked
    ).content.decode()
    assert ("Osei" in content) is is_asked


def test_support_plans_never_leave(workspace: Workspace) -> None:
    plan = workspace.plans.new_plan("Adjustments for Samwise", [GuideId("ltft")])
    plan = replace(plan, anchors={AnchorId("ltft_start"): date(2027, 2, 1)})
    workspace.apply(workspace.plans.put(plan))
    for form in (ExportForm.ICS, ExportForm.CSV):
        content = exported(workspace, form).content.decode()
        assert "Samwise" not in content
        assert "ltft" not in content


def test_a_calendar_comes_back_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "out.ics"
    save_export(exported(workspace), path)
    came_back = _read(workspace, path)
    for session in (SERIES, MOVED, EXAM):
        home = ProgrammeId("foundation-programme") if session is not EXAM else EXAMS.id
        assert came_back[session.id] == replace(
            session, programme=home, kind_basis=KindBasis.STATED
        )
    assert len(came_back) == 3


def test_a_calendar_goes_back_into_its_own_diary_without_a_change_of_programme(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "out.ics"
    save_export(exported(workspace), path)
    for timetable in workspace.timetables.read(path):
        change, _report = workspace.timetables.plan_one(timetable)
        assert change.programmes == ()
        assert all(
            edit.before is not None
            and edit.after is not None
            and replace(edit.before, kind_basis=KindBasis.STATED) == edit.after
            for edit in change.sessions
        )


@pytest.mark.parametrize("form", [ExportForm.CSV, ExportForm.XLSX])
def test_a_table_comes_back_with_the_same_dates(
    workspace: Workspace, tmp_path: Path, form: ExportForm
) -> None:
    path = tmp_path / f"out.{form}"
    contents = BOTH if form is ExportForm.CSV else frozenset(Content)
    save_export(exported(workspace, form, contents=contents), path)
    zone = workspace.setting_by(Settings()).zone
    after = instances(_read(workspace, path).values(), YEAR, zone)
    before = instances((SERIES, MOVED, EXAM), YEAR, zone)
    assert list(map(_told, after)) == list(map(_told, before))


def _read(workspace: Workspace, path: Path) -> dict[SessionId, Session]:
    read = workspace.timetables.read(path)
    return {one.id: one for timetable in read for one in timetable.sessions}


def _told(instance: SessionInstance) -> tuple[object, ...]:
    session = instance.session
    words = (session.title, session.location, session.kind, session.notes)
    return (instance.start, instance.end, session.all_day, *words)


def test_a_second_export_changes_no_uid(workspace: Workspace) -> None:
    wider = DateSpan(date(2025, 8, 1), date(2028, 8, 1))
    assert uids(workspace) <= uids(workspace, span=wider)


def test_sessions_that_are_chosen_stand_alone(workspace: Workspace) -> None:
    zone = workspace.setting_by(Settings()).zone
    chosen = instances((SERIES, MOVED, EXAM), DateSpan(date(2026, 10, 1), date(2026, 10, 13)), zone)
    assert uids(workspace, contents=frozenset({Content.SESSIONS}), chosen=chosen) == {
        "weekly#20261005T090000",
        "weekly#20261012T090000",
    }
    rows = table(workspace, contents=frozenset({Content.SESSIONS}), chosen=chosen)
    assert [row["Date"] for row in rows] == ["2026-10-06", "2026-10-12"]


def test_one_table_holds_sessions_and_observances_by_date(workspace: Workspace) -> None:
    rows = table(workspace)
    assert [row["Date"] for row in rows] == sorted(row["Date"] for row in rows)
    kinds = {row["Kind"] for row in rows}
    assert kinds == {"teaching", "exam", "observance"}
    yom_kippur = next(row for row in rows if row["Title"] == "Yom Kippur")
    assert (yom_kippur["Date"], yom_kippur["Programme"]) == ("2026-09-21", "Judaism")
    assert "Begins at sunset" in yom_kippur["Notes"]


def test_a_table_runs_nothing(workspace: Workspace) -> None:
    rows = table(workspace, contents=frozenset({Content.SESSIONS}))
    assert "'=Teaching, weekly" in {row["Title"] for row in rows}
    assert "'- bring a pen" in {row["Notes"] for row in rows}


def test_clashes_make_a_table_of_their_own(workspace: Workspace) -> None:
    rows = table(workspace, contents=frozenset({Content.CLASHES}))
    worst = next(row for row in rows if row["Title"] == "Written exam")
    assert worst["Observance"] == "Yom Kippur"
    assert worst["How much it asks for"] == "avoid"
    assert worst["Why"]
    assert worst["What to do"]
    assert "checked" in worst["Source"]


def test_a_workbook_has_a_sheet_for_each(workspace: Workspace) -> None:
    found = exported(workspace, ExportForm.XLSX, contents=frozenset(Content))
    book = load_workbook(io.BytesIO(found.content))
    assert book.sheetnames == ["Sessions", "Observances", "Clashes"]
    assert found.sessions == book["Sessions"].max_row - 1 == 5
    assert found.observances == book["Observances"].max_row - 1
    assert found.clashes == book["Clashes"].max_row - 1
    days = [row[1].value for row in book["Observances"].iter_rows(min_row=2)]
    assert all(isinstance(day, datetime) for day in days)


def test_what_was_exported_is_told(workspace: Workspace) -> None:
    request = ExportRequest(form=ExportForm.ICS, span=YEAR, contents=frozenset({Content.SESSIONS}))
    found = export(request, workspace, workspace.settings, stamp=STAMP)
    assert told_export(found, request) == "5 sessions, 1 August 2026 to 31 July 2027"


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        pytest.param(
            ExportRequest(form=ExportForm.ICS, span=YEAR, contents=frozenset(Content)),
            ".ics: a file of this kind holds no clashes; choose .xlsx, .csv or .html for them",
            id="clashes in a calendar",
        ),
        pytest.param(
            ExportRequest(form=ExportForm.CSV, span=YEAR, contents=frozenset(Content)),
            ".csv: one table cannot hold clashes beside sessions; export the clashes alone, or "
            "choose .xlsx",
            id="clashes among sessions",
        ),
        pytest.param(
            ExportRequest(form=ExportForm.XLSX, span=YEAR, contents=frozenset()),
            ".xlsx: nothing is chosen to be put into the file; choose sessions, observances or "
            "both",
            id="nothing",
        ),
        pytest.param(
            ExportRequest(form=ExportForm.ICS, span=DateSpan(date(2100, 12, 1), date(2101, 2, 1))),
            "Monday 31 January 2101: the almanac holds no dates for it, so that the day would look "
            "free; choose days from 2000 to 2100",
            id="days without dates",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    workspace: Workspace, request_: ExportRequest, said: str
) -> None:
    with pytest.raises(BadRequestError) as caught:
        export(request_, workspace, workspace.settings, stamp=STAMP)
    assert str(caught.value) == said


def test_a_file_that_cannot_be_written_is_told_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "absent" / "out.ics"
    with pytest.raises(FileProblemError, match=r"out\.ics: it cannot be written \(No such file"):
        save_export(Exported(content=b"x"), path)


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.ics", ExportForm.ICS), ("A.XLSX", ExportForm.XLSX), ("a.htm", ExportForm.HTML)],
)
def test_an_ending_tells_the_form(name: str, form: ExportForm) -> None:
    assert form_of(Path(name)) is form


def test_another_ending_is_refused() -> None:
    with pytest.raises(BadRequestError, match=r"a\.pdf: its ending tells no format; end it in"):
        form_of(Path("a.pdf"))


KNOWN = DateSpan(date(2000, 1, 1), date(2101, 1, 1))


@pytest.mark.parametrize(
    ("sessions", "first", "end"),
    [
        pytest.param(None, (2026, 8), (2027, 8), id="an empty diary"),
        pytest.param(((2026, 9), (2027, 6)), (2026, 8), (2027, 8), id="sessions of this year"),
        pytest.param(((2025, 9), (2027, 9)), (2025, 8), (2028, 8), id="and of those about it"),
        pytest.param(((2010, 1), (2050, 1)), (2024, 8), (2029, 8), id="not without end"),
    ],
)
def test_the_usual_days_are_the_academic_years_of_the_sessions(
    sessions: tuple[tuple[int, int], tuple[int, int]] | None,
    first: tuple[int, int],
    end: tuple[int, int],
) -> None:
    span = None
    if sessions is not None:
        span = DateSpan(date(*sessions[0], 1), date(*sessions[1], 2))
    expected = DateSpan(date(*first, 1), date(*end, 1))
    assert usual_span(date(2026, 11, 26), 8, span, KNOWN) == expected


def test_both_are_exported_where_nobody_says_what() -> None:
    assert ExportRequest(form=ExportForm.ICS, span=YEAR).contents == BOTH


def test_sessions_alone_may_lie_where_the_almanac_knows_no_dates(workspace: Workspace) -> None:
    far = a_session(
        id=SessionId("far"),
        uid="far",
        start=datetime.fromisoformat("2105-09-06T09:00"),
        end=datetime.fromisoformat("2105-09-06T12:00"),
    )
    workspace.apply(Change(label="far", sessions=(Edit(None, far),)))
    span = DateSpan(date(2105, 1, 1), date(2106, 1, 1))
    assert uids(workspace, span=span, contents=frozenset({Content.SESSIONS})) == {"far"}
