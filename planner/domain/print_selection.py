"""What one print shows of all that there is: which traditions, how far down, which programmes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.observance import Tier, Tradition
from planner.domain.session import Programme, ProgrammeId
from planner.domain.settings import Settings
from planner.domain.wording import listed


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintSelection:
    """The traditions shown, the lowest tier of their observances, and the programmes left out.

    A tradition that is not among them raises no clash either.
    """

    traditions: frozenset[Tradition]
    lowest_tier: Tier
    hidden_programmes: frozenset[ProgrammeId]


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What a print leaves out and says so, since a day without it is not a free day."""

    traditions: tuple[Tradition, ...] = ()
    programmes: tuple[str, ...] = ()


def selection_in(settings: Settings) -> PrintSelection:
    """Return what a view by these settings shows."""
    return PrintSelection(
        traditions=settings.overlay.traditions,
        lowest_tier=settings.overlay.lowest_tier,
        hidden_programmes=settings.hidden_programmes,
    )


def selected(settings: Settings, selection: PrintSelection) -> Settings:
    """Return the settings by which a print shows the selection."""
    overlay = replace(
        settings.overlay,
        traditions=selection.traditions,
        lowest_tier=selection.lowest_tier,
    )
    return replace(settings, overlay=overlay, hidden_programmes=selection.hidden_programmes)


def left_out_of(
    settings: Settings, traditions: Iterable[Tradition], programmes: Sequence[Programme]
) -> LeftOut:
    """Return what these settings leave out of the traditions and programmes that there are."""
    hidden = settings.hidden_programmes
    return LeftOut(
        traditions=tuple(one for one in traditions if one not in settings.overlay.traditions),
        programmes=tuple(sorted(one.name for one in programmes if one.id in hidden)),
    )


def left_out_text(left_out: LeftOut) -> str:
    """Return “Not shown: Jainism and Paganism.”, or "" where nothing is left out."""
    names = (*map(name_of, left_out.traditions), *left_out.programmes)
    if not names:
        return ""
    return translate("printed", "Not shown: {names}.").format(names=listed(names))
