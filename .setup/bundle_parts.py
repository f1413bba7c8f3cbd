"""What may stand in the frozen program, and what is left out of it, as bundle.toml tells."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from importlib.util import find_spec
from pathlib import Path

_LISTS = tomllib.loads((Path(__file__).parent / "bundle.toml").read_text(encoding="utf-8"))
_PYTHON, _PILLOW = _LISTS["python"], _LISTS["pillow"]
_QT, _LIBRARIES = _LISTS["qt"], _LISTS["libraries"]

UNPACKED_MB: int = _LISTS["limits"]["unpacked"]
ZIPPED_MB: int = _LISTS["limits"]["zipped"]
PACKAGES: tuple[str, ...] = (
    *_PYTHON["packages"],
    *([] if sys.platform == "linux" else _PYTHON["packages_off_linux"]),
)
LEFT_OUT_MODULES: tuple[str, ...] = tuple(_PYTHON["left_out"])
_WITHOUT_DOCSTRINGS: tuple[str, ...] = tuple(_PYTHON["without_docstrings"])
_DOCSTRINGS_KEPT: tuple[str, ...] = tuple(_PYTHON["docstrings_kept"])
_LEFT_OUT_FILES: tuple[str, ...] = tuple(_PYTHON["files_left_out"])

# Folders of the program that hold no code of packages.
_OURS = ("data/", "resources/", "planner/")
_QT_MODULES = tuple(
    form.format(module)
    for module in _QT["modules"]
    for form in (
        "PySide6/Qt/lib/libQt6{}.so.6",
        "PySide6/Qt/lib/Qt{}.framework/*",
        "PySide6/Qt6{}.dll",
        "libQt6{}.so.6",  # PyInstaller's links to those above
        "Qt{}",
    )
)
_QT_BINDINGS = tuple(
    form.format(module)
    for module in _QT["bindings"]
    for form in ("PySide6/Qt{}.abi3.so", "PySide6/Qt{}.pyd")
)
_QT_PLUGINS = tuple(
    f"PySide6/{folder}plugins/{kind}/{prefix}{name}.*"
    for kind, name in (plugin.split("/") for plugin in _QT["plugins"])
    for folder, prefix in (("Qt/", "lib"), ("", ""))
)
_QT_OWN = (
    "*libicu*.so.*",
    "*libpyside6.*",
    "*libshiboken6.*",
    "PySide6/*msvcp140*.dll",
    "PySide6/*vcruntime140*.dll",
    "PySide6/pyside6.*.dll",
    "shiboken6/*",
)
_OF_PYTHON = ("base_library.zip", "python3.*/lib-dynload/*", "lib-dynload/*", "Python.framework/*")
# Wheels carry libraries under a name with a digest, and PyInstaller links to them.
_LINK_TO_A_WHEELS_LIBRARY = re.compile(r"lib.+-[0-9a-f]{8}\..+")


def pillow_left_out() -> Iterator[str]:
    """Name the modules of Pillow for pictures that no document of ours holds."""
    place = find_spec("PIL")
    assert place is not None, "python-pptx brings it"
    assert place.submodule_search_locations is not None, "it is a package"
    folder = Path(place.submodule_search_locations[0])
    wanted = {f"{name}ImagePlugin" for name in _PILLOW["plugins"]}
    plugins = {path.stem for path in folder.glob("*ImagePlugin.py")}
    extensions = {path.name.split(".")[0] for path in folder.glob("_*.*[od]")}
    yield from sorted(f"PIL.{one}" for one in plugins - wanted)
    yield from sorted(f"PIL.{one}" for one in extensions - set(_PILLOW["extensions"]))


def is_taken(place: str) -> bool:
    """Tell whether a collected file goes into the program.

    Raises ValueError for one that stands in neither list.
    """
    place = place.replace("\\", "/")
    name = place.rsplit("/", 1)[-1]
    if place.startswith("PySide6/") or _any(
        name, ("libQt6*", "libicu*", "libpyside6*", "libshiboken6*", "Qt*")
    ):
        return _any(place, (*_QT_MODULES, *_QT_BINDINGS, *_QT_PLUGINS, *_QT_OWN))
    if place.startswith(_OURS) or _any(place, _OF_PYTHON):
        return True
    if "/" not in place:
        return _is_library_taken(place)
    if _any(place, _LEFT_OUT_FILES):
        return False
    package = place.split("/")[0]
    if package in PACKAGES or package.endswith((".dist-info", ".libs")):
        return True
    raise ValueError(place)


def is_lean(name: str) -> bool:
    """Tell whether a module goes into the program without its docstrings."""
    return _is_within(name, _WITHOUT_DOCSTRINGS) and not _is_within(name, _DOCSTRINGS_KEPT)


def unlisted_files(places: Iterable[str]) -> list[str]:
    """Return the collected files that stand in neither list."""
    found = []
    for place in places:
        try:
            is_taken(place)
        except ValueError:
            found.append(place)
    return sorted(found)


def unlisted_modules(names: Iterable[str]) -> list[str]:
    """Return the modules that are on no list, and those that should have been left out."""
    return sorted(
        name for name in names if _is_within(name, LEFT_OUT_MODULES) or not _is_listed(name)
    )


def _is_listed(name: str) -> bool:
    top = name.split(".", maxsplit=1)[0]
    # Python writes a module for each system, and PyInstaller brings helpers of its own.
    return top in {*PACKAGES, *sys.stdlib_module_names} or top.startswith(
        ("_pyi_", "_sysconfigdata_")
    )


def _is_within(name: str, modules: Iterable[str]) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in modules)


def _is_library_taken(name: str) -> bool:
    if _any(name, _LIBRARIES["taken"]) or _LINK_TO_A_WHEELS_LIBRARY.fullmatch(name):
        return True
    if _any(name, _LIBRARIES["left_out"]):
        return False
    # Extensions stand here that are no part of a package, and on Windows Python's own.
    module = name.split(".", maxsplit=1)[0]
    if name.endswith((".so", ".pyd")) and module in {*PACKAGES, *sys.stdlib_module_names}:
        return True
    raise ValueError(name)


def _any(place: str, patterns: Iterable[str]) -> bool:
    if place.lower().endswith((".dll", ".pyd")):
        # Windows knows no case, and its own libraries come in either.
        return any(fnmatchcase(place.lower(), pattern.lower()) for pattern in patterns)
    return any(fnmatchcase(place, pattern) for pattern in patterns)
