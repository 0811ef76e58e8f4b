# Written by `make generate` from spec/; do not edit.
"""Send a WhatsApp template to review. `POST /api/v4/chats/templates/{id}/review`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.chat_template_reviews import ChatTemplateReviews

_RESULT: ModelDecoder[ChatTemplateReviews] = ModelDecoder("chat_template_reviews", "ChatTemplateReviews")


def build(id: int) -> Request[ChatTemplateReviews]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="send_chat_template_to_review",
        method="POST",
        path=f"/api/v4/chats/templates/{path_segment('id', id)}/review",
        parse=parse,
    )


def parse(response: ApiResponse) -> ChatTemplateReviews:
    """What a successful response holds."""
    return response.one(_RESULT)
