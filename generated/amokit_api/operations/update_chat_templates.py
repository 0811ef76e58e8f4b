# Written by `make generate` from spec/; do not edit.
"""Update chat templates. `PATCH /api/v4/chats/templates`"""

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
    from ..dicts import ChatTemplateUpdateItemDict
    from ..models.chat_template import ChatTemplate
    from ..models.chat_template_update import ChatTemplateUpdate

_RESULT: ModelDecoder[ChatTemplate] = ModelDecoder("chat_template", "ChatTemplate")
_SENT: ModelDecoder[ChatTemplateUpdate] = ModelDecoder("chat_template_update", "ChatTemplateUpdate")


def build(items: Iterable[ChatTemplateUpdate | ChatTemplateUpdateItemDict]) -> Request[builtins.list[ChatTemplate]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="update_chat_templates",
        method="PATCH",
        path="/api/v4/chats/templates",
        parse=parse,
        given=given,
        body=batch_body(given, "id"),
    )


def parse(response: ApiResponse) -> builtins.list[ChatTemplate]:
    """What a successful response holds."""
    return response.many(_RESULT, "chat_templates")
