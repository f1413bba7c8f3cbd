"""The files of words hold every text of the sources, and no word that would break a sentence."""

import ast
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
FILES = sorted(FOLDER.glob("*.ts"))
# What the command line says is a contract in English.
SOURCES = [
    path
    for folder in ("planner", "ui")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if path.parent.name != "commands" or folder == "ui"
]
FIELD = re.compile(r"\{(\w*)[^{}]*\}")
# Sentences of errors are marked where they stand, and translated where they are shown; so are
# names in tables.
SAID_LATER = (ast.Attribute, ast.Subscript, ast.Name)

Message = tuple[str, str, str]
"""Context, text and note."""


def messages_in(file: Path) -> set[Message]:
    """Return what a file of words holds and the sources still say."""
    found = set()
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind not in {"vanished", "obsolete"}:
                note = message.findtext("comment") or ""
                name = context.findtext("name") or ""
                found.add((name, message.findtext("source") or "", note))
    return found


def calls_in(path: Path) -> Iterator[tuple[str, str, ast.Call]]:
    """Yield each call of a translator in a source: its function, the class around it, the call."""
    tree = ast.parse(path.read_text("utf-8"))
    yield from _calls_within(tree, "")


def _calls_within(node: ast.AST, within: str) -> Iterator[tuple[str, str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        here = child.name if isinstance(child, ast.ClassDef) else within
        if isinstance(child, ast.Call):
            name = _name_of(child)
            if name in {"tr", "translate", "counted", "QT_TRANSLATE_NOOP"}:
                yield name, here, child
        yield from _calls_within(child, here)


def _name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            return "tr"
        case _:
            return ""


def _message_of(name: str, within: str, call: ast.Call) -> Message | None:
    """Return the message of a call, None where its text is not written there."""
    arguments = [one.value if isinstance(one, ast.Constant) else None for one in call.args]
    context = {"tr": within, "counted": ""}.get(name)
    if context is None:
        context = str(arguments.pop(0))
    if not isinstance(arguments[0], str):
        return None
    note = arguments[1] if len(arguments) > 1 else ""
    return context, arguments[0], str(note or "")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_of_words_is_up_to_the_sources(file: Path, tmp_path: Path) -> None:
    shutil.copy(file, tmp_path)
    subprocess.run([ROOT / ".setup" / "translations", tmp_path], check=True, env=os.environ)
    assert messages_in(file) == messages_in(tmp_path / file.name), "mend it: make translations"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_file_of_words_holds_each_text_that_is_translated(file: Path) -> None:
    """What lupdate overlooks, such as a call inside an f-string, would never be translated."""
    held = messages_in(file)
    lost = {
        (path.name, call.lineno, message)
        for path in SOURCES
        for name, within, call in calls_in(path)
        if (message := _message_of(name, within, call)) is not None and message not in held
    }
    assert lost == set()


def test_each_text_is_written_where_it_is_translated() -> None:
    unwritten = {
        (path.name, call.lineno)
        for path in SOURCES
        for name, within, call in calls_in(path)
        if _message_of(name, within, call) is None
        and not (name == "translate" and isinstance(call.args[1], SAID_LATER))
    }
    assert unwritten == set()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_words_fill_in_no_field_that_their_text_lacks(file: Path) -> None:
    wrong = []
    for message in ElementTree.parse(file).getroot().iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        texts = [] if translation is None else list(translation.itertext())
        wrong += [text for text in texts if not fields_of(text) <= fields_of(source)]
    assert wrong == []


def fields_of(text: str) -> set[str]:
    return set(FIELD.findall(text))
