# Written by `make generate` from spec/; do not edit.
"""Switch customers on or off and choose their mode. `PATCH /api/v4/customers/mode`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.customers_mode_info import CustomersModeInfo
    from ..models.customers_mode_update import CustomersModeUpdate

_RESULT: Ref[CustomersModeInfo] = Ref("customers_mode_info", "CustomersModeInfo")


def build(body: CustomersModeUpdate) -> Request[CustomersModeInfo]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(operation="set_customers_mode", method="PATCH", path="/api/v4/customers/mode", parse=parse, body=write(body))


def parse(answer: Answer) -> CustomersModeInfo:
    """What a successful answer means."""
    return answer.one(_RESULT)
