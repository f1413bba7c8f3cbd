"""What the packages in the frozen program tell of themselves: name, version, licence.

About and the bill of materials read it. The descriptions, which are long, and the packages that
stay behind are left out.
"""

from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

from bundle_parts import PACKAGES

from planner.services.licences import is_licence_text

_OURS = "multifaith-planner"


def write_metadata(target: Path) -> list[tuple[str, str]]:
    """Write a folder for each package under ``target``; return what PyInstaller takes as data."""
    folders = [_written(distribution(name), target) for name in sorted(_taken())]
    return [(str(folder), folder.name) for folder in folders]


def _taken() -> set[str]:
    providers = packages_distributions()
    return {_OURS, *(name for module in PACKAGES for name in providers.get(module, ()))}


def _written(one: Distribution, target: Path) -> Path:
    files = one.files or ()
    folder = target / next(path for path in files if path.name == "METADATA").parts[0]
    texts = [path for path in files if is_licence_text(path)]
    for path in texts:
        copy = target / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_binary())
    folder.mkdir(parents=True, exist_ok=True)
    # A description follows the first empty line.
    told = (one.read_text("METADATA") or "").partition("\n\n")[0]
    (folder / "METADATA").write_text(f"{told}\n", encoding="utf-8")
    listed = "\n".join(f"{path.as_posix()},," for path in texts)
    (folder / "RECORD").write_text(listed, encoding="utf-8")
    return folder
