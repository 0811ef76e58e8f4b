# Written by `make generate` from spec/; do not edit.
"""Update one source. `PATCH /api/v4/sources/{id}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import SourceUpdateDict
    from ..models.source import Source
    from ..models.source_update import SourceUpdate

_RESULT: ModelDecoder[Source] = ModelDecoder("source", "Source")
_SENT: ModelDecoder[SourceUpdate] = ModelDecoder("source_update", "SourceUpdate")


def build(id: int, body: SourceUpdate | SourceUpdateDict) -> Request[Source]:
    """The request.

    Args:
        id: Id of the object.
        body: What to send.
    """
    given = to_model(body, "update_source", _SENT)
    return Request(
        operation="update_source",
        method="PATCH",
        path=f"/api/v4/sources/{path_segment('id', id)}",
        parse=parse,
        given=given,
        body=write(given),
    )


def parse(response: ApiResponse) -> Source:
    """What a successful response holds."""
    return response.one(_RESULT)
