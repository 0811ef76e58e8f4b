# Written by `make generate` from spec/; do not edit.
"""Set the outcome of a review. `POST /api/v4/chats/templates/{id}/review/{review_id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ChatTemplateReviewUpdateDict
    from ..models.chat_template_review import ChatTemplateReview
    from ..models.chat_template_review_update import ChatTemplateReviewUpdate

_RESULT: ModelDecoder[ChatTemplateReview] = ModelDecoder("chat_template_review", "ChatTemplateReview")
_SENT: ModelDecoder[ChatTemplateReviewUpdate] = ModelDecoder("chat_template_review_update", "ChatTemplateReviewUpdate")


def build(id: int, review_id: int, body: ChatTemplateReviewUpdate | ChatTemplateReviewUpdateDict) -> Request[ChatTemplateReview]:
    """The request.

    Args:
        id: Id of the object.
        review_id: Id of the review.
        body: What to send.
    """
    given = to_model(body, "update_chat_template_review", _SENT)
    return Request(
        operation="update_chat_template_review",
        method="POST",
        path=f"/api/v4/chats/templates/{path_segment('id', id)}/review/{path_segment('review_id', review_id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> ChatTemplateReview:
    """What a successful response holds."""
    return response.one(_RESULT)
