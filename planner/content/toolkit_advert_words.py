"""Reads the list of words that the text of an advert is checked by."""

from planner.content.entry import Entry
from planner.content.guide_parts import sources_or_ours_from
from planner.content.toolkit_parts import Known, listed_from, preface_from, refuse_twins
from planner.domain.advert_check import (
    ANY_ENDING,
    AdvertGroup,
    AdvertWord,
    AdvertWordId,
    AdvertWords,
)

_SHORTEST_STEM = 4


def advert_words_from(entry: Entry, known: Known) -> AdvertWords:
    """Return the list, by group, then as it stands.

    Raises ContentError.
    """
    preface = preface_from(entry, known)
    found = listed_from(entry, "entry", lambda one: _word_from(one, known), named_by="id")
    refuse_twins(entry, "entry", [one.id for one in found])
    refuse_twins(entry, "words", [word for one in found for word in one.words])
    groups = list(AdvertGroup)
    ordered = sorted(found, key=lambda one: groups.index(one.group))
    return AdvertWords(preface=preface, words=tuple(ordered))


def _word_from(entry: Entry, known: Known) -> AdvertWord:
    word = AdvertWord(
        id=AdvertWordId(entry.text("id")),
        group=entry.enum("group", AdvertGroup),
        words=entry.texts("words"),
        unless=entry.texts("unless", ()),
        is_exact=entry.flag("exact", default=False),
        why=entry.text("why"),
        instead=entry.text("instead"),
        sources=sources_or_ours_from(entry, known),
    )
    if not word.words:
        raise entry.fault("“words” is empty")
    for one in (*word.words, *word.unless):
        _refuse_odd_pattern(one, entry, is_exact=word.is_exact)
    return word


def _refuse_odd_pattern(text: str, entry: Entry, *, is_exact: bool) -> None:
    stem = text.removesuffix(ANY_ENDING)
    if ANY_ENDING in stem:
        raise entry.fault(f"“{text}”: “{ANY_ENDING}” may stand only at the end")
    if stem != text and len(stem) < _SHORTEST_STEM:
        raise entry.fault(f"“{text}” is too short for “{ANY_ENDING}”: it would find other words")
    if stem != stem.lower() and not is_exact:
        raise entry.fault(f"“{text}” must be in small letters, or its entry “exact”")
