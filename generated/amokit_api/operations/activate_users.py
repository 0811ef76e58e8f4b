# Written by `make generate` from spec/; do not edit.
"""Activate users. `POST /api/v4/users/activate`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import UserRefDict
    from ..models.user_ref import UserRef

_SENT: ModelDecoder[UserRef] = ModelDecoder("user_ref", "UserRef")


def build(items: Iterable[UserRef | UserRefDict]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="activate_users", method="POST", path="/api/v4/users/activate", parse=parse, given=given, body=batch_body(given)
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
