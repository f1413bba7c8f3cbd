"""What a look at the diary and its surroundings found, each thing with what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Gravity(StrEnum):
    """How much a finding matters."""

    FAULT = "fault"
    WARNING = "warning"
    FINE = "fine"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found; ``id`` names what was looked at, ``remedy`` is empty where all is well."""

    id: str
    gravity: Gravity
    what: str
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """All that was found about the diary at ``diary``; ``counts`` are the rows of its tables."""

    diary: str
    findings: tuple[Finding, ...]
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_well(self) -> bool:
        """Tell whether nothing is at fault; a warning is none."""
        return all(one.gravity is not Gravity.FAULT for one in self.findings)
