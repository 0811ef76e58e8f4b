"""The wire test of the project, for one generated folder: run as a process of its own, since it imports that folder's package.

    PYTHONPATH=<folder>/generated:<root> python -m tests.generator.wire_check <folder>

`<folder>/spec` is what it was generated from. Every operation is called with the examples of its parameters and body, in both
colours; what is sent must be its hand-written `x-request-example`, and each example of an answer must come back as it was, with
keys nobody knows in each of its objects. Prints the checks that failed, as a JSON object: reasons by check.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
from amokit_api import models
from amokit_api.base import _Model
from amokit_api.client import AsyncClient, Client
from amokit_api.errors import NotFoundError
from amokit_api.pages import AsyncPage, Page

# The calls are made as in the wire test of the whole API, which goes through `amokit`; a part of the API is too small for that.
_amokit = ModuleType("amokit")
_amokit.models = models  # type: ignore[attr-defined]
sys.modules["amokit"] = _amokit

from generator.view import Operation  # noqa: E402
from tests import operations as calls  # noqa: E402

HOSTS = {name: f"https://{name}.test" for name in ("account", "shared", "api_domain", "drive", "amojo")}
UNKNOWN = "brand_new_key"


def more(value: Any) -> Any:
    """An example with an unknown key in each of its objects."""
    if isinstance(value, dict):
        return {**{key: more(item) for key, item in value.items()}, UNKNOWN: {"deep": [1]}}
    return [more(item) for item in value] if isinstance(value, list) else value


def touch(value: Any) -> None:
    """Reads everything there is to read."""
    if isinstance(value, list):
        for item in value:
            touch(item)
    elif isinstance(value, dict):
        touch(list(value.values()))
    elif isinstance(value, _Model):
        cls = type(value)
        touch([getattr(value, name) for name in dir(cls) if isinstance(getattr(cls, name), property) and name[0] != "_"])


def plain(value: Any) -> Any:
    """What a method gives, as JSON."""
    if isinstance(value, Page | AsyncPage):
        value = value.items
    touch(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if isinstance(value, _Model) else value


def wanted(operation: Operation, body: Any) -> Any:
    """What the caller should get of an answer."""
    key = operation.result_key
    if operation.result == "done":
        return None
    if operation.result in ("page", "many") and key:
        return body[key[1:]] if key.startswith("/") else body["_embedded"][key]
    return body


class Check:
    """One operation of one resource in one colour."""

    def __init__(self, operation: Operation, owner: str, colour: str) -> None:
        self.operation = operation
        self.owner = owner
        self.colour = colour
        self.requests: list[httpx.Request] = []
        self.answer = httpx.Response(204)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answer

    async def call(self, method: str, single: bool, status: int, body: Any, media: str) -> Any:
        """Calls a method, answered so; what it gives."""
        content = body.encode() if isinstance(body, str) and not media.endswith("json") else json.dumps(body).encode()
        self.answer = httpx.Response(status, content=b"" if body is None else content, headers={"content-type": media})
        self.requests.clear()
        path, keywords, sent = calls.arguments(self.operation)
        transport = httpx.MockTransport(self._answer)
        if self.colour == "async":
            async with httpx.AsyncClient(transport=transport) as http:
                return await self._send(AsyncClient(http, HOSTS), method, single, path, keywords, sent)
        with httpx.Client(transport=transport) as http:
            return self._send(Client(http, HOSTS), method, single, path, keywords, sent)

    def _send(
        self, client: Any, method: str, single: bool, path: list[Any], keywords: dict[str, Any], sent: dict[str, Any]
    ) -> Any:
        target, positional, _ = calls.find(client, self.operation, self.owner, path)
        bodies = [sent["body"][0]] if single else sent.values()
        return getattr(target, method)(*positional, *bodies, **keywords)

    async def run(self) -> Iterator[tuple[str, str]]:
        """What failed, and why."""
        found: list[tuple[str, str]] = []
        name = f"{self.owner}.{self.operation.call}"
        for status, body, media, empty in calls.answer_examples(self.operation):
            for example in [body, more(body)]:
                try:
                    result = plain(await self.call(self.operation.call, False, status, example, media))
                except NotFoundError:
                    result = "absent"
                except Exception as error:  # whatever it is, it is what the test is for
                    result = f"{type(error).__name__}: {error}"
                expected = {"absent": "absent", "page": [], "done": None}[empty] if empty else wanted(self.operation, example)
                if result != expected:
                    kind = f"answer {status}" if example == body else "unknown keys"
                    found.append((f"{name}: {kind}", f"{self.colour}: {result} instead of {expected}"))
            found += self.sent(name, False)
        batch = self.operation.batch or {}
        if batch.get("single"):
            try:
                await self.call(batch["single"], True, 202, None, "")
            except Exception:  # noqa: S110  # only what is sent counts here
                pass
            found += self.sent(f"{self.owner}.{batch['single']}", True)
        return iter(dict.fromkeys(found))

    def sent(self, name: str, single: bool) -> Iterator[tuple[str, str]]:
        """How the request differs from the hand-written one."""
        entity = self.owner.split(".")[0] if self.operation.resources else ""
        method, path, query, body = calls.expected(self.operation, entity)
        asked = json.loads(body) if body else None
        if not self.requests:
            yield f"{name}: request", f"{self.colour}: nothing was sent"
            return
        request = self.requests[-1]
        found = (
            request.method,
            request.url.path,
            sorted(request.url.params.multi_items()),
            json.loads(request.content) if request.content else None,
        )
        pairs = sorted(httpx.QueryParams(query.replace("+", "%2B")).multi_items())
        right = (method, path, pairs, asked[:1] if single else asked)
        if found != right:
            yield f"{name}: request", f"{self.colour}: {found} instead of {right}"


async def check(folder: Path) -> dict[str, list[str]]:
    calls.ROOT = folder
    failed: dict[str, list[str]] = {}
    for operation in calls.view().operations:
        if operation.browser:
            continue
        for owner in calls.owners(operation):
            for colour in ("sync", "async"):
                for name, reason in await Check(operation, owner, colour).run():
                    failed.setdefault(name, []).append(reason)
    return failed


if __name__ == "__main__":
    json.dump(asyncio.run(check(Path(sys.argv[1]))), sys.stdout)
