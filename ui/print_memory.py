"""How each layout was last printed, kept on this machine: paper, and what the layout leaves out.

What is shown of the diary is not kept: a print begins with what the calendar shows, lest a
tradition that was left out once be left out for good.
"""

import json
from dataclasses import dataclass, replace

from PySide6.QtCore import QSettings

from planner.services.print_requests import Layout
from planner.services.printing import Orientation, PaperSize

_GROUP = "print"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintChoices:
    """What is chosen for one layout."""

    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    large_print: bool = False
    has_notes: bool = False
    no_weekend: bool = False
    blank_outside: bool = False


class PrintMemory:
    """Remembers the choices with which each layout was printed or saved last."""

    def __init__(self, stored: QSettings) -> None:
        self._stored = stored

    def of(self, layout: Layout, otherwise: PrintChoices) -> PrintChoices:
        """Return the choices for a layout; those that are not kept are as in ``otherwise``."""
        fields = _fields_in(self._stored.value(f"{_GROUP}/{layout.value}", ""))
        size = next((one for one in PaperSize if one.value == fields.get("size")), otherwise.size)
        way = next(
            (one for one in Orientation if one.value == fields.get("orientation")),
            otherwise.orientation,
        )
        return replace(
            otherwise,
            size=size,
            orientation=way,
            large_print=_flag(fields, "large_print", otherwise=otherwise.large_print),
            has_notes=_flag(fields, "has_notes", otherwise=otherwise.has_notes),
            no_weekend=_flag(fields, "no_weekend", otherwise=otherwise.no_weekend),
            blank_outside=_flag(fields, "blank_outside", otherwise=otherwise.blank_outside),
        )

    def keep(self, layout: Layout, choices: PrintChoices) -> None:
        """Remember the choices for a layout."""
        fields = {
            "size": choices.size.value,
            "orientation": choices.orientation.value,
            "large_print": choices.large_print,
            "has_notes": choices.has_notes,
            "no_weekend": choices.no_weekend,
            "blank_outside": choices.blank_outside,
        }
        self._stored.setValue(f"{_GROUP}/{layout.value}", json.dumps(fields))


def _fields_in(text: object) -> dict[str, object]:
    try:
        found = json.loads(str(text))
    except json.JSONDecodeError:
        return {}
    return found if isinstance(found, dict) else {}


def _flag(fields: dict[str, object], name: str, *, otherwise: bool) -> bool:
    found = fields.get(name)
    return found if isinstance(found, bool) else otherwise
