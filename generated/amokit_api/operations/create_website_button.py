# Written by `make generate` from spec/; do not edit.
"""Create a website button. `POST /api/v4/website_buttons`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import WebsiteButtonCreateDict
    from ..models.website_button_create import WebsiteButtonCreate
    from ..models.website_button_created import WebsiteButtonCreated

_RESULT: ModelDecoder[WebsiteButtonCreated] = ModelDecoder("website_button_created", "WebsiteButtonCreated")
_SENT: ModelDecoder[WebsiteButtonCreate] = ModelDecoder("website_button_create", "WebsiteButtonCreate")


def build(body: WebsiteButtonCreate | WebsiteButtonCreateDict) -> Request[WebsiteButtonCreated]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "create_website_button", _SENT)
    return Request(
        operation="create_website_button",
        method="POST",
        path="/api/v4/website_buttons",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> WebsiteButtonCreated:
    """What a successful response holds."""
    return response.one(_RESULT)
