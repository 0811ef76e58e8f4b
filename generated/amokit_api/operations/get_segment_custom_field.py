# Written by `make generate` from spec/; do not edit.
"""Get one custom field of segments. `GET /api/v4/customers/segments/custom_fields/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.custom_field import CustomField

_RESULT: Ref[CustomField] = Ref("custom_field", "CustomField")


def build(id: int) -> Request[CustomField]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="get_segment_custom_field",
        method="GET",
        path=f"/api/v4/customers/segments/custom_fields/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> CustomField:
    """What a successful answer means."""
    return answer.one(_RESULT)
