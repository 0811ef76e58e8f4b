# Written by `make generate` from spec/; do not edit.
"""List the entities of a file. `GET /api/v4/files/{file_uuid}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.file_usage import FileUsage

_RESULT: ModelDecoder[FileUsage] = ModelDecoder("file_usage", "FileUsage")


def build(file_uuid: str) -> Request[FileUsage]:
    """The request.

    Args:
        file_uuid: UUID of the file.
    """
    return Request(
        operation="list_file_links",
        method="GET",
        path=f"/api/v4/files/{path_segment('file_uuid', file_uuid)}/links",
        parse=parse,
        idempotent=True,
    )


def parse(response: ApiResponse) -> FileUsage:
    """What a successful response holds."""
    return response.one(_RESULT)
