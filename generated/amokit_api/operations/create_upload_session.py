# Written by `make generate` from spec/; do not edit.
"""Open an upload session. `POST /v1.0/sessions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_model
from ..serialization.convert import write
from ..serialization.decoders import ModelDecoder

if TYPE_CHECKING:
    from ..dicts import FileSessionCreateDict
    from ..models.file_session import FileSession
    from ..models.file_session_create import FileSessionCreate

_RESULT: ModelDecoder[FileSession] = ModelDecoder("file_session", "FileSession")
_SENT: ModelDecoder[FileSessionCreate] = ModelDecoder("file_session_create", "FileSessionCreate")


def build(body: FileSessionCreate | FileSessionCreateDict) -> Request[FileSession]:
    """The request.

    Args:
        body: What to send.
    """
    given = to_model(body, "create_upload_session", _SENT)
    return Request(
        operation="create_upload_session",
        method="POST",
        path="/v1.0/sessions",
        parse=parse,
        given=given,
        body=write(given),
        host="drive",
        secret=True,
    )


def parse(response: ApiResponse) -> FileSession:
    """What a successful response holds."""
    return response.one(_RESULT)
