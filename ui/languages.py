"""The languages that the window can speak, and speaking one of them.

A language is a file of words in ``resources/translations``; English needs none. The language is
spoken from the start of the program to its end, since sentences are kept once they are made.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from planner.domain.language import Translator, speak
from planner.files import bundled_folder

_KEY = "language"
_STEM = "multifaith-planner"
_ENGLISH = "en_GB"


@dataclass(frozen=True, slots=True)
class OfferedLanguage:
    """A language by its code, such as “cy_GB”, and by the name that its speakers give it."""

    code: str
    name: str


class _Spoken:
    locale = QLocale(_ENGLISH)
    translators: tuple[QTranslator, ...] = ()


def offered_languages(folder: Path | None = None) -> tuple[OfferedLanguage, ...]:
    """Return English, and each language of which some words are there, by its own name."""
    others = sorted(_offered_codes(folder or _folder()), key=lambda code: _name_of(code).casefold())
    return tuple(OfferedLanguage(code, _name_of(code)) for code in (_ENGLISH, *others))


def preferred_language(preferences: QSettings) -> str:
    """Return the code that was chosen, “” for the language of the system."""
    return str(preferences.value(_KEY, ""))


def prefer_language(preferences: QSettings, code: str) -> None:
    """Keep the choice of a language, which is spoken from the next start on."""
    preferences.setValue(_KEY, code)


def speak_language(
    application: QCoreApplication, code: str, folder: Path | None = None
) -> OfferedLanguage:
    """Speak the language of that code from now on, and return it.

    “” is the first language of the system that is offered; what is not offered is English.
    """
    folder = folder or _folder()
    known = {one.code: one for one in offered_languages(folder)}
    wanted = [code] if code else QLocale.system().uiLanguages()
    spoken = known[next(_codes_like(wanted, known), _ENGLISH)]
    for translator in _Spoken.translators:
        application.removeTranslator(translator)
    _Spoken.locale, _Spoken.translators = QLocale(spoken.code), ()
    QLocale.setDefault(_Spoken.locale)
    if spoken.code == _ENGLISH:
        speak(None)
        return spoken
    words = _words_of(spoken.code, folder)
    # Qt's own dialogs stay English in a language that Qt has no words of: Welsh is one.
    _Spoken.translators = (_words_of_qt(spoken.code), words)
    for translator in _Spoken.translators:
        application.installTranslator(translator)
    speak(_translator(words, _Spoken.locale))
    return spoken


def spoken_locale() -> QLocale:
    """Return how the language spoken writes days and numbers, the system's own notwithstanding."""
    return _Spoken.locale


def _folder() -> Path:
    return bundled_folder("resources") / "translations"


def _offered_codes(folder: Path) -> Iterator[str]:
    for path in folder.glob(f"{_STEM}_*.qm"):
        words = QTranslator()
        if words.load(str(path)) and not words.isEmpty():
            yield QLocale(path.stem.removeprefix(f"{_STEM}_")).name()


def _name_of(code: str) -> str:
    if code == _ENGLISH:
        return "English (UK)"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


def _codes_like(wanted: Iterable[str], known: Collection[str]) -> Iterator[str]:
    """Yield the offered languages that those wanted are, or are another country's form of."""
    for tag in wanted:
        named = QLocale(tag)
        if named.name() in known:
            yield named.name()
        yield from (code for code in known if QLocale(code).language() is named.language())


def _words_of(code: str, folder: Path) -> QTranslator:
    words = QTranslator()
    words.load(QLocale(code), _STEM, "_", str(folder))
    return words


def _words_of_qt(code: str) -> QTranslator:
    words = QTranslator()
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    words.load(QLocale(code), "qtbase", "_", place)
    return words


def _translator(words: QTranslator, locale: QLocale) -> Translator:
    def translated(context: str, text: str, note: str, number: int) -> str:
        found = words.translate(context, text, note or None, number) or ""
        return found.replace("%n", locale.toString(number)) if number >= 0 else found

    return translated
