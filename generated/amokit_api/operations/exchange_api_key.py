# Written by `make generate` from spec/; do not edit.
"""Exchange an old API key for an authorization code. `POST /oauth2/exchange_api_key`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write

if TYPE_CHECKING:
    from ..models.api_key_exchange import ApiKeyExchange


def build(body: ApiKeyExchange) -> Request[None]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="exchange_api_key",
        method="POST",
        path="/oauth2/exchange_api_key",
        parse=parse,
        given=body,
        body=write(body),
        signed=False,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
