# Written by `make generate` from spec/; do not edit.
"""Find the host of the token's account by its access token. `GET /oauth2/account/subdomain`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.account_domain import AccountDomain

_RESULT: Ref[AccountDomain] = Ref("account_domain", "AccountDomain")


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


def parse(answer: Answer) -> AccountDomain:
    """What a successful answer means."""
    return answer.one(_RESULT)
