# Written by `make generate` from spec/; do not edit.
"""Open an upload session. `POST /v1.0/sessions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.file_session import FileSession
    from ..models.file_session_create import FileSessionCreate

_RESULT: Ref[FileSession] = Ref("file_session", "FileSession")


def build(body: FileSessionCreate) -> Request[FileSession]:
    """The request.

    Args:
        body: What to send.
    """
    return Request(
        operation="create_upload_session", method="POST", path="/v1.0/sessions", parse=parse, body=write(body), host="drive"
    )


def parse(answer: Answer) -> FileSession:
    """What a successful answer means."""
    return answer.one(_RESULT)
