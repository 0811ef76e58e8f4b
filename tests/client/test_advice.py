"""Messages for what newcomers do: they say what to do instead."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM
from amokit.errors import ConnectError, NoSuchMethodError, WrongTypeError

from .support import Mode, answer, serve


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda amo: amo.leads.find, r"has no 'find'; did you mean 'list'\? It has: .*create_many"),
        (lambda amo: amo.leads.add, r"has no 'add'; did you mean 'create'\?"),
        (lambda amo: amo.leads.retrieve, r"has no 'retrieve'; did you mean 'get'\?"),
        (lambda amo: amo.leads.creat_many, r"has no 'creat_many'; did you mean 'create_many'\?"),
        (lambda amo: amo.leads.xyz, r"has no 'xyz'; it has: .*create"),
        (
            lambda amo: amo.pipelines.statuses.list,
            r"has no 'list' for all parents at once; give pipeline_id first, as in statuses\(3\)\.list\(\)$",
        ),
        (lambda amo: amo.catalogs.elements.create, r"give catalog_id first, as in elements\(3\)\.create\(\)$"),
        (lambda amo: amo.customers.transactions.create, r"give customer_id first, as in transactions\(3\)\.create\(\)$"),
        (lambda amo: amo.leads.files.list, r"give entity_id first, as in files\(3\)\.list\(\)$"),
    ],
)
def test_a_method_that_is_not_there(mode: Mode, call: Any, message: str) -> None:
    with pytest.raises(NoSuchMethodError, match=message):
        call(mode.client(serve(answer(status=204))))


ACCESSES: dict[str, Any] = {
    "iteration": lambda leads: [*leads],
    "length": len,
    "index": lambda leads: leads[0],
    "truth": bool,
}


@pytest.mark.parametrize("name", ACCESSES)
def test_a_list_of_the_async_client_is_no_sequence(name: str) -> None:
    leads = AsyncAmoCRM("mycompany", token="t").leads.list()
    with pytest.raises(WrongTypeError, match="`await"):
        ACCESSES[name](leads)


def test_a_list_of_the_async_client_has_no_items_yet() -> None:
    leads: Any = AsyncAmoCRM("mycompany", token="t").leads.list()
    with pytest.raises(AttributeError, match="'AsyncList' object has no attribute 'items'; `await` the list for its first page"):
        _ = leads.items


def test_each_client_says_which_with_it_wants() -> None:
    sync: Any = AmoCRM("mycompany", token="t")
    other: Any = AsyncAmoCRM("mycompany", token="t")
    with pytest.raises(TypeError, match="AsyncAmoCRM is the async client: use `async with`, or AmoCRM"), other:
        pass

    async def enter() -> None:
        async with sync:
            pass

    with pytest.raises(TypeError, match="AmoCRM is the sync client: use `with`, or AsyncAmoCRM"):
        asyncio.run(enter())


def test_a_server_that_is_not_reached_is_named(mode: Mode) -> None:
    def unknown(request: httpx.Request) -> httpx.Response:
        try:
            raise socket.gaierror(-2, "Name or service not known")
        except socket.gaierror as error:
            raise httpx.ConnectError(str(error), request=request) from error

    with pytest.raises(ConnectError) as caught:
        mode.wait(mode.client(unknown, "mycompanny").leads.list())
    assert str(caught.value).endswith(
        "the server mycompanny.amocrm.ru was not reached: [Errno -2] Name or service not known; check the name of the account."
    )

    def refused(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("Connection refused", request=request)

    with pytest.raises(ConnectError, match=r"the server mycompany\.amocrm\.ru was not reached: Connection refused\.$"):
        mode.wait(mode.client(refused).leads.list())
