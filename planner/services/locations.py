"""Where the almanac and the user's diary are kept."""

from pathlib import Path

from platformdirs import user_data_path, user_log_path

from planner.files import bundled_folder

_PROGRAM = "Multifaith Planner"


def almanac_path() -> Path:
    """Return where the built almanac stands: beside its sources."""
    return bundled_folder("data") / "almanac.sqlite"


def default_diary_path() -> Path:
    """Return the diary in the user's local data folder, which trusts do not redirect."""
    return user_data_path(_PROGRAM, appauthor=False, roaming=False) / "diary.sqlite"


def log_path() -> Path:
    """Return where the traceback of a bug is kept."""
    return user_log_path(_PROGRAM, appauthor=False) / "errors.log"
