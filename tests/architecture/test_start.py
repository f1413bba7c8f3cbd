"""What is loaded before the calendar is painted: nothing that the first month does not need."""

from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.change import Change, Edit
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import open_workspace
from tests.bench.starting import Start, started
from tests.factories import a_programme, a_session

HEAVY = (
    "alembic",
    "docx",
    "hijridate",
    "holidays",
    "http",
    "icalendar",
    "jinja2",
    "markdown_it",
    "nacl",
    "openpyxl",
    "planner.exchange.documents",
    "planner.exchange.grid",
    "planner.exchange.ics",
    "planner.exchange.listing",
    "planner.exchange.sheet",
    "pptx",
    "pyluach",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "rich",
    "sqlalchemy",
    "typer",
    "ui.dialogs.import_wizard",
    "ui.dialogs.session",
    "xml",
)
"""Whatever takes more than some milliseconds to load and serves what comes later."""

# Keepers, pages and dialogs bring in more than two hundred modules of ours in all.
MOST_OF_OURS = 530


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Start:
    """Return what the program tells of itself when the window is first painted."""
    folder: Path = tmp_path_factory.mktemp("start")
    diary = folder / "diary.sqlite"
    with closing(open_workspace(almanac=bundled_almanac_path(), diary=diary)) as workspace:
        added = Change(
            label="", programmes=(Edit(None, a_programme()),), sessions=(Edit(None, a_session()),)
        )
        workspace.apply(added)
    return started(folder)


@pytest.fixture(scope="module")
def loaded(start: Start) -> list[str]:
    """Return the modules that are loaded by then."""
    return list(start["modules"])


@pytest.mark.parametrize("module", HEAVY)
def test_the_first_paint_needs_no(module: str, loaded: list[str]) -> None:
    found = [one for one in loaded if one == module or one.startswith(f"{module}.")]

    assert found == []


def test_most_of_the_program_waits_until_it_is_asked_for(loaded: list[str]) -> None:
    ours = [one for one in loaded if one.startswith(("planner.", "ui."))]

    assert len(ours) < MOST_OF_OURS


def test_the_source_of_what_is_loaded_is_not_read(start: Start) -> None:
    assert start["sources"] == 0
