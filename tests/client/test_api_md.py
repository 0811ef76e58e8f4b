"""`generated/api.md` has every call of the clients and no other, each with the signature that Python knows."""

from __future__ import annotations

import ast
import inspect
import re
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from amokit import AmoCRM, AsyncAmoCRM
from amokit_api.resource import AsyncResource, Resource

from tests.operations import view

INDEX = Path(__file__).resolve().parents[2] / "generated" / "api.md"
ROW = re.compile(r"^\| `((?:amo|AmoCRM)\..+?)` \| (?:`([A-Z]+ \S+)`)? \| (.*) \|$", re.MULTILINE)


@dataclass(frozen=True)
class Line:
    """A line of api.md: `amo.leads.notes(entity_id)` and `add`, the arguments and the result, and the request."""

    shown: str
    name: str
    signature: str
    request: str

    @property
    def call(self) -> str:
        return f"{self.shown}.{self.name}"


def lines() -> list[Line]:
    found = []
    for call, request, _ in ROW.findall(INDEX.read_text(encoding="utf-8")):
        split = re.fullmatch(r"((?:amo|AmoCRM)(?:\.\w+(?:\(\w+\))?)*)\.(\w+)(\(.*)", call.replace("\\|", "|"))
        assert split, call
        found.append(Line(split[1].replace("AmoCRM", "amo"), split[2], split[3], request))
    return found


LINES = lines()


def public(cls: type[Any]) -> Iterator[tuple[str, Any]]:
    for name in dir(cls):
        if not name.startswith("_"):
            yield name, inspect.getattr_static(cls, name)


def offered(of: Any, shown: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """The calls of a client or resource and all below it, with their functions."""
    for name, found in public(type(of)):
        if isinstance(found, property | cached_property):
            below = getattr(of, name)
            if isinstance(below, Resource | AsyncResource):
                yield from offered(below, f"{shown}.{name}")
        elif isinstance(found, classmethod):
            yield f"{shown}.{name}", found.__func__
        elif inspect.isfunction(found):
            yield f"{shown}.{name}", seen_by_type_checkers(type(of), found)
    if callable(of):
        (parent,) = inspect.signature(of).parameters
        yield from offered(of(1), f"{shown}({parent})")


def seen_by_type_checkers(cls: type[Any], function: Callable[..., Any]) -> Callable[..., Any]:
    """Where a method takes anything and gives it on, it is there at run time alone: the overloads of the inherited one hold."""
    if list(function.__annotations__.values()).count("Any") > 1 and not typing.get_overloads(function):
        inherited = [vars(base).get(function.__name__) for base in cls.__mro__]
        return next((each for each in inherited if each and typing.get_overloads(each)), function)
    return function


def calls(client: type[AmoCRM | AsyncAmoCRM]) -> dict[str, Callable[..., Any]]:
    found = list(offered(client("mycompany", token="t"), "amo"))
    assert len(found) == len(dict(found)), "a call has two functions"
    return dict(found)


@pytest.fixture(scope="module")
def sync_calls() -> dict[str, Callable[..., Any]]:
    return calls(AmoCRM)


def written(annotation: Any) -> str:
    """An annotation as text: here they are text already, as every module defers them."""
    assert isinstance(annotation, str), annotation
    return ast.unparse(ast.parse(annotation)).replace("builtins.", "")


def known(function: Callable[..., Any]) -> list[str]:
    """The signatures of a function as Python knows them, those of its overloads where there are any."""
    found = []
    # Other tests import copies of the package, whose overloads are registered under the same names.
    mine = [each for each in typing.get_overloads(function) if each.__globals__ is function.__globals__]
    for each in mine or [function]:
        signature = inspect.signature(each)
        given = list(signature.parameters.values())[1:]
        bare = [part.replace(annotation=inspect.Parameter.empty, default=inspect.Parameter.empty) for part in given]
        order = str(inspect.Signature(bare))
        types = {part.name: written(part.annotation) for part in given}
        defaults = {part.name: part.default for part in given if part.default is not part.empty}
        found.append(f"{order} {types} {defaults} -> {written(signature.return_annotation)}")
    return found


def stated(signature: str, names: dict[str, Any]) -> str:
    """The same of a line; `names` are those that its function knows, for its defaults."""
    (function,) = ast.parse(f"def f{signature}: ...").body
    assert isinstance(function, ast.FunctionDef)
    types, result = {}, ast.unparse(function.returns or ast.Constant(None))
    function.returns = None
    for part in ast.walk(function.args):
        if isinstance(part, ast.arg):  # annotations name what only type checkers import
            types[part.arg], part.annotation = ast.unparse(part.annotation or ast.Constant(None)), None
    made: dict[str, Any] = {}
    exec(ast.unparse(function), dict(names), made)
    given = list(inspect.signature(made["f"]).parameters.values())
    order = str(inspect.Signature([part.replace(default=inspect.Parameter.empty) for part in given]))
    defaults = {part.name: part.default for part in given if part.default is not part.empty}
    return f"{order} { {part.name: types[part.name] for part in given} } {defaults} -> {result}"


def test_it_has_every_call_and_no_other(sync_calls: dict[str, Callable[..., Any]]) -> None:
    assert len(sync_calls) > 500
    assert {line.call for line in LINES} == set(sync_calls)


def test_every_line_is_the_signature(sync_calls: dict[str, Callable[..., Any]]) -> None:
    by_call: dict[str, list[Line]] = {}
    for line in LINES:
        by_call.setdefault(line.call, []).append(line)
    wrong = {}
    for call, several in by_call.items():
        function = inspect.unwrap(sync_calls[call])
        said = [stated(line.signature, function.__globals__) for line in several]
        if said != known(function):
            wrong[call] = (said, known(function))
    assert wrong == {}


def test_the_async_client_has_the_same_calls(sync_calls: dict[str, Callable[..., Any]]) -> None:
    others = {call.replace("amo.aclose", "amo.close"): function for call, function in calls(AsyncAmoCRM).items()}
    assert set(others) == set(sync_calls)
    for call, function in sync_calls.items():
        mine, other = (list(inspect.signature(each).parameters.values()) for each in (function, others[call]))
        assert [(part.name, part.kind) for part in mine] == [(part.name, part.kind) for part in other], call
        assert [part.default for part in mine] == [part.default for part in other], call


def test_handwritten_calls_are_there() -> None:
    wanted = (
        "leads.link leads.get_many contacts.find contacts.get_or_create contacts.upsert tasks.add files.upload webhooks.ensure"
    )
    named = {
        f"amo.{name}" for name in [*wanted.split(), "as_user", "directory", "changes", "from_env", "leads.notes(entity_id).add"]
    }
    assert named <= {line.call for line in LINES}


def test_every_operation_has_its_request() -> None:
    listed = {(line.name, line.request) for line in LINES}
    checked = 0
    for operation in view().operations:
        for entity in operation.resources or [""]:
            path = operation.path.replace("{entity_type}", entity) if entity else operation.path
            assert operation.browser or (operation.call, f"{operation.method} {path}") in listed, operation.id
            checked += 1
    assert checked > 230


def test_calls_of_shared_sub_resources_have_the_path_of_their_entity_type() -> None:
    rows = {line.call: line.request for line in LINES}
    checked = 0
    for operation in view().operations:
        for entity in operation.resources:
            parent = f"({operation.parent})" if operation.parent else ""
            path = operation.path.replace("{entity_type}", entity)
            assert rows[f"amo.{entity}.{operation.resource}{parent}.{operation.call}"] == f"{operation.method} {path}"
            checked += 1
    assert checked > 100
