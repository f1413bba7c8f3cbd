"""The mark of each tradition: two letters and a name, never a sacred symbol."""

from collections.abc import Mapping
from types import MappingProxyType

from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.observance import Tradition

_LETTERS: Mapping[Tradition, str] = MappingProxyType(
    {
        Tradition.BUDDHISM: QT_TRANSLATE_NOOP("letters of traditions", "Bu"),
        Tradition.CHRISTIANITY: QT_TRANSLATE_NOOP("letters of traditions", "Ch"),
        Tradition.HINDUISM: QT_TRANSLATE_NOOP("letters of traditions", "Hi"),
        Tradition.ISLAM: QT_TRANSLATE_NOOP("letters of traditions", "Is"),
        Tradition.JUDAISM: QT_TRANSLATE_NOOP("letters of traditions", "Ju"),
        Tradition.SIKHISM: QT_TRANSLATE_NOOP("letters of traditions", "Si"),
        Tradition.JAINISM: QT_TRANSLATE_NOOP("letters of traditions", "Ja"),
        Tradition.BAHAI: QT_TRANSLATE_NOOP("letters of traditions", "Ba"),
        Tradition.ZOROASTRIANISM: QT_TRANSLATE_NOOP("letters of traditions", "Zo"),
        Tradition.PAGANISM: QT_TRANSLATE_NOOP("letters of traditions", "Pa"),
        Tradition.HUMANISM: QT_TRANSLATE_NOOP("letters of traditions", "Hu"),
        Tradition.RASTAFARI: QT_TRANSLATE_NOOP("letters of traditions", "Ra"),
        Tradition.EAST_ASIAN: QT_TRANSLATE_NOOP("letters of traditions", "EA"),
        Tradition.OTHER: QT_TRANSLATE_NOOP("letters of traditions", "Ot"),
        Tradition.UK: QT_TRANSLATE_NOOP("letters of traditions", "UK"),
        Tradition.TRAINING: QT_TRANSLATE_NOOP("letters of traditions", "Tr"),
        Tradition.OWN: QT_TRANSLATE_NOOP("letters of traditions", "Ow"),
    }
)

_NAMES: Mapping[Tradition, str] = MappingProxyType(
    {
        Tradition.BUDDHISM: QT_TRANSLATE_NOOP("traditions", "Buddhism"),
        Tradition.CHRISTIANITY: QT_TRANSLATE_NOOP("traditions", "Christianity"),
        Tradition.HINDUISM: QT_TRANSLATE_NOOP("traditions", "Hinduism"),
        Tradition.ISLAM: QT_TRANSLATE_NOOP("traditions", "Islam"),
        Tradition.JUDAISM: QT_TRANSLATE_NOOP("traditions", "Judaism"),
        Tradition.SIKHISM: QT_TRANSLATE_NOOP("traditions", "Sikhism"),
        Tradition.JAINISM: QT_TRANSLATE_NOOP("traditions", "Jainism"),
        Tradition.BAHAI: QT_TRANSLATE_NOOP("traditions", "Baha’i Faith"),
        Tradition.ZOROASTRIANISM: QT_TRANSLATE_NOOP("traditions", "Zoroastrianism"),
        Tradition.PAGANISM: QT_TRANSLATE_NOOP("traditions", "Paganism"),
        Tradition.HUMANISM: QT_TRANSLATE_NOOP("traditions", "Humanism"),
        Tradition.RASTAFARI: QT_TRANSLATE_NOOP("traditions", "Rastafari"),
        Tradition.EAST_ASIAN: QT_TRANSLATE_NOOP("traditions", "East Asian"),
        Tradition.OTHER: QT_TRANSLATE_NOOP("traditions", "Other traditions"),
        Tradition.UK: QT_TRANSLATE_NOOP("traditions", "UK events"),
        Tradition.TRAINING: QT_TRANSLATE_NOOP("traditions", "Training"),
        Tradition.OWN: QT_TRANSLATE_NOOP("traditions", "Your own dates"),
    }
)


def letters_of(tradition: Tradition) -> str:
    """Return the two letters that stand for a tradition in a small square."""
    return translate("letters of traditions", _LETTERS[tradition])


def name_of(tradition: Tradition) -> str:
    """Return the name of a tradition, as a key or a list shows it."""
    return translate("traditions", _NAMES[tradition])
