"""Where the almanac and the user's diary are kept."""

import hashlib
import os
import re
from dataclasses import replace
from pathlib import Path

from platformdirs import user_data_path, user_log_path

from planner.content.installed_editions import Editions, find_editions
from planner.domain.diary_address import ServerAddress
from planner.files import bundled_folder

_PROGRAM = "Multifaith Planner"
_EDITIONS_FOLDER = "MULTIFAITH_PLANNER_EDITIONS"


def almanac_path() -> Path:
    """Return the almanac to use: the newest installed edition that is sound, else the bundled."""
    return almanac_editions().in_use.path


def almanac_editions() -> Editions:
    """Return every edition of the almanac that can be used."""
    return find_editions(editions_folder(), bundled_almanac_path())


def bundled_almanac_path() -> Path:
    """Return where the built almanac stands: beside its sources."""
    return bundled_folder("data") / "almanac.sqlite"


def editions_folder() -> Path:
    """Return where editions are installed: beside the usual diary, unless the environment names it.

    The variable is MULTIFAITH_PLANNER_EDITIONS.
    """
    named = os.environ.get(_EDITIONS_FOLDER)
    return Path(named) if named else default_diary_path().with_name("almanac")


def trusted_keys_folder() -> Path:
    """Return where the public keys stand that may sign an edition."""
    return bundled_folder("resources") / "keys"


def default_diary_path() -> Path:
    """Return the diary in the user's local data folder, which trusts do not redirect."""
    return user_data_path(_PROGRAM, appauthor=False, roaming=False) / "diary.sqlite"


def companion_path(address: ServerAddress) -> Path:
    """Return where what is kept here of a shared diary stands, in a folder of the usual diary’s."""
    readable = "-".join((address.host, address.database, address.user))
    # Two addresses may read alike once what no file may be called is left out.
    told_apart = hashlib.sha256(str(replace(address, certificate="")).encode()).hexdigest()[:8]
    stem = re.sub(r"[^\w.-]+", "-", readable)[:80]
    return default_diary_path().with_name("shared") / f"{stem}-{told_apart}.sqlite"


def log_path() -> Path:
    """Return where the traceback of a bug is kept."""
    return user_log_path(_PROGRAM, appauthor=False) / "errors.log"
