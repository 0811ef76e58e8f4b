# Written by `make generate` from spec/; do not edit.
"""Credit or debit bonus points of a customer. `POST /api/v4/customers/{id}/bonus_points`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.bonus_points import BonusPoints
    from ..models.bonus_points_change import BonusPointsChange

_RESULT: ModelDecoder[BonusPoints] = ModelDecoder("bonus_points", "BonusPoints")


def build(id: int, body: BonusPointsChange) -> Request[BonusPoints]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="change_bonus_points",
        method="POST",
        path=f"/api/v4/customers/{path_segment('id', id)}/bonus_points",
        parse=parse,
        given=body,
        body=write(body),
    )


def parse(response: ApiResponse) -> BonusPoints:
    """What a successful response holds."""
    return response.one(_RESULT)
