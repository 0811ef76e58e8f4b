"""Types of annotations at run time, for tools that ask for them: command lines, serializers, documentation."""

from __future__ import annotations

import ast
import sys
import typing
from importlib import import_module
from importlib.util import resolve_name
from inspect import getsource, unwrap
from types import ModuleType
from typing import Any

OURS = ("amokit", "amokit_api")


def get_type_hints(obj: Any, include_extras: bool = False) -> dict[str, Any]:
    """`typing.get_type_hints` of a model, a typed dict, a method or a function of this package.

    Annotations name classes that are imported for type checkers alone, so that the package is imported in no time; here they are
    imported. After that `typing.get_type_hints(obj)` itself serves, and so does what is built on it, as `attrs.resolve_types` is.

    Args:
        obj: A class, a function, a method or a module.
        include_extras: As in `typing.get_type_hints`.

    Raises:
        NameError: An annotation names what is not there.
    """
    for place in obj.__mro__ if isinstance(obj, type) else (unwrap(obj),):
        name = place.__name__ if isinstance(place, ModuleType) else getattr(place, "__module__", "")
        if name.partition(".")[0] in OURS:
            _complete(name)
    return typing.get_type_hints(obj, include_extras=include_extras)


_COMPLETE: set[str] = set()
"""Modules that have all names of their annotations, or are about to get them."""


def _complete(name: str) -> None:
    """Puts into a module what it has for type checkers alone."""
    if name in _COMPLETE:
        return
    _COMPLETE.add(name)
    module = sys.modules[name]
    for block in ast.parse(getsource(module)).body:
        if isinstance(block, ast.If) and isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING":
            for statement in block.body:
                if isinstance(statement, ast.ImportFrom):
                    _bring(module, statement)
                elif isinstance(statement, ast.Assign | ast.AnnAssign):
                    exec(compile(ast.Module([statement], []), module.__file__ or name, "exec"), vars(module))


def _bring(module: ModuleType, statement: ast.ImportFrom) -> None:
    package = module.__package__ or module.__name__
    source = import_module(resolve_name("." * statement.level + (statement.module or ""), package))
    for alias in statement.names:
        if alias.name != "*":
            vars(module).setdefault(alias.asname or alias.name, _member(source, alias.name))


def _member(source: ModuleType, name: str) -> Any:
    """A name of a module, or a module of a package."""
    if not hasattr(source, name) and source.__name__.partition(".")[0] in OURS:
        _complete(source.__name__)
    return getattr(source, name) if hasattr(source, name) else import_module(f"{source.__name__}.{name}")
