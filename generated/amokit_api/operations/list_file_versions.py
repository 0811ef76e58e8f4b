# Written by `make generate` from spec/; do not edit.
"""List the versions of a file. `GET /v1.0/files/{uuid}/versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..exchange import Answer, PageData, Request
from ..query import segment
from ..refs import Ref

if TYPE_CHECKING:
    from ..models.file_version import FileVersion

_RESULT: Ref[FileVersion] = Ref("file_version", "FileVersion")


def build(uuid: str) -> Request[PageData[FileVersion]]:
    """The request.

    Args:
        uuid: UUID of the file.
    """
    return Request(
        operation="list_file_versions",
        method="GET",
        path=f"/v1.0/files/{segment('uuid', uuid)}/versions",
        parse=parse,
        host="drive",
        idempotent=True,
    )


def parse(answer: Answer) -> PageData[FileVersion]:
    """What a successful answer means."""
    return answer.page(_RESULT, "versions")
