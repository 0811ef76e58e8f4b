# Written by `make generate` from spec/; do not edit.
"""Delete one pipeline. `DELETE /api/v4/leads/pipelines/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(id: int) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="delete_pipeline",
        method="DELETE",
        path=f"/api/v4/leads/pipelines/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
