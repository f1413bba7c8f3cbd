"""Spellings made alike, so that a search for “eid ul fitr” finds “Eid al-Fitr”'s other names."""

import unicodedata
from collections.abc import Iterable

from planner.domain.observance import Observance

_DROPPED = dict.fromkeys(map(ord, "'’‘ʻʼʾʿ`´"))
_SPACED = dict.fromkeys(map(ord, "-‐‑–—/.,:;()"), " ")


def plain_spelling(text: str) -> str:
    """Return a text in small letters without accents, apostrophes and hyphens."""
    parts = unicodedata.normalize("NFKD", text.casefold().translate(_DROPPED))
    bare = "".join(one for one in parts if not unicodedata.combining(one))
    return " ".join(bare.translate(_SPACED).split())


def spellings_of(observance: Observance) -> tuple[str, ...]:
    """Return every name by which an observance is known, made plain."""
    return tuple(map(plain_spelling, (observance.name, *observance.also)))


def is_spelt(searched: str, spellings: Iterable[str]) -> bool:
    """Tell whether every word of ``searched`` begins a word of the plain ``spellings``."""
    words = [f" {word}" for word in plain_spelling(searched).split()]
    text = "".join(f" {spelling}" for spelling in spellings)
    return all(word in text for word in words)
