# Written by `make generate` from spec/; do not edit.
"""Ask the user for access. `GET /oauth`"""

from __future__ import annotations

from typing import Literal

from ..http.query import Pairs, add, encode
from ..http.request import Request
from ..http.response import ApiResponse


def build(*, client_id: str, state: str | None = None, mode: Literal["post_message", "popup"] | None = None) -> Request[str]:
    """The request.

    Args:
        client_id: Id of the integration.
        state: Your mark of this attempt; comes back unchanged and must be compared.
        mode: Where the redirect happens: in the new window (`post_message`), or in the window that opened it (`popup`).
    """
    pairs: Pairs = []
    add(pairs, "client_id", client_id)
    add(pairs, "state", state)
    add(pairs, "mode", mode)
    return Request(
        operation="authorize_page",
        method="GET",
        path="/oauth",
        parse=parse,
        query=encode(pairs),
        host="shared",
        signed=False,
        idempotent=True,
    )


def parse(response: ApiResponse) -> str:
    """What a successful response holds."""
    return response.content.decode()
