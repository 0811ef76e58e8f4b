# Written by `make generate` from spec/; do not edit.
"""Find the host of the token's account by its access token. `GET /oauth2/account/subdomain`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.account_domain import AccountDomain

_RESULT: ModelDecoder[AccountDomain] = ModelDecoder("account_domain", "AccountDomain")


def build() -> Request[AccountDomain]:
    """The request."""
    return Request(
        operation="get_account_domain",
        method="GET",
        path="/oauth2/account/subdomain",
        parse=parse,
        host="shared",
        idempotent=True,
    )


def parse(response: ApiResponse) -> AccountDomain:
    """What a successful response holds."""
    return response.one(_RESULT)
