"""The offer for .ics files: asked for, taken back, and nothing else of the desktop touched."""

import re
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

from planner.domain.errors import FileProblemError
from planner.services import opening_ics, windows_classes
from planner.services.opening_ics import is_offered, offer, offered_program, withdraw
from tests.unit.test_cli import asked

PROGRAMS = [
    "/opt/planner/multifaith-planner",
    "/media/stick/Élodie’s planner – 日程/multifaith-planner",
    '/home/a/100% "new" $HOME `x` \\ y/multifaith-planner',
]

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="a desktop entry is Linux’s")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the user’s folder of data, which holds another program."""
    folder = tmp_path / "data"
    (folder / "applications").mkdir(parents=True)
    (folder / "applications/other.desktop").write_text("[Desktop Entry]\n")
    monkeypatch.setenv("XDG_DATA_HOME", str(folder))
    monkeypatch.setenv("PATH", "")  # no tool that keeps a list of its own
    return folder


def files_of(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def read_exec(value: str) -> list[str]:
    """Read the value of Exec as the specification says a desktop does: string, quotes, codes."""
    quoted = re.fullmatch(r'"((?:[^"\\]|\\.)*)" (\S+)', value.replace("\\\\", "\\"))
    assert quoted is not None
    return [re.sub(r"\\(.)", r"\1", quoted[1]).replace("%%", "%"), quoted[2]]


@on_linux
@pytest.mark.parametrize("name", PROGRAMS)
def test_a_desktop_finds_the_program_and_its_icon(data: Path, name: str) -> None:
    offer(Path(name))
    entry = RawConfigParser(delimiters="=", interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read(data / "applications/multifaith-planner.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert read_exec(told["Exec"]) == [name, "%F"]
    assert told["MimeType"] == "text/calendar;"
    assert (data / f"icons/hicolor/48x48/apps/{told['Icon']}.png").is_file()
    assert is_offered(Path(name))
    assert not is_offered(Path("/elsewhere/multifaith-planner"))


@on_linux
def test_taken_back_nothing_is_left_but_what_was_there(data: Path) -> None:
    before = files_of(data)
    offer(Path(PROGRAMS[0]))
    withdraw()
    assert files_of(data) == before
    assert not is_offered(Path(PROGRAMS[0]))
    withdraw()  # twice does no harm


@on_linux
def test_a_folder_that_takes_nothing_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "data").write_text("a file")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    with pytest.raises(FileProblemError, match=r"data.*open files with File, Import"):
        offer(Path(PROGRAMS[0]))


def test_a_test_is_no_program_to_be_offered(capsys: pytest.CaptureFixture[str]) -> None:
    assert offered_program() is None
    assert asked("offer-ics") == 2
    assert "takes no such offer" in capsys.readouterr().err


def test_the_program_with_windows_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "multifaith-planner-console.exe"))
    assert offered_program() == tmp_path / "multifaith-planner.exe"


@on_linux
def test_the_command_offers_and_takes_back(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    program = data / "multifaith-planner"
    monkeypatch.setattr(opening_ics, "offered_program", lambda: program)
    assert asked("offer-ics") == 0
    assert is_offered(program)
    assert asked("offer-ics", "--remove") == 0
    assert not is_offered(program)
    assert capsys.readouterr().err == ""


class FakeRegistry:
    """A part of a registry, as values by key and name."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {
            (r"Software\Classes\.ics\OpenWithProgids", "Outlook.File.ics.15"): ""
        }
        self.told = 0

    def value(self, key: str, name: str) -> str | None:
        return self.values.get((key, name))

    def put(self, key: str, name: str, value: str) -> None:
        self.values[(key, name)] = value

    def drop_value(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)

    def drop_key(self, key: str) -> None:
        below = [one for one, _ in self.values if one.startswith(f"{key}\\")]
        assert not below, "Windows deletes no key that holds others"
        self.values = {one: value for one, value in self.values.items() if one[0] != key}

    def tell_shell(self) -> None:
        self.told += 1


def test_windows_keeps_the_program_that_opens_them() -> None:
    registry = FakeRegistry()
    before = dict(registry.values)
    program = Path("C:/Élodie’s planner/multifaith-planner.exe")
    windows_classes.enter(program, registry)
    assert windows_classes.is_entered(program, registry)
    assert not windows_classes.is_entered(Path("D:/multifaith-planner.exe"), registry)
    assert not any(key == r"Software\Classes\.ics" for key, _ in registry.values)
    commands = [value for value in registry.values.values() if "%1" in value]
    assert commands == [f'"{program}" "%1"']

    windows_classes.take_out(registry)
    assert registry.values == before
    assert registry.told == 2
