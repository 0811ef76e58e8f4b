"""Prism serves the published file and judges by it every call of our own client, which is tested against requests by hand."""

from __future__ import annotations

import re
import socket
import subprocess
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote, unquote

import httpx
import pytest
from amokit import AmoCRM, AmoError

from ..operations import arguments, find, owners, view
from .support import BUNDLE, FILE, tool

pytestmark = pytest.mark.public


class Translated(httpx.HTTPTransport):
    """What Prism needs to judge at all.

    It reads `[` in a parameter's name as `%5B` and looks for that; so names go out encoded twice, and lists under `[]` as the
    file has them. It takes `application/json` for another type than `application/hal+json`.
    """

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.headers["accept"] = "*/*"
        pairs = [part.partition("=") for part in request.url.query.decode().split("&") if part]
        names = [re.sub(r"(?<=\])\[\d+\]$", "[]", unquote(name)) for name, _, _ in pairs]
        query = "&".join(f"{quote(quote(n, safe=''), safe='')}={v}" for n, (_, _, v) in zip(names, pairs, strict=True))
        request.url = request.url.copy_with(query=query.encode() or None)
        return super().handle_request(request)


@contextmanager
def served(file: Path, folder: Path) -> Iterator[str]:
    """The address where Prism serves a description."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = folder / "log"
    command = [tool("prism"), "mock", "--errors", "--host", "127.0.0.1", "--port", str(port), str(file)]
    with log.open("w") as output, subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT) as process:
        try:
            while process.poll() is None and f"Prism is listening on http://127.0.0.1:{port}" not in log.read_text():
                time.sleep(0.1)
            assert process.poll() is None, log.read_text()
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def prism(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(FILE, tmp_path_factory.mktemp("prism")) as url:
        yield url


def refusals(url: str) -> tuple[int, list[str]]:
    """How many calls were made, one of each method that there is, and which of them Prism refused."""
    made = 0
    refused: list[str] = []
    with AmoCRM(base_url=url, token="t", limiter=None, retry=None, transport=Translated()) as amo:
        for operation in view().operations:
            for owner in owners(operation) if not operation.browser else ():
                path, keywords, sent = arguments(operation)
                target, left, _ = find(amo, operation, owner, path)
                made += 1
                try:
                    with warnings.catch_warnings():
                        warnings.simplefilter("ignore", DeprecationWarning)
                        getattr(target, operation.call)(*left, *sent.values(), **keywords)
                except AmoError as error:
                    refused.append(f"{owner}.{operation.call}: {error}")
    return made, refused


def test_it_takes_every_call_of_ours(prism: str, tmp_path: Path) -> None:
    made, refused = refusals(prism)
    assert made > 300
    assert refused == []
    with served(BUNDLE, tmp_path) as url:
        before = refusals(url)[1]
    print(f"\nprism: {made} of {made} calls taken by the file, {made - len(before)} by the bundle")


WRONG = [
    ("leads", "filter[id][]", "x"),
    ("leads", "filter[price][from]", "much"),
    ("leads", "order[id]", "up"),
    ("leads", "filter[created_at][to]", "soon"),
    ("leads", "with", "nonsense"),
    ("leads", "filter[statuses][0][status_id]", "won"),
    ("tasks", "filter[is_completed]", "false"),
    ("leads/links", "limit", "1"),  # filter[entity_id] is required
]


@pytest.mark.parametrize(("path", "name", "value"), WRONG)
def test_and_refuses_wrong_ones(prism: str, path: str, name: str, value: str) -> None:
    with httpx.Client(transport=Translated(), base_url=prism, headers={"Authorization": "Bearer t"}) as client:
        answer = client.get(f"/api/v4/{path}", params={name: value})
    assert answer.status_code in (400, 422)
