# Written by `make generate` from spec/; do not edit.
"""Link chats to contacts. `POST /api/v4/contacts/chats`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.contact_chat import ContactChat
    from ..models.contact_chat_link import ContactChatLink

_RESULT: ModelDecoder[ContactChat] = ModelDecoder("contact_chat", "ContactChat")


def build(items: Iterable[ContactChatLink]) -> Request[builtins.list[ContactChat]]:
    """The request.

    Args:
        items: What to send.
    """
    given = list(items)
    return Request(
        operation="link_contact_chats",
        method="POST",
        path="/api/v4/contacts/chats",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[ContactChat]:
    """What a successful response holds."""
    return response.many(_RESULT, "chats")
