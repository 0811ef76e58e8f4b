"""`ensure`, `fetch` and `continue_`, against the sandbox, sync and async; and what the sandbox sends."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Any

import pytest
from amokit import AmoCRM, AsyncAmoCRM, Unlisted, webhooks
from amokit.errors import ArgumentError, HookError, NotFoundError, ValidationError, WrongTypeError
from amokit.models import WebhookSubscribe
from amokit.webhooks import parse
from amokit_sandbox import Sandbox

from .bodies import form

URL = "https://app.example.com/hook"


def client(sandbox: Sandbox) -> AmoCRM:
    return AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None)


def async_client(sandbox: Sandbox) -> AsyncAmoCRM:
    return AsyncAmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None)


def writes(sandbox: Sandbox) -> int:
    return sum(request.method == "POST" for request in sandbox.requests)


def test_only_what_is_missing_is_subscribed(sandbox: Sandbox) -> None:
    with client(sandbox) as amo:
        assert amo.webhooks.ensure(URL, ["add_lead"]).settings == ["add_lead"]
        assert amo.webhooks.ensure(URL, ["add_lead", "add_lead"]).settings == ["add_lead"]
        assert writes(sandbox) == 1
        assert amo.webhooks.ensure(URL, ["note_lead"]).settings == ["add_lead", "note_lead"]
        amo.webhooks.ensure(f"{URL}/other", ["add_task"])
        assert writes(sandbox) == 3
        assert {hook.destination: hook.settings for hook in amo.webhooks.list()} == {
            URL: ["add_lead", "note_lead"],
            f"{URL}/other": ["add_task"],
        }


def test_the_same_async(sandbox: Sandbox) -> None:
    async def run() -> list[str] | None:
        async with async_client(sandbox) as amo:
            await amo.webhooks.ensure(URL, ["add_lead"])
            await amo.webhooks.ensure(URL, ["add_lead"])
            return (await amo.webhooks.ensure(URL, ["status_lead"])).settings

    assert asyncio.run(run()) == ["add_lead", "status_lead"]
    assert writes(sandbox) == 2


@pytest.mark.parametrize("events", [["add_leed"], ["lead_add"], ["update_led", "add_lead"]])
def test_a_misspelt_event_is_refused_with_the_right_one(sandbox: Sandbox, events: Any) -> None:
    async def run() -> None:
        async with async_client(sandbox) as amo:
            with pytest.raises(ArgumentError, match="did you mean"):
                await amo.webhooks.ensure(URL, events)
            with pytest.raises(ArgumentError, match="did you mean"):
                await amo.webhooks.subscribe(WebhookSubscribe(destination=URL, settings=events))

    with client(sandbox) as amo:
        with pytest.raises(ArgumentError, match=r"did you mean '(add|update)_lead'"):
            amo.webhooks.ensure(URL, events)
        with pytest.raises(ArgumentError, match="did you mean"):
            amo.webhooks.subscribe(WebhookSubscribe(destination=URL, settings=events))
    asyncio.run(run())
    assert writes(sandbox) == 0


def test_what_is_no_list_of_events(sandbox: Sandbox) -> None:
    with client(sandbox) as amo:
        for events in ("add_lead", []):
            wrong: Any = events
            with pytest.raises(ArgumentError):
                amo.webhooks.ensure(URL, wrong)
        with pytest.raises(ArgumentError, match=r"there are .*add_lead, "):
            amo.webhooks.ensure(URL, ["zzz"])  # type: ignore[list-item]
        with pytest.raises(WrongTypeError):
            amo.webhooks.ensure(URL, "add_lead")  # type: ignore[arg-type]
    assert writes(sandbox) == 0


def test_an_event_that_is_not_known_yet_can_be_sent(sandbox: Sandbox) -> None:
    with client(sandbox) as amo:
        with contextlib.suppress(ValidationError):  # where the sandbox does not know it either
            amo.webhooks.ensure(URL, [Unlisted("add_catalog_1001")])
        (sent,) = [request for request in sandbox.requests if request.method == "POST"]
    assert sent.json()["settings"] == ["add_catalog_1001"]


def test_fetch_gives_the_whole_object(sandbox: Sandbox) -> None:
    made = sandbox.seed(leads=[{"name": "Deal"}], contacts=[{"name": "Ann"}], companies=[{"name": "Acme"}])
    lead, contact, company = (made[kind][0] for kind in ("leads", "contacts", "companies"))

    async def fetched(event: Any) -> Any:
        async with async_client(sandbox) as amo:
            return await event.fetch(amo)

    with client(sandbox) as amo:
        for code, number, name in (
            ("update_lead", lead, "Deal"),
            ("add_contact", contact, "Ann"),
            ("add_company", company, "Acme"),
        ):
            body = sandbox.deliver(code, int(number), to=_taken).body
            (event,) = parse(body).events
            assert isinstance(event, webhooks.LeadUpdatedEvent | webhooks.ContactAddedEvent | webhooks.CompanyAddedEvent)
            assert event.fetch(amo).name == asyncio.run(fetched(event)).name == name
        (event,) = parse(form({"leads": {"update": [{"id": str(lead)}]}})).events
        assert isinstance(event, webhooks.LeadUpdatedEvent)
        found = event.fetch(amo, with_=["contacts"])
        assert found.embedded and found.embedded.contacts == []
        (gone,) = parse(form({"leads": {"update": [{"id": "987654"}]}})).events
        assert isinstance(gone, webhooks.LeadUpdatedEvent)
        with pytest.raises(NotFoundError):
            gone.fetch(amo)


def test_notes_and_talks_are_fetched_where_they_live(sandbox: Sandbox) -> None:
    with client(sandbox) as amo:
        for event in (
            parse(
                form(
                    {"leads": {"note": [{"note": {"id": "8"}}]}, "contacts": {"note": [{"note": {"id": "9"}, "type": "company"}]}}
                )
            ).events
            + parse(form({"catalogs": {"add": [{"id": "5", "catalog_id": "6"}]}})).events
        ):
            wanted: Any = event
            with pytest.raises(NotFoundError):
                wanted.fetch(amo)
    paths = [request.path for request in sandbox.requests][-3:]
    assert paths == ["/api/v4/leads/notes/8", "/api/v4/companies/notes/9", "/api/v4/catalogs/6/elements/5"]


def test_a_bot_that_waits_is_continued(sandbox: Sandbox) -> None:
    url = "https://example.kommo.com/api/v4/marketingbot/3/continue/4"
    (event,) = parse(form({"token": "t", "data": {"a": "b"}, "return_url": url})).events
    assert isinstance(event, webhooks.WidgetRequestedEvent)

    async def run() -> None:
        async with async_client(sandbox) as amo:
            await event.continue_(amo)

    with client(sandbox) as amo:
        for call in (lambda: event.continue_(amo, {"status": "success"}), lambda: asyncio.run(run())):
            with contextlib.suppress(NotFoundError):  # nothing waits in the sandbox
                call()
        sent = [(request.method, request.path) for request in sandbox.requests][-2:]
        assert sent == [("POST", "/api/v4/marketingbot/3/continue/4")] * 2
        (other,) = parse(form({"token": "t", "return_url": "https://evil.example/x"})).events
        assert isinstance(other, webhooks.WidgetRequestedEvent)
        with pytest.raises(HookError):
            other.continue_(amo)


async def _taken(scope: Any, receive: Any, send: Any) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b""})


def test_all_that_the_sandbox_sends_is_known(sandbox: Sandbox) -> None:
    made = sandbox.seed(
        leads=[{"name": "Deal", "price": 5}], contacts=[{"name": "Ann"}], companies=[{"name": "A"}], customers=[{"name": "C"}]
    )
    for kind in ("lead", "contact", "company", "customer"):
        (number,) = made[{"company": "companies"}.get(kind, f"{kind}s")]
        for action in ("add", "update", "delete"):
            (event,) = parse(sandbox.deliver(f"{action}_{kind}", int(number), to=_taken).body).events
            assert (
                type(event).__name__
                == f"{kind.capitalize()}{ {'add': 'Added', 'update': 'Updated', 'delete': 'Deleted'}[action] }Event"
            )
            assert not (event._extra or {}).keys() - type(event)._fields.keys(), f"the description lacks {event._extra}"
