"""Clashes as one short line each, for where there is no room for reasons."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from planner.domain.clash import Clash, worst_first
from planner.domain.wording import day_text
from ui.words import severity_sign, severity_word

translate = QCoreApplication.translate


def clash_lines(clashes: Iterable[Clash]) -> tuple[str, ...]:
    """Return “▲ Avoid: Yom Kippur on Monday 21 September 2026.” for each, the worst first."""
    return tuple(_line(clash) for clash in sorted(clashes, key=worst_first))


def _line(clash: Clash) -> str:
    words = translate("clash_lines", "{sign} {word}: {observance} on {day}.")
    return words.format(
        sign=severity_sign(clash.severity),
        word=severity_word(clash.severity),
        observance=clash.occurrence.name,
        day=day_text(clash.instance.start.date()),
    )
