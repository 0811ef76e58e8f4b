# Written by `make generate` from spec/; do not edit.
"""Find the host of the token's account by its refresh token. `GET /oauth2/account/current/subdomain`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import headers
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.account_domain import AccountDomain

_RESULT: Ref[AccountDomain] = Ref("account_domain", "AccountDomain")


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


def parse(answer: Answer) -> AccountDomain:
    """What a successful answer means."""
    return answer.one(_RESULT)
