# Written by `make generate` from spec/; do not edit.
"""List the links between contacts and chats. `GET /api/v4/contacts/chats`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.contact_chat import ContactChat

_RESULT: ModelDecoder[ContactChat] = ModelDecoder("contact_chat", "ContactChat")


def build(
    *, contact_id: int | Iterable[int] | None = None, chat_id: str | Iterable[str] | None = None
) -> Request[PageData[ContactChat]]:
    """The request.

    Args:
        contact_id: Id of a contact, or ids of several.
        chat_id: Id of a chat, or ids of several.
    """
    pairs: Pairs = []
    add(pairs, "contact_id", contact_id)
    add(pairs, "chat_id", chat_id)
    return Request(
        operation="list_contact_chats",
        method="GET",
        path="/api/v4/contacts/chats",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[ContactChat]:
    """What a successful response holds."""
    return response.page(_RESULT, "chats")
