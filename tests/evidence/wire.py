"""Makes recorded requests again with the public client, and holds what it sends against the recording.

    python -m tests.evidence.wire CASES.jsonl [--list] [--only REGEX] [--min PERCENT]

A recorded query is decoded into what a caller would write: filter objects, `order`, lists for `with`, aware datetimes for times.
A recorded body is decoded into write models, which must give it back unchanged. Then the method is called, sync and async.
"""

from __future__ import annotations

import argparse
import asyncio
import inspect
import json
import re
import sys
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx
from amokit import UNSET, AmoCRM, AmoError, AsyncAmoCRM, models
from amokit.errors import WrongTypeError
from amokit_api.serialization.write_model import WriteModel

from generator.view import Operation, Type
from tests.evidence.description import Description, Route, Schema, description, view
from tests.evidence.roundtrip import differences
from tests.operations import find

API = ("/api/v4/", "/oauth2/", "/v1.0/", "/v2/")
CLEARS = {"values", "tags"}
"""Keys whose null is meant: it clears."""


class Differs(Exception):
    """Why a recorded request is not reproduced."""


# -- what was recorded --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Case:
    """One recorded request."""

    raw: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.raw["id"])

    @property
    def request(self) -> dict[str, Any]:
        found: dict[str, Any] = self.raw["request"]
        return found

    @property
    def added(self) -> dict[str, list[str]]:
        """What the recorded library adds by itself."""
        found: dict[str, list[str]] = self.raw.get("sdk_added") or {}
        return found

    @property
    def query(self) -> list[tuple[str, str]]:
        """The query without what was added."""
        added = self.added.get("query", [])
        return [(name, value) for name, value in self.request.get("query") or [] if name not in added]

    @property
    def sends_body(self) -> bool:
        return bool(self.request.get("json") or self.request.get("form") or self.is_raw)

    @property
    def is_raw(self) -> bool:
        """Whether the body is bytes, not JSON or a form."""
        return bool(self.request.get("body_raw")) and self.request.get("json") is None and not self.request.get("form")

    @property
    def bodies(self) -> Iterator[Any]:
        """The JSON body, as it is and without the nulls that stand for "not given"."""
        body = self.request.get("json") or dict(self.request.get("form") or [])
        added = self.added.get("json_keys", [])
        body = without(body, lambda name, _: name in added)
        yield body
        yield without(body, lambda name, value: value is None and name not in CLEARS)

    @cached_property
    def answer(self) -> httpx.Response:
        """The recorded response."""
        given = self.raw.get("response_given") or {}
        if given.get("status") == 204 or "status" not in given:
            return httpx.Response(204)
        if given.get("json") is None:
            return httpx.Response(given["status"], text=given.get("text") or "")
        return httpx.Response(given["status"], json=given["json"])


def without(value: Any, drop: Callable[[str, Any], bool]) -> Any:
    """A copy without some keys, at any depth."""
    if isinstance(value, dict):
        return {key: without(part, drop) for key, part in value.items() if not drop(key, part)}
    if isinstance(value, list):
        return [without(part, drop) for part in value]
    return value


