"""Reads classes from the text of modules, without importing them: their methods as they are written, inherited ones included.

The generator must not import the client, which a description with a mistake in it would break; `tests/client/test_api_md.py`
compares what is found here with `inspect`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class Class:
    """A class: the module it is in, and its node."""

    module: str
    node: ast.ClassDef

    @property
    def name(self) -> str:
        return self.node.name


@dataclass(frozen=True)
class Member:
    """What a class has under a public name: the functions of that name, several where it is overloaded, and their module."""

    name: str
    module: str
    functions: tuple[ast.FunctionDef | ast.AsyncFunctionDef, ...]

    def decorated(self, *names: str) -> bool:
        """Whether it has one of these decorators."""
        found = (ast.unparse(each).rpartition(".")[2] for each in self.functions[-1].decorator_list)
        return any(name in names for name in found)

    @property
    def signatures(self) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
        """The functions that callers see: the overloads, where there are any."""
        return list(self.functions[:-1] or self.functions)

    @property
    def doc(self) -> str:
        """The first line of the docstring."""
        return (ast.get_docstring(self.functions[-1]) or "").partition("\n")[0]


class Sources:
    """The modules of packages, by name.

    Args:
        packages: The folder of each package by its name.
    """

    def __init__(self, packages: dict[str, Path]) -> None:
        self._packages = packages
        self._module = cache(self._read)

    def find(self, module: str, name: str) -> Class | None:
        """The class that a module knows by a name, also by an import or an alias; None for those of other packages."""
        tree, is_package = self._module(module)
        for node in _statements(tree.body if tree else []):
            match node:
                case ast.ClassDef(name=found) if found == name:
                    return Class(module, node)
                case ast.ImportFrom():
                    for alias in node.names:
                        if (alias.asname or alias.name) == name:
                            return self.find(_absolute(module, is_package, node), alias.name)
                case ast.Assign(targets=[ast.Name(id=found)], value=value) if found == name:
                    return self.find(module, _class_name(value))
        return None

    def members(self, cls: Class) -> dict[str, Member]:
        """The public methods and properties of a class, by name."""
        found: dict[str, Member] = {}
        for base in self.lineage(cls):
            own: dict[str, list[ast.FunctionDef | ast.AsyncFunctionDef]] = {}
            for node in _statements(base.node.body):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and (node.name == "__call__" or node.name[0] != "_"):
                    own.setdefault(node.name, []).append(node)
            for name, functions in own.items():
                found.setdefault(name, Member(name, base.module, tuple(functions)))
        return found

    def lineage(self, cls: Class) -> list[Class]:
        """The class and those that it inherits from, in the order in which Python looks: one met twice has its last place."""
        found = [cls]
        for base in cls.node.bases:
            inherited = self.find(cls.module, _class_name(base))
            if inherited:
                new = self.lineage(inherited)
                known = {(each.module, each.name) for each in new}
                found = [each for each in found if (each.module, each.name) not in known] + new
        return found

    def _read(self, module: str) -> tuple[ast.Module | None, bool]:
        package, _, rest = module.partition(".")
        if package not in self._packages:
            return None, False
        path = self._packages[package].joinpath(*rest.split(".")) if rest else self._packages[package]
        is_package = path.is_dir()
        path = path / "__init__.py" if is_package else path.with_suffix(".py")
        return (ast.parse(path.read_text(encoding="utf-8")) if path.exists() else None), is_package


def _statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements, those for type checkers included."""
    for node in body:
        if isinstance(node, ast.If):
            if ast.unparse(node.test) == "TYPE_CHECKING":
                yield from _statements(node.body)
        else:
            yield node


def _absolute(module: str, is_package: bool, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    here = module.split(".")
    base = here[: len(here) - node.level + is_package]
    return ".".join([*base, *([node.module] if node.module else [])])


def _class_name(node: ast.expr) -> str:
    """`Name` of `Name`, `Name[T]` and `module.Name`."""
    while isinstance(node, ast.Subscript):
        node = node.value
    return ast.unparse(node).rpartition(".")[2]


def signature(function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """Arguments and result of a method as they are written, without the object that it is bound to."""
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + list(arguments.defaults)
    parts = [_argument(*each) for each in zip(positional, defaults, strict=True)]
    if arguments.posonlyargs:
        parts.insert(len(arguments.posonlyargs), "/")
    if arguments.vararg:
        parts.append(f"*{_argument(arguments.vararg)}")
    elif arguments.kwonlyargs:
        parts.append("*")
    parts += [_argument(*each) for each in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)]
    if arguments.kwarg:
        parts.append(f"**{_argument(arguments.kwarg)}")
    result = f" -> {ast.unparse(function.returns)}" if function.returns else ""
    return f"({', '.join(parts[1:])}){result}".replace("builtins.", "")


def _argument(argument: ast.arg, default: ast.expr | None = None) -> str:
    return ast.unparse(argument) + (f" = {ast.unparse(default)}" if default else "")
