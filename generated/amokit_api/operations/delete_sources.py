# Written by `make generate` from spec/; do not edit.
"""Delete sources. `DELETE /api/v4/sources`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..writing import batch_body

if TYPE_CHECKING:
    from ..models.source_delete import SourceDelete


def build(items: Iterable[SourceDelete]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    return Request(
        operation="delete_sources", method="DELETE", path="/api/v4/sources", parse=parse, body=batch_body(items), idempotent=True
    )


def parse(answer: Answer) -> None:
    """What a successful answer means."""
    answer.done()
