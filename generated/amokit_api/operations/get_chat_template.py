# Written by `make generate` from spec/; do not edit.
"""Get one chat template. `GET /api/v4/chats/templates/{id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.chat_template import ChatTemplate

_RESULT: ModelDecoder[ChatTemplate] = ModelDecoder("chat_template", "ChatTemplate")


def build(
    id: int, *, with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None
) -> Request[ChatTemplate]:
    """The request.

    Args:
        id: Id of the object.
        with_: Further parts of each template to include.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("reviews", "integration", "favorite")), "csv")
    return Request(
        operation="get_chat_template",
        method="GET",
        path=f"/api/v4/chats/templates/{path_segment('id', id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> ChatTemplate:
    """What a successful response holds."""
    return response.one(_RESULT)
