# Written by `make generate` from spec/; do not edit.
"""Send a WhatsApp template to review. `POST /api/v4/chats/templates/{id}/review`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.chat_template_reviews import ChatTemplateReviews

_RESULT: Ref[ChatTemplateReviews] = Ref("chat_template_reviews", "ChatTemplateReviews")


def build(id: int) -> Request[ChatTemplateReviews]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="send_chat_template_to_review",
        method="POST",
        path=f"/api/v4/chats/templates/{segment('id', id)}/review",
        parse=parse,
    )


def parse(answer: Answer) -> ChatTemplateReviews:
    """What a successful answer means."""
    return answer.one(_RESULT)
