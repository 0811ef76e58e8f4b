"""The chats service: channels, chats and their messages, each request signed with the secret of its channel."""

from __future__ import annotations

import hashlib
import hmac
import uuid
from email.utils import parsedate_to_datetime
from typing import Any

from ..account import ADMINISTRATOR
from ..http.calls import Call, Result
from ..problems import ChatsProblem
from ..resources.hooks import answers
from ..store.documents import Document
from .talks import add_message, open_talk

CHANNEL_SECRET = "channel-secret"
VALID_SECONDS = 15 * 60
CHANNELS, CHATS, MESSAGES = "amojo/channels", "amojo/chats", "amojo/messages"
PAGE_SIZE = 50


def signature(secret: str, method: str, md5: str, content_type: str, date: str, path: str) -> str:
    text = "\n".join((method, md5, content_type, date, path))
    return hmac.new(secret.encode(), text.encode(), hashlib.sha1).hexdigest()


def check_signature(call: Call, body: bytes) -> None:
    """Refuses a request that is not signed with the secret of its channel, or whose channel is not connected."""
    headers, md5 = call.headers, hashlib.md5(body).hexdigest()
    given = (headers.get("content-md5", ""), headers.get("content-type", ""), headers.get("date", ""))
    path = call.target.partition("?")[0]
    if given[0] != md5 or headers.get("x-signature") != signature(CHANNEL_SECRET, call.operation.method, *given, path):
        raise ChatsProblem(403, 403, "Invalid signature")
    try:
        age = call.world.clock() - parsedate_to_datetime(given[2]).timestamp()
    except (TypeError, ValueError):
        raise ChatsProblem(403, 403, "Invalid date") from None
    if abs(age) > VALID_SECONDS:
        raise ChatsProblem(403, 403, "The signature is too old")
    if "scope_id" in call.path and call.documents.get(CHANNELS, call.path["scope_id"].partition("_")[0]) is None:
        raise ChatsProblem(404, 404, "The channel is not connected")


@answers("connect_chat_channel")
def connect(call: Call) -> Result:
    asked, channel, amojo_id = call.body, call.path["channel_id"], call.world.account.amojo_id
    if asked["account_id"] != amojo_id:
        raise ChatsProblem(404, 404, "Account not found")
    kept = {key: asked.get(key, default) for key, default in (("title", "Channel"), ("is_time_window_disabled", False))}
    body = {"account_id": amojo_id, "scope_id": f"{channel}_{amojo_id}", "hook_api_version": asked["hook_api_version"], **kept}
    call.documents.put(Document(CHANNELS, channel, body))
    return body


@answers("disconnect_chat_channel")
def disconnect(call: Call) -> None:
    channel = call.documents.get(CHANNELS, call.path["channel_id"])
    if channel is None:
        raise ChatsProblem(404, 404, "The channel is not connected")
    call.documents.remove(channel)


def make_chat(call: Call, scope_id: str, conversation_id: str, user: dict[str, Any]) -> Document:
    """A chat by the id that the channel gave it; a client that is new becomes a contact."""
    for known in call.documents.find(CHATS, by={"conversation_id": conversation_id}, parent=scope_id):
        return known
    profile = user.get("profile") or {}
    values = [{"field_code": key.upper(), "values": [{"value": profile[key]}]} for key in ("phone", "email") if profile.get(key)]
    contact = {"name": user.get("name") or "Client", **({"custom_fields_values": values} if values else {})}
    contact_id = call.world.writer.create("contacts", contact, call.world.author(ADMINISTRATOR)).id
    client = {"id": str(uuid.uuid4()), "client_id": user.get("id"), **{key: user.get(key, "") for key in ("name", "avatar")}}
    client |= {key: profile.get(key, "") for key in ("phone", "email")}
    body = {"conversation_id": conversation_id, "user": client, "contact_id": contact_id}
    chat = call.documents.add(CHATS, body, id=str(uuid.uuid4()), parent=scope_id)
    call.documents.add("contacts/chats", {"contact_id": contact_id, "chat_id": chat.id})
    return chat


@answers("create_chat")
def create_chat(call: Call) -> Result:
    asked = call.body
    chat = make_chat(call, call.path["scope_id"], asked["conversation_id"], asked.get("user") or {})
    user = {key: value for key, value in chat.data["user"].items() if value is not None}
    return {"id": chat.id, "user": user}


