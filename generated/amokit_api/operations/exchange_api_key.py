# Written by `make generate` from spec/; do not edit.
"""Exchange an old API key for an authorization code. `POST /oauth2/exchange_api_key`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import ApiKeyExchangeDict
    from ..models.api_key_exchange import ApiKeyExchange

_SENT: ModelDecoder[ApiKeyExchange] = ModelDecoder("api_key_exchange", "ApiKeyExchange")


def build(body: ApiKeyExchange | ApiKeyExchangeDict) -> Request[None]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "exchange_api_key", _SENT)
    return Request(
        operation="exchange_api_key",
        method="POST",
        path="/oauth2/exchange_api_key",
        parse=parse,
        given=given,
        body=write(given),
        signed=False,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
