# Written by `make generate` from spec/; do not edit.
"""Link chats to contacts. `POST /api/v4/contacts/chats`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import ContactChatLinkDict
    from ..models.contact_chat import ContactChat
    from ..models.contact_chat_link import ContactChatLink

_RESULT: ModelDecoder[ContactChat] = ModelDecoder("contact_chat", "ContactChat")
_SENT: ModelDecoder[ContactChatLink] = ModelDecoder("contact_chat_link", "ContactChatLink")


def build(items: Iterable[ContactChatLink | ContactChatLinkDict]) -> Request[builtins.list[ContactChat]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
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