def cases(file: Path) -> list[Case]:
    """The recorded requests that went to the API."""
    found = [Case(json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]
    return [case for case in found if case.raw.get("request") and case.request["path"].startswith(API)]


# -- from a query to arguments ------------------------------------------------------------------------------------------------


def steps(name: str) -> list[str]:
    """`filter[id][0]` in its parts."""
    return re.findall(r"[^\[\]]+|(?<=\[)(?=\])", name)


def nested(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Pairs as the nested value that PHP reads in them."""
    root: dict[str, Any] = {}
    for name, value in pairs:
        node = root
        *way, last = steps(name)
        for step in way:
            node = node.setdefault(step, {})
        node[last or str(len(node))] = value
    return root


class Converter:
    """Decodes query values by their schemas."""

    def __init__(self, spec: Description) -> None:
        self.spec = spec

    def value(self, schema: Schema, node: Any, style: str = "bracket") -> Any:
        branches = list(self.spec.branches(schema))
        lists = [branch["items"] for branch in branches if "items" in branch]
        if isinstance(node, str):
            if lists and style == "csv":
                return [self._scalar(list(self.spec.branches(lists[0])), part) for part in node.split(",")]
            if lists and not any(_kinds(branch) - {"array", "null"} for branch in branches):
                return [self._scalar(list(self.spec.branches(lists[0])), node)]
            return self._scalar(branches, node)
        if lists and all(key.isdigit() for key in node):
            return [self.value(lists[0], node[key]) for key in sorted(node, key=int)]
        for branch in branches:
            if branch.get("properties") and set(node) <= set(branch["properties"]):
                return {key: self.value(branch["properties"][key], part) for key, part in node.items()}
        for branch in branches:
            if branch.get("additionalProperties"):
                below = branch["additionalProperties"]
                return {key: self.value({} if below is True else below, part) for key, part in node.items()}
        raise Differs(f"nothing declared takes {node}")

    @staticmethod
    def _scalar(branches: list[Schema], text: str) -> Any:
        kinds = {kind for branch in branches for kind in _kinds(branch)}
        if "boolean" in kinds and text in ("0", "1", "false", "true"):
            return text in ("1", "true")
        if "integer" in kinds and re.fullmatch(r"-?\d+", text):
            times = {branch.get("format") for branch in branches} & {"unix-time"}
            return datetime.fromtimestamp(int(text), UTC) if times else int(text)
        if "number" in kinds and re.fullmatch(r"-?\d+(\.\d+)?", text):
            return float(text) if "." in text else int(text)
        return text

    def arguments(self, route: Route, operation: Operation, pairs: list[tuple[str, str]]) -> dict[str, Any]:
        """Keyword arguments of the method, from the recorded query."""
        tree = nested(pairs)
        filters: dict[str, Any] = tree.pop("filter", {})
        given: dict[str, Any] = {}
        chosen: dict[str, Any] = {}
        for parameter in route.parameters:
            name, schema, style = parameter["name"], parameter["schema"], parameter.get("x-serialize", "bracket")
            if parameter["in"] != "query":
                continue
            if name.startswith("filter[") and name[7:-1] in filters:
                chosen[name[7:-1]] = self.value(schema, filters.pop(name[7:-1]), style)
            elif name in tree:
                python = next(p.name for p in operation.query_parameters if p.key == name)
                given[python] = self.value(schema, tree.pop(name), style)
        left = [*tree, *(f"filter[{key}]" for key in filters)]
        if left:
            raise Differs(f"{operation.id} has no {', '.join(left)}")
        if chosen:
            assert operation.filter
            try:
                given["filter"] = typed = getattr(models, operation.filter.name).from_dict(chosen)
                typed.to_dict()
            except WrongTypeError:  # what the server takes and no class offers
                given["filter"] = models.RawModel(chosen)
        return given


def _kinds(branch: Schema) -> set[str]:
    kinds = branch.get("type", [])
    return {kinds} if isinstance(kinds, str) else set(kinds)


# -- from a body to models ----------------------------------------------------------------------------------------------------


def as_models(kind: Type, body: Any) -> Any:
    """A body as a caller gives it."""
    if kind.kind == "list":
        assert kind.item
        if not isinstance(body, list):
            raise TypeError(f"a list is taken, not {type(body).__name__}")
        return [as_models(kind.item, item) for item in body]
    if kind.kind == "model":
        return getattr(models, kind.name).from_dict(body)
    if kind.kind == "union":
        union = view().unions[kind.name]
        name = union.mapping.get(body.get(union.tag))
        if name:
            return getattr(models, name).from_dict(body)
        return _first(union.variants, body)
    return body


def _first(names: list[str], body: Any) -> Any:
    """The variant of a union without a tag that takes the body."""
    refused = TypeError(f"no variant of {names}")
    for name in names:
        try:
            return getattr(models, name).from_dict(body)
        except TypeError as error:
            refused = error
    raise refused


def as_json(value: Any) -> Any:
    if isinstance(value, WriteModel):
        return value.to_dict()
    return [as_json(item) for item in value] if isinstance(value, list) else value


def decode(operation: Operation, case: Case, path: dict[str, Any]) -> tuple[Any, Any]:
    """Models for the recorded body, and the JSON they must give back."""
    assert operation.body
    refused: Exception | None = None
    for body in case.bodies:
        tries = [body]
        if isinstance(body, dict) and "id" in body and str(body["id"]) == str(path.get("id")):
            tries.append({key: value for key, value in body.items() if key != "id"})  # it repeats the id of the path
        for attempt in tries:
            try:
                given = as_models(operation.body, attempt)
                back = as_json(given)
            except (TypeError, ValueError, AmoError) as error:
                refused = refused or error
                continue
            lost = list(differences(attempt, back))
            if lost:
                raise Differs(f"the models give back another body: {lost[0]}")
            return given, attempt
    raise Differs(f"the models refuse the body: {refused}")


# -- the call -----------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Call:
    """A method of the client and what it is called with."""

    operation: Operation
    owner: str
    path: list[tuple[str, Any]]
    keywords: dict[str, Any]
    sent: list[Any]
    body: Any
    """The JSON that must be sent; `UNSET` for none."""

    def __call__(self, client: Any) -> Any:
        target, positional, _ = find(client, self.operation, self.owner, self.path)
        return getattr(target, self.operation.call)(*positional, *self.sent, **self.keywords)


def plan(case: Case, spec: Description) -> Call:
    """The call that should make the recorded request. Raises Differs."""
    request = case.request
    headers = request.get("headers") or {}
    route = spec.find(request["method"], request["path"])
    if route is None:
        raise Differs("no operation")
    operation = next(o for o in view().operations if o.id == route.id)
    if operation.browser:
        raise Differs("a page for a browser")
    match = route.pattern.fullmatch(request["path"])
    assert match
    found = dict(zip(re.findall(r"{([^/]+?)}", route.template), map(unquote, match.groups()), strict=True))
    converter = Converter(spec)
    schemas = {p["name"]: p["schema"] for p in route.parameters if p["in"] == "path"}
    path = [(p.key, converter.value(schemas[p.key], found[p.key])) for p in operation.path_parameters]
    entity = found.get("entity_type", "")
    if operation.resources and entity not in operation.resources:
        raise Differs(f"{operation.id} is not offered for {entity}")
    owner = f"{entity}.{operation.resource}" if operation.resources else operation.resource
    keywords = converter.arguments(route, operation, case.query)
    keywords |= {p.name: headers[p.key.lower()] for p in operation.header_parameters if p.key.lower() in headers}
    if not case.sends_body and not operation.body_required:
        return Call(operation, owner, path, keywords, [], UNSET)
    if operation.body is None:
        raise Differs(f"{operation.id} takes no body")
    if operation.body_raw:
        content = request["body_raw"].encode()
        return Call(operation, owner, path, keywords, [content], content)
    given, body = decode(operation, case, found)
    if operation.spread:
        fields = view().models[operation.body.name].given
        keywords |= {f.name: value for f in fields if (value := getattr(given, f.name)) is not UNSET}
        return Call(operation, owner, path, keywords, [], body or UNSET)
    return Call(operation, owner, path, keywords, [given], body or UNSET)


def transport(case: Case, seen: list[httpx.Request]) -> httpx.MockTransport:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        given = case.answer
        return httpx.Response(given.status_code, content=given.content, headers=given.headers)

    return httpx.MockTransport(answer)


def options(case: Case, operation: Operation, seen: list[httpx.Request]) -> dict[str, Any]:
    host = case.request["host"]
    account = host if operation.host == "account" else "example.amocrm.ru"
    hosts = {} if operation.host == "account" else {operation.host: f"https://{host}"}
    return {
        "account": account,
        "token": "ACCESS-TOKEN",
        "hosts": hosts,
        "transport": transport(case, seen),
        "limiter": None,
        "retry": None,
    }


def send(case: Case, call: Call) -> httpx.Request:
    """The request that the sync client sends; the response is not examined."""
    seen: list[httpx.Request] = []
    with warnings.catch_warnings(), AmoCRM(**options(case, call.operation, seen)) as client:
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            call(client)
        except AmoError:
            if not seen:
                raise
    return seen[0]


def send_async(case: Case, call: Call) -> httpx.Request:
    """The request that leaves the async client."""
    seen: list[httpx.Request] = []

    async def go() -> None:
        async with AsyncAmoCRM(**options(case, call.operation, seen)) as client:
            try:
                result = call(client)
                if inspect.isawaitable(result):
                    await result
            except AmoError:
                if not seen:
                    raise

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        asyncio.run(go())
    return seen[0]


# -- comparison ---------------------------------------------------------------------------------------------------------------


def normal(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """A query whose order and list indices do not count: `k[0]`, `k[2]` and `k[]` are one list."""
    indices: dict[tuple[str, ...], dict[str, int]] = {}
    found: list[tuple[str, str]] = []
    for name, value in pairs:
        way = steps(name)
        for i, step in enumerate(way):
            # ids of custom fields are keys of a map, not places in a list
            if i and re.fullmatch(r"\d*", step) and way[i - 1] != "custom_fields_values":
                places = indices.setdefault(tuple(way[:i]), {})
                way[i] = str(places.setdefault(step or str(len(places)), len(places)))
        found.append(("/".join(way), value))
    return sorted(found)


def numbers(value: Any) -> Any:
    """JSON in which 10 and 10.0 are one number."""
    if isinstance(value, dict):
        return {key: numbers(part) for key, part in value.items()}
    if isinstance(value, list):
        return [numbers(part) for part in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def compare(case: Case, call: Call, sent: httpx.Request) -> None:
    """Raises Differs where a sent request is not the recorded one."""
    wanted = case.request
    head = (sent.method, sent.url.host, sent.url.raw_path.partition(b"?")[0].decode())
    if head != (wanted["method"], wanted["host"], wanted["path"]):
        raise Differs(f"{head} was sent")
    query = normal(parse_qsl(sent.url.query.decode(), keep_blank_values=True))
    if query != normal(case.query):
        raise Differs(f"the query {query} was sent, not {normal(case.query)}")
    if isinstance(call.body, bytes):
        if sent.content != call.body:
            raise Differs("other bytes were sent")
        return
    body = (json.loads(sent.content) if sent.content else UNSET) or UNSET  # an empty body is none
    if call.body is UNSET or body is UNSET:
        if body is not call.body:
            raise Differs(f"the body {body} was sent, not {call.body}")
        return
    lost = list(differences(numbers(call.body), numbers(body)))
    if lost:
        raise Differs(f"another body was sent: {lost[0]}")


@dataclass(frozen=True)
class Result:
    """The outcome of one case."""

    case: Case
    reason: str = ""
    models: bool | None = None
    """Whether the write models took the body and gave it back; None without a body."""

    @property
    def line(self) -> str:
        return f"{self.case.id} {self.case.request['method']} {self.case.request['path']}: {self.reason}"


def reproduce(case: Case, spec: Description | None = None) -> Result:
    """Makes one recorded request again."""
    has_models = case.sends_body and not case.is_raw
    try:
        call = plan(case, spec or description())
    except (Differs, TypeError, ValueError) as error:
        return Result(case, str(error), False if has_models else None)
    taken = True if has_models else None
    for sender in (send, send_async):
        try:
            compare(case, call, sender(case, call))
        except (Differs, AmoError, TypeError, ValueError) as error:
            return Result(case, f"{sender.__name__}: {error}", taken)
    return Result(case, "", taken)


def share(results: list[Result]) -> float:
    """Percent of the cases that were reproduced."""
    return 100 * sum(not result.reason for result in results) / len(results) if results else 0.0


def split(results: list[Result]) -> dict[str, list[Result]]:
    """Results by what they are: lists and single objects that are read, and what is written."""
    return {
        "reads": [r for r in results if r.case.request["method"] == "GET"],
        "`.get` cases": [r for r in results if r.case.request["method"] == "GET" and re.search(r"\.get(\.|_|$)", r.case.id)],
        "writes": [r for r in results if r.case.request["method"] != "GET"],
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--list", action="store_true", help="every case that is not reproduced")
    parser.add_argument("--only", default="", help="regular expression at the start of a case id")
    parser.add_argument("--min", type=float, default=0, metavar="PERCENT", help="exit code 1 when less is reproduced")
    asked = parser.parse_args(arguments)
    results = [reproduce(case) for case in cases(asked.file) if re.match(asked.only, case.id)]
    if asked.list:
        print("\n".join(f"  {result.line}" for result in results if result.reason))
    for name, part in split(results).items():
        print(f"{name}: {sum(not r.reason for r in part)} of {len(part)} reproduced ({share(part):.1f} %)")
    taken = Counter(result.models for result in results)
    print(f"bodies that the write models take and give back: {taken[True]} of {taken[True] + taken[False]}")
    return 0 if results and share(results) >= asked.min else 1


if __name__ == "__main__":
    sys.exit(main())
