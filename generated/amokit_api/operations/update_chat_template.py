# Written by `make generate` from spec/; do not edit.
"""Update one chat template. `PATCH /api/v4/chats/templates/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.chat_template import ChatTemplate
    from ..models.chat_template_update import ChatTemplateUpdate

_RESULT: Ref[ChatTemplate] = Ref("chat_template", "ChatTemplate")


def build(id: int, body: ChatTemplateUpdate) -> Request[ChatTemplate]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="update_chat_template",
        method="PATCH",
        path=f"/api/v4/chats/templates/{segment('id', id)}",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> ChatTemplate:
    """What a successful answer means."""
    return answer.one(_RESULT)
