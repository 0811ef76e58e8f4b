# Written by `make generate` from spec/; do not edit.
"""Credit or debit bonus points of a customer. `POST /api/v4/customers/{id}/bonus_points`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.bonus_points import BonusPoints
    from ..models.bonus_points_change import BonusPointsChange

_RESULT: Ref[BonusPoints] = Ref("bonus_points", "BonusPoints")


def build(id: int, body: BonusPointsChange) -> Request[BonusPoints]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    return Request(
        operation="change_bonus_points",
        method="POST",
        path=f"/api/v4/customers/{segment('id', id)}/bonus_points",
        parse=parse,
        body=write(body),
    )


def parse(answer: Answer) -> BonusPoints:
    """What a successful answer means."""
    return answer.one(_RESULT)