@answers("send_chat_message")
def send_message(call: Call) -> Result:
    """A new message, or another text of one."""
    asked, scope_id = call.body, call.path["scope_id"]
    payload = asked["payload"]
    message = payload.get("message") or {}
    if asked["event_type"] == "edit_message":
        return edit(call, payload, message)
    sender, receiver = payload.get("sender") or {}, payload.get("receiver") or {}
    outgoing = "ref_id" in sender
    client = receiver if outgoing else sender
    chat = make_chat(call, scope_id, payload["conversation_id"], client)
    author = {"id": sender.get("ref_id") or chat.data["user"]["id"], "type": "internal" if outgoing else "external"}
    talk = open_talk(call, chat.id, chat.data["contact_id"], "custom", call.world.author(ADMINISTRATOR))
    link = {"link": message.get("media"), "file_name": message.get("file_name", "")}
    attachment = {"type": message["type"], **link} if message.get("media") else None
    direction = "outgoing" if outgoing else "incoming"
    sent = add_message(call, talk, direction, message.get("type", "text"), message.get("text", ""), author, attachment=attachment)
    kept = {"id": sent.id, "client_id": payload.get("msgid"), "timestamp": payload.get("timestamp", call.now)}
    body = {**kept, "message": message, "outgoing": outgoing, "sender_id": author["id"]}
    call.documents.put(Document(MESSAGES, sent.id, body, parent=chat.id))
    ids = {"sender_id": sender.get("id") or author["id"], "receiver_id": receiver.get("id"), "msgid": sent.id}
    return {"new_message": {"conversation_id": payload["conversation_id"], **ids, "ref_id": payload.get("msgid", "")}}


def edit(call: Call, payload: dict[str, Any], message: dict[str, Any]) -> Result:
    found = find_message(call, payload.get("id") or payload.get("msgid"))
    call.documents.keep(found, message={**found.data["message"], **message})
    answer = {"conversation_id": payload.get("conversation_id", ""), "sender_id": found.data["sender_id"], "receiver_id": None}
    return {"new_message": {**answer, "msgid": found.id, "ref_id": found.data["client_id"] or ""}}


def find_message(call: Call, id: Any) -> Document:
    """A message by the service's id or by the channel's own."""
    known = call.documents.get(MESSAGES, id) or call.documents.first(MESSAGES, client_id=id)
    if known is None:
        raise ChatsProblem(404, 404, "Message not found")
    return known


@answers("update_message_delivery_status")
def delivery_status(call: Call) -> None:
    call.documents.keep(find_message(call, call.path["msgid"]), delivery_status=call.body)


@answers("get_chat_history")
def history(call: Call) -> Result:
    """The newest messages last; the chat is named by the service's id."""
    chat = call.documents.get(CHATS, call.path["conversation_id"], call.path["scope_id"])
    if chat is None:
        raise ChatsProblem(404, 404, "Chat not found")
    limit, offset = call.query.get("limit", PAGE_SIZE), call.query.get("offset", 0)
    client, bot = chat.data["user"], {"id": call.path["scope_id"].partition("_")[0], "name": "Channel"}
    messages = []
    for one in call.documents.find(MESSAGES, parent=chat.id, order="row", limit=limit, offset=offset):
        sender, receiver = (bot, client) if one.data["outgoing"] else (client, bot)
        blank = {"media": "", "thumbnail": "", "file_name": "", "file_size": 0}
        body = {"id": one.id, "client_id": one.data["client_id"], "type": "text", "text": "", **blank, **one.data["message"]}
        messages.append({"timestamp": one.data["timestamp"], "sender": sender, "receiver": receiver, "message": body})
    return {"messages": messages} if messages else None


@answers("send_typing")
def typing(_: Call) -> None:
    return


@answers("send_reaction")
def react(call: Call) -> None:
    asked = call.body
    message = find_message(call, asked.get("id") or asked.get("msgid"))
    user = asked.get("user") or {}
    who = str(user.get("id") or user.get("ref_id"))
    others = {one: emoji for one, emoji in message.data.get("reactions", {}).items() if one != who}
    call.documents.keep(message, reactions=others | ({who: asked.get("emoji", "")} if asked["type"] == "react" else {}))
