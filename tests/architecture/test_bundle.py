"""What is frozen: by a list, with less of ICU, packed alike each time, known to each system."""

import marshal
import struct
import sys
from pathlib import Path
from types import CodeType
from typing import Any, cast
from xml.etree import ElementTree
from zipfile import ZIP_DEFLATED, ZipFile

import bundle_size
import PySide6
import pytest
from bundle_parts import is_lean, is_taken, unlisted_files, unlisted_modules
from icu_data import cut_data, cut_library
from lean_code import lean_code
from portable_zip import pack, unpack
from program_facts import info_plist, version_resource

ROOT = Path(__file__).resolve().parents[2]
QT = Path(PySide6.__path__[0]) / "Qt/lib"


@pytest.mark.parametrize(
    ("place", "is_in"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/QtNetwork.abi3.so", False),
        ("PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\opengl32sw.dll", False),
        ("VCRUNTIME140_1.dll", True),
        ("libssl-3.dll", True),
        ("select.pyd", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("libxcb-cursor.so.0", True),
        ("libxcb-randr.so.0", False),
        ("libgtk-3.so.0", False),
        ("libtiff-20b7e810.so.6.3.0", True),
        ("python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", True),
        ("lxml/etree.cpython-311-x86_64-linux-gnu.so", True),
        ("data/almanac.sqlite", True),
        ("docx/templates/default.docx", True),
        ("docx/templates/default-docx-template/word/styles.xml", False),
    ],
)
def test_the_lists_decide(place: str, is_in: bool) -> None:
    assert is_taken(place) is is_in


def test_what_no_list_names_is_told() -> None:
    places = ["numpy/core/_multiarray.so", "libnew.so.1", "data/almanac.sqlite"]
    assert unlisted_files(places) == ["libnew.so.1", "numpy/core/_multiarray.so"]
    modules = ["json", "planner.cli", "numpy.linalg", "rich.console", "unittest.mock"]
    assert unlisted_modules(modules) == ["numpy.linalg", "rich.console", "unittest.mock"]


@pytest.mark.parametrize(
    ("module", "told"),
    [
        ("sqlalchemy", True),
        ("sqlalchemy.orm.query", True),
        ("sqlalchemy.orm.events", False),
        ("planner.cli", False),
        ("json", False),
    ],
)
def test_docstrings_of_libraries_are_left_out(module: str, told: bool) -> None:
    assert is_lean(module) is told


def test_code_without_docstrings_does_the_same() -> None:
    source = """'A module.'
from __future__ import annotations

class Only:
    'No more.'

def halved(number: int) -> int:
    'Halve it.'
    assert number % 2 == 0, "it is odd"
    return number // 2
"""
    names: dict[str, Any] = {}
    exec(cast("CodeType", marshal.loads(lean_code(source.encode()))), names)
    told = (names.get("__doc__"), names["Only"].__doc__, names["halved"].__doc__)
    assert told == (None, None, None)
    assert names["halved"](4) == 2
    with pytest.raises(AssertionError, match="it is odd"):
        names["halved"](3)


def icu_of(entries: dict[str, bytes]) -> bytes:
    """Return data of ICU: a header, then the entries in order of names."""
    header = struct.pack("<HBB", 16, 0xDA, 0x27).ljust(12, b"\0") + b"CmnD"
    place_of_name = 4 + 8 * len(entries)
    names = b"".join(name.encode() + b"\0" for name in entries)
    place = -(-(place_of_name + len(names)) // 16) * 16
    table = struct.pack("<I", len(entries))
    for name, entry in entries.items():
        table += struct.pack("<II", place_of_name, place)
        place_of_name += len(name) + 1
        place += len(entry)
    body = (table + names).ljust(place - sum(map(len, entries.values())), b"\0")
    return header + body + b"".join(entries.values())


def test_of_icu_only_what_is_asked_for_is_kept() -> None:
    kept = {"icudt73l/coll/root.res": b"R" * 32, "icudt73l/coll/ucadata.icu": b"U" * 48}
    others = {"icudt73l/coll/zh.res": b"Z" * 64, "icudt73l/curr/root.res": b"C" * 16}
    whole = dict(sorted({**kept, **others}.items()))
    assert cut_data(icu_of(whole)) == icu_of(kept)


@pytest.mark.skipif(not any(QT.glob("libicudata*")), reason="Qt brings ICU on Linux alone")
def test_the_cut_library_of_icu_is_small_and_holds_its_root(tmp_path: Path) -> None:
    source = next(QT.glob("libicudata*"))
    target = tmp_path / source.name
    cut_library(source, target)
    assert target.stat().st_size < 4_000_000
    assert b"coll/ucadata.icu" in target.read_bytes()


def test_a_library_without_icu_is_refused(tmp_path: Path) -> None:
    (tmp_path / "libother.so").write_bytes(b"\x7fELF" + bytes(4096))
    with pytest.raises(ValueError, match="holds no data of ICU"):
        cut_library(tmp_path / "libother.so", tmp_path / "out")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a small frozen program."""
    folder = tmp_path / "multifaith-planner"
    (folder / "_internal").mkdir(parents=True)
    (folder / "multifaith-planner").write_bytes(b"program")
    (folder / "multifaith-planner").chmod(0o755)
    (folder / "_internal/library.so.1").write_bytes(b"library")
    (folder / "_internal/library.so").symlink_to("library.so.1")
    return folder


def test_the_same_folder_is_packed_alike(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "one.zip")
    for path in folder.rglob("*"):
        if not path.is_symlink():
            path.touch()
    (folder / "_internal/library.so.1").chmod(0o600)
    pack(folder, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither modes nor such links")
def test_the_archive_is_a_portable_program(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "one.zip")
    program = unpack(tmp_path / "one.zip", tmp_path / "Élodie’s stick")
    assert (program / "multifaith-planner").stat().st_mode & 0o777 == 0o755
    assert (program / "_internal/library.so").is_symlink()
    assert (program / "_internal/library.so").read_bytes() == b"library"
    assert "beside it" in (program / "portable.txt").read_text(encoding="utf-8")


def test_windows_can_unpack_it(folder: Path, tmp_path: Path) -> None:
    pack(folder, tmp_path / "one.zip")
    with ZipFile(tmp_path / "one.zip") as packed:
        assert packed.testzip() is None
        assert {one.compress_type for one in packed.infolist()} == {ZIP_DEFLATED}


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is for Linux")
def test_a_program_that_grew_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack(folder, tmp_path / "one.zip")
    assert bundle_size.check_size(folder, tmp_path / "one.zip")
    (folder / "more").write_bytes(bytes(200_000))
    monkeypatch.setattr(bundle_size, "UNPACKED_MB", 0.1)
    with pytest.raises(RuntimeError, match=r"has 0\.2 MB"):
        bundle_size.check_size(folder, tmp_path / "one.zip")


def test_windows_is_asked_for_sharp_screens_and_long_paths() -> None:
    manifest = ElementTree.parse(ROOT / "resources/windows/multifaith-planner.manifest")
    told = {one.tag.rpartition("}")[2]: one for one in manifest.iter()}
    assert (told["dpiAwareness"].text or "").startswith("PerMonitorV2")
    assert told["longPathAware"].text == "true"
    assert told["requestedExecutionLevel"].get("level") == "asInvoker"


def test_windows_and_macos_are_told_what_the_program_is() -> None:
    compile(version_resource("multifaith-planner"), "version", "eval")
    assert "filevers=(0, 1, 0, 0)" in version_resource("multifaith-planner")
    opened = info_plist()["CFBundleDocumentTypes"]
    assert isinstance(opened, list)
    assert opened[0]["LSHandlerRank"] == "Alternate"
