# Written by `make generate` from spec/; do not edit.
"""Delete sources. `DELETE /api/v4/sources`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import SourceDeleteDict
    from ..models.source_delete import SourceDelete

_SENT: ModelDecoder[SourceDelete] = ModelDecoder("source_delete", "SourceDelete")


def build(items: Iterable[SourceDelete | SourceDeleteDict]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="delete_sources",
        method="DELETE",
        path="/api/v4/sources",
        parse=parse,
        given=given,
        body=batch_body(given),
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
