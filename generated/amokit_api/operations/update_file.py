# Written by `make generate` from spec/; do not edit.
"""Rename a file or choose its version. `PATCH /v1.0/files/{uuid}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import FileUpdateDict
    from ..models.file import File
    from ..models.file_update import FileUpdate

_RESULT: ModelDecoder[File] = ModelDecoder("file", "File")
_SENT: ModelDecoder[FileUpdate] = ModelDecoder("file_update", "FileUpdate")


def build(uuid: str, body: FileUpdate | FileUpdateDict) -> Request[File]:
    """The request.

    Args:
        uuid: UUID of the file.
        body: What to send.
    """
    given = to_model(body, "update_file", _SENT)
    return Request(
        operation="update_file",
        method="PATCH",
        path=f"/v1.0/files/{path_segment('uuid', uuid)}",
        parse=parse,
        given=given,
        body=write(given),
        host="drive",
    )


def parse(response: ApiResponse) -> File:
    """What a successful response holds."""
    return response.one(_RESULT)
