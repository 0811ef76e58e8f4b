"""A channel of the chats service, in the real sandbox, which checks each signature."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from amokit import AmoCRM, AsyncAmoCRM, AsyncChatChannel, ChatChannel, webhooks
from amokit.chats import SentMessage, messages
from amokit.errors import (
    AmoError,
    ArgumentError,
    ForbiddenError,
    HookSignatureError,
    MalformedHookError,
    NotFoundError,
    UnreadableBodyError,
    UntrustedHostError,
    WrongTypeError,
)
from amokit.models import ChatClient, ChatMember, ChatPost, ChatProfile
from amokit_sandbox import Sandbox

from ..client.support import Mode, answer, serve

SECRET, CHANNEL = "channel-secret", "f90ba33d-c9d9-44da-b76c-c349b0ecbe41"
AMOJO_ID = "af9945ff-1490-4cad-807d-945c15d88bec"
ANN = ChatMember(id="u-1", name="Ann", profile=ChatProfile(phone="+79151112233"))
BOT = ChatMember(id="bot", name="Shop", ref_id="5f7a1d2c-0000-4000-8000-000000000001")

Make = Callable[..., Any]


@pytest.fixture
def make(mode: Mode) -> Iterator[Make]:
    """Makes channels, sync or async."""
    made: list[Any] = []

    def build(**options: Any) -> Any:
        kind: Any = ChatChannel if mode.name == "sync" else AsyncChatChannel
        given = {"channel_id": CHANNEL, "secret": SECRET, "limiter": None, "retry": None, **options}
        made.append(kind(given.pop("channel_id"), given.pop("secret"), **given))
        return made[-1]

    yield build
    for each in made:
        mode.wait(each.close() if mode.name == "sync" else each.aclose())


@pytest.fixture
def scope(mode: Mode, make: Make, sandbox: Sandbox) -> Any:
    return mode.wait(make(base_url=sandbox.url).connect(AMOJO_ID, title="Shop"))


def chat_of(sandbox: Sandbox) -> str:
    with AmoCRM(base_url=sandbox.url, token=sandbox.token, limiter=None) as amo:
        [talk] = amo.talks.list()
        return str(talk.chat_id)


def send(mode: Mode, scope: Any, message: Any = "Hello", **more: Any) -> SentMessage:
    given = {"conversation_id": "c-1", "sender": ANN, "msgid": "m-1", **more}
    sent: SentMessage = mode.wait(scope.send(message, **given))
    return sent


def test_connecting_finds_the_account(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    channel = make(base_url=sandbox.url)
    kind: Any = AmoCRM if mode.name == "sync" else AsyncAmoCRM
    amo = kind(base_url=sandbox.url, token=sandbox.token, limiter=None)
    scope = mode.wait(channel.connect(amo, title="Shop", is_time_window_disabled=True))
    mode.wait(amo.close() if mode.name == "sync" else amo.aclose())
    assert scope.scope_id == channel.scope(AMOJO_ID).scope_id == f"{CHANNEL}_{AMOJO_ID}"
    sent = sandbox.requests[-1].json()
    assert sent == {"account_id": AMOJO_ID, "hook_api_version": "v2", "title": "Shop", "is_time_window_disabled": True}
    assert "authorization" not in sandbox.requests[-1].headers
    mode.wait(channel.disconnect(AMOJO_ID))
    with pytest.raises(NotFoundError):
        send(mode, scope)
    with pytest.raises(NotFoundError):
        mode.wait(channel.connect("00000000-0000-4000-8000-000000000000"))


def test_an_account_that_does_not_say_its_id(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    with pytest.raises(AmoError, match="does not say its amojo_id"):
        mode.wait(make(base_url=sandbox.url).connect(mode.client(serve(answer({"id": 77})))))


def test_a_wrong_secret_is_refused(mode: Mode, make: Make, sandbox: Sandbox) -> None:
    with pytest.raises(ForbiddenError):
        mode.wait(make(base_url=sandbox.url, secret="another").connect(AMOJO_ID))


def test_the_signature_is_over_what_is_sent(mode: Mode, make: Make) -> None:
    """Worked out here from the rules of the service; on real hosts and with a query."""
    server = serve(answer(status=204))
    channel = make(transport=httpx.MockTransport(server), domain="kommo.com")
    mode.all(channel.scope(AMOJO_ID).history("6cbab3d5-c4c1-46ff-b710-ad59ad10805f"))
    mode.wait(channel.scope(AMOJO_ID).send_typing("c-1", "u-1", seconds=2.5))
    for request in server.seen:
        headers = request.headers
        assert request.url.host == "amojo.kommo.com"
        assert headers["content-type"] == "application/json"
        assert headers["content-md5"] == hashlib.md5(request.content).hexdigest()
        at = datetime.strptime(headers["date"], "%a, %d %b %Y %H:%M:%S %z")
        assert abs(at - datetime.now(UTC)) < timedelta(minutes=10)
        text = "\n".join((request.method, headers["content-md5"], "application/json", headers["date"], request.url.path))
        assert headers["x-signature"] == hmac.new(SECRET.encode(), text.encode(), hashlib.sha1).hexdigest()
    assert server.bodies == [None, {"conversation_id": "c-1", "sender": {"id": "u-1"}, "duration_ms": 2500}]


KINDS = [
    messages.text("Hello"),
    messages.text("Nice", post=ChatPost(id="p-1", url="https://example.com/p")),
    messages.picture("https://example.com/a.png", "a.png", 512, text="Look"),
    messages.video("https://example.com/a.mp4", "a.mp4", 512, duration=3),
    messages.file("https://example.com/a.pdf", "a.pdf", 512),
    messages.voice("https://example.com/a.ogg", duration=3),
    messages.audio("https://example.com/a.mp3", file_name="a.mp3", file_size=512),
    messages.sticker("https://example.com/a.webp", sticker_id="s-1"),
    messages.location(59.93, 30),
    messages.contact("Bob", "+7000"),
]


@pytest.mark.parametrize("message", KINDS, ids=[f"{number} {kind.type}" for number, kind in enumerate(KINDS)])
def test_messages_of_each_kind(mode: Mode, scope: Any, sandbox: Sandbox, message: Any) -> None:
    sent = send(mode, scope, message)
    assert (sent.msgid, sent.conversation_id, sent.sender_id, sent.receiver_id) == ("m-1", "c-1", "u-1", None)
    assert sent.id != sent.msgid
    [kept] = mode.all(scope.history(chat_of(sandbox)))
    assert (kept.message.id, kept.message.client_id, kept.message.type) == (sent.id, "m-1", message.type)
    wanted = message.to_dict()
    assert {key: kept.to_dict()["message"].get(key) for key in wanted} == wanted


def test_times_and_directions(mode: Mode, scope: Any, sandbox: Sandbox) -> None:
    at = datetime(2026, 10, 1, 9, 0, 0, 123_000, tzinfo=UTC)
    send(mode, scope, at=at, silent=True)
    sent = send(mode, scope, "Hi, Ann", sender=BOT, receiver=ANN, msgid=None, reply_to="m-1", source="s-1")
    first, second = (request.json()["payload"] for request in sandbox.requests[-2:])
    assert (first["timestamp"], first["msec_timestamp"], first["silent"]) == (1790845200, 1790845200123, True)
    assert "silent" not in second
    assert (second["reply_to"], second["source"]) == ({"message": {"msgid": "m-1"}}, {"external_id": "s-1"})
    assert second["msgid"] == sent.msgid
    assert len(second["msgid"]) == 32
    assert sent.receiver_id == "u-1"
    with pytest.raises(ArgumentError, match="no time zone"):
        send(mode, scope, at=datetime(2026, 10, 1))


def test_a_message_is_changed(mode: Mode, scope: Any, sandbox: Sandbox) -> None:
    sent = send(mode, scope)
    changed = mode.wait(scope.edit("Hello!", conversation_id="c-1", id=sent.id))
    assert changed.id == sent.id
    mode.wait(scope.edit(messages.text("Hello!!"), conversation_id="c-1", msgid="m-1"))
    [kept] = mode.all(scope.history(chat_of(sandbox)))
    assert kept.message.text == "Hello!!"
    with pytest.raises(ArgumentError, match="say which message"):
        mode.wait(scope.edit("Hello", conversation_id="c-1"))
    with pytest.raises(NotFoundError):
        mode.wait(scope.edit("Hello", conversation_id="c-1", msgid="m-9"))


def test_delivery_statuses(mode: Mode, scope: Any, sandbox: Sandbox) -> None:
    sent = send(mode, scope, sender=BOT, receiver=ANN)
    mode.wait(scope.set_delivery_status(sent.id, "delivered"))
    mode.wait(scope.set_delivery_status(sent.id, "read"))
    mode.wait(scope.set_delivery_status(sent.id, "failed", error_code=905, error="Number is blocked"))
    path = f"/v2/origin/custom/{scope.scope_id}/{sent.id}/delivery_status"
    assert [(request.path, request.json()) for request in sandbox.requests[-3:]] == [
        (path, {"status_code": 1}),
        (path, {"status_code": 2}),
        (path, {"status_code": -1, "error_code": 905, "error": "Number is blocked"}),
    ]
    with pytest.raises(NotFoundError):
        mode.wait(scope.set_delivery_status("6cbab3d5-c4c1-46ff-b710-ad59ad10805f", "read"))
    wrong: list[tuple[str, Any]] = [("failed", {}), ("read", {"error_code": 901}), ("failed", {"error_code": 905}), ("sent", {})]
    for status, more in wrong:
        with pytest.raises(ArgumentError):
            mode.wait(scope.set_delivery_status(sent.id, status, **more))


def test_typing_and_reactions(mode: Mode, scope: Any, sandbox: Sandbox) -> None:
    sent = send(mode, scope)
    mode.wait(scope.send_typing("c-1", "u-1"))
    mode.wait(scope.react("c-1", "u-1", "+", msgid="m-1"))
    mode.wait(scope.react("c-1", "u-1", None, id=sent.id))
    assert [request.json() for request in sandbox.requests[-3:]] == [
        {"conversation_id": "c-1", "sender": {"id": "u-1"}},
        {"conversation_id": "c-1", "msgid": "m-1", "user": {"id": "u-1"}, "type": "react", "emoji": "+"},
        {"conversation_id": "c-1", "id": sent.id, "user": {"id": "u-1"}, "type": "unreact"},
    ]
    for which in ({}, {"msgid": "m-1", "id": sent.id}):
        with pytest.raises(ArgumentError, match="say which message, once"):
            mode.wait(scope.react("c-1", "u-1", "+", **which))
    with pytest.raises(NotFoundError):
        mode.wait(scope.react("c-1", "u-1", "+", msgid="m-9"))


def test_a_chat_before_its_first_message(mode: Mode, scope: Any) -> None:
    made = [mode.wait(scope.create_chat("c-1", ChatClient(id="u-1", name="Ann"), source="s-1")) for _ in range(2)]
    assert made[0].id == made[1].id
    assert mode.all(scope.history(made[0].id)) == []


def test_history_of_several_pages(mode: Mode, scope: Any, sandbox: Sandbox) -> None:
    for number in range(120):
        send(mode, scope, f"{number}", msgid=f"m-{number}")
    found = mode.all(scope.history(chat_of(sandbox)))
    assert [each.message.text for each in found] == [f"{number}" for number in range(120)]


def test_hooks_are_checked(make: Make) -> None:
    channel = make()
    body = '{"account_id": "x", "text": "Привет"}'.encode()
    signature = hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()
    channel.check_hook(body, signature)
    channel.check_hook(body, signature.upper())
    for wrong_body, wrong in [
        (body + b"\n", signature),
        (body, signature[:-1]),
        (body, signature[:-1] + ("0" if signature[-1] != "0" else "1")),
        (body, hmac.new(b"another", body, hashlib.sha1).hexdigest()),
        (body, ""),
        (body, None),
        (body, "\ud800é"),
    ]:
        with pytest.raises(HookSignatureError):
            channel.check_hook(wrong_body, wrong)


HOOKS = {
    webhooks.ChatMessageSentEvent: {"message": {"conversation": {"id": "c"}, "message": {"type": "text", "text": "Привет"}}},
    webhooks.ChatTypingEvent: {"action": {"typing": {"user": {"id": "u"}, "conversation": {"id": "c"}}}},
    webhooks.ChatReactionEvent: {"action": {"reaction": {"msgid": "m", "user": {"id": "u"}, "type": "react", "emoji": "+"}}},
    webhooks.UnknownEvent: {"brand_new": {"x": 1}},
}


@pytest.mark.parametrize("kind", HOOKS)
def test_a_hook_is_checked_and_read(make: Make, kind: type[webhooks.UnknownEvent]) -> None:
    channel = make()
    body = json.dumps({"account_id": "52e5", "time": 1589299387, **HOOKS[kind]}).encode()
    signature = hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()
    for headers in ({"X-Signature": signature}, {"x-signature": signature}, httpx.Headers({"X-Signature": signature})):
        delivery = channel.parse_hook(body, headers)
        assert [type(event) for event in delivery.events] == [kind]
        assert delivery.form == json.loads(body)
        assert delivery.body == body
    for wrong in ({}, {"X-Signature": "0" * 40}, {"Signature": signature}):
        with pytest.raises(HookSignatureError):
            channel.parse_hook(body, wrong)
    for damaged in (b"{", b"[1]", b""):
        headers = {"X-Signature": hmac.new(SECRET.encode(), damaged, hashlib.sha1).hexdigest()}
        with pytest.raises(MalformedHookError):
            channel.parse_hook(damaged, headers)


def test_a_forged_hook_is_not_parsed(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("amokit.webhooks.delivery.parse", lambda *_: pytest.fail("parsed"))
    with pytest.raises(HookSignatureError):
        make().parse_hook(b"{}", {"X-Signature": "0" * 40})


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [
        ("{}", {"X-Signature": "a"}, "body takes the bytes of a hook exactly as they came, not a str"),
        ({}, {"X-Signature": "a"}, "not a dict"),
        (b"{}", {"X-Signature": b"a"}, "signature takes the text of the header X-Signature, not bytes"),
        (b"{}", {b"x-signature": b"a"}, "headers takes a map of texts"),
        (b"{}", [("X-Signature", "a")], "headers takes a map of texts"),
    ],
)
def test_what_a_framework_made_of_a_hook_is_not_taken(make: Make, body: Any, headers: Any, said: str) -> None:
    """It is no forgery: the program gives the wrong thing."""
    with pytest.raises(WrongTypeError, match=said):
        make().parse_hook(body, headers)


def test_a_place_is_made_of_numbers() -> None:
    with pytest.raises(WrongTypeError, match="lat takes a number of at least -90, not 'a'"):
        messages.location("a", 1)  # type: ignore[arg-type]


def test_hooks_are_compared_in_constant_time(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[bytes, bytes]] = []
    monkeypatch.setattr(hmac, "compare_digest", lambda one, other: compared.append((one, other)) or True)
    make().check_hook(b"{}", "abc")
    assert compared == [(b"abc", hmac.new(SECRET.encode(), b"{}", hashlib.sha1).hexdigest().encode())]


def test_an_answer_without_ids(mode: Mode, make: Make) -> None:
    for body in ({}, {"new_message": None}, {"new_message": {}}):
        scope = make(transport=httpx.MockTransport(serve(answer(body)))).scope(AMOJO_ID)
        with pytest.raises(UnreadableBodyError, match="lacks the ids"):
            send(mode, scope)


def test_arguments_that_cannot_be_used(make: Make) -> None:
    for options, error in [
        ({"secret": ""}, ArgumentError),
        ({"channel_id": "a/b"}, ArgumentError),
        ({"channel_id": ""}, ArgumentError),
        ({"domain": "evil.example"}, UntrustedHostError),
        ({"hosts": {"amojo": "https://evil.example"}}, UntrustedHostError),
        ({"base_url": "http://evil.example"}, ArgumentError),
        ({"token": "t"}, TypeError),
    ]:
        with pytest.raises(error):
            make(**options)
    with pytest.raises(ArgumentError, match="amojo_id"):
        make().scope("a/b")


def test_the_secret_is_not_shown(make: Make) -> None:
    channel = make()
    shown = f"{channel!r} {vars(channel._connection)!r} {vars(channel._connection.signature)!r}"
    assert SECRET not in shown
    assert CHANNEL in shown
