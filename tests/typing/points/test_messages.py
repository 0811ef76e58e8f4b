# pyright: strict
"""Messages: what newcomers write is answered by what to do. Type checkers refuse most of it, so here the clients are Any."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from amokit import AmoCRM, AmoError, AsyncAmoCRM

WRONG: list[tuple[str, Callable[[Any], Any], str]] = [
    ("no parent", lambda amo: amo.pipelines.statuses.list(), r"give pipeline_id first, as in statuses\(3\)\.list\(\)$"),
    ("a method", lambda amo: amo.leads.find("Roof"), "did you mean 'list'"),
    ("a keyword", lambda amo: amo.leads.create(naem="Roof"), "^LeadCreate has no field 'naem'; did you mean 'name'"),
    ("an argument", lambda amo: amo.leads.list(querry="Roof"), "^list has no argument 'querry'; did you mean 'query'"),
    ("by position", lambda amo: amo.contacts.find("+7999"), r"^find takes its arguments by name: find\(phone=…, email=…\)$"),
    ("a filter", lambda amo: amo.leads.list(filter={"ids": [1]}), "^LeadsFilter has no field 'ids'; did you mean 'id'"),
    ("an event", lambda amo: amo.webhooks.ensure("https://a.example/h", ["lead_add"]), "did you mean 'add_lead'"),
    ("a type", lambda amo: amo.leads.create("Roof"), "give a LeadCreate, a dict of its fields"),
    ("a field", lambda amo: amo.tasks.add("x", "tomorrow"), r"^TaskCreate\.complete_till: 'tomorrow' is no time"),
    ("a part", lambda amo: amo.leads.get(1, with_=["contact"]), "^with_ does not take 'contact'; did you mean 'contacts'"),
    ("a change of what was read", lambda amo: setattr(amo.pipelines.list()[0], "name", "x"), "is what the server sent"),
    ("an option", lambda amo: type(amo)("mycompany", tokn="x"), "^AmoCRM has no option 'tokn'; did you mean 'token'"),
]


@pytest.mark.parametrize(("call", "message"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_what_is_wrong_is_named(amo: AmoCRM, call: Callable[[Any], Any], message: str) -> None:
    client: Any = amo
    with pytest.raises((AmoError, TypeError), match=message):
        call(client)


def test_the_server_that_is_not_reached_is_named() -> None:
    message = r"the server 127\.0\.0\.1:1 was not reached"
    with AmoCRM(base_url="http://127.0.0.1:1", token="t", retry=None) as amo, pytest.raises(AmoError, match=message):
        amo.leads.list()


def test_await_and_async_for(async_amo: AsyncAmoCRM) -> None:
    client: Any = async_amo

    async def program() -> None:
        async with async_amo:
            with pytest.raises(AttributeError, match="`await` the list for its first page"):
                assert client.leads.list().items
            with pytest.raises(TypeError, match="`async for`"):
                list(client.leads.list())
            with pytest.raises(TypeError, match="`async for`"):
                list(client.changes(since=0))

    asyncio.run(program())
    with pytest.raises(TypeError, match="use `async with`"), client:
        pass
