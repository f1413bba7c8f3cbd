"""A language of our own, in which every translated text shows, and a search for what is not in it.

Each text stands in brackets with accents on its letters: “Yes, {name}” becomes “⟦Ẏéś, {name}⟧”. A
word without accents is then either data or was never handed to a translator.
"""

import json
import re
import sqlite3
import tomllib
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from functools import cache
from html import unescape
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from typing_extensions import override

from planner.domain import language
from planner.domain.table import text_of
from planner.files import bundled_folder
from planner.services.locations import bundled_almanac_path
from planner.services.table_import import is_table_file, read_tables
from tests.architecture.test_translations import FILES, Message, messages_in

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "àḃçďéḟĝĥíĵķĺḿńóṕɋŕśťúṽŵẋýźÀḂÇĎÉḞĜĤÍĴĶĹḾŃÓṔɊŔŚŤÚṼŴẊÝŹ"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_KEPT = re.compile(r"\{\w+[^{}]*\}|%n|<[^<>]*>|&\w+;")
_TRANSLATED = re.compile(f"[⟦⟧{_ACCENTED}]+")
# Mark-up, and addresses, which are nobody’s to translate.
_MARK_UP = re.compile(r"</?[a-z][^<>]*>|https?://\S+(?=, |\s|$)")
_WORD = re.compile(r"[A-Za-z]{2,}")
_EDGES = " \N{NO-BREAK SPACE}\n\t.,;:!?…·•▲◆+–—-()[]“”‘’\"'/|0123456789"
# Where texts that are data are joined by the program: “Shabbat, Yom Kippur”.
_JOINTS = tuple(
    map(
        re.compile,
        (r"[\n\t]", r"\s*·\s*", r" \| ", r"(?<=[.!?…]) ", "; ", ": ", r" \(|\)", ", ", "–|\\d+"),
    )
)
_LONG = 25
_JOINING = frozenset({"and", "or", "to"})
# What stands in a page as it is written and not as it is read.
_CITATION = re.compile(r" ?\[(?:@[^\]]*|ask)\]")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
# Names of keys are Qt’s to translate, and file names nobody’s.
_KEYS = re.compile(
    r"(?:Ctrl|Alt|Shift|Del)(?:\+\S*)*$|[\w-]+\.(?:ics|sqlite|csv|xlsx)$|[A-Z]+=[A-Z0-9=;,-]+$"
)


def pseudo(text: str) -> str:
    """Return a text as the language of our own has it; its fields stay."""
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(_ACCENTS), kept[0]]
        end = kept.end()
    return f"⟦{''.join(parts)}{text[end:].translate(_ACCENTS)}⟧"


@cache
def _held() -> tuple[set[str], set[Message]]:
    """Return the contexts and messages for which a translator would be asked."""
    messages = messages_in(FILES[0])
    return {context for context, _text, _note in messages}, messages


class _PseudoTranslator(QTranslator):
    @override
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        # The names of keys are read again, and must stay as Qt knows them.
        if context == "QShortcut":
            return source
        contexts, messages = _held()
        is_lost = context in contexts and (context, source, disambiguation or "") not in messages
        return source if is_lost else pseudo(source)

    @override
    def isEmpty(self) -> bool:
        return False


def _translator(context: str, text: str, note: str, number: int) -> str:
    english = language._english(context, text, note, number)
    return pseudo(english) if (context, text, note) in _held()[1] else ""


@contextmanager
def spoken(application: QCoreApplication) -> Iterator[None]:
    """Speak the language of our own, in the window and below it."""
    translator = _PseudoTranslator()
    application.installTranslator(translator)
    language.speak(_translator)
    yield
    language.speak(None)
    application.removeTranslator(translator)


def untranslated(texts: Iterable[str], data: frozenset[str]) -> list[str]:
    """Return the words among the texts that are neither translated nor data, each with its text."""
    return [
        f"{piece.strip()!r} in {text!r}"
        for text in sorted(texts)
        for piece in _TRANSLATED.split(unescape(_MARK_UP.sub("", text)))
        if not _is_data(piece, data)
    ]


