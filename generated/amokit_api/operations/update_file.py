# Written by `make generate` from spec/; do not edit.
"""Rename a file or choose its version. `PATCH /v1.0/files/{uuid}`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..convert import write
from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.file import File
    from ..models.file_update import FileUpdate

_RESULT: Ref[File] = Ref("file", "File")


def build(uuid: str, body: FileUpdate) -> Request[File]:
    """The request.

    Args:
        uuid: UUID of the file.
        body: What to send.
    """
    return Request(
        operation="update_file",
        method="PATCH",
        path=f"/v1.0/files/{segment('uuid', uuid)}",
        parse=parse,
        body=write(body),
        host="drive",
    )


def parse(answer: Answer) -> File:
    """What a successful answer means."""
    return answer.one(_RESULT)
