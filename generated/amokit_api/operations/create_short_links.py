# Written by `make generate` from spec/; do not edit.
"""Create short links. `POST /api/v4/short_links`"""

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
    from ..dicts import ShortLinkCreateDict
    from ..models.short_link import ShortLink
    from ..models.short_link_create import ShortLinkCreate

_RESULT: ModelDecoder[ShortLink] = ModelDecoder("short_link", "ShortLink")
_SENT: ModelDecoder[ShortLinkCreate] = ModelDecoder("short_link_create", "ShortLinkCreate")


def build(items: Iterable[ShortLinkCreate | ShortLinkCreateDict]) -> Request[builtins.list[ShortLink]]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="create_short_links",
        method="POST",
        path="/api/v4/short_links",
        parse=parse,
        given=given,
        body=batch_body(given),
    )


def parse(response: ApiResponse) -> builtins.list[ShortLink]:
    """What a successful response holds."""
    return response.many(_RESULT, "short_links")
