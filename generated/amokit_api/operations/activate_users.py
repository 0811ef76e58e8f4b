# Written by `make generate` from spec/; do not edit.
"""Activate users. `POST /api/v4/users/activate`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..models.user_ref import UserRef


def build(items: Iterable[UserRef]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = list(items)
    return Request(
        operation="activate_users", method="POST", path="/api/v4/users/activate", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
