# Written by `make generate` from spec/; do not edit.
"""List the versions of a file. `GET /v1.0/files/{uuid}/versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse, PageData
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.file_version import FileVersion

_RESULT: ModelDecoder[FileVersion] = ModelDecoder("file_version", "FileVersion")


def build(uuid: str) -> Request[PageData[FileVersion]]:
    """The request.

    Args:
        uuid: UUID of the file.
    """
    return Request(
        operation="list_file_versions",
        method="GET",
        path=f"/v1.0/files/{path_segment('uuid', uuid)}/versions",
        parse=parse,
        host="drive",
        idempotent=True,
    )


def parse(response: ApiResponse) -> PageData[FileVersion]:
    """What a successful response holds."""
    return response.page(_RESULT, "versions")
