# Written by `make generate` from spec/; do not edit.
"""Delete one custom field of segments. `DELETE /api/v4/customers/segments/custom_fields/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(id: int) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="delete_segment_custom_field",
        method="DELETE",
        path=f"/api/v4/customers/segments/custom_fields/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
