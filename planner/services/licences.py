"""The licences of everything that the program is made of, as the packages themselves tell them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import PurePath

from planner.files import bundled_folder

_OURS = "multifaith-planner"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(?i)(?:^|/)(?:licen[cs]e|copying|notice)[^/]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A package, its version, and the licence by its name; ``text`` is empty where none came."""

    package: str
    version: str
    name: str
    text: str


def licences() -> tuple[Licence, ...]:
    """Return the licence of every package that runs with the program, by name.

    A package that is not here, such as one for another system, is left out.
    """
    found = sorted(_needed(), key=lambda one: one.name.casefold())
    return tuple(licence_of(one) for one in found)


def licence_of(found: Distribution) -> Licence:
    """Return the licence that a package tells of."""
    told = found.metadata
    classifiers = [
        line.rsplit(" :: ", 1)[-1]
        for line in told.get_all("Classifier") or ()
        if line.startswith("License ::")
    ]
    # The old field often holds the whole text.
    fields = [line for name in ("License-Expression", "License") for line in told.get_all(name, [])]
    stated = next(iter(fields), "")
    name = stated if stated and "\n" not in stated else "; ".join(classifiers)
    return Licence(
        package=str(told["Name"]),
        version=found.version,
        name=name or "see text",
        text=_text(found) or _standing_text(name),
    )


def is_licence_text(path: PurePath) -> bool:
    """Tell whether a file of a package is the text of its licence."""
    return bool(_TEXTS.search(path.as_posix())) and ".dist-info" in path.as_posix()


def _needed() -> Iterator[Distribution]:
    waiting, met = [_OURS], set[str]()
    while waiting:
        name = _normal(waiting.pop())
        if name in met:
            continue
        met.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            continue
        if name != _OURS:
            yield found
        waiting += _required(found)


def _required(found: Distribution) -> Iterator[str]:
    for line in found.requires or ():
        match = _NAME.match(line)
        if match is not None and "extra ==" not in line:
            yield match[0]


def _text(found: Distribution) -> str:
    texts = [
        path.read_text(encoding="utf-8") for path in found.files or () if is_licence_text(path)
    ]
    return "\n\n".join(text.strip() for text in texts if text)


def _standing_text(name: str) -> str:
    """Return the text of the first licence named, which Qt’s packages leave to us to hand on."""
    first = name.split(" ", maxsplit=1)[0]
    path = bundled_folder("resources") / "licences" / f"{first}.txt"
    return path.read_text(encoding="utf-8") if first and path.is_file() else ""


def _normal(name: str) -> str:
    """Return a name as PEP 503 compares them."""
    return re.sub(r"[-_.]+", "-", name).lower()
