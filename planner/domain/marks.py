"""The mark of each tradition: two letters and a name, never a sacred symbol."""

from collections.abc import Mapping
from types import MappingProxyType

from planner.domain.observance import Tradition

_LETTERS: Mapping[Tradition, str] = MappingProxyType(
    {
        Tradition.BUDDHISM: "Bu",
        Tradition.CHRISTIANITY: "Ch",
        Tradition.HINDUISM: "Hi",
        Tradition.ISLAM: "Is",
        Tradition.JUDAISM: "Ju",
        Tradition.SIKHISM: "Si",
        Tradition.JAINISM: "Ja",
        Tradition.BAHAI: "Ba",
        Tradition.ZOROASTRIANISM: "Zo",
        Tradition.PAGANISM: "Pa",
        Tradition.HUMANISM: "Hu",
        Tradition.RASTAFARI: "Ra",
        Tradition.EAST_ASIAN: "EA",
        Tradition.OTHER: "Ot",
        Tradition.UK: "UK",
        Tradition.TRAINING: "Tr",
        Tradition.OWN: "Ow",
    }
)

_NAMES: Mapping[Tradition, str] = MappingProxyType(
    {
        Tradition.BUDDHISM: "Buddhism",
        Tradition.CHRISTIANITY: "Christianity",
        Tradition.HINDUISM: "Hinduism",
        Tradition.ISLAM: "Islam",
        Tradition.JUDAISM: "Judaism",
        Tradition.SIKHISM: "Sikhism",
        Tradition.JAINISM: "Jainism",
        Tradition.BAHAI: "Baha’i Faith",
        Tradition.ZOROASTRIANISM: "Zoroastrianism",
        Tradition.PAGANISM: "Paganism",
        Tradition.HUMANISM: "Humanism",
        Tradition.RASTAFARI: "Rastafari",
        Tradition.EAST_ASIAN: "East Asian",
        Tradition.OTHER: "Other traditions",
        Tradition.UK: "UK events",
        Tradition.TRAINING: "Training",
        Tradition.OWN: "Your own dates",
    }
)


def letters_of(tradition: Tradition) -> str:
    """Return the two letters that stand for a tradition in a small square."""
    return _LETTERS[tradition]


def name_of(tradition: Tradition) -> str:
    """Return the English name of a tradition, as a key or a list shows it."""
    return _NAMES[tradition]
