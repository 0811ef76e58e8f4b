# Written by `make generate` from spec/; do not edit.
"""Delete one chat template. `DELETE /api/v4/chats/templates/{id}`"""

from __future__ import annotations

from ..exchange import Answer, Request
from ..query import segment


def build(id: int) -> Request[None]:
    """The request.

    Args:
        id: Id of the object.
    """
    return Request(
        operation="delete_chat_template",
        method="DELETE",
        path=f"/api/v4/chats/templates/{segment('id', id)}",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
