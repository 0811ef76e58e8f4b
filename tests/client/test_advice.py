"""Messages for what newcomers do: they say what to do instead."""

from __future__ import annotations

import asyncio
import inspect
import socket
from contextlib import suppress
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM
from amokit.errors import AmoError, ArgumentError, ConnectError, NoSuchMethodError, WrongTypeError
from amokit.models import Lead
from amokit.resources.contacts import AsyncContacts, Contacts
from amokit_api.resource import Resource

from .support import Mode, answer, label, serve


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


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda amo: amo.contacts.find("+79991234567"), r"^find takes its arguments by name: find\(phone=…, email=…\)$"),
        (lambda amo: amo.companies.upsert("a@b.c"), r"^upsert takes .* by name: upsert\(phone=…, email=…, \*\*fields\)$"),
        (lambda amo: amo.leads.list("Roof"), r"^list takes its arguments by name: list\(filter=…, .*query=…"),
        (lambda amo: amo.leads.get(1, ["contacts"]), r"^get takes id by position, all else by name: get\(id, with_=…\)$"),
        (lambda amo: amo.webhooks.subscribe("https://a.b", ["x"]), r"^subscribe takes body by position, all else by name: "),
        (lambda amo: amo.leads.create_many([], []), r"^create_many takes no more than this: create_many\(items\)$"),
        (
            lambda amo: amo.leads.list(querry="Roof"),
            "^list has no argument 'querry'; did you mean 'query'\\? It takes concurrency",
        ),
        (lambda amo: amo.leads.notes(1).add(txt="x"), "^add has no argument 'txt'; did you mean 'text'\\? It takes created_at"),
        (lambda amo: amo.leads.create_each([], progres=1), "^create_each has no argument 'progres'; did you mean 'progress'"),
        (lambda amo: amo.leads.get(), r"^get needs id: get\(id, with_=…\)$"),
        (lambda amo: amo.leads.link(1), r"^link needs to and ids: link\(id, to, ids, "),
        (lambda amo: amo.leads.get(1, id=1), r"^get is given id twice: get\("),
        (lambda amo: amo.leads.get_many(1, 2), r"^get_many takes ids by position, all else by name: get_many\(ids, with_=…\)$"),
        (lambda amo: amo.leads.get_many(1), r"^get_many takes several ids, as in get_many\(\[1, 2\]\), not 1$"),
        (lambda amo: amo.leads.get_many("12"), "^get_many takes several ids, .*, not '12'$"),
        (lambda amo: amo.leads.get_many([1, "2"]), "^get_many takes ids as numbers, not '2'$"),
        (
            lambda amo: amo.contacts.of([1]),
            r"^the contacts of leads are read for leads, as `amo\.leads\.list` gives them, not for 1$",
        ),
        (
            lambda amo: amo.leads.link(1, "contact", 5),
            "^there are no links to 'contact'; did you mean 'contacts'\\?",
        ),
        (lambda amo: amo.leads.get(Lead.from_dict({"id": 5})), "^id takes one value, .*, not a Lead; give its id$"),
        (lambda amo: amo.leads.notes([1, 2]).list(), "^entity_id takes one value, a part of the address, not a list$"),
        (lambda amo: amo.contacts.find(phone=79991234567), "^phone takes a text, not int$"),
        (lambda amo: amo.leads.get_many([{}]), r"^get_many takes ids as numbers, not \{\}$"),
        (lambda amo: amo.contacts.create(phone="+7"), r"'phone', which is a custom field: custom_fields=\{'PHONE': …\}$"),
        (lambda amo: amo.leads.tags.create("vip"), "^what is given is a str, .*; give a TagCreate, a dict of its fields$"),
        (lambda amo: amo.with_options(retry=3), r"^retry takes a policy, as Retry\(attempts=3\), or None for none, not 3$"),
        (lambda amo: amo.with_options(timout=3), "^with_options has no argument 'timout'; did you mean 'timeout'"),
        (lambda amo: type(amo)("x", token="t", limiter=5), "^limiter takes a limiter, .*, not 5$"),
        (lambda amo: type(amo)("x", token="t", retry=5), "^retry takes a policy, .*, not 5$"),
        (
            lambda amo: amo.leads.list(with_=["contact"]),
            r"^with_ does not take 'contact'; did you mean 'contacts'\? It takes c.* \(Unl",
        ),
        (
            lambda amo: amo.leads.list(order={"update_at": "asc"}),
            r"'update_at': 'asc'\}; did you mean 'updated_at'\? Fields are ",
        ),
        (lambda amo: amo.leads.list(order={"id": "up"}), "; directions are asc and desc$"),
        (lambda amo: amo.directory(True), r"^directory takes its arguments by name: directory\(refresh=…, max_age=…\)$"),
        (lambda amo: amo.changes(0), r"^changes takes its arguments by name: changes\(since=…, "),
    ],
)
def test_arguments_that_a_method_does_not_take(mode: Mode, call: Any, message: str) -> None:
    server = serve(answer(status=204))
    with pytest.raises(ArgumentError, match=message):
        mode.wait(call(mode.client(server)))
    assert server.seen == []


