# Written by `make generate` from spec/; do not edit.
"""Upload one part of a file. `POST /v1.0/sessions/upload/{session_token}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.file_part_uploaded import FilePartUploaded

_RESULT: Ref[FilePartUploaded] = Ref("file_part_uploaded", "FilePartUploaded")


def build(session_token: str, body: bytes) -> Request[FilePartUploaded]:
    """The request.

    Args:
        session_token: Token of the part to come, from `upload_url` or `next_url`.
        body: Bytes of the part; `max_part_size` at most.
    """
    return Request(
        operation="upload_file_part",
        method="POST",
        path=f"/v1.0/sessions/upload/{segment('session_token', session_token)}",
        parse=parse,
        body=body,
        content_type="application/octet-stream",
        host="drive",
    )


def parse(answer: Answer) -> FilePartUploaded:
    """What a successful answer means."""
    return answer.one(_RESULT)
