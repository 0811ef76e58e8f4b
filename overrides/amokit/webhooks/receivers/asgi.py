"""A receiver as an ASGI application: alone, or mounted in Starlette and FastAPI.

app.mount("/amocrm", asgi_app(receiver))      # FastAPI and Starlette: https://example.com/amocrm/{secret}
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from . import Answer, Receiver

Scope: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send: TypeAlias = Callable[[MutableMapping[str, Any]], Awaitable[None]]


def asgi_app(receiver: Receiver) -> Callable[[Scope, Receive, Send], Awaitable[None]]:
    """The application of a receiver; the last segment of a path is the secret.

    It also answers the lifespan of a server: at the end it waits for what is being handled. Mounted in another application it
    does not learn of the end: call `receiver.aclose()` there.
    """

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receiver, receive, send)
        elif scope["type"] == "http":
            answer = await _answer(receiver, scope, receive)
            headers = [(name.encode(), value.encode()) for name, value in answer.headers.items()]
            headers.append((b"content-length", b"0"))
            await send({"type": "http.response.start", "status": answer.status, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
        else:
            raise RuntimeError(f"hooks come by HTTP, not by {scope['type']}")

    return app


async def _answer(receiver: Receiver, scope: Scope, receive: Receive) -> Answer:
    headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
    kind = headers.get(b"content-type", "")
    refused = receiver.begin(scope["method"], scope["path"], kind, headers.get(b"content-length", ""))
    if refused:
        return refused
    if scope["method"] == "GET":
        return receiver.finish(b"", query=scope["query_string"].decode("latin-1") or "?")
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return Answer(400)
        body += message.get("body", b"")
        if len(body) > receiver.limits.size:
            return Answer(413)
        if not message.get("more_body"):
            return receiver.finish(bytes(body), kind)


async def _lifespan(receiver: Receiver, receive: Receive, send: Send) -> None:
    while (await receive())["type"] == "lifespan.startup":
        await send({"type": "lifespan.startup.complete"})
    await receiver.aclose()
    await send({"type": "lifespan.shutdown.complete"})
