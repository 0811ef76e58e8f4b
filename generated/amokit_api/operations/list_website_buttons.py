# Written by `make generate` from spec/; do not edit.
"""List website buttons. `GET /api/v4/website_buttons`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.website_button import WebsiteButton

_RESULT: ModelDecoder[WebsiteButton] = ModelDecoder("website_button", "WebsiteButton")


def build(
    *, with_: Iterable[Literal["scripts", "deleted"] | Unlisted] | None = None, page: int | None = None, limit: int | None = None
) -> Request[PageData[WebsiteButton]]:
    """The request.

    Args:
        with_: Further parts of each button to include; `deleted` brings in deleted buttons.
        page: Number of the page, from 1.
        limit: Objects on a page, 250 by default and at most.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("scripts", "deleted")), "csv")
    add(pairs, "page", page)
    add(pairs, "limit", limit)
    return Request(
        operation="list_website_buttons",
        method="GET",
        path="/api/v4/website_buttons",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[WebsiteButton]:
    """What a successful response holds."""
    return response.page(_RESULT, "website_buttons")