def _is_data(piece: str, data: frozenset[str]) -> bool:
    words = piece.strip(_EDGES)
    if not _WORD.search(words) or words in data or words.casefold() in data or _KEYS.match(words):
        return True
    if len(words) > _LONG and any(words in one for one in data):
        return True
    for joint in _JOINTS:
        parts = joint.split(words)
        if len(parts) > 1 and all(_is_data(part, data) for part in parts):
            return True
        if any(sentence.fullmatch(words) for sentence in _policy_sentences()):
            return True
    return False


def runs(text: str) -> Iterator[str]:
    """Yield each run of words in a text, as it stands where the text is broken into lines."""
    words = text.split()
    for start, end in combinations(range(len(words) + 1), 2):
        yield " ".join(words[start:end])


def data_with(texts: Iterable[str]) -> frozenset[str]:
    """Return these texts and every text of the almanac, of the other data and of the help."""
    return _bundled_data() | frozenset(_pieces(texts))


@cache
def _bundled_data() -> frozenset[str]:
    texts = set(_almanac_texts())
    data = bundled_folder("data")
    folders = ("", "guides/", "faiths/", "toolkit/")
    for path in (one for folder in folders for one in data.glob(f"{folder}*.toml")):
        texts.update(_texts_in(tomllib.loads(path.read_text("utf-8"))))
    for path in data.glob("faiths/*.md"):
        texts.update(_texts_of_page(path))
    for path in bundled_folder("resources").glob("help/*.md"):
        texts.update(_texts_of_page(path))
    for path in bundled_folder("data").glob("sample/*.ics"):
        texts.update(
            line.partition(":")[2].replace("\\,", ",")
            for line in path.read_text("utf-8").splitlines()
        )
    for path in (data / "sample").iterdir():
        if is_table_file(path):
            texts.update(_texts_of_tables(path))
    return frozenset(_pieces(texts))


@cache
def _policy_sentences() -> tuple[re.Pattern[str], ...]:
    """Return what the clash policy says, sentence by sentence, whatever fills its fields."""
    policy = tomllib.loads((bundled_folder("data") / "policy.toml").read_text("utf-8"))
    sentences = {one for text in _texts_in(policy) for one in re.split(r"(?<=[.!?]) ", text)}
    filled = (re.split(r"\{\w+\}", one.strip(_EDGES)) for one in sentences if "{" in one)
    return tuple(re.compile(".+".join(map(re.escape, parts))) for parts in filled)


def _almanac_texts() -> Iterator[str]:
    with closing(sqlite3.connect(bundled_almanac_path())) as database:
        tables = database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.fetchall():
            for row in database.execute(f"SELECT * FROM {table}"):
                yield from (value for value in row if isinstance(value, str))


def _texts_in(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.values():
                yield from _texts_in(each)
        case list():
            for each in value:
                yield from _texts_in(each)
        case _:
            return


def _texts_of_tables(path: Path) -> Iterator[str]:
    for table in read_tables(path).tables:
        yield table.name
        for row in table.rows:
            for cell in row:
                yield text_of(cell)
                # What a key of codes holds: “LD = Long day 08:00 to 20:30”.
                yield from re.split(r" = | \d", text_of(cell))


def _texts_of_page(path: Path) -> Iterator[str]:
    written = _CITATION.sub("", path.read_text("utf-8"))
    yield from _LINK.findall(written)
    text = _LINK.sub(r"\1", written)
    for line in text.splitlines():
        yield line
        # Rows of facts, and links.
        yield from re.split(r"[:|]|\]\(", line)
    yield " ".join(text.split())


def _pieces(texts: Iterable[str]) -> Iterator[str]:
    """Yield texts as they may be met: without mark-up at their ends, and between their fields."""
    for text in texts:
        found = [text]
        if text.startswith(("[", "{")) and text.endswith(("]", "}")):
            try:
                found = list(_texts_in(json.loads(text)))
            except ValueError:
                found = [text]
        for one in found:
            for line in (one, *one.split("\n")):
                for piece in (line, *re.split(r"\{\w+\}", line)):
                    stripped = piece.strip(f"#*_`{_EDGES}")
                    # “2024 to 2025” is a text of the guides, and “to” is none.
                    if stripped not in _JOINING:
                        yield stripped
                        yield stripped.casefold()
