"""Every operation, sync and async, over a real socket: what is sent is what its hand-written example says, and what is answered
is what the caller gets.

Client, sandbox and these calls all derive from one description; the `x-request-example` of each operation does not, and holds
them.
"""

from __future__ import annotations

import asyncio
import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from amokit import AmoCRM, AsyncAmoCRM, NotFoundError
from amokit_api.lists.page import AsyncList, AsyncPage, Page
from amokit_api.serialization.model import Model

from generator.view import Operation

from .operations import answer_examples, arguments, expected, find, owners, parameters, raw, result_of, view
from .recorder import Recorder, pairs

OPERATIONS = [operation for operation in view().operations if not operation.browser]
CALLS = [pytest.param(o, owner, id=f"{owner}.{o.call}") for o in OPERATIONS for owner in owners(o)]


class Caller:
    """Calls methods of the sync or the async client and awaits their results."""

    def __init__(self, url: str, mode: str) -> None:
        options: dict[str, Any] = {"base_url": url, "token": "secret-token", "limiter": None, "retry": None}
        self._runner = asyncio.Runner() if mode == "async" else None
        if self._runner:
            self.client: Any = self._runner.run(self._make(options))
        else:
            self.client = AmoCRM(**options)

    @staticmethod
    async def _make(options: dict[str, Any]) -> AsyncAmoCRM:
        return AsyncAmoCRM(**options)

    def __call__(self, method: Any, *args: Any, **kwargs: Any) -> Any:
        result = method(*args, **kwargs)
        if self._runner:
            return self._runner.run(self._wait(result))
        return result

    @staticmethod
    async def _wait(result: Any) -> Any:
        return await result

    def close(self) -> None:
        if self._runner:
            self._runner.run(self.client.aclose())
            self._runner.close()
        else:
            self.client.close()


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    with Recorder() as running:
        yield running


@pytest.fixture(scope="module", params=["sync", "async"])
def call(request: pytest.FixtureRequest, recorder: Recorder) -> Iterator[Caller]:
    caller = Caller(recorder.url, request.param)
    yield caller
    caller.close()


@pytest.fixture(autouse=True)
def forget(recorder: Recorder) -> None:
    recorder.seen.clear()


def by_name(query: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Pairs in the order of their names; of equal names the order counts."""
    return sorted(query, key=lambda pair: pair[0])


def plain(value: Any) -> Any:
    """What a method gives, as JSON."""
    if isinstance(value, Page | AsyncPage):
        return [plain(item) for item in value.items]
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value.to_dict() if isinstance(value, Model) else value


def call_it(call: Caller, operation: Operation, owner: str) -> Any:
    path, keywords, sent = arguments(operation)
    target, positional, _ = find(call.client, operation, owner, path)
    return call(getattr(target, operation.call), *positional, *sent.values(), **keywords)


def body_to_serve(operation: Operation) -> tuple[int, Any, str]:
    return next((s, b, m) for s, b, m, _ in answer_examples(operation))


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("operation", "owner"), CALLS)
def test_sends_its_request_example(operation: Operation, owner: str, call: Caller, recorder: Recorder) -> None:
    recorder.will_answer(*body_to_serve(operation))
    call_it(call, operation, owner)
    sent = recorder.take()
    _, _, entity = find(call.client, operation, owner, arguments(operation)[0])
    method, path, query, body = expected(operation, entity)
    assert (sent.method, sent.path) == (method, path)
    assert by_name(sent.pairs) == by_name(pairs(query))
    if operation.body_raw:
        assert sent.body.decode() == body
    else:
        assert sent.json == (json.loads(body) if body else None)
    assert ("authorization" in sent.headers) == (raw(operation).get("security") != [])
    if sent.body and not operation.body_raw:
        assert sent.headers["content-type"] == "application/json"
    for parameter in parameters(operation):
        if parameter["in"] == "header":
            assert sent.headers[parameter["name"].lower()] == str(parameter["example"])


@pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")
@pytest.mark.parametrize(("operation", "owner"), CALLS)
def test_reads_its_answer_examples(operation: Operation, owner: str, call: Caller, recorder: Recorder) -> None:
    for status, body, media, empty in answer_examples(operation):
        recorder.will_answer(status, body, media)
        if empty == "absent":
            with pytest.raises(NotFoundError, match="There is no such object"):
                call_it(call, operation, owner)
            continue
        result = plain(call_it(call, operation, owner))
        assert result == ([] if empty == "page" else result_of(operation, body) if not empty else None)


SINGLES = [
    pytest.param(o, owner, id=f"{owner}.{o.batch['single']}")
    for o in OPERATIONS
    for owner in owners(o)
    if (o.batch or {}).get("single")
]


@pytest.mark.parametrize(("operation", "owner"), SINGLES)
def test_single_sends_a_batch_of_one(operation: Operation, owner: str, call: Caller, recorder: Recorder) -> None:
    status, body, media = copy.deepcopy(body_to_serve(operation))
    if body is not None:
        key = operation.result_key
        items = body["_embedded"][key] if key else body
        del items[1:]
    recorder.will_answer(status, body, media)
    path, keywords, sent = arguments(operation)
    target, positional, entity = find(call.client, operation, owner, path)
    assert operation.batch
    result = call(getattr(target, operation.batch["single"]), *positional, sent["body"][0], **keywords)
    assert recorder.take().json == json.loads(expected(operation, entity)[3])[:1]
    assert plain(result) == (None if operation.result == "done" else result_of(operation, body)[0])


def test_async_lists_are_not_asked_before_they_are_awaited(recorder: Recorder) -> None:
    async def start() -> None:
        async with AsyncAmoCRM(base_url=recorder.url, token="t") as amo:
            assert isinstance(amo.leads.list(), AsyncList)

    asyncio.run(start())
    assert recorder.seen == []


def test_the_whole_api_is_there() -> None:
    assert len(view().operations) >= 205
