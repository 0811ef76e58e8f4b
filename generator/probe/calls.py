"""Sends every GET of the description through the public client, and keeps the JSON of the responses."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import httpx
from amokit import AmoCRM, RateLimiter
from amokit.errors import AmoError, BlockedError, TransportError, UnauthorizedError

from ..diff.revision import Node, Side
from ..view import Operation

SAMPLES = 3
"""How many objects of one list are fetched one by one."""
IDS = ("id", "uuid", "code", "talk_id")
"""Keys that identify an object in a path, in this order."""


class ReadOnly(httpx.BaseTransport):
    """Sends only GET, and keeps the last response. It is the innermost transport, below limits and retries."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport
        self.last: tuple[int, bytes] = (0, b"")

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method != "GET":
            raise RuntimeError(f"the probe reads only; it was about to {request.method}")
        response = self._transport.handle_request(request)
        self.last = (response.status_code, response.read())
        return response

    def close(self) -> None:
        self._transport.close()


@dataclass(frozen=True)
class ProbedOperation:
    """The outcome of one operation: `answered`, or why not; and its responses with their schema."""

    operation: str
    outcome: str
    bodies: tuple[Any, ...] = ()
    schema: Node | None = None


class Caller:
    """Calls operations by their path, with ids from earlier responses."""

    def __init__(self, side: Side, url: str, token: str, rate: int) -> None:
        self._side = side
        self._transport = ReadOnly(httpx.HTTPTransport())
        self._amo = AmoCRM(base_url=url, token=token, transport=self._transport, limiter=RateLimiter(rate))
        self._ids: dict[str, list[str]] = {}

    def close(self) -> None:
        self._amo.close()

    def all(self) -> Iterator[ProbedOperation]:
        """Every GET, lists before what is below them."""
        for operation in sorted(self._side.view.operations, key=lambda o: (o.path.count("{"), o.path.count("/"), o.path)):
            if operation.method == "GET" and not operation.browser:
                yield self._call(operation)

    def _call(self, operation: Operation) -> ProbedOperation:
        if operation.host == "amojo" or not operation.signed:
            return ProbedOperation(operation.id, "needs another sign-in")
        bodies: list[Any] = []
        outcome = "no object to ask for"
        for path, query in itertools.product(self._paths(operation), self._queries(operation)):
            try:
                self._amo.request("GET", path, query=query, host=operation.host)
            except AmoError as error:
                # A token that is refused from the start, and a block, are not worth another 200 requests.
                if isinstance(error, BlockedError) or (isinstance(error, UnauthorizedError | TransportError) and not self._ids):
                    raise
                outcome = type(error).__name__
            status, content = self._transport.last
            if status not in (200, 201, 202) or not content:
                outcome = "no content" if status in (200, 204) else outcome
                continue
            try:
                body = json.loads(content)
            except ValueError:
                outcome = "no JSON"
                continue
            bodies.append(body)
            self._ids.setdefault(path, []).extend(_ids(body))
        if not bodies:
            return ProbedOperation(operation.id, outcome)
        return ProbedOperation(operation.id, "answered", tuple(bodies), self._schema(operation))

    def _schema(self, operation: Operation) -> Node | None:
        responses = self._side.node(operation).at("responses")
        for code in responses.raw:
            content = responses.at(code).followed
            for media, body in content.raw.get("content", {}).items():
                if code.startswith("2") and media.endswith("json") and "schema" in body:
                    return content.at("content", media, "schema")
        return None

    def _queries(self, operation: Operation) -> list[dict[str, Any]]:
        """The required parameters, with their examples; and once more with every value of `with`."""
        plain: dict[str, Any] = {}
        more: dict[str, Any] = {}
        for (place, name), node in self._side.parameters(operation).items():
            values = node.at("schema").followed.at("items").followed.raw.get("enum")
            if place == "query" and name == "with" and values:
                # `only_…` values filter the list instead of adding to it.
                more[name] = ",".join(str(value) for value in values if not str(value).startswith("only_"))
            elif place == "query" and node.raw.get("required"):
                plain[name] = node.raw["example"]
        return [plain, {**plain, **more}] if more else [plain]

    def _paths(self, operation: Operation) -> Iterator[str]:
        """The path with ids filled in: from earlier responses, else the example of the description."""
        examples = {name: node for (place, name), node in self._side.parameters(operation).items() if place == "path"}
        paths = [""]
        for step in operation.path.strip("/").split("/"):
            if not step.startswith("{"):
                paths = [f"{path}/{step}" for path in paths]
                continue
            node = examples[step.strip("{}")]
            fixed = node.at("schema").followed.raw.get("enum") or []
            if step == "{entity_type}" and operation.resources:
                fixed = operation.resources
            # Without an id from a response, the example is used: at worst there is no such object.
            paths = [
                f"{path}/{each}"
                for path in paths
                for each in (fixed or self._ids.get(path, [])[:SAMPLES] or [str(node.raw["example"])])
            ]
        yield from dict.fromkeys(paths[: SAMPLES * 4])


def _ids(body: Any) -> list[str]:
    """Ids of the objects in a response."""
    holder = body.get("_embedded", body) if isinstance(body, dict) else body
    lists = (
        [holder]
        if isinstance(holder, list)
        else [v for v in holder.values() if isinstance(v, list)]
        if isinstance(holder, dict)
        else []
    )
    objects = [each for items in lists for each in items if isinstance(each, dict)]
    return [str(next(each[key] for key in IDS if each.get(key))) for each in objects if any(each.get(key) for key in IDS)]
