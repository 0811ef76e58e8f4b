# Written by `make generate` from spec/; do not edit.
"""Delete one role. `DELETE /api/v4/roles/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(id: int) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="delete_role", method="DELETE", path=f"/api/v4/roles/{segment('id', id)}", parse=parse, idempotent=True
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
