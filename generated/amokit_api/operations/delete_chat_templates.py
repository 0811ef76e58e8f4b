# Written by `make generate` from spec/; do not edit.
"""Delete chat templates. `DELETE /api/v4/chats/templates`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.id_ref import IdRef


def build(items: Iterable[IdRef]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="delete_chat_templates",
        method="DELETE",
        path="/api/v4/chats/templates",
        parse=parse,
        body=batch_body(items),
        idempotent=True,
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
