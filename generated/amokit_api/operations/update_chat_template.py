# Written by `make generate` from spec/; do not edit.
"""Update one chat template. `PATCH /api/v4/chats/templates/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatTemplateUpdateDict
    from ..models.chat_template import ChatTemplate
    from ..models.chat_template_update import ChatTemplateUpdate

_RESULT: ModelDecoder[ChatTemplate] = ModelDecoder("chat_template", "ChatTemplate")
_SENT: ModelDecoder[ChatTemplateUpdate] = ModelDecoder("chat_template_update", "ChatTemplateUpdate")


def build(id: int, body: ChatTemplateUpdate | ChatTemplateUpdateDict) -> Request[ChatTemplate]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_chat_template", _SENT)
    return Request(
        operation="update_chat_template",
        method="PATCH",
        path=f"/api/v4/chats/templates/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> ChatTemplate:
    """What a successful response holds."""
    return response.one(_RESULT)
