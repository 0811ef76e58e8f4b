# Written by `make generate` from spec/; do not edit.
"""Find the host of the token's account by its refresh token. `GET /oauth2/account/current/subdomain`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import headers
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.account_domain import AccountDomain

_RESULT: ModelDecoder[AccountDomain] = ModelDecoder("account_domain", "AccountDomain")


def build(*, x_refresh_token: str) -> Request[AccountDomain]:
    """The request.

    Args:
        x_refresh_token: The refresh token.
    """
    return Request(
        operation="get_account_domain_by_refresh_token",
        method="GET",
        path="/oauth2/account/current/subdomain",
        parse=parse,
        headers=headers(("X-Refresh-Token", x_refresh_token)),
        host="api_domain",
        signed=False,
        idempotent=True,
    )


def parse(response: ApiResponse) -> AccountDomain:
    """What a successful response holds."""
    return response.one(_RESULT)
