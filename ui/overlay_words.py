"""Words for what is laid over the plan: how far a tradition is, why an observance is not shown."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from planner.domain.language import counted
from planner.domain.observance import Observance, Practice
from planner.domain.overlay import Overlay
from planner.domain.overlay_choice import Extent, Standing
from planner.domain.practice_groups import PracticeGroup, ways_followed
from planner.domain.wording import listed
from ui.words import tier_words

translate = QCoreApplication.translate


def capital(words: str) -> str:
    """Return words with a capital at their beginning."""
    return words[:1].upper() + words[1:]


def extent_words(extent: Extent) -> str:
    """Return “checked”, “partly checked” or “not checked”."""
    match extent:
        case Extent.ALL:
            return translate("overlay", "checked")
        case Extent.SOME:
            return translate("overlay", "partly checked")
        case Extent.NONE:
            return translate("overlay", "not checked")
        case _:
            assert_never(extent)


def shown_words(shown: int, total: int) -> str:
    """Return “31 of 34 shown”, or that there is nothing."""
    if not total:
        return translate("overlay", "none yet")
    return translate("overlay", "{shown} of {total} shown").format(shown=shown, total=total)


def observance_details(observance: Observance, standing: Standing) -> str:
    """Return “plan around”, and that it does not show where it does not."""
    tier = tier_words(observance.tier)
    match standing:
        case Standing.SHOWN:
            return tier
        case Standing.HIDDEN:
            return translate("overlay", "{tier}, hidden").format(tier=tier)
        case Standing.BELOW:
            return translate("overlay", "{tier}, not shown").format(tier=tier)
        case Standing.UNDATED:
            return translate("overlay", "{tier}, another practice").format(tier=tier)
        case _:
            assert_never(standing)


def standing_reason(standing: Standing) -> str:
    """Return a sentence on why an observance does not show, or "" where it does."""
    match standing:
        case Standing.SHOWN:
            return ""
        case Standing.HIDDEN:
            return translate("overlay", "It is hidden: it does not show and raises no clash.")
        case Standing.BELOW:
            return translate(
                "overlay", "It is below the level chosen under Show. Its clashes are told."
            )
        case Standing.UNDATED:
            return translate("overlay", "Only practices that are not followed date it.")
        case _:
            assert_never(standing)


def found_words(count: int) -> str:
    """Return how many observances a search found."""
    if not count:
        return translate("overlay", "No observance has these words.")
    return counted("%n observance(s) found", "", count)


def hidden_words(traditions: int, observances: int) -> str:
    """Return what is hidden and what that means, or "" where nothing is."""
    parts = []
    if traditions:
        parts.append(counted("%n tradition(s)", "", traditions))
    if observances:
        parts.append(counted("%n observance(s)", "", observances))
    if not parts:
        return ""
    words = translate("overlay", "Hidden: {what}. What is hidden raises no clash.")
    return words.format(what=listed(parts))


def practice_summaries(group: PracticeGroup, overlay: Overlay) -> tuple[str, ...]:
    """Return by which practices a tradition is dated, the fullest words first.

    None where nothing is to choose but customs of their own, and all of those are as usual.
    """
    ways = [ways_followed(overlay, choice) for choice in group.choices]
    if ways:
        full = ", ".join(" / ".join(capital(one.name) for one in followed) for followed in ways)
        short = _short_words(ways)
        return tuple(dict.fromkeys(filter(None, (full, short))))
    followed = [one for one in group.customs if overlay.follows(one)]
    if followed == [one for one in group.customs if one.usual]:
        return ()
    told = translate("overlay", "{count} of {total} practices")
    return (told.format(count=len(followed), total=len(group.customs)),)


def _short_words(ways: Sequence[Sequence[Practice]]) -> str:
    most = max(len(followed) for followed in ways)
    if most == 2:
        return translate("overlay", "both")
    return counted("%n ways", "of dating the same days", most) if most > 1 else ""
