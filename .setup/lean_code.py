"""Compile modules without their docstrings, which only their developers read.

Python’s own switch for that, -OO, takes the assertions too, and those stay.
"""

import ast
import marshal
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import TypeGuard

_Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
_NO_DATE_OR_SIZE = bytes(12)


def lean_file(name: str, source: Path, folder: Path) -> Path:
    """Write what a module compiles to under ``folder``; return its path.

    PyInstaller, which is given that in place of the source, knows a package by its file’s name.
    """
    path = folder.joinpath(*name.split("."))
    path = path / "__init__.pyc" if source.stem == "__init__" else path.with_suffix(".pyc")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(MAGIC_NUMBER + _NO_DATE_OR_SIZE + lean_code(source.read_bytes()))
    return path


def lean_code(source: bytes) -> bytes:
    """Return the code that a source compiles to without docstrings, marshalled."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if _is_documented(node):
            node.body = node.body[1:] or [ast.copy_location(ast.Pass(), node.body[0])]
    return marshal.dumps(compile(tree, "lean", "exec", dont_inherit=True))


def _is_documented(node: ast.AST) -> TypeGuard[_Documented]:
    return isinstance(node, _Documented) and ast.get_docstring(node, clean=False) is not None
