# Written by `make generate` from spec/; do not edit.
"""Exchange a code or a refresh token for a pair of tokens. `POST /oauth2/access_token`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import TokenRequestDict
    from ..models.token_request import TokenRequest
    from ..models.token_response import TokenResponse

_RESULT: ModelDecoder[TokenResponse] = ModelDecoder("token_response", "TokenResponse")


def build(body: TokenRequest | TokenRequestDict) -> Request[TokenResponse]:
    """The request.

    Args:
        body: What to send.
    """
    from ..models.token_request import decoder as _SENT

    given = to_model(body, "get_access_token", _SENT)
    return Request(
        operation="get_access_token",
        method="POST",
        path="/oauth2/access_token",
        parse=parse,
        given=given,
        body=write(given),
        signed=False,
        secret=True,
    )


def parse(response: ApiResponse) -> TokenResponse:
    """What a successful response holds."""
    return response.one(_RESULT)
