# pyright: strict
"""Right use of `amokit.webhooks`."""

from __future__ import annotations

import queue
from datetime import datetime
from decimal import Decimal
from typing import assert_type

from amokit import AmoCRM, AsyncAmoCRM, AsyncChatChannel, ChatChannel, Unlisted, fields, webhooks
from amokit.models import Contact, HookCustomField, Lead, Talk, Webhook
from amokit.webhooks import Delivery, HookEvent, Limits, Receiver, parse
from amokit.webhooks.receivers.asgi import asgi_app

AREA = fields.NumberKey(1)


def read(body: bytes, amo: AmoCRM) -> None:
    delivery = parse(body, "application/json", limits=Limits(depth=8))
    assert_type(delivery, Delivery)
    assert_type(delivery.events, list[HookEvent])
    assert_type(delivery.account.id, int | None)
    for event in delivery.events:
        assert_type(event.key, str)
        match event:
            case webhooks.LeadStatusChangedEvent(old_status_id=142):
                assert_type(event.id, int)
                assert_type(event.old_status_id, int | None)
                assert_type(event.link_changed, bool | None)
                assert_type(event.created_at, datetime | None)
                assert_type(event.custom_fields[AREA], Decimal | None)
                assert_type(event.custom_fields[1], HookCustomField)
                assert_type(event.fetch(amo, with_=["contacts"]), Lead)
            case webhooks.ContactUpdatedEvent():
                assert_type(event.fetch(amo), Contact)
            case webhooks.WidgetRequestedEvent():
                event.continue_(amo, {"status": "success"})
                assert_type(event.run, tuple[str, int, int])
            case webhooks.UninstalledEvent():
                event.verify("id", "key")
            case _:
                pass


async def read_async(event: webhooks.MessageReceivedEvent, amo: AsyncAmoCRM) -> None:
    assert_type(await event.fetch(amo), Talk)
    assert_type(await amo.webhooks.ensure("https://example.com", ["add_lead"]), Webhook)


def chats(channel: ChatChannel, other: AsyncChatChannel, body: bytes, headers: dict[str, str]) -> None:
    assert_type(other.parse_hook(body, headers), Delivery)
    for event in channel.parse_hook(body, headers).events:
        match event:
            case webhooks.ChatMessageSentEvent(message=sent):
                assert_type(sent.message.text, str | None)
            case webhooks.LeadNoteAddedEvent(note=note):
                assert_type(note.id, int)
            case _:
                pass


def subscribe(amo: AmoCRM) -> None:
    assert_type(amo.webhooks.ensure("https://example.com", ["add_lead", Unlisted("add_moon")]), Webhook)
    amo.webhooks.subscribe(destination="https://example.com", settings=["add_lead"])


async def handle(event: HookEvent) -> None:
    print(event.path)


def handle_sync(event: HookEvent) -> None:
    print(event.path)


def receive() -> None:
    asgi_app(Receiver(handle, secret="a-long-long-secret", accounts=[77, "shop"]))
    Receiver(handle_sync, secret="a-long-long-secret")
    Receiver(queue.Queue[HookEvent](), secret="a-long-long-secret")
