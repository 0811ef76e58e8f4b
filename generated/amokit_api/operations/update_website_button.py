# Written by `make generate` from spec/; do not edit.
"""Update a website button. `PATCH /api/v4/website_buttons/{source_id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import WebsiteButtonUpdateDict
    from ..models.website_button import WebsiteButton
    from ..models.website_button_update import WebsiteButtonUpdate

_RESULT: ModelDecoder[WebsiteButton] = ModelDecoder("website_button", "WebsiteButton")
_SENT: ModelDecoder[WebsiteButtonUpdate] = ModelDecoder("website_button_update", "WebsiteButtonUpdate")


def build(source_id: int, body: WebsiteButtonUpdate | WebsiteButtonUpdateDict) -> Request[WebsiteButton]:
    """The request.

    Args:
        source_id: Id of the button's source.
        body: What to send.
    """
    given = to_model(body, "update_website_button", _SENT)
    return Request(
        operation="update_website_button",
        method="PATCH",
        path=f"/api/v4/website_buttons/{path_segment('source_id', source_id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> WebsiteButton:
    """What a successful response holds."""
    return response.one(_RESULT)
