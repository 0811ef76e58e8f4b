# Written by `make generate` from spec/; do not edit.
"""Get one website button. `GET /api/v4/website_buttons/{source_id}`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from ..http.query import Pairs, add, check_listed, encode, path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder
from ..types import Unlisted

if TYPE_CHECKING:
    from ..models.website_button import WebsiteButton

_RESULT: ModelDecoder[WebsiteButton] = ModelDecoder("website_button", "WebsiteButton")


def build(source_id: int, *, with_: Iterable[Literal["scripts", "deleted"] | Unlisted] | None = None) -> Request[WebsiteButton]:
    """The request.

    Args:
        source_id: Id of the button's source.
        with_: Further parts of each button to include; `deleted` brings in deleted buttons.
    """
    pairs: Pairs = []
    add(pairs, "with", check_listed("with_", with_, ("scripts", "deleted")), "csv")
    return Request(
        operation="get_website_button",
        method="GET",
        path=f"/api/v4/website_buttons/{path_segment('source_id', source_id)}",
        parse=parse,
        query=encode(pairs),
        idempotent=True,
    )


def parse(response: ApiResponse) -> WebsiteButton:
    """What a successful response holds."""
    return response.one(_RESULT)
