"""What Windows and macOS are told about the frozen program: version, name, the files it opens."""

import sys
from collections.abc import Mapping
from pathlib import Path

from planner import __version__

NAME = "multifaith-planner"
TITLE = "Multifaith Planner"
_ABOUT = "Lays the observances of many faiths over a training timetable"


def program_in(folder: Path, *, has_console: bool) -> Path:
    """Return the program in the folder that is handed out.

    On Windows the one with windows says nothing, so another one carries out commands.
    """
    if sys.platform == "darwin":
        return folder / f"{TITLE}.app/Contents/MacOS/{NAME}"
    if sys.platform == "win32":
        return folder / f"{NAME}{'-console' if has_console else ''}.exe"
    return folder / NAME


def contents_of(folder: Path) -> Path:
    """Return where what the program reads stands within that folder."""
    return folder / (f"{TITLE}.app/Contents/Resources" if sys.platform == "darwin" else "_internal")


def version_resource(program: str) -> str:
    """Return the version resource of a program for Windows, in the words of PyInstaller’s files."""
    number = tuple(int(part) for part in (*__version__.split("."), "0")[:4])
    words = {
        "CompanyName": TITLE,
        "FileDescription": TITLE,  # what the task manager and “Open with” call it
        "FileVersion": __version__,
        "InternalName": program,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": TITLE,
        "ProductVersion": __version__,
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in words.items())
    # 0809 and 04B0: British English, in Unicode.
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={number}, prodvers={number}), kids=["
        f"StringFileInfo([StringTable('080904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [0x0809, 0x04B0])])])\n"
    )


def info_plist() -> Mapping[str, object]:
    """Return what the application tells macOS, beside its name, version and identifier."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleGetInfoString": _ABOUT,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Calendar",
                "CFBundleTypeRole": "Viewer",
                # Offered beside the calendar of the system, which stays the one that opens them.
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": ["com.apple.ical.ics"],
            }
        ],
        "LSApplicationCategoryType": "public.app-category.productivity",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
    }
