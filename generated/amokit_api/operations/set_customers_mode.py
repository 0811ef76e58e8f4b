# Written by `make generate` from spec/; do not edit.
"""Switch customers on or off and choose their mode. `PATCH /api/v4/customers/mode`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.customers_mode_info import CustomersModeInfo
    from ..models.customers_mode_update import CustomersModeUpdate

_RESULT: ModelDecoder[CustomersModeInfo] = ModelDecoder("customers_mode_info", "CustomersModeInfo")


def build(body: CustomersModeUpdate) -> Request[CustomersModeInfo]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="set_customers_mode", method="PATCH", path="/api/v4/customers/mode", parse=parse, given=body, body=write(body)
    )


def parse(response: ApiResponse) -> CustomersModeInfo:
    """What a successful response holds."""
    return response.one(_RESULT)
