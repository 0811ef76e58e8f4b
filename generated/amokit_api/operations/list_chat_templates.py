# Written by `make generate` from spec/; do not edit.
"""List chat templates. `GET /api/v4/chats/templates`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, add_filter, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..serialization.write_model import RawModel
from ..types import Unlisted

if TYPE_CHECKING:
    from ..dicts import ChatTemplatesFilterDict
    from ..models.chat_template import ChatTemplate
    from ..models.chat_templates_filter import ChatTemplatesFilter

_RESULT: ModelDecoder[ChatTemplate] = ModelDecoder("chat_template", "ChatTemplate")
_FILTER: ModelDecoder[ChatTemplatesFilter] = ModelDecoder("chat_templates_filter", "ChatTemplatesFilter")


def build(
    *,
    filter: ChatTemplatesFilter | ChatTemplatesFilterDict | RawModel | None = None,
    with_: Iterable[Literal["reviews", "integration", "favorite"] | Unlisted] | None = None,
    page: int | None = None,
    limit: int | None = None,
) -> Request[PageData[ChatTemplate]]:
    """The request.

    Args:
        filter: What to select; fields of `ChatTemplatesFilter`, or a `RawModel` for what it does not know yet.
        with_: Further parts of each template to include.
        page: Number of the page, from 1.
        limit: Templates on a page, 50 by default and at most.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("reviews", "integration", "favorite")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    add_filter(pairs, filter, _FILTER, {})
    return Request(
        operation="list_chat_templates",
        method="GET",
        path="/api/v4/chats/templates",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[ChatTemplate]:
    """What a successful response holds."""
    return response.page(_RESULT, "chat_templates")
