"""Speaking another language: which are offered, which is chosen, what is said without words."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication

from planner.domain.language import counted, translate
from planner.domain.typed_date import date_from_words, words_for_date
from planner.domain.wording import day_text
from ui.languages import (
    OfferedLanguage,
    offered_languages,
    prefer_language,
    preferred_language,
    speak_language,
    spoken_locale,
)

DAY = date(2026, 9, 21)

# Welsh counts none, one, two to five, six and many.
WELSH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context><name>dates</name>
<message><source>Monday</source><translation>Dydd Llun</translation></message>
<message><source>September</source><translation>Medi</translation></message>
</context>
<context><name>words</name>
<message><source>Avoid</source><translation>Osgoi</translation></message>
</context>
<context><name></name>
<message numerus="yes"><source>%n session(s)</source><translation>
<numerusform>dim sesiwn</numerusform><numerusform>%n sesiwn</numerusform>
<numerusform>%n sesiwn</numerusform><numerusform>%n sesiwn</numerusform>
<numerusform>%n o sesiynau</numerusform></translation></message>
</context>
</TS>
"""
EMPTY = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="gd_GB"></TS>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with words of Welsh, and a file of Gaelic in which there are none."""
    release = Path(sys.executable).with_name("pyside6-lrelease")
    for code, words in (("cy", WELSH), ("gd", EMPTY)):
        source = tmp_path / f"multifaith-planner_{code}.ts"
        source.write_text(words, "utf-8")
        subprocess.run([release, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    return tmp_path


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication, tmp_path: Path) -> Iterator[None]:
    before = QLocale()
    yield
    speak_language(qapp, "en_GB", tmp_path)
    QLocale.setDefault(before)


def test_a_language_is_offered_by_its_own_name_once_it_has_words(folder: Path) -> None:
    assert offered_languages(folder) == (
        OfferedLanguage("en_GB", "English (UK)"),
        OfferedLanguage("cy_GB", "Cymraeg"),
    )


def test_days_numbers_and_words_are_said_in_the_language_chosen(
    qapp: QApplication, folder: Path
) -> None:
    assert speak_language(qapp, "cy_GB", folder).name == "Cymraeg"
    assert day_text(DAY) == "Dydd Llun 21 Medi 2026"
    assert QCoreApplication.translate("words", "Avoid") == "Osgoi"
    assert spoken_locale().language() is QLocale.Language.Welsh
    assert spoken_locale().monthName(9) == "Medi"


@pytest.mark.parametrize(
    ("count", "said"),
    [(0, "dim sesiwn"), (1, "1 sesiwn"), (6, "6 sesiwn"), (1200, "1,200 o sesiynau")],
)
def test_things_are_counted_as_the_language_counts(
    qapp: QApplication, folder: Path, count: int, said: str
) -> None:
    speak_language(qapp, "cy_GB", folder)
    assert counted("%n session(s)", "", count) == said


def test_what_has_no_words_yet_is_english(qapp: QApplication, folder: Path) -> None:
    speak_language(qapp, "cy_GB", folder)
    assert translate("dates", "Tuesday") == "Tuesday"
    assert counted("%n clash(es)", "", 2) == "2 clashes"
    assert QCoreApplication.translate("words", "Adjust") == "Adjust"


def test_what_can_be_typed_is_english_whatever_is_spoken(qapp: QApplication, folder: Path) -> None:
    speak_language(qapp, "cy_GB", folder)
    assert words_for_date(DAY) == "21 September 2026"
    assert date_from_words(words_for_date(DAY), date(2026, 1, 1)) == DAY


@pytest.mark.parametrize("code", ["en_GB", "gd_GB", "nonsense"])
def test_english_is_spoken_where_it_is_chosen_or_the_language_has_no_words(
    qapp: QApplication, folder: Path, code: str
) -> None:
    speak_language(qapp, "cy_GB", folder)
    assert speak_language(qapp, code, folder).code == "en_GB"
    assert day_text(DAY) == "Monday 21 September 2026"
    assert QCoreApplication.translate("words", "Avoid") == "Avoid"
    assert spoken_locale() == QLocale("en_GB")


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["cy-Latn-GB", "cy", "en-GB"], "cy_GB"),
        (["fr-FR", "cy-GB"], "cy_GB"),
        (["en-US", "cy-GB"], "en_GB"),
        (["fr-FR"], "en_GB"),
        ([], "en_GB"),
    ],
)
def test_with_no_choice_the_first_language_of_the_system_that_is_offered_is_spoken(
    qapp: QApplication,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    wanted: list[str],
    spoken: str,
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda _locale: wanted)
    assert speak_language(qapp, "", folder).code == spoken


def test_the_choice_is_kept(preferences: QSettings) -> None:
    assert preferred_language(preferences) == ""
    prefer_language(preferences, "cy_GB")
    preferences.sync()
    kept = QSettings(preferences.fileName(), QSettings.Format.IniFormat)
    assert preferred_language(kept) == "cy_GB"
