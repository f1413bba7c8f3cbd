"""The language that the planner speaks: the English written here, or what a translator makes of it.

Sentences are composed where their facts are, far below the window; so the window hands its
translator down once, before anything is said, and no module here knows Qt. The functions bear the
names and the order of parameters that Qt's ``lupdate`` looks for in the sources.
"""

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps
from re import compile as pattern
from typing import ParamSpec, TypeVar

Translator = Callable[[str, str, str, int], str]
"""Called with context, text, note and number, -1 for none; returns "" where it has no words."""

# “%n session(s)” and “%n entr(y|ies)”: what follows one, and what follows any other number.
_FORMS = pattern(r"\((?:([^()|]*)\|)?([^()|]*)\)")


def _english(_context: str, text: str, _note: str, number: int) -> str:
    if number < 0:
        return text
    form = 1 if number == 1 else 2
    return _FORMS.sub(lambda found: found[form] or "", text).replace("%n", f"{number:,}")


_P = ParamSpec("_P")
_T = TypeVar("_T")

# For each thread by itself: a calendar may be laid over a plan in one and told in another.
_IS_ENGLISH: ContextVar[bool] = ContextVar("is_english", default=False)


class _Language:
    translator: Translator = staticmethod(_english)


def speak(translator: Translator | None) -> None:
    """Speak through a translator from now on; None speaks English again."""
    _Language.translator = staticmethod(translator or _english)


def translate(context: str, text: str, note: str = "") -> str:
    """Return a text in the language spoken; ``note`` tells alike texts apart, for translators.

    Fields are filled in afterwards, by name, since languages order them differently.
    """
    if _IS_ENGLISH.get():
        return text
    return _Language.translator(context, text, note, -1) or text


def counted(text: str, note: str, number: int) -> str:
    """Return a text that counts in the form its number asks for.

    In English “%n session(s)” becomes “1 session” or “2 sessions”, “%n entr(y|ies)” “1 entry” or
    “2 entries”.
    """
    english = _english("", text, note, number)
    if _IS_ENGLISH.get():
        return english
    return _Language.translator("", text, note, number) or english


def in_english(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Let a function speak English whatever is spoken, as for words that are to be read again."""

    @wraps(function)
    def spoken(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        before = _IS_ENGLISH.set(True)
        try:
            return function(*args, **kwargs)
        finally:
            _IS_ENGLISH.reset(before)

    return spoken


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 - the name that lupdate knows
    """Return a text as it stands: it is named for translators where it is not yet said."""
    return text
