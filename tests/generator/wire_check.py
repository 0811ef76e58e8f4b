"""The wire test of the project, for one generated folder: run as a process of its own, since it imports that folder's package.

    PYTHONPATH=<folder>/generated:<root> python -m tests.generator.wire_check <folder>

`<folder>/spec` is what it was generated from. Every operation is called with the examples of its parameters and
body, sync and async; what is sent must be its hand-written `x-request-example`, and each example of an answer must come back as
it was, with keys nobody knows in each of its objects. Prints how many checks there were and the reasons of those that failed,
as JSON.
"""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import suppress
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import patch

import httpx
from amokit_api import models
from amokit_api.errors import NotFoundError
from amokit_api.http import raw_json
from amokit_api.http.client import AsyncClient, Client
from amokit_api.lists.page import AsyncPage, Page
from amokit_api.serialization.model import Model

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
    elif isinstance(value, Model):
        cls = type(value)
        touch([getattr(value, name, None) for name in dir(cls) if isinstance(getattr(cls, name), property) and name[0] != "_"])


def plain(value: Any) -> Any:
    """What a method gives, as JSON."""
    if isinstance(value, Page | AsyncPage):
        value = value.items
    touch(value)
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if isinstance(value, Model) else value


def by_name(query: httpx.QueryParams) -> list[tuple[str, str]]:
    """Pairs in the order of their names; of equal names the order counts."""
    return sorted(query.multi_items(), key=lambda pair: pair[0])


class Check:
    """One operation of one resource by one client."""

    def __init__(self, operation: Operation, owner: str, mode: str) -> None:
        self.operation = operation
        self.owner = owner
        self.mode = mode
        self.requests: list[httpx.Request] = []
        self.answer = httpx.Response(204)
        self.codec = raw_json.msgspec
        """What decodes the answer."""

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        raw_json.msgspec = self.codec
        return self.answer

    async def call(self, method: str, single: bool, status: int, body: Any, media: str) -> Any:
        """Calls a method with this response; its result."""
        content = body.encode() if isinstance(body, str) and not media.endswith("json") else json.dumps(body).encode()
        self.answer = httpx.Response(status, content=b"" if body is None else content, headers={"content-type": media})
        self.requests.clear()
        path, keywords, sent = calls.arguments(self.operation)
        transport = httpx.MockTransport(self._answer)
        if self.mode == "async":
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

    async def run(self) -> list[tuple[str, str]]:
        """Each check, and why it failed; nothing where it did not."""
        found: list[tuple[str, str]] = []
        name = f"{self.owner}.{self.operation.call}"
        for status, body, media, empty in calls.answer_examples(self.operation):
            checks = ((f"answer {status}", body), ("unknown keys", more(body)))
            # Answers are decoded with the extra `fast` and without it.
            for codec, (kind, example) in product((raw_json.msgspec, None), checks):
                result: Any
                self.codec = codec
                with patch.object(raw_json, "msgspec", raw_json.msgspec):  # what the answer sets ends with the call
                    try:
                        result = plain(await self.call(self.operation.call, False, status, example, media))
                    except NotFoundError:
                        result = "absent"
                    except Exception as error:  # whatever it is: it is what the test is for
                        result = f"{type(error).__name__}: {error}"
                when_empty = {"absent": "absent", "page": [], "done": None}
                expected = when_empty[empty] if empty else calls.result_of(self.operation, example)
                self.codec = raw_json.msgspec
                found.append((f"{name}: {kind}", "" if result == expected else f"{result} instead of {expected}"))
            found.append((f"{name}: request", self.sent(False)))
        batch = self.operation.batch or {}
        if batch.get("single"):
            with suppress(Exception):  # only what is sent counts here
                await self.call(batch["single"], True, 202, None, "")
            found.append((f"{self.owner}.{batch['single']}: request", self.sent(True)))
        return found

    def sent(self, single: bool) -> str:
        """How the request differs from the hand-written one."""
        entity = self.owner.split(".")[0] if self.operation.resources else ""
        method, path, query, body = calls.expected(self.operation, entity)
        asked: Any = json.loads(body) if body else None
        if not self.requests:
            return "nothing was sent"
        request = self.requests[-1]
        found = (
            request.method,
            request.url.path,
            by_name(request.url.params),
            json.loads(request.content) if request.content else None,
        )
        pairs = by_name(httpx.QueryParams(query.replace("+", "%2B")))
        right = (method, path, pairs, asked[:1] if single else asked)
        return "" if found == right else f"{found} instead of {right}"


async def check(folder: Path) -> dict[str, Any]:
    calls.ROOT = folder
    checks = 0
    failed: dict[str, list[str]] = {}
    for operation in calls.view().operations:
        if operation.browser:
            continue
        for owner in calls.owners(operation):
            for mode in ("sync", "async"):
                for name, reason in await Check(operation, owner, mode).run():
                    checks += 1
                    if reason:
                        failed.setdefault(name, []).append(f"{mode}: {reason}")
    return {"checks": checks, "failed": failed}


if __name__ == "__main__":
    json.dump(asyncio.run(check(Path(sys.argv[1]))), sys.stdout)
