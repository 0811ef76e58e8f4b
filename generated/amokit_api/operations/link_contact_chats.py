# Written by `make generate` from spec/; do not edit.
"""Link chats to contacts. `POST /api/v4/contacts/chats`"""

from __future__ import annotations

import builtins
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.contact_chat import ContactChat
    from ..models.contact_chat_link import ContactChatLink

_RESULT: Ref[ContactChat] = Ref("contact_chat", "ContactChat")


def build(items: Iterable[ContactChatLink]) -> Request[builtins.list[ContactChat]]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="link_contact_chats", method="POST", path="/api/v4/contacts/chats", parse=parse, body=batch_body(items)
    )


def parse(answer: Answer) -> builtins.list[ContactChat]:
    """What a successful answer means."""
    return answer.many(_RESULT, "chats")
