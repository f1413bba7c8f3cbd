"""The name of an observance in the room there is, and how sure its date is: a word, else a sign."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from ui.look.painting import mark_width
from ui.look.sureness import SurenessSign, sign_of
from ui.look.text_fit import fits, fitted_lines, wrapped_lines
from ui.views.cell_type import CellType
from ui.words import occurrence_label

MOST_LINES = 3
"""A name longer than this is cut even where the day has room."""


@dataclass(frozen=True, slots=True)
class BarLine:
    """A line of words in a bar, and the sign that follows it where the word was left out."""

    text: str
    sign: SurenessSign | None = None


def bar_name(
    occurrence: Occurrence, metrics: QFontMetrics, width: int, most: int
) -> tuple[BarLine, ...]:
    """Return the name on at most ``most`` lines of ``width`` pixels, with a whole word or a sign.

    A name may be cut; what says how sure its date is never.
    """
    label, sign = occurrence_label(occurrence), sign_of(occurrence)
    if sign is None or fits(label, metrics, width, most):
        return tuple(map(BarLine, fitted_lines(label, metrics, width, most)))
    lines = fitted_lines(occurrence.name, metrics, width - sign_room(metrics), most)
    return (*map(BarLine, lines[:-1]), BarLine(lines[-1], sign))


def name_lines_wanted(occurrence: Occurrence, width: int, cell: CellType) -> int:
    """Return how many lines the name and the word for its date take in a bar of ``width``."""
    _font, metrics = name_type(occurrence, cell)
    room = width - round(mark_width(cell.mark)) - 3 * cell.pad
    return min(MOST_LINES, len(wrapped_lines(occurrence_label(occurrence), metrics, room)))


def name_type(occurrence: Occurrence, cell: CellType) -> tuple[QFont, QFontMetrics]:
    """Return the type of the name: bold where one plans around it."""
    if occurrence.observance.tier is Tier.PLAN:
        return cell.bold, cell.bold_metrics
    return cell.plain, cell.plain_metrics


def sign_size(metrics: QFontMetrics) -> int:
    """Return how wide and high a sign is."""
    return round(metrics.height() * 0.6)


def sign_gap(metrics: QFontMetrics) -> int:
    """Return what is left free between the words and a sign."""
    return max(3, round(metrics.height() * 0.25))


def sign_room(metrics: QFontMetrics) -> int:
    """Return what a sign takes of a line."""
    return sign_size(metrics) + sign_gap(metrics)
