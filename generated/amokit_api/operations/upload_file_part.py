# Written by `make generate` from spec/; do not edit.
"""Upload one part of a file. `POST /v1.0/sessions/upload/{session_token}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.query import path_segment
from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..models.file_part_uploaded import FilePartUploaded

_RESULT: ModelDecoder[FilePartUploaded] = ModelDecoder("file_part_uploaded", "FilePartUploaded")


def build(session_token: str, body: bytes) -> Request[FilePartUploaded]:
    """The request.

    Args:
        session_token: Token of the part to come, from `upload_url` or `next_url`.
        body: Bytes of the part; `max_part_size` at most.
    """
    return Request(
        operation="upload_file_part",
        method="POST",
        path=f"/v1.0/sessions/upload/{path_segment('session_token', session_token)}",
        shown_path=f"/v1.0/sessions/upload/{{session_token}}",
        parse=parse,
        body=body,
        content_type="application/octet-stream",
        host="drive",
        idempotent=True,
        secret=True,
    )


def parse(response: ApiResponse) -> FilePartUploaded:
    """What a successful response holds."""
    return response.one(_RESULT)
