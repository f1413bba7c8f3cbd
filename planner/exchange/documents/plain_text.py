"""Text that somebody typed, fit for any file: it shows as letters and does nothing else."""

from unicodedata import category

# XML has no place for these: controls, unpaired surrogates and two that are no characters.
_UNFIT = {"Cc", "Cs"}
_NO_CHARACTERS = frozenset("\ufffe\uffff")
_BREAKS = frozenset("\t\n\v\f\r\x85\u2028\u2029")
# They would turn the words around a title about, and not only the title.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(text: str) -> str:
    """Return a text without what is no letter; a break becomes a space."""
    return "".join(map(_fit, text)) if not text.isprintable() else text


def _fit(letter: str) -> str:
    if letter in _BREAKS:
        return " "
    is_unfit = letter in _TURNING or letter in _NO_CHARACTERS or category(letter) in _UNFIT
    return "" if is_unfit else letter
