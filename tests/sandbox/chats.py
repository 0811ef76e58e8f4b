"""Signed requests of a chat channel."""

from __future__ import annotations

import hashlib
import hmac
import json
from email.utils import formatdate
from typing import Any

import httpx

SECRET = "channel-secret"
CHANNEL = "f90ba33d-c9d9-44da-b76c-c349b0ecbe41"
AMOJO_ID = "af9945ff-1490-4cad-807d-945c15d88bec"
"""That of the examples, and of the default account."""


def sign(method: str, target: str, content: bytes, **changes: str) -> dict[str, str]:
    """The headers of a request, made from the rules of the service and not from code of the sandbox."""
    path = target.partition("?")[0]
    headers = {
        "date": formatdate(usegmt=True),
        "content-type": "application/json",
        "content-md5": hashlib.md5(content).hexdigest(),
        **changes,
    }
    text = "\n".join((method, headers["content-md5"], headers["content-type"], headers["date"], path))
    headers["x-signature"] = hmac.new(SECRET.encode(), text.encode(), hashlib.sha1).hexdigest()
    return headers


def send(client: httpx.Client, method: str, target: str, body: Any = None) -> httpx.Response:
    content = b"" if body is None else json.dumps(body).encode()
    return client.request(method, target, content=content, headers=sign(method, target, content))


def amojo_id(client: httpx.Client) -> str:
    return str(client.get("/api/v4/account", params={"with": "amojo_id"}).json()["amojo_id"])


def connect(client: httpx.Client) -> str:
    """Connects the channel and gives its scope."""
    body = {"account_id": amojo_id(client), "hook_api_version": "v2"}
    answer = send(client, "POST", f"/v2/origin/custom/{CHANNEL}/connect", body)
    assert answer.status_code == 200, answer.text
    return str(answer.json()["scope_id"])


def message(text: str = "Hello", **payload: Any) -> dict[str, Any]:
    sender = {"id": "u-1", "name": "Ann", "profile": {"phone": "+79151112233"}}
    given = {"timestamp": 1589299387, "msec_timestamp": 1589299387694, "msgid": "m-1", "conversation_id": "c-1"}
    content = {"type": "text", "text": text}
    return {"event_type": "new_message", "payload": {**given, "sender": sender, "message": content, "silent": False, **payload}}


def chat_ids(client: httpx.Client) -> dict[str, str]:
    """A chat with a message; ids of the description's examples, and the real ones in their place."""
    scope = connect(client)
    chat = send(
        client, "POST", f"/v2/origin/custom/{scope}/chats", {"conversation_id": "c-1", "user": {"id": "u-1", "name": "Ann"}}
    )
    sent = send(client, "POST", f"/v2/origin/custom/{scope}", message()).json()["new_message"]
    return {
        AMOJO_ID: amojo_id(client),
        "6cbab3d5-c4c1-46ff-b710-ad59ad10805f": chat.json()["id"],
        "8f1176d7-c357-42b0-b944-a15d537a27d3": sent["msgid"],
    }
