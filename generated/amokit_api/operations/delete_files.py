# Written by `make generate` from spec/; do not edit.
"""Delete files. `DELETE /v1.0/files`"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..http.request import Request
from ..http.response import ApiResponse
from ..serialization.arguments import to_batch
from ..serialization.decoders import ModelDecoder
from ..serialization.write_checks import batch_body

if TYPE_CHECKING:
    from ..dicts import FileRefDict
    from ..models.file_ref import FileRef

_SENT: ModelDecoder[FileRef] = ModelDecoder("file_ref", "FileRef")


def build(items: Iterable[FileRef | FileRefDict]) -> Request[None]:
    """The request.

    Args:
        items: What to send.
    """
    given = to_batch(items, _SENT)
    return Request(
        operation="delete_files",
        method="DELETE",
        path="/v1.0/files",
        parse=parse,
        given=given,
        body=batch_body(given),
        host="drive",
        idempotent=True,
    )


def parse(response: ApiResponse) -> None:
    """What a successful response holds."""
    response.no_content()
