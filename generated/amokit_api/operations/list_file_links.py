# Written by `make generate` from spec/; do not edit.
"""List the entities of a file. `GET /api/v4/files/{file_uuid}/links`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.file_usage import FileUsage

_RESULT: Ref[FileUsage] = Ref("file_usage", "FileUsage")


def build(file_uuid: str) -> Request[FileUsage]:
    """The request.

    Args:
        file_uuid: UUID of the file.
    """
    return Request(
        operation="list_file_links",
        method="GET",
        path=f"/api/v4/files/{segment('file_uuid', file_uuid)}/links",
        parse=parse,
        idempotent=True,
    )


def parse(answer: Answer) -> FileUsage:
    """What a successful answer means."""
    return answer.one(_RESULT)