def test_no_value_is_in_a_message_about_arguments(mode: Mode) -> None:
    with pytest.raises(WrongTypeError) as raised:
        mode.wait(mode.client(serve()).contacts.find("+79991234567", name="Ann"))
    assert "7999" not in str(raised.value) and "Ann" not in str(raised.value)


def test_a_type_error_of_the_work_itself_stays_what_it_is(mode: Mode) -> None:
    def broken(request: httpx.Request) -> httpx.Response:
        raise TypeError("of the transport")

    with pytest.raises(TypeError, match=r"^of the transport$") as raised:
        mode.wait(mode.client(broken).leads.get(1))
    assert type(raised.value) is TypeError


def test_methods_that_explain_themselves_look_as_they_are_written() -> None:
    assert str(inspect.signature(Contacts.find)) == (
        "(self, *, phone: 'str | None' = None, email: 'str | None' = None) -> 'list[T]'"
    )
    assert inspect.iscoroutinefunction(AsyncContacts.find) and not inspect.iscoroutinefunction(Contacts.find)


@pytest.mark.parametrize(
    ("name", "meant"), [("all", "collect"), ("count", "total"), ("next", "next_page"), ("data", "items"), ("itmes", "items")]
)
def test_what_a_page_does_not_have(mode: Mode, name: str, meant: str) -> None:
    page = mode.wait(mode.client(serve(answer(status=204))).leads.list())
    with pytest.raises(
        AttributeError, match=rf"^'\w*Page' object has no attribute '{name}'; did you mean '{meant}'\? It has: collect, "
    ):
        getattr(page, name)
    assert not hasattr(page, "__nothing__")


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


def test_changes_of_the_async_client_are_no_iterator() -> None:
    changes: Any = AsyncAmoCRM("mycompany", token="t").changes(since=0)
    with pytest.raises(WrongTypeError, match="`async for`"):
        list(changes)


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


class Strange:
    """What no argument takes."""


def methods(resource: Any, depth: int = 0) -> list[Any]:
    """The methods of a resource, and of those below it."""
    found: list[Any] = []
    for name in dir(type(resource)):
        part = None if name.startswith("_") else getattr(resource, name)
        if inspect.ismethod(part) or inspect.isfunction(part):
            found += [part] * (name not in ("upload", "download"))  # which take paths
        elif isinstance(part, Resource) and depth < 3:
            found += methods(part, depth + 1) + (methods(part(1), depth + 1) if callable(part) else [])
    return found


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("value", [-1, 1.5, "\ud83d", {1: 2}, {"\ud83d": 1}, Strange()], ids=lambda value: ascii(label(value)))
def test_whatever_is_given_the_error_is_one_of_the_package(value: Any) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(204))
    with AmoCRM("mycompany", token="t", transport=transport, limiter=None, retry=None) as amo:
        found = [method for name in dir(amo) if isinstance(part := getattr(amo, name), Resource) for method in methods(part)]
        assert len(found) > 400
        for method in found:
            parameters = [one for one in inspect.signature(method).parameters.values() if one.kind is not one.VAR_KEYWORD]
            needed = {one.name: 1 if "id" in one.name else [] for one in parameters if one.default is one.empty}
            for one in parameters:
                given = {**needed, one.name: value}
                first = [given.pop(each.name) for each in parameters if each.kind is each.POSITIONAL_ONLY and each.name in given]
                with suppress(AmoError):
                    method(*first, **given)


def test_less_than_nothing_is_not_collected(mode: Mode) -> None:
    amo = mode.client(serve(answer({"_embedded": {"leads": [{"id": 1}, {"id": 2}]}})))
    with pytest.raises(ArgumentError, match="max takes a whole number of at least 0, not -1"):
        mode.wait(mode.wait(amo.leads.list()).collect(-1))
